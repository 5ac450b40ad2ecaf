/** All that a command has of the world, so that it can be tried without one. */
export interface Io {
  /** The bytes of a file, or of standard input for "-". @throws Unreadable */
  read(file: string): Promise<Uint8Array>;
  /** The same piece by piece. @throws Unreadable */
  pieces(file: string): AsyncIterable<Uint8Array>;
  /** Returns when the reader behind a pipe has room again. */
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  /** Opens an address in the default browser; false when that did not work. */
  open(address: string): Promise<boolean>;
  now(): Date;
  /** IANA. */
  timeZone: string;
}

/** A file that cannot be read, in words for whoever named it. */
export class Unreadable extends Error {}
/** A command that was not written as it should be. */
export class Misuse extends Error {}

/** Exit codes, the same for every command. */
export const EXIT = {
  /** Done, or: yes. */
  ok: 0,
  /** The answer is no: problems, differences, a wrong sum. */
  no: 1,
  /** The command could not be carried out: written wrongly, or a file that cannot be read. */
  trouble: 2,
} as const;
