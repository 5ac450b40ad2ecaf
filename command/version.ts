declare const ROLLCALL_VERSION: string | undefined;

/** Put in when the command is built; "0" where it runs from its sources. */
export const VERSION = typeof ROLLCALL_VERSION === 'string' ? ROLLCALL_VERSION : '0';
