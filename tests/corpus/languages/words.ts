/** One wording, or two that are both natural. `{place}`, `{time}`, ... stand for what is filled in. */
export type Wording = string | readonly [string, string];

/** Every label of a language as a page may show it: invented translations, not taken from the real page. */
export interface Words {
  // Settings and its tabs
  settings: Wording;
  general: Wording;
  security: Wording;
  dataControls: Wording;
  account: Wording;
  // The panel
  activeSessions: Wording;
  intro: Wording;
  entryHint: Wording;
  currentSession: Wording;
  thisDevice: Wording;
  otherSessions: Wording;
  trusted: Wording;
  logOut: Wording;
  /** `{device}` */
  logOutOf: Wording;
  logOutAll: Wording;
  logOutAllTitle: Wording;
  logOutAllHint: Wording;
  logOutSelected: Wording;
  /** `{device}` */
  select: Wording;
  statusUnavailable: Wording;
  status: Wording;
  active: Wording;
  /** `{place}` */
  approx: Wording;
  /** `{time}`; the first fits every time, the second only a date. */
  signedIn: Wording;
  // Captions
  location: Wording;
  device: Wording;
  app: Wording;
  signInTime: Wording;
  actions: Wording;
  yes: Wording;
  no: Wording;
  // Values
  unknownDevice: Wording;
  /** `{browser}`, `{os}` */
  browserOnOs: Wording;
  apiPlatform: Wording;
  computers: Wording;
  phones: Wording;
  /** `{time}`: hour and minute */
  today: Wording;
  yesterday: Wording;
  lastActive: Wording;
  // More rows, failing, loading
  showMore: Wording;
  /** `{from}`, `{to}`, `{total}` */
  range: Wording;
  next: Wording;
  failed: Wording;
  retry: Wording;
  loading: Wording;
  // Controls
  moreOptions: Wording;
  details: Wording;
  close: Wording;
  back: Wording;
  cancel: Wording;
  confirmTitle: Wording;
  /** `{device}` */
  confirmBody: Wording;
  // Other lists of the same tab
  trustedDevices: Wording;
  passkeys: Wording;
  connectedApps: Wording;
  sharedLinks: Wording;
  apiKeys: Wording;
  mfa: Wording;
  authenticator: Wording;
  password: Wording;
  /** `{time}` */
  added: Wording;
  /** `{time}` */
  created: Wording;
  remove: Wording;
  // The chat around it
  newChat: Wording;
  ask: Wording;
}

/** The labels of one page, with a wording chosen for each. */
export type Say = { readonly [K in keyof Words]: string };
