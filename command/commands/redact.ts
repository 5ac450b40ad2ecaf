import { createDecoding } from '../../lib/evidence/decode';
import { KINDS, type Kind } from '../../lib/evidence/redact';
import { redactStream } from '../../lib/evidence/redact-stream';
import { type Command, JSON_MEANS, JSON_OPTION, jsonLine } from '../command';
import { EXIT, type Io, Misuse } from '../io';
import { problemLine } from '../reading';

export const redact: Command = {
  name: 'redact',
  takes: '[FILE]',
  summary: 'Take secrets and personal data out of a text.',
  about: [
    'Reads a file or standard input and writes the text without its secrets: each is replaced by a numbered placeholder',
    'such as [email 1], the same one for the same value. The words around it stay. Reads piece by piece, so the text may be',
    `of any length, in UTF-8 or UTF-16. Kinds: ${KINDS.join(', ')}.`,
  ],
  options: {
    ...JSON_OPTION,
    kinds: { type: 'string' },
    terms: { type: 'string' },
    count: { type: 'boolean' },
  },
  meanings: {
    kinds: { value: 'LIST', means: 'Only these kinds, parted by commas.' },
    terms: { value: 'LIST', means: 'Words of your own that are taken out as well, parted by commas.' },
    count: { means: 'Say on standard error how many of each kind were replaced.' },
    json: { means: `${JSON_MEANS.json.means} Says the counts on standard error as JSON.` },
  },
  examples: ['rollcall redact notes.txt > shared.txt', 'pbpaste | rollcall redact --terms "Project Heron"'],
  files: [0, 1],
  async run([file = '-'], { kinds, terms, count, json }, io) {
    const decoding = createDecoding();
    const stream = redactStream(textsOf(file, decoding, io), {
      ...(typeof kinds === 'string' && { kinds: kindsIn(kinds) }),
      ...(typeof terms === 'string' && { terms: listIn(terms) }),
    });
    let next = await stream.next();
    for (; !next.done; next = await stream.next()) await io.out(next.value);
    if (decoding.odd() !== '')
      await io.err(problemLine(file, { path: '', message: `${decoding.odd()} ${ANSWER}` }, 'warning: '));
    if (json) await io.err(jsonLine({ found: next.value }));
    else if (count)
      await io.err(
        `${next.value.map(({ kind, count: times }) => `${kind} ${times}`).join(', ') || 'Nothing was replaced'}\n`,
      );
    return EXIT.ok;
  },
};

const ANSWER = 'The answer is UTF-8.';

async function* textsOf(
  file: string,
  decoding: ReturnType<typeof createDecoding>,
  io: Io,
): AsyncGenerator<string> {
  for await (const piece of io.pieces(file)) yield decoding.take(piece);
  yield decoding.end();
}

const listIn = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

function kindsIn(text: string): Kind[] {
  const names = listIn(text);
  // Of no kind at all nothing would be taken out, and nobody would know.
  if (names.length === 0) throw new Misuse(`--kinds names no kind. Known are ${KINDS.join(', ')}.`);
  return names.map((name) => {
    const kind = KINDS.find((one) => one === name);
    if (!kind) throw new Misuse(`"${name}" is no kind. Known are ${KINDS.join(', ')}.`);
    return kind;
  });
}
