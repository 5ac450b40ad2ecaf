/** Whole days since 1970-01-01, `to` exclusive. */
export interface Days {
  from: number;
  to: number;
  /** true: the text names a moment by its distance from now ("yesterday", "Tuesday"), so it cannot lie ahead. */
  past: boolean;
}
