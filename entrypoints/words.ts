import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { countries, tables } from '../lib/panel/words/tables';
import type { WithWords } from '../lib/panel/words/tables-beside';

/** The words of all languages, most of what a reader weighs: in one file for all that read, which is put in before them. */
export default defineUnlistedScript(() => {
  (globalThis as WithWords).rollcallWords = { tables, countries };
});
