export const root: string;
export type BrowserKind = 'chromium' | 'firefox';
export const browsers: Record<
  BrowserKind,
  { variable: string; names: string[]; places: string[]; packages: string[]; advice: string }
>;
export function findBrowser(kind: BrowserKind): string | null;
export function needDependencies(): void;
export function needBrowsers(kinds: BrowserKind[]): void;
