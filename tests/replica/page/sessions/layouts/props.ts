import type { Row } from '../../show';

/** What every layout draws, each with markup of its own. */
export interface LayoutProps {
  rows: Row[];
  /** Asks before anything is logged out. */
  logOut: (row: Row) => void;
}
