/** Times as something writes them, with the instant that was meant. */
export interface Written {
  source: string;
  language: string;
  text: string;
  /** The instant that was written, milliseconds since 1970 UTC. */
  instant: number;
  /** How long the text's unit lasts, in milliseconds; null where it is told by a distance, or by numbers in an unknown order. */
  unit: number | null;
}

export interface Verdict {
  /** 'vague': right, and wider than what is written. */
  verdict: 'right' | 'vague' | 'empty' | 'wrong';
  from: string;
  to: string;
}

/** When the pages are read; all clocks stand in UTC. */
export const AT = Date.UTC(2026, 10, 20, 12, 34, 56);

export const [SECOND, MINUTE, HOUR, DAY] = [1000, 60_000, 3_600_000, 86_400_000] as const;
/** A month, or whatever is wider than a day. */
export const MONTH = 31 * DAY + HOUR;
