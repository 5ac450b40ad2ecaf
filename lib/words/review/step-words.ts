/** What a step is called, why it comes, and how it is done. */
export interface StepWords {
  title: string;
  why: string;
  how: string;
  /** Reasons for which it is often skipped. */
  skips?: string[];
}

/** Steps that several runbooks have. */
export const shared = {
  readToday: {
    title: 'Read the list',
    why: 'A review looks at what is signed in now. An old list says nothing about today.',
    how: 'Open Settings, Security, Active sessions in ChatGPT and go down to the end. Rollcall reads along.',
    skips: ['The list could not be loaded', 'The account has no Active sessions'],
  },
  separateReviews: {
    title: 'Shared links and connected apps',
    why: 'The list of sessions covers neither. A shared link can expose a chat even when every session is yours.',
    how: 'Look through both in ChatGPT’s settings, and remove what is not needed.',
    skips: ['The account has none'],
  },
  lookAtKeys: {
    title: 'API keys',
    why: 'The list of sessions does not cover API keys: it shows neither who has one nor what was done with it.',
    how: 'Delete each key that could have been seen, and create a new one in its place.',
    skips: ['The account has no API keys', 'No key was exposed'],
  },
} satisfies Record<string, StepWords>;
