import { deviceOf } from '../watch/normalise/device';

/** A label was shown and is not told. */
export const LABEL_WITHHELD = '[label withheld]';

/** Families that are not written like a word. */
const WRITTEN: Record<string, string> = {
  mac: 'macOS',
  iphone: 'iPhone',
  ipad: 'iPad',
  chromeos: 'ChromeOS',
  windows: 'Windows',
  linux: 'Linux',
  android: 'Android',
};

/** The kind of a device, without whose it is: "Tim’s MacBook Pro, Chrome" is "Chrome on macOS". */
export function kindOfDevice(label: string): string {
  if (label === '' || label === LABEL_WITHHELD) return label;
  const { unknown, family, browser: name } = deviceOf(label);
  if (unknown) return 'Unknown device';
  const system = family === null || family.startsWith('other:') ? null : (WRITTEN[family] ?? family);
  const named = name === null ? null : name.charAt(0).toUpperCase() + name.slice(1);
  return [named, system].filter((part) => part !== null).join(' on ') || LABEL_WITHHELD;
}
