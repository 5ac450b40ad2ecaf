import { namesMachine } from '../../panel/row/typed-captions';
import { deviceOf } from '../../watch/normalise/device';

/** Whether a label names a browser, a system or a machine that is known, or says that none is. */
export function namesDevice(label: string): boolean {
  if (label.trim() === '') return false;
  const { unknown, family, browser } = deviceOf(label);
  return (
    namesMachine(label) || unknown || browser !== null || (family !== null && !family.startsWith('other:'))
  );
}
