import { AUDIENCES, type Audience, type Choices, type Rules, rulesFor } from '../../lib/evidence/audience';
import { concealMerged } from '../../lib/evidence/conceal-merged';
import { counted, forAudience, gathered } from '../../lib/evidence/export';
import { FORMATS, type FormatName, formatNames } from '../../lib/evidence/formats/formats';
import { asMergedMarkdown } from '../../lib/evidence/formats/merged';
import { readImport } from '../../lib/evidence/import/import';
import { PLACE_DETAILS, type PlaceDetail } from '../../lib/evidence/places';
import { KINDS } from '../../lib/evidence/redact';
import type { ReviewFile } from '../../lib/evidence/review-file';
import { defaultPolicy, type Policy, parsePolicy } from '../../lib/policy/policy';
import { type Command, JSON_OPTION, jsonLine, type Values } from '../command';
import { EXIT, type Io, Misuse, Unreadable } from '../io';
import { problemLine, textOf } from '../reading';
import { VERSION } from '../version';

export const report: Command = {
  name: 'report',
  takes: 'FILE...',
  summary: 'Make a report of one file, or a merged one of many.',
  about: [
    'Reads review files, exported journals, tables (CSV, TSV) and rows as they were pasted. One file gives a report in any',
    'format; many give one merged report in Markdown or JSON, with what several accounts have in common. Secrets are taken out',
    'always; the audience decides on the rest.',
  ],
  options: {
    ...JSON_OPTION,
    format: { type: 'string' },
    audience: { type: 'string' },
    places: { type: 'string' },
    'no-labels': { type: 'boolean' },
    terms: { type: 'string' },
    policy: { type: 'string' },
    reviewer: { type: 'string' },
    preview: { type: 'boolean' },
  },
  meanings: {
    format: { value: 'NAME', means: `One of ${formatNames.join(', ')}; markdown when not given.` },
    json: { means: 'The review file, or of many files the merged view, as JSON.' },
    audience: { value: 'NAME', means: `One of ${AUDIENCES.join(', ')}; own-team when not given.` },
    places: { value: 'DETAIL', means: `How exact places are: ${PLACE_DETAILS.join(', ')}.` },
    'no-labels': { means: 'Tell kinds of device instead of their labels.' },
    terms: { value: 'LIST', means: 'Words of your own that are taken out, parted by commas.' },
    policy: {
      value: 'FILE',
      means: 'The policy whose rules for audiences count; of a journal its own when not given.',
    },
    reviewer: { value: 'NAME', means: 'Who reviewed, for an exported journal.' },
    preview: { means: 'Print every replacement as a line of JSON instead of the report.' },
  },
  examples: [
    'rollcall report review.json > report.md',
    'rollcall report --format html --audience another-team review.json > report.html',
    'rollcall report --format ocsf journal.json >> rollcall.ndjson',
    'rollcall report team/*.json',
  ],
  exit: ['0  the report was written', '1  a file cannot be used; each problem names its place'],
  files: [1, Number.POSITIVE_INFINITY],
  async run(files, values, io) {
    const choices = choicesIn(values);
    const given = await policyOf(values, io);
    const name = typeof values.format === 'string' ? values.format : values.json ? 'review' : 'markdown';
    const format = formatNames.find((one) => one === name);
    if (!format) throw new Misuse(`"${name}" is no format. Known are ${formatNames.join(', ')}.`);
    if (given !== null) allow(format, given);
    if (files.length > 1 && values.format !== undefined && name !== 'markdown')
      throw new Misuse(`Many files give one merged report, in Markdown or with --json, not in ${name}.`);

    const read: Read[] = [];
    for (const file of files) {
      const one = await readFile(file, values, io);
      if (one === null) return EXIT.no;
      allow(format, given ?? one.policy);
      read.push(one);
    }
    const [only] = read;
    if (values.preview || (read.length === 1 && only)) {
      for (const { name, review: whole, policy } of read) {
        const { review, replaced } = await forAudience(whole, choices, given ?? policy);
        if (!values.preview) await io.out(await FORMATS[format].write(review));
        else for (const one of replaced) await io.out(jsonLine({ file: name, ...one }));
      }
      return EXIT.ok;
    }
    // As one: a person who stands in two files has one number.
    const rules = strictest(
      read.map(({ policy }) => rulesFor(choices, given ?? policy)),
      rulesFor(choices, given ?? defaultPolicy),
    );
    const { merged, replaced } = concealMerged(read, rules);
    const made = { at: io.now().toISOString(), program: PROGRAM, rules, replaced: counted(replaced) };
    await io.out(values.json ? jsonLine(merged) : await asMergedMarkdown(merged, made));
    return EXIT.ok;
  },
};

const PROGRAM = `Rollcall ${VERSION}`;

/** @throws Misuse when the policy does not allow the format. */
function allow(format: FormatName, { evidence_formats: allowed }: Policy): void {
  if (allowed.includes(format)) return;
  throw new Misuse(
    `The policy does not allow ${format}. It allows ${allowed.length === 0 ? 'no format' : allowed.join(', ')}.`,
  );
}

/** What all of the rules let pass. */
const strictest = (all: readonly Rules[], base: Rules): Rules => ({
  ...base,
  hides: KINDS.filter((kind) => all.some(({ hides }) => hides.includes(kind))),
  terms: [...new Set(all.flatMap(({ terms }) => terms))],
  places: PLACE_DETAILS.findLast((detail) => all.some(({ places }) => places === detail)) ?? base.places,
});

/** A file, with nothing concealed yet, and the policy that it comes with. */
interface Read {
  name: string;
  review: ReviewFile;
  policy: Policy;
}

/** null when the file cannot be used; why was said then. */
async function readFile(file: string, values: Values, io: Io): Promise<Read | null> {
  const { text, warnings } = await textOf(file, io);
  const read = readImport(text, { seen: { at: io.now(), timeZone: io.timeZone } });
  if ('problems' in read) {
    for (const problem of read.problems) await io.err(problemLine(file, problem));
    return null;
  }
  for (const warning of [...warnings, ...read.warnings])
    await io.err(problemLine(file, warning, 'warning: '));
  if (read.kind !== 'journal') return { name: file, review: read.review, policy: defaultPolicy };
  const { accounts, policy } = read;
  const reviewer = typeof values.reviewer === 'string' ? values.reviewer : '';
  const subject = { accounts, reviewer, notes: '', at: io.now().toISOString(), program: PROGRAM };
  return { name: file, review: await gathered(subject, policy), policy };
}

function choicesIn(values: Values): Choices {
  const places = oneOf(values.places, PLACE_DETAILS, 'detail') as PlaceDetail | undefined;
  const audience = (oneOf(values.audience, AUDIENCES, 'audience') ?? 'own-team') as Audience;
  const terms = typeof values.terms === 'string' ? values.terms.split(',').map((one) => one.trim()) : [];
  return {
    audience,
    ...(places !== undefined && { places }),
    ...(values['no-labels'] === true && { labels: false }),
    terms: terms.filter((term) => term !== ''),
  };
}

function oneOf(value: Values[string], known: readonly string[], what: string): string | undefined {
  if (value === undefined || known.includes(String(value)))
    return value === undefined ? undefined : String(value);
  throw new Misuse(`"${value}" is no ${what}. Known are ${known.join(', ')}.`);
}

/** null when none is given. */
async function policyOf({ policy: file }: Values, io: Io): Promise<Policy | null> {
  if (typeof file !== 'string') return null;
  const parsed = parsePolicy((await textOf(file, io)).text);
  if ('policy' in parsed) return parsed.policy;
  const [{ path, message } = { path: '', message: '' }] = parsed.problems;
  throw new Unreadable(`${file} is no policy. ${path === '' ? '' : `${path}: `}${message}`);
}
