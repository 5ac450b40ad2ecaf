import { type Html, html } from './html';
import { icon } from './parts';
import type { View } from './view';
import { shownTime, timeStyle } from './when';

/** Times of things that are no sessions, as the page writes them. */
function dayBefore(v: View, days: number): string {
  const instant = new Date(v.at.getTime() - days * 86_400_000);
  const style = timeStyle(v.tag, v.random, { form: 'styled', date: 'medium', time: null });
  return shownTime(instant, v.at, style, 'UTC', v.say).text;
}

type Item = { name: string; note: string };

/** A list beside the sessions' own, built like theirs: name, note, one button per item. */
function list(heading: string, items: readonly Item[], button: string): Html {
  return html`
    <section class="mt4">
      <h3 class="strong">${heading}</h3>
      <ul class="plainlist">${items.map(
        (item) => html`
          <li class="between py3 line">
            <div><div>${item.name}</div><div class="small muted">${item.note}</div></div>
            <button type="button" class="btn">${button}</button>
          </li>`,
      )}</ul>
    </section>`;
}

const added = (v: View, days: number) => v.say.added.replace('{time}', dayBefore(v, days));
const created = (v: View, days: number) => v.say.created.replace('{time}', dayBefore(v, days));

const lists: Readonly<Record<'trusted' | 'passkeys' | 'apps' | 'links' | 'keys', (v: View) => Html>> = {
  trusted: (v) =>
    list(
      v.say.trustedDevices,
      [
        {
          name: v.say.browserOnOs.replace('{browser}', 'Chrome').replace('{os}', 'macOS'),
          note: added(v, 40),
        },
        { name: 'iPhone · iOS 26.1', note: added(v, 133) },
      ],
      v.say.remove,
    ),
  passkeys: (v) =>
    list(
      v.say.passkeys,
      [
        { name: 'iCloud Keychain', note: created(v, 12) },
        { name: 'Windows Hello', note: created(v, 201) },
        { name: 'YubiKey 5C', note: created(v, 77) },
      ],
      v.say.remove,
    ),
  apps: (v) =>
    list(
      v.say.connectedApps,
      [
        { name: 'Google Drive', note: added(v, 5) },
        { name: 'GitHub', note: added(v, 90) },
      ],
      v.say.remove,
    ),
  links: (v) => list(v.say.sharedLinks, [{ name: 'Bread without yeast', note: created(v, 8) }], v.say.remove),
  keys: (v) =>
    list(
      v.say.apiKeys,
      [
        { name: 'build server', note: created(v, 61) },
        { name: 'laptop', note: created(v, 19) },
      ],
      v.say.remove,
    ),
};

/** Two or three lists of other things. */
export function decoys(v: View): Html {
  const names = v.random.shuffle(['trusted', 'passkeys', 'apps', 'links', 'keys'] as const);
  return html`<div class="p4">${names.slice(0, v.random.between(2, 3)).map((name) => lists[name](v))}</div>`;
}

const setting = (name: string, note: string, control: Html) => html`
  <div class="between py3 line"><div><div>${name}</div><div class="small muted">${note}</div></div>${control}</div>`;

const toggle = (name: string) =>
  html`<button type="button" role="switch" aria-checked="false" aria-label="${name}" class="btn">○</button>`;

/** What the Security tab shows while the panel is not open; `entry` leads to it. */
export function securityTab(v: View, entry: boolean): Html {
  const { say } = v;
  return html`
    <div class="p4">
      ${setting(say.password, '••••••••', html`<button type="button" class="btn">${say.details}</button>`)}
      <h3 class="strong">${say.mfa}</h3>
      ${setting(say.authenticator, say.added.replace('{time}', dayBefore(v, 80)), toggle(say.authenticator))}
      ${setting(say.passkeys, '2', html`<button type="button" class="btn">${say.details}</button>`)}
      ${
        entry &&
        html`
        <button type="button" class="bare fill between py3">
          <span class="col"><span>${say.activeSessions}</span><span class="small muted">${say.entryHint}</span></span>
          <span class="flex"><span>${v.rows.length}</span>${icon('arrow')}</span>
        </button>`
      }
      ${setting(say.trustedDevices, '1', html`<button type="button" class="btn">${say.details}</button>`)}
    </div>`;
}

/** What another tab shows. */
export function generalTab(v: View): Html {
  const { say } = v;
  return html`
    <div class="p4">
      ${setting(say.general, say.ask, toggle(say.general))}
      ${setting(say.dataControls, say.sharedLinks, toggle(say.dataControls))}
      ${setting(say.account, say.newChat, html`<button type="button" class="btn">${say.details}</button>`)}
    </div>`;
}
