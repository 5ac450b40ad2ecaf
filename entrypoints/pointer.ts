import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createPointer } from '../lib/panel/pointer';

/** Injected by the worker when the owner wants to see a row; it waits to be asked. The newest one counts. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { rollcallPointer: createPointer(document, () => new Date()) });
});
