import { verify as check, type Verdict } from '../../lib/evidence/provenance';
import { tameLine } from '../../lib/evidence/tame';
import { type Command, JSON_MEANS, JSON_OPTION, jsonLine } from '../command';
import { eachFile, textOf } from '../reading';

export const verify: Command = {
  name: 'verify',
  takes: 'FILE...',
  summary: 'Check exports against the sum that they carry.',
  about: [
    'Computes the SHA-256 over the canonical form of an export (review file, Markdown, CSV, HTML or OCSF lines) and compares',
    'it with the one in it. That proves that no accident changed the file. It is no signature: whoever changes it on purpose',
    'can compute the sum anew.',
  ],
  options: JSON_OPTION,
  meanings: JSON_MEANS,
  examples: ['rollcall verify review.json'],
  exit: [
    '0  every file is as it was written',
    '1  one was changed, or carries no sum',
    '2  one cannot be read',
  ],
  files: [1, Number.POSITIVE_INFINITY],
  async run(files, { json }, io) {
    return eachFile(files, io, async (file) => {
      const verdict = await check((await textOf(file, io)).text);
      await io.out(json ? jsonLine({ file, ...verdict }) : `${file}: ${tameLine(inWords(verdict))}\n`);
      return verdict.state === 'intact';
    });
  },
};

function inWords(verdict: Verdict): string {
  switch (verdict.state) {
    case 'intact':
      return `as it was written. SHA-256 ${verdict.sha256}`;
    case 'altered':
      return `changed since it was written. Found ${verdict.found}, expected ${verdict.sha256}.`;
    case 'unsealed':
      return 'carries no sum: nothing can be said.';
    case 'unreadable':
      return `cannot be read: ${verdict.problem}`;
  }
}
