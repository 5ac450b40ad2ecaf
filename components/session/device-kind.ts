import { deviceOf } from '../../lib/watch/normalise/device';
import type { IconName } from '../icon';

/** The picture for a device family. A family that is not here (a television, a browser's name alone) has none of its own. */
const pictures: Record<string, IconName> = {
  iphone: 'phone',
  android: 'phone',
  phone: 'phone',
  ipad: 'tablet',
  tablet: 'tablet',
  mac: 'laptop',
  windows: 'laptop',
  linux: 'laptop',
  chromeos: 'laptop',
  computer: 'laptop',
};

/** The picture for a device label as the page shows it. */
export function deviceIcon(label: string): IconName {
  const { unknown, family } = deviceOf(label);
  if (unknown || family === null || !Object.hasOwn(pictures, family)) return 'unknown';
  // "Android tablet" and "Galaxy Tab" are of the family that is mostly phones.
  if (family === 'android' && /tab(let)?\b/i.test(label)) return 'tablet';
  return pictures[family] ?? 'unknown';
}
