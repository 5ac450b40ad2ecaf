import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { applyTheme } from '../lib/pages/theme';

/** In the head of every page: the chosen theme stands before anything is drawn. */
export default defineUnlistedScript(() => {
  applyTheme();
  // Chosen in another window.
  addEventListener('storage', applyTheme);
});
