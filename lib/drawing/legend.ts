import type { MarkKind } from '../watch/lanes';
import { forms, MIDDLE, markKinds, TRACK } from './marks';
import { hatching, line, rect, type Shape } from './shapes';

/** What a legend explains, in the order in which it does. */
export type LegendItem = 'bar' | 'unseen' | 'lead' | 'gone' | MarkKind;
export const legendItems: LegendItem[] = ['bar', 'unseen', 'lead', 'gone', ...markKinds];

/** The size of a sample, in pixels. */
export const SAMPLE = { width: 28, height: TRACK.height } as const;

/** One thing as it looks in the picture. */
export function sampleOf(item: LegendItem): Shape[] {
  const bar = (look: 'bar' | 'unseen') => rect(look, 2, TRACK.bar, 24, TRACK.thick, look === 'bar' ? 2 : 0);
  switch (item) {
    case 'bar':
      return [bar('bar')];
    case 'unseen':
      return [bar('unseen'), hatching(2, TRACK.bar, 24, TRACK.thick)];
    case 'lead':
      return [
        ...forms['sign-in'](2, 0),
        line('lead', 2, MIDDLE, 14, MIDDLE),
        rect('bar', 14, TRACK.bar, 12, TRACK.thick, 2),
      ];
    case 'gone':
      return [line('trail', 2, MIDDLE, 24, MIDDLE), line('trail', 24, MIDDLE - 4, 24, MIDDLE + 4)];
    default:
      return forms[item](12, 0);
  }
}
