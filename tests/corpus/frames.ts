import { type Html, html, nothing } from './html';
import { icon, logOutAll } from './parts';
import type { View } from './view';

/** What stands around the list of sessions: heading, introduction, the whole account's log-out. */
export interface Frame {
  /** The id of the element that names the panel; null where only an aria-label can. */
  titleId: string | null;
  draw(v: View, body: Html, foot: boolean): Html;
}

const titleId = 'radix-:r5a:';

const foot = (v: View, wanted: boolean) => (wanted ? logOutAll(v) : nothing);

/** The ways in which panels are framed. */
export const frames = {
  plain: {
    titleId,
    draw: (v, body, wanted) => html`
      <div class="p4">
        <h2 id="${titleId}" class="big">${v.say.activeSessions}</h2>
        <p class="muted">${v.say.intro}</p>
        ${body}${foot(v, wanted)}
      </div>`,
  },
  back: {
    titleId,
    draw: (v, body, wanted) => html`
      <header class="flex p4 line">
        <button type="button" class="bare" aria-label="${v.say.back}">${icon('arrow')}</button>
        <h3 id="${titleId}" class="big">${v.say.activeSessions}</h3>
      </header>
      <div class="p4">${body}${foot(v, wanted)}</div>`,
  },
  closable: {
    titleId,
    draw: (v, body, wanted) => html`
      <div class="between p4 line">
        <h1 id="${titleId}" class="big">${v.say.activeSessions}</h1>
        <button type="button" class="bare" data-testid="close-button" aria-label="${v.say.close}">${icon('unknown')}</button>
      </div>
      <div class="p4"><p class="small muted">${v.say.intro}</p>${body}${foot(v, wanted)}</div>`,
  },
  /** The whole account's log-out stands above the list. */
  allFirst: {
    titleId,
    draw: (v, body, wanted) => html`
      <div class="p4">
        <div class="between">
          <h4 id="${titleId}" class="big">${v.say.activeSessions}</h4>
          ${wanted && html`<button type="button" class="btn danger">${v.say.logOutAllTitle}</button>`}
        </div>
        <div class="small muted">${v.say.intro}</div>
        <div class="mt4">${body}</div>
      </div>`,
  },
  /** No heading at all: the name is only in an aria-label. */
  unnamed: {
    titleId: null,
    draw: (v, body, wanted) => html`
      <div class="p4"><div class="small muted">${v.say.intro}</div>${body}${foot(v, wanted)}</div>`,
  },
  roleHeading: {
    titleId,
    draw: (v, body, wanted) => html`
      <div class="p4">
        <div id="${titleId}" role="heading" aria-level="3" class="strong">${v.say.activeSessions}</div>
        ${body}${foot(v, wanted)}
      </div>`,
  },
  /** A heading to the eye only. */
  soup: {
    titleId,
    draw: (v, body, wanted) => html`
      <div class="p4">
        <div><div id="${titleId}" class="big">${v.say.activeSessions}</div></div>
        <div><div class="muted">${v.say.intro}</div></div>
        <div>${body}</div>
        ${wanted && html`<div><div><button type="button" class="btn danger">${v.say.logOutAllTitle}</button></div></div>`}
      </div>`,
  },
  section: {
    titleId,
    draw: (v, body, wanted) => html`
      <section aria-labelledby="${titleId}" class="p4">
        <h3 id="${titleId}" class="big">${v.say.activeSessions}</h3>
        ${body}
        <footer>${foot(v, wanted)}</footer>
      </section>`,
  },
} as const satisfies Readonly<Record<string, Frame>>;
