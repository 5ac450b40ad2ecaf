import { bare, fold } from '../page/text';
import type { FromGroup } from '../row/fields';
import type { RowText, UnknownButton } from '../row/row-text';

/**
 * Where no known word logs anything out: the one button that stands once in most rows, called the same in each, is each row's
 * log-out, in a word that no table has. Two such buttons leave it open. An icon, or what opens a menu, is believed only where the
 * rows without it say why they have none: in each row it may as well rename it.
 */
export function logOutsByPlace(rows: RowText[], groups: FromGroup[]): RowText[] {
  if (rows.some(({ canLogOut }) => canLogOut)) return asInOpenMenu(rows, groups);
  const common = commonButtons(rows);
  const buttons = common.filter(
    ({ having, menu, written }) =>
      !menu &&
      ((written && isMost(having, rows) && !isOfCurrent(having, rows, groups)) ||
        othersSayWhy(having, rows, groups)),
  );
  const menus = common.filter(({ having, menu }) => menu && othersSayWhy(having, rows, groups));
  const [only, ...others] = buttons.length > 0 ? buttons : menus;
  const having = new Set(only?.having);
  if (!only || others.length > 0 || having.size < only.having.length) return rows;
  return rows.map((row) => (having.has(row) ? { ...row, canLogOut: true } : row));
}

/**
 * Of the menus of the rows one at most is open at a time: where the only row whose log-out is in sight has such a menu, it stands in the
 * menus of the others, too.
 */
function asInOpenMenu(rows: RowText[], groups: FromGroup[]): RowText[] {
  const [open, ...others] = rows.filter(({ canLogOut }) => canLogOut);
  const menus = open?.unknownButtons.filter(({ menu }) => menu) ?? [];
  const [menu, ...more] = menus;
  if (!open || !menu || others.length > 0 || more.length > 0) return rows;
  const name = nameIn(open, menu);
  const hasMenu = (row: RowText) =>
    row.unknownButtons.some((button) => button.menu && nameIn(row, button) === name);
  return rows.map((row, i) => (hasMenu(row) && !saysWhy(row, groups[i]) ? { ...row, canLogOut: true } : row));
}

/** Nothing is known to log anything out, and a button in most rows, or in those that say nothing against it, may do so. */
export const leavesLogOutOpen = (rows: RowText[], groups: FromGroup[]): boolean =>
  !rows.some(({ canLogOut }) => canLogOut) &&
  commonButtons(rows).some(
    ({ having, menu }) =>
      !menu &&
      (othersSayWhy(having, rows, groups) || (isMost(having, rows) && !isOfCurrent(having, rows, groups))),
  );

/** Buttons of one name. */
interface Common {
  having: RowText[];
  written: boolean;
  menu: boolean;
}

function commonButtons(rows: RowText[]): Common[] {
  const ofName = new Map<string, Common>();
  for (const row of rows)
    for (const button of row.unknownButtons) {
      const name = nameIn(row, button);
      const found = ofName.get(name) ?? { having: [], written: true, menu: false };
      found.having.push(row);
      found.written &&= button.written;
      found.menu ||= button.menu;
      ofName.set(name, found);
    }
  return [...ofName.values()];
}

/** "End session: MacBook Pro" is called the same in each row but for the device that it names. */
function nameIn({ fragments }: RowText, { name }: UnknownButton): string {
  const device = fragments.find(({ part, control }) => part.kind === 'device' && !control)?.part.text ?? '';
  const plain = fold(name);
  return bare(device === '' ? plain : plain.replace(fold(device), ' '));
}

const isMost = (having: RowText[], rows: RowText[]) => having.length > 1 && having.length * 2 >= rows.length;

/** What the current session has, too, ends none. */
const isOfCurrent = (having: RowText[], rows: RowText[], groups: FromGroup[]): boolean =>
  rows.some((row, i) => having.includes(row) && saysWhy(row, groups[i]));

/** Only the current session and one of unavailable status have no log-out. */
function othersSayWhy(having: RowText[], rows: RowText[], groups: FromGroup[]): boolean {
  const had = new Set(having);
  return having.length < rows.length && rows.every((row, i) => had.has(row) || saysWhy(row, groups[i]));
}

const saysWhy = ({ fragments }: RowText, group: FromGroup | undefined) =>
  (group !== undefined && group.current !== '') ||
  fragments.some(({ part }) => part.kind === 'current' || part.kind === 'unavailable');
