import { startChromium } from './chromium';
import { startFirefox } from './firefox';

/** Both browsers, by the names that tests say. */
export const browsers = [
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const;
