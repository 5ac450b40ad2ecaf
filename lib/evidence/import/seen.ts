/** When and where rows were seen, since they may say "yesterday" or "8/9/2026". */
export interface Seen {
  at: Date;
  /** IANA. */
  timeZone: string;
  /** BCP 47, most likely first. */
  languages?: readonly string[];
}
