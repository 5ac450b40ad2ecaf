// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { press } from '../../../../lib/panel/live/opening/press';
import { findTarget, type Target, type TargetKind } from '../../../../lib/panel/live/opening/targets';
import { AT } from '../pages';
import { disguises, endings } from './hostile';
import { chosen, devices, entry, list, listenTo, names, on, open, opened, settings, show } from './page';

/** A page on which each kind is there to be activated, and where. */
const pages: Record<TargetKind, { body: string; selector: string }> = {
  'security-tab': { body: settings(''), selector: '.security' },
  'sessions-entry': {
    body: settings(`${entry}<button>Log out of all devices</button>`, chosen),
    selector: '.entry',
  },
  more: {
    body: settings(
      `${list(...names)}<button class="more">Show more</button><button>Log out all</button>`,
      chosen,
    ),
    selector: '.more',
  },
};
const kinds = Object.keys(pages) as TargetKind[];

const find = (kind: TargetKind): Target | null => findTarget(kind, document, AT, { languages: ['en'] });
function pageOf(kind: TargetKind): Element {
  const { body, selector } = pages[kind];
  const target = open(body).querySelector(selector);
  if (!target) throw new Error(`There is no ${selector}.`);
  return target;
}

const aKind = fc.constantFrom(...kinds);
const anEnding = fc.constantFrom(...endings);

beforeEach(() => {
  document.elementFromPoint = () => null;
});

describe.each(kinds)('%s', (kind) => {
  test('is found where nothing speaks against it', () => {
    const target = pageOf(kind);
    expect(find(kind)?.element).toBe(target);
  });

  test.each(Object.keys(disguises))('is not what is a log-out by %s', (how) => {
    fc.assert(
      fc.property(anEnding, (word) => {
        const target = pageOf(kind);
        disguises[how]?.(target, word);
        expect(find(kind)).toBeNull();
      }),
      { numRuns: 25 },
    );
  });

  test('is not what is called a log-out, whatever its role and place', () => {
    fc.assert(
      fc.property(
        anEnding,
        fc.constantFrom('button', 'tab', 'link', 'menuitem', 'option', 'switch'),
        (word, role) => {
          const target = pageOf(kind);
          target.setAttribute('role', role);
          target.textContent = word;
          expect(find(kind)?.element).not.toBe(target);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('is not one of two', () => {
    const target = pageOf(kind);
    const twin = target.cloneNode(true) as Element;
    target.after(twin);
    // Of two ways to further rows the first is as good; of two ways to the list, neither is certain.
    expect(find(kind)?.element ?? null).toBe(kind === 'more' ? target : null);
  });

  test.each([
    ['hidden', ''],
    ['aria-hidden', 'true'],
    ['inert', ''],
    ['disabled', ''],
    ['aria-disabled', 'true'],
    ['style', 'display: none'],
    ['style', 'visibility: hidden'],
  ])('is not pressed with %s=%s', (name, value) => {
    const target = pageOf(kind);
    target.setAttribute(name, value);
    expect(find(kind)).toBeNull();
  });

  test.each([
    '<b>Log out</b>',
    '<button>Log out of all devices</button>',
    '<div aria-label="Abmelden"></div>',
  ])('is not pressed where %s lies over it', (html) => {
    pageOf(kind);
    const dialog = document.querySelector('[role=dialog]');
    dialog?.insertAdjacentHTML('beforeend', `<div class="cover">${html}</div>`);
    const cover = document.querySelector('.cover > *');
    document.elementFromPoint = () => cover;
    expect(find(kind)).toBeNull();
    document.elementFromPoint = () => null;
    expect(find(kind)).not.toBeNull();
  });

  test.each([
    '<div role="alertdialog"><button>OK</button></div>',
    '<div role="dialog" aria-label="Log out?"><button>Cancel</button><button>Log out</button></div>',
    '<div role="dialog"><h2>Log out of this session?</h2><button>Active sessions</button><button>Security</button><button>Log out</button></div>',
    '<div role="menu"><div role="menuitem">Log out</div></div>',
  ])('is not pressed while %s is open', (question) => {
    pageOf(kind);
    document.body.insertAdjacentHTML('beforeend', question);
    expect(find(kind)).toBeNull();
  });
});

test.each([
  '<form action="/x"><button class="entry">Active sessions</button></form>',
  '<form><button class="entry" type="submit">Active sessions</button></form>',
  '<form><input class="entry" type="submit" value="Active sessions"></form>',
  '<form id="f"></form><button class="entry" form="f">Active sessions</button>',
  '<button class="entry" type="button" formaction="/x">Active sessions</button>',
  '<button class="entry" popovertarget="x">Active sessions</button>',
  '<button class="entry" commandfor="x" command="show-modal">Active sessions</button>',
  '<a class="entry" href="#settings/Security" download>Active sessions</a>',
])('what does more than to be pressed is left alone: %s', (html) => {
  open(settings(html, chosen));
  expect(find('sessions-entry')).toBeNull();
});

test('a mere button in a form is not', () => {
  open(settings('<form><button class="entry" type="button">Active sessions</button></form>', chosen));
  expect(find('sessions-entry')).not.toBeNull();
});

test('what stands where a list is cut off covers nothing that is below its edge', () => {
  const page = open(
    settings(
      `<div class="list" style="overflow-y: auto">${pages.more.body.match(/<h3>.*Show more<\/button>/s)?.[0]}</div><button class="all">Log out all</button>`,
      chosen,
    ),
  );
  const box = (selector: string, top: number, height: number) => {
    const element = page.querySelector(selector);
    if (element) element.getBoundingClientRect = () => new DOMRect(0, top, 100, height);
  };
  box('.list', 0, 240);
  box('.more', 300, 40);
  const all = page.querySelector('.all');
  page.elementFromPoint = () => all;
  expect(find('more')?.element).toBe(page.querySelector('.more'));
  // Once it has been scrolled to, it is not below the edge any more.
  box('.more', 100, 40);
  expect(find('more')).toBeNull();
});

test('a “Show more” in a row belongs to the row, and one of another list to that', () => {
  const inRow = list(...names).replace('<p>ChatGPT Web</p>', '<p>ChatGPT Web</p><button>Show more</button>');
  open(settings(inRow, chosen));
  expect(find('more')).toBeNull();
  const inItem = (html: string) => list(...names).replace('</ul>', `<li>${html}</li></ul>`);
  open(settings(inItem('<p>Older ones</p><button>Show more</button>'), chosen));
  expect(find('more')).toBeNull();
  open(settings(inItem('<button>Show more</button>'), chosen));
  expect(find('more')).not.toBeNull();
  open(settings(`${list(...names)}<h3>Trusted devices</h3><p>Mac</p><button>Show more</button>`, chosen));
  expect(find('more')).toBeNull();
});

test.each([
  ['https://evil.example/', ''],
  ['/auth/session', ''],
  ['#settings/Security', 'target="_blank"'],
  ['javascript:go()', ''],
])('a link to %s %s is not followed, though it is called right', (href, more) => {
  open(settings(`<a class="entry" href="${href}" ${more}>Active sessions</a>`, chosen));
  expect(find('sessions-entry')).toBeNull();
});

test('a link within the settings is', () => {
  open(settings('<a class="entry" href="#settings/Security/sessions">Active sessions</a>', chosen));
  expect(find('sessions-entry')).not.toBeNull();
});

describe('while it is being pressed', () => {
  const steps = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'];
  /** What can come between two events of a press. Each gives what must hear nothing from then on. */
  const swaps: Record<string, (target: Element, word: string) => Element> = {
    ...disguises,
    'another name': (target, word) => {
      target.textContent = word;
      return target;
    },
    'another element in its place': (target, word) => {
      const other = target.ownerDocument.createElement('button');
      other.textContent = word;
      target.replaceWith(other);
      return other;
    },
    'another name that would be right': (target) => {
      const others: Record<string, string> = { Security: 'Account security', 'Show more': 'Load more' };
      target.textContent = others[target.textContent ?? ''] ?? 'Signed-in devices';
      return target;
    },
    'its twin in its place': (target) => {
      const twin = target.cloneNode(true) as Element;
      target.replaceWith(twin);
      return twin;
    },
    'the same element elsewhere': (target, word) => {
      const row = target.ownerDocument.createElement('div');
      row.setAttribute('role', 'button');
      row.setAttribute('aria-label', word);
      target.ownerDocument.querySelector('[role=dialog]')?.append(row);
      row.append(target);
      return row;
    },
    'a question': (target) => {
      target.ownerDocument.body.insertAdjacentHTML(
        'beforeend',
        '<div role="alertdialog"><button class="ask">Log out</button></div>',
      );
      return target.ownerDocument.querySelector('.ask') ?? target;
    },
    'something over it': (target) => {
      const out = target.ownerDocument.createElement('button');
      out.textContent = 'Log out';
      target.ownerDocument.body.append(out);
      target.ownerDocument.elementFromPoint = () => out;
      return out;
    },
  };
  test.each(Object.keys(swaps))('%s comes between: nothing more is sent', async (how) => {
    await fc.assert(
      fc.asyncProperty(
        aKind,
        anEnding,
        fc.constantFrom(...steps),
        fc.boolean(),
        async (kind, word, step, later) => {
          document.elementFromPoint = () => null;
          const element = pageOf(kind);
          const target = find(kind);
          if (target?.element !== element) throw new Error('It was not found.');
          const before: string[] = [];
          const after: string[] = [];
          listenTo(element, before);
          element.addEventListener(step, () => {
            const swap = () => {
              before.push('swap');
              const out = swaps[how]?.(element, word) ?? element;
              listenTo(out, after);
              listenTo(element, after);
            };
            // At once, or in a turn of its own, as frameworks do.
            if (later) queueMicrotask(swap);
            else swap();
          });
          await press(target, () => find(kind));
          expect(before).toContain('swap');
          // What is under way as it changes is not heard anew; nothing follows it.
          expect(after.filter((event) => !event.startsWith(step))).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});

describe('the whole way', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('over a page full of log-outs, none of which hears anything', async () => {
    const words = fc.sample(anEnding, { numRuns: 60, seed: 8 });
    const outs = words
      .map((word, i) => {
        const role = ['button', 'tab', 'link', 'menuitem', 'switch', 'option'][i % 6];
        return `<div class="out" role="${role}" tabindex="0" ${i % 3 === 0 ? `aria-label="${word}"` : ''}>${i % 3 === 0 ? 'Security' : word}</div>`;
      })
      .join('');
    const page = open(settings(outs));
    const heard: string[] = [];
    const showAmid = (html: string) => {
      show(page, `${outs}${html}${outs}`);
      for (const out of page.querySelectorAll('.out')) listenTo(out, heard);
    };
    showAmid('');
    on(page, '.security', 'mousedown', () => {
      page.querySelector('.security')?.setAttribute('aria-selected', 'true');
      showAmid(entry);
      on(page, '.entry', 'click', () => {
        showAmid(`${list(...names)}<button class="more">Show more</button>`);
        on(page, '.more', 'click', () => showAmid(list(...names, 'Safari on iOS')));
      });
    });
    const outcome = await opened(page);
    expect(heard).toEqual([]);
    expect(devices(outcome)).toEqual([...names, 'Safari on iOS']);
  });
});
