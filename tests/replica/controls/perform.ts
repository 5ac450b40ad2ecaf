import type { Action } from '../act';

/** Does something and says so in the status line. */
export type Perform = (said: string, action: Action) => void;
