import type { Layout } from '../layout';
import { accordionFolded } from './accordion-folded';
import { accordionOpen } from './accordion-open';
import { ariaGrid } from './aria-grid';
import { ariaList } from './aria-list';
import { ariaTable } from './aria-table';
import { articles } from './articles';
import { boldCaptions } from './bold-captions';
import { bonesBelow } from './bones-below';
import { boxes } from './boxes';
import { byApp } from './by-app';
import { byKind } from './by-kind';
import { chips } from './chips';
import { currentApart } from './current-apart';
import { customElements } from './custom-elements';
import { detailsFolded } from './details-folded';
import { deviceSplit } from './device-split';
import { divided } from './divided';
import { dlEach } from './dl-each';
import { dlOne } from './dl-one';
import { flatGrid } from './flat-grid';
import { forListeners } from './for-listeners';
import { formDialog } from './form-dialog';
import { headedSections } from './headed-sections';
import { iconButtons } from './icon-buttons';
import { kebab } from './kebab';
import { nestedLists } from './nested-lists';
import { olLines } from './ol-lines';
import { pages } from './pages';
import { preLines } from './pre-lines';
import { radixRows } from './radix-rows';
import { rowButtons } from './row-buttons';
import { selectRows } from './select-rows';
import { showMore } from './show-more';
import { soupFields } from './soup-fields';
import { soupUneven } from './soup-uneven';
import { strungBars } from './strung-bars';
import { strungCommas } from './strung-commas';
import { strungDots } from './strung-dots';
import { tableEach } from './table-each';
import { tablePlain } from './table-plain';
import { tableRowHeads } from './table-row-heads';
import { tabledGroups } from './tabled-groups';
import { tiles } from './tiles';
import { timeElements } from './time-elements';
import { tooltips } from './tooltips';
import { twoWidths } from './two-widths';
import { twoWidthsInside } from './two-widths-inside';
import { ulCards } from './ul-cards';
import { valueFirst } from './value-first';
import { windowed } from './windowed';

/** Every layout by its name. */
export const layouts: Readonly<Record<string, Layout>> = {
  'radix-rows': radixRows,
  'soup-fields': soupFields,
  'soup-uneven': soupUneven,
  'flat-grid': flatGrid,
  'ul-cards': ulCards,
  'ol-lines': olLines,
  'pre-lines': preLines,
  'table-plain': tablePlain,
  'table-row-heads': tableRowHeads,
  'table-each': tableEach,
  'aria-table': ariaTable,
  'aria-grid': ariaGrid,
  'aria-list': ariaList,
  'dl-each': dlEach,
  'dl-one': dlOne,
  articles,
  'headed-sections': headedSections,
  'details-folded': detailsFolded,
  'accordion-folded': accordionFolded,
  'accordion-open': accordionOpen,
  'current-apart': currentApart,
  'by-kind': byKind,
  'by-app': byApp,
  'strung-dots': strungDots,
  'strung-bars': strungBars,
  'strung-commas': strungCommas,
  chips,
  'bold-captions': boldCaptions,
  boxes,
  'icon-buttons': iconButtons,
  kebab,
  'row-buttons': rowButtons,
  'two-widths': twoWidths,
  'two-widths-inside': twoWidthsInside,
  'for-listeners': forListeners,
  'time-elements': timeElements,
  'custom-elements': customElements,
  'select-rows': selectRows,
  divided,
  windowed,
  'show-more': showMore,
  pages,
  'bones-below': bonesBelow,
  tiles,
  'nested-lists': nestedLists,
  'form-dialog': formDialog,
  'device-split': deviceSplit,
  tooltips,
  'value-first': valueFirst,
  'tabled-groups': tabledGroups,
};
