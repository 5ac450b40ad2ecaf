import { isControl, pieces } from '../page/box';
import { boxTree } from '../page/box-tree';
import { isDrawn } from '../page/visible';
import { accountMarker } from './account';

/** What a page shows of whose it is. */
export interface Owner {
  /** The page's own marker of the signed-in user. */
  marker: string | null;
  /** The text of the profile button; looked at only where there is no marker. It is no identity: two users may share it. */
  profile: string | null;
}

export function ownerOf(document: Document): Owner {
  const marker = accountMarker(document);
  return { marker, profile: marker === null ? profileText(document) : null };
}

/** Whether the page shows another owner than before. A profile button that is not drawn just now tells nothing. */
export const isSwitch = (before: Owner, now: Owner): boolean =>
  before.marker !== now.marker ||
  (before.profile !== null && now.profile !== null && before.profile !== now.profile);

/**
 * The visible text of the profile button, null when there is none: "Robin Vale Plus". Nothing else of the page is read for
 * it. The button is known by its test id (2026), else as what ends the one sidebar that ends so: a button with a text and
 * a menu.
 */
export function profileText(document: Document): string | null {
  const known = document.querySelector('[data-testid="accounts-profile-button"]');
  if (known) return textOn(known);
  const texts = [...document.querySelectorAll(SIDEBAR)].flatMap((sidebar) => {
    const last = [...sidebar.querySelectorAll(CONTROL)].at(-1);
    return last?.getAttribute('aria-haspopup') === 'menu' ? (textOn(last) ?? []) : [];
  });
  const [only] = new Set(texts);
  return texts.length === 1 ? (only ?? null) : null;
}

const SIDEBAR = 'nav, aside, [role="navigation"], [role="complementary"]';
const CONTROL = 'a[href], button, [role="button"]';

/** While a dialog lies over it the sidebar is hidden from screen readers, and still drawn. */
function textOn(button: Element): string | null {
  if (!isDrawn(button)) return null;
  const box = boxTree(button);
  if (!isControl(box)) return null;
  const texts = pieces(box)
    .filter(({ from }) => from === 'text')
    .map(({ text }) => text);
  return texts.join(' ').slice(0, 200) || null;
}
