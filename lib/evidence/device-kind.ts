import { deviceOf } from '../watch/normalise/device';

/** A label was shown and is not told. */
export const LABEL_WITHHELD = '[label withheld]';

/** The kind of a device, without whose it is: "Tim’s MacBook Pro, Chrome" is "Chrome on mac". */
export function kindOfDevice(label: string): string {
  if (label === '' || label === LABEL_WITHHELD) return label;
  const { unknown, family, browser } = deviceOf(label);
  if (unknown) return 'Unknown device';
  const known = [browser, family?.startsWith('other:') ? null : family].filter((part) => part !== null);
  const text = known.join(' on ');
  return text === '' ? LABEL_WITHHELD : text.charAt(0).toUpperCase() + text.slice(1);
}
