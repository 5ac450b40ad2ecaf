import type { IconName } from '../icon';

/**
 * The picture for a device label, by words that name a kind of device in any language. First match counts: an "Android
 * tablet" is a tablet, an "iPad" no phone. A label that says nothing of the sort gets the sign for unknown: a browser's
 * name alone runs on all of them.
 */
const kinds: [RegExp, IconName][] = [
  [/ipad|tablet|galaxy tab|kindle|sm-[tx]\d/i, 'tablet'],
  [
    /iphone|ipod|android|phone|mobile|pixel \d|galaxy|sm-[a-z]\d|handy|móvil|celular|手机|手機|携帯/i,
    'phone',
  ],
  [
    /\bmac\b|macos|mac os|macbook|imac|windows|linux|ubuntu|debian|fedora|chrome ?os|chromebook|laptop|notebook|desktop|computer|\bpc\b/i,
    'laptop',
  ],
];

export function deviceIcon(label: string): IconName {
  // Labels of the page can be long; what names the device stands at their beginning.
  const start = label.slice(0, 200);
  return kinds.find(([words]) => words.test(start))?.[1] ?? 'unknown';
}
