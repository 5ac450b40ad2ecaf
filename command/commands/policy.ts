import { tameLine } from '../../lib/evidence/tame';
import { defaultPolicy, givenOf, mayTake, parseDocument } from '../../lib/policy/policy';
import { type Command, JSON_MEANS, JSON_OPTION, jsonLine } from '../command';
import { EXIT } from '../io';
import { problemLine, textOf } from '../reading';

/** As JSON, without anything that turns a line of a terminal around. */
const plain = (value: unknown): string => tameLine(JSON.stringify(value), 10_000);

export const policy: Command = {
  name: 'policy',
  takes: 'FILE',
  summary: 'Check a policy and show what it comes to.',
  about: [
    'Prints what the policy says of itself and every key with its value; a star marks those that differ from the defaults,',
    '"locked" those that nobody below may change. A policy that has expired cannot be used any more.',
  ],
  options: JSON_OPTION,
  meanings: JSON_MEANS,
  examples: ['rollcall policy team-policy.json'],
  exit: ['0  the policy can be used', '1  it cannot; each problem names its key'],
  files: [1, 1],
  async run([file = '-'], { json }, io) {
    const { text, warnings: before } = await textOf(file, io);
    const parsed = parseDocument(text);
    const document = 'document' in parsed ? parsed.document : null;
    const problems = 'problems' in parsed ? [...parsed.problems] : [];
    const refused = document && mayTake(document.about, null, io.now().toISOString());
    if (refused?.why === 'expired')
      problems.push({ path: 'policy_expires', message: `It expired on ${refused.expires}.` });
    // Any object may be a policy that says nothing; one that says other things only is none.
    const saysNothing =
      document && Object.keys({ ...document.values, ...givenOf({}, document.about) }).length === 0;
    if (saysNothing && parsed.warnings.length > 0)
      problems.push({
        path: '',
        message: 'Found no key of a policy, expected one such as review_frequency.',
      });
    const warnings = [...before, ...parsed.warnings];
    const valid = problems.length === 0;
    const policy = document && { ...defaultPolicy, ...document.values };
    if (json) {
      const about = document && { about: document.about };
      await io.out(jsonLine({ file, valid, ...(policy && { policy }), ...about, problems, warnings }));
      return valid ? EXIT.ok : EXIT.no;
    }
    for (const problem of problems) await io.out(problemLine(file, problem));
    for (const warning of warnings) await io.out(problemLine(file, warning, 'warning: '));
    if (policy === null || document === null || !valid) return EXIT.no;
    const { locked } = document.about;
    for (const [name, value] of Object.entries(givenOf({}, { ...document.about, locked: [] })))
      await io.out(`  ${name}: ${plain(value)}\n`);
    const defaults: Record<string, unknown> = defaultPolicy;
    for (const [name, value] of Object.entries(policy)) {
      const mark = plain(value) === plain(defaults[name]) ? ' ' : '*';
      const lock = locked.some((key) => key === name) ? ' (locked)' : '';
      await io.out(`${mark} ${name}: ${plain(value)}${lock}\n`);
    }
    return EXIT.ok;
  },
};
