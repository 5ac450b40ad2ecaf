import { HAPPENINGS, type Happening, happenings, type Life, type Rows } from './truth';
import { NO_ROW, type Watcher } from './watcher';

const BESIDE: Happening = 'new row beside the old';

/** What had in truth happened when a watcher told of no intruder, and the story of it. */
export function blame(
  watcher: Watcher,
  life: Life,
  reading: Rows,
  said: { rows: Map<number, string> } | { page: string },
  misjudged: ReadonlySet<string> = new Set(),
): { cause: Happening; story: string } {
  const causeOf = (index: number): Happening => {
    const behind = reading.behind[index];
    if (behind && misjudged.has(behind.session)) return 'answered wrongly before';
    // Among rows of one label nobody can say which of them is the one more.
    const alike = reading.behind.filter(
      ({ lately, intrusion }, other) =>
        intrusion === null &&
        lately.includes(BESIDE) &&
        reading.rows[other]?.device === reading.rows[index]?.device,
    );
    const fairest = happenings.find(
      (what) => behind?.lately.includes(what) || (what === BESIDE && alike.length > 0),
    );
    return fairest ?? 'nothing at all';
  };
  const rows = 'page' in said ? [...reading.behind.keys()] : [...said.rows.keys()];
  const causes = happenings.filter((what) => rows.some((index) => causeOf(index) === what));
  // Told of several rows at once, of which one needed no question: that one is to blame.
  const unfair = 'page' in said ? undefined : causes.find((what) => !HAPPENINGS[what].fair);
  const cause = unfair ?? causes[0] ?? 'nothing at all';
  const [first = NO_ROW] = rows.filter((index) => causeOf(index) === cause);
  const why = 'page' in said ? said.page : (said.rows.get(first) ?? '');
  const before = life.readings
    .filter((one): one is Rows => one.kind === 'rows' && one.at < reading.at)
    .at(-1);
  return { cause, story: story(`FALSE ${cause}: ${why}`, watcher, life, reading, before, first) };
}

/** One miss or false interruption, told so that it can be understood without the code. */
export function story(
  title: string,
  watcher: Watcher,
  life: Life,
  reading: Rows,
  before: Rows | undefined,
  row: number,
): string {
  const line = (of: Rows, index: number) => {
    const shown = of.rows[index];
    const behind = of.behind[index];
    const who = behind?.intrusion === null ? 'own' : 'INTRUDER';
    const marks = `${shown?.current ? ' current' : ''}${shown?.trusted ? ' trusted' : ''}`;
    const text = `${shown?.device} | ${shown?.apps.join(', ')} | ${shown?.location} | ${shown?.signedIn?.text ?? 'no time'}`;
    return `${behind?.session} ${who} ${text}${marks} {${behind?.lately.join('; ')}}`;
  };
  const list = (of: Rows | undefined, mark: number) =>
    of?.rows.map((_, index) => `    ${index === mark ? '>' : ' '} ${line(of, index)}`) ?? [];
  const when = (of: Rows | undefined) =>
    of
      ? `${new Date(of.at).toISOString().slice(0, 16)} ${of.language}${of.complete ? '' : ' partial'}`
      : 'none';
  return [
    `${watcher.name}: ${title} [${life.name}]`,
    `  before: ${when(before)}`,
    ...list(before, -2),
    `  now: ${when(reading)}`,
    ...list(reading, row),
  ].join('\n');
}
