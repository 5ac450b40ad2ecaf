import { type Html, html, nothing } from './html';
import type { Row, View } from './view';

/** One thing that a row says of its session. */
export interface Fact {
  field: 'apps' | 'location' | 'signedIn' | 'extra';
  caption: string;
  /** To stand beside its caption. */
  value: string;
  /** To stand alone: with the lead-in that the page uses. */
  shown: string;
}

/** What the page says beyond the usual, with its caption; '' when nothing. */
export const extra = (row: Row) => (row.extra ? `${row.extra.caption}: ${row.extra.value}` : '');

/** What is known of a session beside its device, in reading order. */
export function facts(v: View, row: Row): Fact[] {
  const { say } = v;
  const apps = row.apps.join(', ');
  const all: Fact[] = [
    { field: 'apps', caption: say.app, value: apps, shown: apps },
    { field: 'location', caption: say.location, value: row.place, shown: row.placeShown },
    {
      field: 'signedIn',
      caption: say.signInTime,
      value: row.time?.text ?? '',
      shown: row.time?.shown ?? '',
    },
    {
      field: 'extra',
      caption: row.extra?.caption ?? '',
      value: row.extra?.value ?? '',
      shown: extra(row),
    },
  ];
  return all.filter((fact) => fact.value !== '');
}

/** The facts but for the apps. */
export const whereAndWhen = (v: View, row: Row) => facts(v, row).filter((fact) => fact.field !== 'apps');

/** Words that mark a row: current, trusted, status unavailable. */
export function marks(v: View, row: Row): string[] {
  return [
    ...(row.current ? [v.currentMark] : []),
    ...(row.trusted ? [v.say.trusted] : []),
    ...(row.status === 'unavailable' ? [v.say.statusUnavailable] : []),
  ];
}

export const pills = (v: View, row: Row): Html[] =>
  marks(v, row).map((mark) => html`<span class="pill">${mark}</span>`);

/** Neither the current session nor one without a status can be logged out. */
export const canLogOut = (row: Row) => !row.current && row.status === 'active';

/** The words of a row's log-out control, for a screen reader. */
export const logOutOf = (v: View, row: Row) =>
  row.device ? v.say.logOutOf.replace('{device}', row.device) : v.say.logOut;

export function logOut(v: View, row: Row): Html {
  return canLogOut(row) ? html`<button type="button" class="btn">${v.say.logOut}</button>` : nothing;
}

const shapes = {
  computer: 'M3 5h18v11H3zM1 19h22',
  phone: 'M8 2h8v20H8zM11 19h2',
  unknown: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 8v5',
  leave: 'M10 4H4v16h6M14 8l5 4-5 4M8 12h11',
  tick: 'M4 12l6 6L20 6',
  dots: 'M5 12h1M12 12h1M19 12h1',
  arrow: 'M9 5l7 7-7 7',
  pin: 'M12 22s7-7 7-13a7 7 0 0 0-14 0c0 6 7 13 7 13',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3 2',
} as const;

/** A drawing, silent unless it is given a title. */
export function icon(shape: keyof typeof shapes, title?: string): Html {
  const path = html`<path d="${shapes[shape]}" fill="none" stroke="currentColor" stroke-width="2"/>`;
  return title === undefined
    ? html`<svg viewBox="0 0 24 24" aria-hidden="true">${path}</svg>`
    : html`<svg viewBox="0 0 24 24" role="img"><title>${title}</title>${path}</svg>`;
}

/** The whole account's log-out, as it stands under the list. */
export function logOutAll(v: View): Html {
  return html`
    <div class="between py3 mt4">
      <div>
        <div class="strong">${v.say.logOutAllTitle}</div>
        <div class="small muted">${v.say.logOutAllHint}</div>
      </div>
      <button type="button" class="btn danger">${v.say.logOutAll}</button>
    </div>`;
}
