import type { Alert, Entry, Reason, TrackedSession, Watch } from '../../lib/model';
import { inForce, noLayers, type Policy, withLayer } from '../../lib/policy/policy';
import { newWatch, observe } from '../../lib/watch/observe';
import { rescored } from '../../lib/watch/rescore';
import type { Found } from './journal';

/**
 * What the watch makes of a journal, entry by entry: which sessions the rows were matched with, what changed, what was
 * alerted and why. One text for each entry.
 *
 * @param asked the policy to judge by; null: the ones that the journal brings.
 * @param all also name the rows in which nothing changed.
 */
export function* storyOf(found: readonly Found[], asked: Policy | null, all = false): Generator<string> {
  let layers = noLayers;
  let policy = asked ?? inForce(layers).policy;
  const watches = new Map<string, Watch>();
  const unclaimed = new Map<number, Exclude<Entry, { account: '*' }>>();
  let last = '';
  for (const one of found) {
    if ('problem' in one) {
      yield `#${one.number}  skipped: ${one.problem}`;
      continue;
    }
    const { number, entry } = one;
    const who = entry.account || '(nobody’s)';
    const lines = [`#${number}  ${when(entry.at)}  ${who}  ${tried(() => headline(entry), entry.type)}`];
    if (entry.at < last) lines.push(`  ? earlier than the entry before it, of ${when(last)}`);
    else last = entry.at;
    if (entry.type === 'policy') {
      layers = withLayer(layers, entry);
      if (asked === null) {
        policy = inForce(layers).policy;
        for (const [account, watch] of watches) {
          const after = rescored(watch, entry.at, policy);
          watches.set(account, after);
          lines.push(...changes(watch, after, all));
        }
      }
    } else if (
      entry.type === 'imported' ||
      entry.type === 'import-undone' ||
      entry.type === 'taught' ||
      entry.type === 'teaching-undone' ||
      entry.type === 'check-consent' ||
      entry.type === 'checked'
    ) {
      lines.push('  changes nothing');
    } else if (entry.account === '') {
      unclaimed.set(number, entry);
      lines.push('  kept until somebody claims it');
    } else {
      const given = entry.type === 'claimed' ? unclaimed.get(Number(entry.entry)) : entry;
      if (given) lines.push(...fold(watches, { ...given, account: entry.account }, policy, all));
      else lines.push('  ? there is no unclaimed entry of that number here');
    }
    yield lines.join('\n');
  }
}

function fold(watches: Map<string, Watch>, entry: Entry, policy: Policy, all: boolean): string[] {
  const before = watches.get(entry.account) ?? newWatch(entry.account);
  try {
    const { watch, alerts } = observe(before, entry, policy);
    watches.set(entry.account, watch);
    if (watch === before) return ['  changes nothing'];
    return [...changes(before, watch, all), ...outcomes(before, watch), ...alerts.map(inWords)];
  } catch (error) {
    return [`  ! could not be folded: ${error instanceof Error ? error.message : String(error)}`];
  }
}

function changes(before: Watch, after: Watch, all: boolean): string[] {
  return Object.values(after.sessions).flatMap((session) => {
    const earlier = before.sessions[session.id];
    const risk = `${session.risk.score} ${session.risk.suggestion}`;
    if (!earlier) return [`  + ${face(session)}  ${origin(session)}, ${risk}`];
    if (session.presence.state === 'gone')
      return earlier.presence.state === 'gone' ? [] : [`  - ${face(session)}  no longer listed`];
    const changed = [
      earlier.presence.state === 'gone' ? 'listed again' : '',
      earlier.memory.signIns < session.memory.signIns ? 'signed in again' : '',
      differs('', shown(earlier), shown(session)),
      differs('decision ', earlier.decision, session.decision),
      differs('score ', earlier.risk.score, session.risk.score),
    ].filter((text) => text !== '');
    if (changed.length > 0) return [`  ~ ${face(session)}  ${changed.join('; ')}`];
    return all && session.lastSeen !== earlier.lastSeen ? [`  = ${face(session)}`] : [];
  });
}

const outcomes = (before: Watch, after: Watch): string[] =>
  after.logOuts.flatMap((logOut) => {
    if (before.logOuts.find(({ id }) => id === logOut.id) === logOut) return [];
    const each = logOut.sessions.map(({ session, outcome }) => `${session} ${outcome}`);
    return [`  log-out ${logOut.id} until ${when(logOut.until)}: ${each.join(', ')}`];
  });

/** An entry that is not what its type says must not end the story. */
function tried(tell: () => string, otherwise: string): string {
  try {
    return tell();
  } catch {
    return otherwise;
  }
}

function headline(entry: Entry): string {
  switch (entry.type) {
    case 'snapshot':
      return `snapshot, ${entry.rows.length} rows, ${entry.complete ? 'complete' : 'partial'}, ${entry.language}`;
    case 'no-reading':
      return `no reading: ${entry.state}${entry.reason === undefined ? '' : ` (${entry.reason})`}`;
    case 'judged':
      return `judged ${entry.session}: ${entry.decision}`;
    case 'log-out':
      return `log-out of ${entry.scope === 'all' ? 'all' : entry.scope.session}`;
    case 'place-expected':
      return `expects ${entry.place} (${entry.why}) from ${when(entry.from)} until ${entry.until === null ? 'further notice' : when(entry.until)}`;
    case 'run-begun':
      return `begins ${entry.runbook}${entry.drill ? ' as a drill' : ''}`;
    case 'run-step':
      return `${entry.run}: ${entry.step} is ${entry.outcome}`;
    case 'claimed':
      return `claims entry ${entry.entry}`;
    case 'policy':
      return `the ${entry.layer} policy is ${entry.given === null ? 'taken away' : JSON.stringify(entry.given)}`;
    case 'checked':
      return `check by ${entry.by}: ${Object.values(entry.outcome).join(', ')}`;
    default:
      return entry.type;
  }
}

function origin({ memory }: TrackedSession): string {
  const { origin: of } = memory;
  switch (of.kind) {
    case 'additional':
      return `one more beside ${of.beside}`;
    case 'continues':
    case 'beside':
    case 'returns':
      return `${of.kind} ${of.session}`;
    default:
      return of.kind;
  }
}

const inWords = ({ session, kind, notify, score, suggestion, reasons }: Alert): string =>
  [
    `  ${notify ? '! interrupts' : '. quietly'}: ${kind} ${session}, ${score} ${suggestion}`,
    ...reasons.map(reason),
  ].join('\n');

const reason = ({ code, points, fact, seen, of }: Reason): string =>
  `      ${points < 0 ? '' : '+'}${points} ${code}${fact ? ` "${fact}"` : ''}${of === undefined ? '' : ` (${seen ?? 0} of ${of})`}`;

const differs = (what: string, before: unknown, now: unknown): string =>
  before === now ? '' : `${what}${before ?? 'none'} -> ${now ?? 'none'}`;

const shown = ({ row }: TrackedSession): string =>
  [
    row.device,
    row.apps.join(' + '),
    row.location,
    row.trusted ? 'trusted' : '',
    row.current ? 'current' : '',
  ].join(' | ');
const face = (session: TrackedSession): string =>
  `${session.id} ${shown(session)} | ${session.row.signedIn?.text ?? 'no time'}`;
const when = (at: string): string => at.slice(0, 16).replace('T', ' ');
