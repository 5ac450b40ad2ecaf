import { AUDIENCES, type Audience, type Choices } from '../../lib/evidence/audience';
import { forAudience, makeExport } from '../../lib/evidence/export';
import { FORMATS, formatNames } from '../../lib/evidence/formats/formats';
import { asMergedMarkdown } from '../../lib/evidence/formats/merged';
import { readImport } from '../../lib/evidence/import/import';
import { mergeReviews } from '../../lib/evidence/merge';
import { PLACE_DETAILS, type PlaceDetail } from '../../lib/evidence/places';
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
    policy: { value: 'FILE', means: 'The policy whose rules for audiences count.' },
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
    const policy = await policyOf(values, io);
    const name = typeof values.format === 'string' ? values.format : values.json ? 'review' : 'markdown';
    const format = formatNames.find((one) => one === name);
    if (!format) throw new Misuse(`"${name}" is no format. Known are ${formatNames.join(', ')}.`);
    if (!policy.evidence_formats.includes(format))
      throw new Misuse(`The policy does not allow ${name}. It allows ${listed(policy.evidence_formats)}.`);
    if (files.length > 1 && values.format !== undefined && name !== 'markdown')
      throw new Misuse(`Many files give one merged report, in Markdown or with --json, not in ${name}.`);

    const reviews: { name: string; review: ReviewFile }[] = [];
    for (const file of files) {
      const review = await reviewOf(file, { choices, policy, values }, io);
      if (review === null) return EXIT.no;
      reviews.push({ name: file, review });
    }
    const [only] = reviews;
    if (values.preview) return EXIT.ok;
    if (reviews.length === 1 && only) await io.out(await FORMATS[format].write(only.review));
    else {
      const merged = mergeReviews(reviews);
      await io.out(values.json ? jsonLine(merged) : asMergedMarkdown(merged));
    }
    return EXIT.ok;
  },
};

const listed = (formats: readonly string[]) => (formats.length === 0 ? 'no format' : formats.join(', '));

interface How {
  choices: Choices;
  policy: Policy;
  values: Values;
}

/** null when the file cannot be used; why was said then. */
async function reviewOf(file: string, { choices, policy, values }: How, io: Io): Promise<ReviewFile | null> {
  const { text, warnings } = await textOf(file, io);
  const read = readImport(text, { seen: { at: io.now(), timeZone: io.timeZone } });
  if ('problems' in read) {
    for (const problem of read.problems) await io.err(problemLine(file, problem));
    return null;
  }
  for (const warning of [...warnings, ...read.warnings])
    await io.err(problemLine(file, warning, 'warning: '));
  const { review, replaced } =
    read.kind === 'journal'
      ? await makeExport(
          {
            accounts: read.accounts,
            reviewer: typeof values.reviewer === 'string' ? values.reviewer : '',
            notes: '',
            at: io.now().toISOString(),
            program: `Rollcall ${VERSION}`,
          },
          choices,
          policy,
        )
      : await forAudience(read.review, choices, policy);
  if (values.preview) for (const one of replaced) await io.out(jsonLine({ file, ...one }));
  return review;
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

async function policyOf({ policy: file }: Values, io: Io): Promise<Policy> {
  if (typeof file !== 'string') return defaultPolicy;
  const parsed = parsePolicy((await textOf(file, io)).text);
  if ('policy' in parsed) return parsed.policy;
  const [{ path, message } = { path: '', message: '' }] = parsed.problems;
  throw new Unreadable(`${file} is no policy. ${path === '' ? '' : `${path}: `}${message}`);
}
