import type { Command } from './command';

/** What there is, on one screen. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((one) => usage(one).length));
  return `${[
    'Rollcall: reviews of ChatGPT’s active sessions, on the command line.',
    '',
    'Usage: rollcall COMMAND [OPTIONS] [FILE]',
    '',
    ...commands.map((one) => `  ${usage(one).padEnd(width)}  ${one.summary}`),
    '',
    '“-” as a file is standard input. Nothing is sent anywhere, and no file is changed.',
    'rollcall COMMAND --help says more of one command; rollcall --version says which this is.',
    '',
    'Exit codes: 0 done, or yes; 1 the answer is no (problems, differences, a wrong sum);',
    '2 it could not be done (written wrongly, or a file cannot be read).',
  ].join('\n')}\n`;
}

const usage = ({ name, takes }: Command): string => `${name} ${takes}`.trim();

export function commandHelp(command: Command): string {
  const options = [
    ...Object.entries(command.meanings).map(([name, { value, means }]) => [
      `--${name}${value === undefined ? '' : ` ${value}`}`,
      means,
    ]),
    ['--help', 'Say this.'],
  ] as [string, string][];
  const width = Math.max(...options.map(([option]) => option.length));
  return `${[
    `Usage: rollcall ${command.name} [OPTIONS] ${command.takes}`.trimEnd(),
    '',
    ...command.about,
    '',
    'Options:',
    ...options.map(([option, means]) => `  ${option.padEnd(width)}  ${means}`),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${example}`),
    ...(command.exit ? ['', 'Exit codes:', ...command.exit.map((line) => `  ${line}`)] : []),
  ].join('\n')}\n`;
}
