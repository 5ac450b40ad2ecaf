import { defaultPolicy, parsePolicy } from '../../lib/policy/policy';
import { type Command, JSON_MEANS, JSON_OPTION, jsonLine } from '../command';
import { EXIT } from '../io';
import { problemLine, textOf } from '../reading';

export const policy: Command = {
  name: 'policy',
  takes: 'FILE',
  summary: 'Check a policy and show what it comes to.',
  about: ['Prints every key with its value; a star marks those that differ from the defaults.'],
  options: JSON_OPTION,
  meanings: JSON_MEANS,
  examples: ['rollcall policy team-policy.json'],
  exit: ['0  the policy can be used', '1  it cannot; each problem names its key'],
  files: [1, 1],
  async run([file = '-'], { json }, io) {
    const { text, warnings: before } = await textOf(file, io);
    const parsed = parsePolicy(text);
    const problems = 'problems' in parsed ? parsed.problems : [];
    const warnings = [...before, ...('policy' in parsed ? parsed.warnings : [])];
    const usable = 'policy' in parsed;
    if (json) {
      await io.out(
        jsonLine({ file, valid: usable, ...(usable && { policy: parsed.policy }), problems, warnings }),
      );
      return usable ? EXIT.ok : EXIT.no;
    }
    for (const problem of problems) await io.out(problemLine(file, problem));
    for (const warning of warnings) await io.out(problemLine(file, warning, 'warning: '));
    if (!usable) return EXIT.no;
    const defaults: Record<string, unknown> = defaultPolicy;
    for (const [name, value] of Object.entries(parsed.policy)) {
      const said = JSON.stringify(value);
      await io.out(`${said === JSON.stringify(defaults[name]) ? ' ' : '*'} ${name}: ${said}\n`);
    }
    return EXIT.ok;
  },
};
