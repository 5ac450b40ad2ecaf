import type { Behind } from './chat';
import type { Expected } from './expected';
import { type Html, html, nothing } from './html';
import type { Layout } from './layout';
import { layouts } from './layouts';
import { mannerOf } from './manner';
import { type Random, random as randomFrom, seedOf } from './random';
import { rowOf } from './rows';
import { decoys, generalTab, securityTab } from './sections';
import { sessions } from './sessions';
import type { Scene } from './shells';
import { splitOf } from './split';
import { bodyWithout } from './states';
import { dressed, type Naming } from './styles';
import { readingOf, textsOf } from './truth';
import type { View } from './view';
import { type What, whats } from './whats';

export interface Choice {
  layout: string;
  language: string;
  what: string;
  /** 0 for the pages of the repository. */
  seed: number;
}

export interface Page {
  name: string;
  html: string;
  expected: Expected;
}

export const nameOf = ({ layout, language, what, seed }: Choice) =>
  `${layout}-${language}-${what}${seed ? `-${seed}` : ''}`;

const rightToLeft = new Set(['ar', 'he', 'fa']);

function viewOf(choice: Choice, layout: Layout, what: What, random: Random) {
  const manner = mannerOf(choice.language, what, random);
  const kinds = 'kinds' in what ? what.kinds(random) : { count: 3 };
  const made = sessions(kinds, manner.at, random);
  const changed = 'kinds' in what && what.change ? what.change(made, random) : made;
  const shown = changed.map((session) => rowOf(session, manner, random));
  const rows = layout.order?.(shown) ?? shown;
  const goesOn = layout.partial === 'always' || (layout.partial === 'sometimes' && random.chance(0.6));
  const mark = random.pick([manner.say.currentSession, manner.say.currentSession, manner.say.thisDevice]);
  const view: View = {
    tag: choice.language,
    dir: rightToLeft.has(choice.language) ? 'rtl' : 'ltr',
    say: manner.say,
    rows,
    total: rows.length + (goesOn ? random.between(1, 20) : 0),
    currentMark: random.chance(0.3) ? mark.toLocaleUpperCase(choice.language) : mark,
    leadIn: manner.leadIn,
    at: manner.at,
    random,
  };
  return { view, timeZone: manner.timeZone };
}

/** A dialog that asks whether to log out, over everything else. */
function confirmDialog(v: View): Html {
  const device = v.rows[0]?.device ?? '';
  return html`
    <div role="alertdialog" aria-modal="true" aria-labelledby="radix-:r9:" class="over">
      <h2 id="radix-:r9:" class="big">${v.say.confirmTitle}</h2>
      <p>${v.say.confirmBody.replace('{device}', device)}</p>
      <div class="flex"><button type="button" class="btn">${v.say.cancel}</button><button type="button" class="btn danger">${v.say.logOut}</button></div>
    </div>`;
}

/** What an earlier look at the panel left behind, out of sight. */
function staleCopy(choice: Choice, layout: Layout, random: Random): Html {
  const { view } = viewOf(choice, layout, whats.two ?? { kinds: () => ({ count: 2 }) }, random);
  const panel = layout.frame.draw(view, layout.list(view), true);
  return random.pick([
    html`<div role="dialog" class="gone">${panel}</div>`,
    html`<div role="dialog" class="unseen box">${panel}</div>`,
    html`<div hidden><div role="dialog">${panel}</div></div>`,
  ]);
}

function account(random: Random): { attributes: Html; marker: string | null } {
  const id = `user-${Array.from({ length: 24 }, () => random.between(0, 35).toString(36)).join('')}`;
  const workspace = html` data-theme-account-id="${seedOf(id).toString(16)}-4a1c-9f02"`;
  if (random.chance(0.8)) return { attributes: html` data-theme-user-id="${id}"${workspace}`, marker: id };
  return { attributes: random.chance(0.5) ? workspace : nothing, marker: null };
}

/** Puts the panel, or what is there instead, into the page. */
function sceneOf(choice: Choice, layout: Layout, what: What, view: View, random: Random) {
  const { shell, frame } = layout;
  const behind: Behind = random.pick(['as-is', 'aria-hidden', 'inert']);
  const security: Scene['tab'] = { name: 'security', body: securityTab(view, true) };
  const scene: Scene = { v: view, frame, panel: null, tab: security, imitates: false, behind };
  if ('without' in what) {
    const { without } = what;
    if (without === 'closed' || without === 'closed-conversation') {
      return shell.draw({ ...scene, tab: null, imitates: without !== 'closed', behind: 'as-is' });
    }
    if (without === 'closed-other-tab') {
      return shell.draw({ ...scene, tab: { name: 'general', body: generalTab(view) } });
    }
    if (without === 'closed-entry') return shell.draw(scene);
    if (without === 'unavailable' || without === 'unavailable-decoys') {
      const others = without === 'unavailable' ? nothing : decoys(view);
      return shell.draw({ ...scene, tab: { ...security, body: html`${securityTab(view, false)}${others}` } });
    }
    return shell.draw({ ...scene, panel: frame.draw(view, bodyWithout(without, view), without === 'empty') });
  }
  const drawn = frame.draw(view, layout.list(view), !layout.footless);
  const { around } = what;
  const panel =
    around === 'decoys-before'
      ? html`${decoys(view)}${drawn}`
      : around === 'decoys-after'
        ? html`${drawn}${decoys(view)}`
        : drawn;
  const full: Scene = { ...scene, panel };
  if (around === 'conversation') return shell.draw({ ...full, imitates: true, behind: 'as-is' });
  if (around === 'hidden-chat') {
    return shell.draw({ ...full, imitates: true, behind: random.pick(['aria-hidden', 'inert']) });
  }
  if (around === 'stale-copy') return html`${staleCopy(choice, layout, random)}${shell.draw(full)}`;
  if (around !== 'confirm') return shell.draw(full);
  const hides = view.random.chance(0.5);
  return html`<div${hides && html` aria-hidden="true" data-aria-hidden="true"`}>${shell.draw(full)}</div>${confirmDialog(view)}`;
}

/** One page and what it says. The same choice always gives the same page. */
export function pageOf(choice: Choice): Page {
  const layout = layouts[choice.layout];
  const what = whats[choice.what];
  if (!layout || !what) throw new Error(`No such layout or kind of page: ${nameOf(choice)}`);
  const random = randomFrom(seedOf(nameOf(choice)));
  const { view, timeZone } = viewOf(choice, layout, what, random);
  const { attributes, marker } = account(random);
  const body = sceneOf(choice, layout, what, view, random);
  const { markup, css } = dressed(
    body.markup,
    random.pick(['utility', 'hashed', 'inline'] satisfies [Naming, ...Naming[]]),
    random,
  );
  const spaced = random.chance(0.25) ? markup.replaceAll('><', '>\n<') : markup;
  const head = html`<!doctype html><html lang="${view.tag}" dir="${view.dir}"${attributes}><head><meta charset="utf-8"><title>ChatGPT</title>`;
  const reading = readingOf(view, layout, what, marker);
  const around = 'kinds' in what ? what.around : undefined;
  const closed = 'without' in what && (what.without === 'closed' || what.without === 'closed-conversation');
  const also: Pick<Expected, 'also'> =
    reading.state === 'unrecognised'
      ? { also: ['loading'] }
      : around === 'confirm'
        ? { also: ['closed', 'unrecognised'] }
        : {};
  return {
    name: nameOf(choice),
    html: `${head.markup}<style>${css}</style></head><body>\n${spaced}\n</body></html>\n`,
    expected: {
      at: view.at.toISOString(),
      timeZone,
      url: closed ? 'https://chatgpt.com/' : layout.shell.url,
      split: splitOf(choice.layout, choice.language, choice.seed),
      reading,
      texts: reading.state === 'sessions' ? reading.rows.map((row) => textsOf(row, view, layout)) : [],
      ...(layout.open ? { open: [...layout.open] } : {}),
      ...(around === 'half-translated' ? { languages: ['en'] } : {}),
      ...also,
    },
  };
}
