/** What lies on top of a page, as every library in use marks it. */
export const DIALOG = 'dialog[open], [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
