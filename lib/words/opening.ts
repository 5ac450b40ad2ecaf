import type { Stop } from '../model';

/** What its owner can do where Rollcall could not open the list by itself. A part of the words in words.ts. */
export const opening: { getOn: Record<Stop, string> } = {
  getOn: {
    'signed-out': 'Checks go on once you use ChatGPT in this browser again.',
    challenge: 'Open ChatGPT and pass that page once, then check again.',
    sso: 'Ask your identity administrator which sessions are open.',
    'no-settings': 'Open Settings, Security, Active sessions yourself, and Rollcall reads along.',
    'no-entry':
      'Open Security, Active sessions yourself, and Rollcall reads along. It presses nothing that it is not sure of.',
    failed: 'Check again later.',
    unrecognised: 'Open Active sessions yourself and look through it.',
    'not-loaded': 'Check again when the connection is better, or open Active sessions yourself.',
    'too-long': 'Open Active sessions yourself, and Rollcall reads along.',
    interrupted: 'Open Active sessions in that tab, or check again.',
  },
};
