import { isOwnBrowserAlone } from '../row/app';
import { type Fragment, isDeviceLabel, type RowText } from '../row/row-text';

/**
 * ChatGPT Atlas is a browser and a product of OpenAI. Beside another device it is the app that is signed in, and so it is where
 * the other rows have their apps; alone in its row it is the device.
 */
export function ownBrowserApart(rows: RowText[]): RowText[] {
  if (!rows.some(({ fragments }) => fragments.some(isAlone))) return rows;
  const slots = new Set(
    rows.flatMap(({ fragments }) =>
      fragments.flatMap(({ part, slot }) => (part.kind === 'apps' ? [slot] : [])),
    ),
  );
  return rows.map((row) => {
    const hasDevice = row.fragments.some((one) => isDeviceLabel(one) && !isAlone(one));
    return {
      ...row,
      fragments: row.fragments.map((fragment) =>
        isAlone(fragment) && (hasDevice || slots.has(fragment.slot)) ? asApp(fragment) : fragment,
      ),
    };
  });
}

const isAlone = (fragment: Fragment) => isDeviceLabel(fragment) && isOwnBrowserAlone(fragment.part.text);

const asApp = (fragment: Fragment): Fragment => {
  const { text } = fragment.part;
  return { ...fragment, captioned: false, part: { kind: 'apps', text, apps: [text] } };
};
