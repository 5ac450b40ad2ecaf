import type { Command } from '../command';
import { EXIT } from '../io';

/** Where the panel is (facts of the cheat sheet and the help centre). */
export const ADDRESS = 'https://chatgpt.com/#settings/Security';

export const open: Command = {
  name: 'open',
  takes: '',
  summary: 'Open the security settings of ChatGPT in your browser.',
  about: [
    'Opens ChatGPT’s security settings in the default browser, on macOS, Windows and Linux. Active sessions stands there.',
    'An account that is linked to an organisation’s sign-in (SSO) has no such list.',
  ],
  options: { print: { type: 'boolean' } },
  meanings: { print: { means: 'Print the address and open nothing.' } },
  examples: ['rollcall open', 'rollcall open --print'],
  exit: ['0  it was opened, or printed', '2  no browser could be started; the address is printed'],
  files: [0, 0],
  async run(_files, { print }, io) {
    if (print) {
      await io.out(`${ADDRESS}\n`);
      return EXIT.ok;
    }
    if (await io.open(ADDRESS)) return EXIT.ok;
    await io.err('rollcall: no browser could be started. Open this address by hand:\n');
    await io.out(`${ADDRESS}\n`);
    return EXIT.trouble;
  },
};
