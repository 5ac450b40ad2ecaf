import type { ControlId } from '../../runbook/controls';

interface ControlWords {
  title: string;
  does: string;
  doesNot: string;
}

const n = (count: number) => count.toLocaleString('en');

/** What the view of reviews says: the weekly pass, the separate reviews, the safeguards. */
export const checklist = {
  due: 'Time for a review.',
  next: (when: string) => `Next review: ${when}.`,
  never: 'No review yet.',
  underWay: (done: number, of: number) => `Review: ${n(done)} of ${n(of)}.`,
  whole: (of: number) => `Review: all ${n(of)} points are settled.`,
  ended: 'Review: the record.',
  lead: 'The regular look at everything that belongs to the account’s hygiene. What the last reading answers is filled in.',
  begin: 'Begin the review',
  points: 'The points',
  noAccount:
    'No account has been read yet. Open Active sessions in ChatGPT once; reviews are kept with the account.',
  back: 'The review and all records',

  separate: 'Four separate reviews',
  separateLead: 'Each covers what the others leave out, and has its own date.',
  columns: { review: 'Review', done: 'Last done', due: 'Due', act: 'Done, or later' },
  neverDone: 'never',
  noDate: 'The policy sets no date',
  nothingYet: 'After the first reading',
  dueSince: (ago: string) => `Due ${ago}`,
  doneToday: 'Done today',
  doneTodayOf: (review: string) => `${review}: done today`,
  tomorrow: 'Tomorrow',
  inAWeek: 'In a week',
  putOffOf: (review: string, when: string) => `${review}: put off, ${when}`,

  controls: 'Safeguards of the account',
  controlsLead:
    'Rollcall cannot see them. You state that one is in place, with today’s date, and can take that back.',
  required: (attested: number, of: number) =>
    of === 0
      ? 'The policy requires none.'
      : `${n(attested)} of ${n(of)} that the policy requires are stated to be in place.`,
  requiredYes: 'Required by the policy',
  requiredEither: 'Required by the policy: this or another one like it',
  does: 'Does',
  doesNot: 'Does not',
  attest: 'It is in place',
  attestOf: (title: string) => `${title}: it is in place`,
  attestAgain: 'Still in place today',
  attestAgainOf: (title: string) => `${title}: still in place today`,
  takeBack: 'Take back',
  takeBackOf: (title: string) => `${title}: take back`,
  attested: (when: string) => `Stated ${when}`,
  notAttested: 'Not stated',
  unknownControl: 'The policy names this safeguard; Rollcall knows nothing more of it.',
  control: {
    mfa: {
      title: 'MFA',
      does: 'Asks for a second proof at sign-in, for ChatGPT and the API Platform alike: an authenticator app, a push notification, a text message or a passkey, as available.',
      doesNot:
        'End a session that is signed in already: log out of all sessions for that. Administrators cannot enforce it for a workspace or an organisation, so each account has to have its own.',
    },
    passkeys: {
      title: 'Passkeys',
      does: 'Sign in by themselves or serve as a factor of MFA. A passkey is bound to one device or synced between several.',
      doesNot:
        'As a factor of MFA, end a session that is signed in already. By itself, a passkey is not known to switch off other ways to sign in.',
    },
    advanced_account_security: {
      title: 'Advanced Account Security',
      does: 'For eligible consumer accounts: requires passkeys or security keys, switches off sign-in by password and by codes from email or SMS, and recovery by email, and shortens sessions.',
      doesNot:
        'Exist for every account. It is not known to end what was signed in before, and does not replace looking at the sessions.',
    },
    password_manager: {
      title: 'Password manager',
      does: 'Keeps a password of its own for each account, so that one that leaks elsewhere does not open this one.',
      doesNot:
        'Protect a password that was typed into the wrong page. It ends no session, and replaces no MFA.',
    },
    api_key_rotation_runbook: {
      title: 'API key rotation runbook',
      does: 'Says beforehand who deletes and recreates which key, and where it is used, so that it goes quickly when one is exposed.',
      doesNot:
        'Rotate a key by itself. Logging out of sessions is not known to stop a key: keys are a review of their own.',
    },
  } satisfies Record<ControlId, ControlWords>,
};
