import { type Behind, chat } from './chat';
import type { Frame } from './frames';
import { type Html, html, nothing } from './html';
import { icon } from './parts';
import type { View } from './view';

/** What a page shows beside the chat. */
export interface Scene {
  v: View;
  frame: Frame;
  /** The open panel, null while it is closed. */
  panel: Html | null;
  /** What the settings show behind or instead of it; null while the settings are closed. */
  tab: { name: 'security' | 'general'; body: Html } | null;
  /** The conversation imitates a list of sessions. */
  imitates: boolean;
  behind: Behind;
}

/** Where a page puts the panel. */
export interface Shell {
  /** Where the settings are. */
  url: string;
  /** There is a conversation on the page. */
  chat: boolean;
  draw(scene: Scene): Html;
}

const settingsUrl = 'https://chatgpt.com/#settings/Security';

const named = ({ v, frame }: Scene): Html =>
  frame.titleId ? html` aria-labelledby="${frame.titleId}"` : html` aria-label="${v.say.activeSessions}"`;

const tabs = ['general', 'dataControls', 'security', 'account'] as const;

const testIds: Readonly<Record<(typeof tabs)[number], string>> = {
  general: 'General',
  dataControls: 'DataControls',
  security: 'Security',
  account: 'Account',
};

/** The settings dialog with Radix-like tabs. */
function settings({ v, tab }: Scene, body: Html, out: 'reachable' | 'hidden'): Html {
  const open = tab?.name ?? 'security';
  return html`
    <div class="veil" data-state="open"></div>
    <div role="dialog" id="radix-:r1:" aria-labelledby="radix-:r2:" data-state="open" tabindex="-1" class="box"${
      out === 'hidden' && html` aria-hidden="true" data-aria-hidden="true"`
    }>
      <div class="between p4 line">
        <h2 id="radix-:r2:" class="big">${v.say.settings}</h2>
        <button type="button" data-testid="close-button" aria-label="${v.say.close}" class="bare">${icon('unknown')}</button>
      </div>
      <div class="halves" dir="${v.dir}">
        <div role="tablist" aria-orientation="vertical" class="col p2">${tabs.map(
          (name) => html`
            <button type="button" role="tab" id="radix-:r4:-trigger-${testIds[name]}" aria-controls="radix-:r4:-content-${testIds[name]}" aria-selected="${String(name === open)}" data-testid="${testIds[name].toLowerCase()}-tab" class="bare">${v.say[name]}</button>`,
        )}</div>
        <div role="tabpanel" id="radix-:r4:-content-${testIds[open]}" aria-labelledby="radix-:r4:-trigger-${testIds[open]}">
          ${body}
        </div>
      </div>
    </div>`;
}

const at = (shell: Omit<Shell, 'url' | 'chat'>): Shell => ({ url: settingsUrl, chat: true, ...shell });

/** The settings behind, the panel as a dialog of its own before it. */
const onTop = (wrap: (scene: Scene, panel: Html) => Html, hides: boolean): Shell =>
  at({
    draw: (scene) => html`
      ${chat(scene.v, scene.imitates, scene.behind)}
      ${scene.tab && settings(scene, scene.tab.body, hides && scene.panel ? 'hidden' : 'reachable')}
      ${scene.panel && wrap(scene, scene.panel)}`,
  });

/** The panel inside the tab. */
const inside = (wrap: (scene: Scene, content: Html) => Html): Shell =>
  at({
    draw: (scene) => html`
      ${chat(scene.v, scene.imitates, scene.behind)}
      ${(scene.tab || scene.panel) && wrap(scene, scene.panel ?? scene.tab?.body ?? nothing)}`,
  });

export const shells = {
  /** A second dialog over the settings, which are hidden from assistive technology meanwhile. */
  nested: onTop(
    (scene, panel) => html`
      <div class="veil" data-state="open"></div>
      <div role="dialog" id="radix-:r5:"${named(scene)} data-state="open" tabindex="-1" class="box">${panel}</div>`,
    true,
  ),
  /** The same in a portal of its own, with the settings left reachable. */
  portal: onTop(
    (scene, panel) => html`
      <div data-radix-portal="">
        <div class="box"><div role="dialog" aria-modal="true"${named(scene)}>${panel}</div></div>
      </div>`,
    false,
  ),
  drawer: onTop((scene, panel) => html`<aside class="edge"${named(scene)}>${panel}</aside>`, false),
  /** Layers without any role. */
  layers: onTop(
    (_, panel) => html`<div class="veil"></div><div class="box"><div><div>${panel}</div></div></div>`,
    false,
  ),
  native: onTop((scene, panel) => html`<dialog open${named(scene)} class="box">${panel}</dialog>`, false),
  /** In place of what the Security tab shows otherwise. */
  tab: inside((scene, content) => settings(scene, content, 'reachable')),
  /** Among the other sections of the Security tab. */
  among: inside((scene, content) =>
    settings(
      scene,
      scene.panel
        ? html`
            <div class="between py3 line p4"><span>${scene.v.say.password}</span><button type="button" class="btn">${scene.v.say.details}</button></div>
            <section${named(scene)}>${content}</section>
            <div class="between py3 p4"><span>${scene.v.say.mfa}</span><button type="button" class="btn">${scene.v.say.details}</button></div>`
        : content,
      'reachable',
    ),
  ),
  /** Settings made of elements of their own. */
  custom: inside(
    (scene, content) => html`
      <oai-sheet open class="box">
        <oai-bar class="between p4 line"><h2 class="big">${scene.v.say.settings}</h2></oai-bar>
        <oai-nav class="flex p2">${tabs.map(
          (name) =>
            html`<a href="#settings/${testIds[name]}"${name === (scene.tab?.name ?? 'security') && html` aria-current="page"`}>${scene.v.say[name]}</a>`,
        )}</oai-nav>
        <oai-view${scene.panel && named(scene)}>${content}</oai-view>
      </oai-sheet>`,
  ),
  /** A page of its own, with no dialog and no conversation. */
  page: {
    url: 'https://chatgpt.com/settings/security/sessions',
    chat: false,
    draw: (scene) => html`
      <header class="between p4 line"><a href="/">ChatGPT</a>
        <button type="button" data-testid="accounts-profile-button" class="bare">${scene.v.say.account}</button></header>
      ${
        (scene.tab || scene.panel) &&
        html`
        <nav class="flex p2" aria-label="${scene.v.say.settings}">${tabs.map(
          (name) =>
            html`<a href="/settings/${testIds[name].toLowerCase()}"${name === (scene.tab?.name ?? 'security') && html` aria-current="page"`}>${scene.v.say[name]}</a>`,
        )}</nav>
        <main class="paper">${scene.panel ?? scene.tab?.body}</main>`
      }`,
  },
} as const satisfies Readonly<Record<string, Shell>>;
