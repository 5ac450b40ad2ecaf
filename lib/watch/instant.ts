import { remembering } from './normalise/fold';

/** Milliseconds of an ISO 8601 instant, NaN for anything else. Reading the same few dates again costs nothing. */
export const instant: (iso: string) => number = remembering(Date.parse, 10_000);
