import type { RunbookId, StepId } from '../../runbook/runbooks';
import { playbooks } from './playbooks';
import { type StepWords, shared } from './step-words';

/** A runbook's name and what it is for. */
export interface RunbookWords {
  name: string;
  lead: string;
}

const runbooks: Record<RunbookId, RunbookWords> = {
  response: {
    name: 'Response to a compromise',
    lead: 'Six steps in a fixed order, for when somebody else may have been in the account.',
  },
  'weekly-review': {
    name: 'Review',
    lead: 'Eight points to go through. What the last reading answers is filled in.',
  },
  'launch-readiness': {
    name: 'Launch readiness',
    lead: 'Before a demonstration in public: no stale personal device and no unknown browser on the account it runs on.',
  },
  offboarding: {
    name: 'Offboarding',
    lead: 'Before somebody’s access is removed: shared assets are handed over and sessions cleared by the owner of the account.',
  },
  'evidence-hygiene': {
    name: 'Evidence hygiene',
    lead: 'Before notes or pictures of sessions go into a ticket or a channel.',
  },
  'missing-panel': {
    name: 'Active sessions is missing',
    lead: 'When Settings, Security offers no Active sessions: usually an account linked to an organisation’s sign-in (SSO).',
  },
  'key-rotation': {
    name: 'API key rotation',
    lead: 'When an API key may be in other hands. The steps are the shortest form; your team’s own runbook goes first.',
  },
};

const steps: { [R in RunbookId]: Record<StepId<R>, StepWords> } = {
  response: {
    'reset-password': {
      title: 'Reset the password',
      why: 'Who knows the password can sign in again after every log-out. So it comes first, if the account uses one and somebody could know it.',
      how: 'Go to ChatGPT by the address that you know, never by a link in a message, and set a new password that is used nowhere else.',
      skips: ['The account has no password', 'Nobody could have seen the password'],
    },
    'log-out-all': {
      title: 'Log out of all sessions',
      why: 'A new password, or MFA, is not known to end a session that is already signed in. This is what ends them.',
      how: 'In Active sessions press “Log out all”, confirm with “Log out of all devices”, then press Done here. It includes this browser, can take up to 30 minutes, and does not cover connected apps, third-party apps or Codex CLI sessions.',
      skips: ['The account has no Active sessions'],
    },
    'check-sign-in': {
      title: 'Check how one signs in',
      why: 'The next sign-in should need more than a password. That keeps people out from now on; it ends no session that is open.',
      how: 'In Settings, Security switch on MFA, a passkey, or Advanced Account Security where the account is eligible. If they were on, check that every method listed is yours.',
      skips: ['The organisation’s sign-in decides on this'],
    },
    'replace-keys': {
      title: 'Delete and recreate exposed API keys',
      why: shared.lookAtKeys.why,
      how: shared.lookAtKeys.how,
      skips: shared.lookAtKeys.skips,
    },
    'look-around': {
      title: 'Review what happened in the account',
      why: 'Sessions say who was signed in, not what was done. Traces stand elsewhere.',
      how: 'Look through account activity, usage and billing for what you do not know, and through shared links and connected apps for what you did not add.',
    },
    'contact-support': {
      title: 'Contact OpenAI Support, if it is still suspected',
      why: 'The list of sessions shows only a part, and a list without strangers is no proof that nobody was in.',
      how: 'Write to OpenAI Support through its help pages, with the summary of this response. Send no passwords, keys or tokens.',
      skips: ['Nothing is suspected any more'],
    },
  },

  'weekly-review': {
    'panel-opened': shared.readToday,
    'current-session': {
      title: 'Confirm the current session',
      why: 'The row marked as current is the browser that read the list. If it does not look like yours, the others cannot be trusted to be told apart either.',
      how: 'Compare the row with the device in front of you, and say “It was me”.',
      skips: ['The list marks no current session'],
    },
    'device-labels': {
      title: 'Look at the device labels',
      why: 'A device that you do not have is the plainest sign. Labels can be incomplete, and two machines can read the same.',
      how: 'Say of each session whether it was you.',
    },
    'app-context': {
      title: 'Look at the apps',
      why: 'ChatGPT, Codex and API Platform are different doors. One row can stand for several of them.',
      how: 'Look for an app that this device was not used for, API Platform first.',
    },
    locations: {
      title: 'Look at the places',
      why: 'Places are approximate: a VPN or a mobile network moves them. They are a hint, never an address.',
      how: 'Look for places where you, or your VPN, have not been.',
    },
    'unfamiliar-sessions': {
      title: 'Log out what is not yours',
      why: 'A session that was judged not yours stays open until somebody logs it out. A row can stay in the list for a while afterwards.',
      how: 'Press “Log out” in its row in ChatGPT, or “Log out all” where a row has none. Rollcall presses nothing. The next reading shows whether it is still listed.',
    },
    'separate-reviews': shared.separateReviews,
    'api-keys': {
      title: 'API keys, if a compromise was suspected',
      why: shared.lookAtKeys.why,
      how: 'If you suspect that somebody else was in the account, delete the keys that could have been seen, and create new ones.',
      skips: shared.lookAtKeys.skips,
    },
  },
  ...playbooks,
};

/** Every runbook and every step of it. */
export const runbookWords = { runbooks, steps };
