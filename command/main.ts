import { parseArgs } from 'node:util';
import { tameLine } from '../lib/evidence/tame';
import { nearest } from '../lib/policy/nearest';
import type { Command } from './command';
import { checklist } from './commands/checklist';
import { diff } from './commands/diff';
import { open } from './commands/open';
import { policy } from './commands/policy';
import { redact } from './commands/redact';
import { report } from './commands/report';
import { validate } from './commands/validate';
import { verify } from './commands/verify';
import { commandHelp, overview } from './help';
import { EXIT, type Io, Misuse, Unreadable } from './io';
import { VERSION } from './version';

export const COMMANDS: readonly Command[] = [open, checklist, validate, redact, verify, diff, report, policy];

/** Carries out what the arguments say. @returns the exit code. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((one) => one.name === name);
  try {
    if (name === 'help' || name === '--help' || name === '-h')
      return await help(
        rest.find((one) => !one.startsWith('-')),
        io,
      );
    if (name === '--version' || name === '-v' || name === '-V') {
      await io.out(`${VERSION}\n`);
      return EXIT.ok;
    }
    if (!command) {
      await io.err(
        name === undefined ? overview(COMMANDS) : `rollcall: ${unknown(name)} Try: rollcall --help\n`,
      );
      return EXIT.trouble;
    }
    if (rest.includes('--help') || rest.includes('-h')) return await help(command.name, io);
    const { values, positionals } = parsed(command, rest);
    return await command.run(positionals, values, io);
  } catch (error) {
    if (error instanceof Misuse || error instanceof Unreadable) {
      const hint = error instanceof Misuse && command ? ` Try: rollcall ${command.name} --help` : '';
      // It may name what stands in a file: that is no order to the terminal.
      await io.err(`rollcall: ${tameLine(error.message)}${hint}\n`);
      return EXIT.trouble;
    }
    throw error;
  }
}

async function help(name: string | undefined, io: Io): Promise<number> {
  const command = COMMANDS.find((one) => one.name === name);
  if (name !== undefined && !command) throw new Misuse(`${unknown(name)} Try: rollcall --help`);
  await io.out(command ? commandHelp(command) : overview(COMMANDS));
  return EXIT.ok;
}

function unknown(name: string): string {
  const near = nearest(
    name,
    COMMANDS.map((one) => one.name),
  );
  const meant = near === null ? '' : ` Did you mean ${near}?`;
  return `There is no command "${tameLine(name, 60)}".${meant}`;
}

function parsed(command: Command, args: string[]) {
  const { values, positionals } = (() => {
    try {
      return parseArgs({ args, options: command.options, allowPositionals: true });
    } catch (error) {
      throw new Misuse(`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}.`);
    }
  })();
  const [least, most] = command.files;
  if (positionals.length < least)
    throw new Misuse(`${command.name} needs ${command.takes.replace(/\.+$/, '')}; "-" is standard input.`);
  if (positionals.filter((one) => one === '-').length > 1)
    throw new Misuse('Standard input ("-") can be read only once.');
  if (positionals.length > most) throw new Misuse(`${command.name} takes no "${positionals[most]}".`);
  return { values: values as Record<string, string | boolean | undefined>, positionals };
}
