import type { Stop } from '../model';

/** Why the list could not be opened without its owner. A part of the words in words.ts. */
export const opening = {
  /** Beginning of a sentence of its own each; `next`: what its owner can do. */
  stopped: {
    'signed-out': {
      said: 'ChatGPT asked to log in.',
      next: 'Log in to ChatGPT in this browser, then check again.',
    },
    challenge: {
      said: 'A page stood before ChatGPT that wants to see a person.',
      next: 'Open ChatGPT and pass that page once, then check again.',
    },
    sso: {
      said: 'This account has no Active sessions list.',
      next: 'Accounts that are linked to an organisation’s sign-in (SSO) have none. Ask your identity administrator which sessions are open.',
    },
    'no-settings': {
      said: 'ChatGPT’s settings did not open by themselves.',
      next: 'Open Settings, Security, Active sessions yourself. Rollcall reads the list while you look at it.',
    },
    'no-entry': {
      said: 'The settings opened, and Rollcall was not sure which control leads to the list.',
      next: 'Open Security, Active sessions yourself. Rollcall presses nothing that it is not sure of.',
    },
    failed: { said: 'ChatGPT could not load the list.', next: 'Check again later.' },
    unrecognised: {
      said: 'The list opened, and Rollcall could not read it.',
      next: 'Open the list yourself and look through it.',
    },
    'not-loaded': {
      said: 'ChatGPT was still loading when Rollcall gave up.',
      next: 'Check again when the connection is better, or open the list yourself.',
    },
    'too-long': {
      said: 'The list did not come to an end.',
      next: 'Open the list yourself. Rollcall reads it while you look at it.',
    },
    interrupted: {
      said: 'You used the tab while Rollcall was checking in it, so it was left to you.',
      next: 'Open Security, Active sessions in it, or check again.',
    },
  } satisfies Record<Stop, { said: string; next: string }> as Record<Stop, { said: string; next: string }>,
};
