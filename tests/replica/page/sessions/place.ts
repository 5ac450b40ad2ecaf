import type { Settings } from '../../model';

/** Where a panel of each layout stands, since nobody knows where the real one does. */
export const panelPlaces: Record<
  Settings['layout'],
  {
    /** 'view': in place of the Security tab, with a way back; 'inline': unfolded within it; 'dialog': a dialog over the settings. */
    place: 'view' | 'inline' | 'dialog';
    /** Whether dialogs stand inside their backdrop or after it. */
    insideBackdrop: boolean;
  }
> = {
  a: { place: 'view', insideBackdrop: false },
  b: { place: 'dialog', insideBackdrop: true },
  c: { place: 'dialog', insideBackdrop: false },
  d: { place: 'inline', insideBackdrop: false },
  e: { place: 'view', insideBackdrop: true },
  f: { place: 'inline', insideBackdrop: true },
  g: { place: 'view', insideBackdrop: false },
  h: { place: 'dialog', insideBackdrop: true },
};
