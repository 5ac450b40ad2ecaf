import type { ExpectedReading } from './expected';
import { type Html, html, nothing } from './html';
import type { View } from './view';
import type { Without } from './whats';

type Shown = Extract<Without, `loading-${string}` | 'failed' | 'failed-retry' | 'empty'>;

const bone = (width: number) => html`<div class="bone" style="width:${width}%"></div>`;

const bodies: Readonly<Record<Shown, (v: View) => Html>> = {
  'loading-skeleton': (v) =>
    html`<div aria-busy="true"${v.random.chance(0.5) && html` aria-label="${v.say.loading}"`}>${[0, 1, 2].map(
      () => html`<div class="py3 line">${bone(45)}${bone(70)}</div>`,
    )}</div>`,
  'loading-spinner': (v) =>
    v.random.pick([
      html`<div role="progressbar" class="ring"></div>`,
      html`<div role="status"><div class="ring"></div><span class="sr">${v.say.loading}</span></div>`,
      html`<div role="progressbar" aria-label="${v.say.loading}" class="ring"></div>`,
    ]),
  'loading-text': (v) => html`<p class="muted">${v.say.loading}</p>`,
  failed: (v) => html`<p${v.random.chance(0.5) && html` role="alert"`}>${v.say.failed}</p>`,
  'failed-retry': (v) =>
    html`<div class="card"><p>${v.say.failed}</p><button type="button" class="btn">${v.say.retry}</button></div>`,
  empty: () => nothing,
};

/** What stands in the panel in place of the list. */
export const bodyWithout = (without: Shown, v: View): Html => bodies[without](v);

const states: Readonly<Record<Without, ExpectedReading>> = {
  closed: { state: 'closed' },
  'closed-conversation': { state: 'closed' },
  'closed-other-tab': { state: 'closed' },
  'closed-entry': { state: 'closed' },
  'loading-skeleton': { state: 'loading' },
  'loading-spinner': { state: 'loading' },
  'loading-text': { state: 'loading' },
  failed: { state: 'failed' },
  'failed-retry': { state: 'failed' },
  unavailable: { state: 'unavailable' },
  'unavailable-decoys': { state: 'unavailable' },
  empty: { state: 'unrecognised', reason: 'no session and no word why' },
};

export const stateOf = (without: Without): ExpectedReading => states[without];
