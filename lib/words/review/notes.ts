/** What is said around the note on a session. */
export const notes = {
  title: 'What you know about it',
  name: 'Your name for the device',
  owner: 'Owner',
  reviewer: 'Reviewer',
  note: 'Evidence note',
  noteHint: 'Short, for whoever reads it later. No tokens, passwords, keys or customer data.',
  save: 'Save',
  saved: 'Saved.',
  kinds: {
    'private-key': 'a private key',
    key: 'an API key',
    token: 'a token',
    password: 'a password',
    cookie: 'a cookie',
    email: 'an email address',
    phone: 'a phone number',
    ip: 'an IP address',
    id: 'an account or session id',
    term: 'a term that the policy keeps back',
  } as Record<string, string>,
  and: (what: string[]) => new Intl.ListFormat('en').format(what),
  refused: (what: string) =>
    `Not saved: the note holds ${what}. A note is read by others; take it out and say instead what kind of secret it was.`,
  personal: (what: string) => `The note holds ${what}.`,
  mask: 'Mask it',
};
