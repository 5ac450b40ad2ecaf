import { type Command, JSON_MEANS, JSON_OPTION, jsonLine } from '../command';
import { eachFile, problemLine, reviewIn, textOf } from '../reading';

export const validate: Command = {
  name: 'validate',
  takes: 'FILE...',
  summary: 'Check review files (JSON).',
  about: [
    'A review file is an object with "date" and "reviewer" (texts) and "sessions", a list of objects that each have',
    '"device", "app" and "decision". Whatever else is odd is a warning and is read as well as it goes.',
  ],
  options: { ...JSON_OPTION, strict: { type: 'boolean' } },
  meanings: { ...JSON_MEANS, strict: { means: 'Count warnings as problems.' } },
  examples: ['rollcall validate review.json', 'cat review.json | rollcall validate -'],
  exit: [
    '0  every file is a review',
    '1  one is not; each problem names its place, what was found and expected',
    '2  one cannot be read',
  ],
  files: [1, Number.POSITIVE_INFINITY],
  async run(files, { json, strict }, io) {
    return eachFile(files, io, async (file) => {
      const { text, warnings: before } = await textOf(file, io);
      const read = reviewIn(text);
      const warnings = [...before, ...('review' in read ? read.warnings : [])];
      const problems = 'problems' in read ? read.problems : [];
      const valid = problems.length === 0 && !(strict && warnings.length > 0);
      if (json) {
        await io.out(jsonLine({ file, valid, problems, warnings }));
        return valid;
      }
      for (const problem of problems) await io.out(problemLine(file, problem));
      for (const warning of warnings) await io.out(problemLine(file, warning, 'warning: '));
      if (valid && 'review' in read) {
        const { length } = read.review.sessions;
        await io.out(`${file}: a review with ${length} ${length === 1 ? 'session' : 'sessions'}.\n`);
      }
      return valid;
    });
  },
};
