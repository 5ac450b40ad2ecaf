// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chosen, devices, entry, list, names, on, open, opened, row, settings, show } from './page';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('from the tab over the entry to the list', async () => {
  const page = open(settings(''));
  on(page, '.security', 'mousedown', () => {
    page.querySelector('.security')?.setAttribute('aria-selected', 'true');
    show(page, entry);
    on(page, '.entry', 'click', () => show(page, list(...names)));
  });
  const outcome = await opened(page);
  expect(outcome.opened).toEqual({ end: 'list' });
  expect(devices(outcome)).toEqual(names);
});

test.each(['pointerdown', 'mousedown', 'click', 'focus', 'focusin'])(
  'a tab that hears %s alone',
  async (event) => {
    const page = open(settings(''));
    on(page, '.security', event, () => {
      page.querySelector('.security')?.setAttribute('aria-selected', 'true');
      show(page, list(...names));
    });
    expect((await opened(page)).opened).toEqual({ end: 'list' });
  },
);

test('a press ends as soon as it has had its effect', async () => {
  const page = open(settings(''));
  const heard: string[] = [];
  for (const event of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'focusin'])
    on(page, '.security', event, () => heard.push(event));
  on(page, '.security', 'mousedown', () => {
    page.querySelector('.security')?.setAttribute('aria-selected', 'true');
    show(page, list(...names));
  });
  await opened(page);
  expect(heard).toEqual(['pointerdown', 'mousedown']);
});

test('what is open already is read, and nothing is pressed', async () => {
  const page = open(settings(list(...names), chosen));
  const pressed = vi.fn();
  for (const event of ['pointerdown', 'mousedown', 'click', 'focusin']) page.addEventListener(event, pressed);
  const outcome = await opened(page);
  expect(devices(outcome)).toEqual(names);
  expect(pressed).not.toHaveBeenCalled();
});

test('an entry that unfolds is not folded again', async () => {
  const page = open(
    settings(
      '<button class="entry" aria-expanded="false">Active sessions</button><div class="below"></div>',
      chosen,
    ),
  );
  let presses = 0;
  on(page, '.entry', 'click', () => {
    presses += 1;
    page.querySelector('.entry')?.setAttribute('aria-expanded', 'true');
    // Rows come late.
    setTimeout(() => {
      const below = page.querySelector('.below');
      if (below) below.innerHTML = `<ul>${names.map(row).join('')}</ul>`;
    }, 8_000);
  });
  expect(devices(await opened(page))).toEqual(names);
  expect(presses).toBe(1);
});

test('“Show more” until there is none', async () => {
  const many = Array.from({ length: 7 }, (_, i) => `Chrome ${100 + i} on macOS`);
  let count = 3;
  const page = open(settings('', chosen));
  const draw = () => {
    const rest = count < many.length ? '<button class="more">Show more</button>' : '';
    show(page, `${list(...many.slice(0, count))}${rest}<button>Log out all</button>`);
    on(page, '.more', 'click', () => {
      count += 3;
      setTimeout(draw, 700);
    });
  };
  draw();
  const outcome = await opened(page);
  expect(devices(outcome)).toEqual(many);
  expect(outcome.reading).toMatchObject({ complete: true });
});

test('a list that was scrolled to its end is waited for: further rows may be on their way', async () => {
  const many = Array.from({ length: 6 }, (_, i) => `Chrome ${100 + i} on macOS`);
  const page = open(
    settings(`<div class="box" style="overflow-y: auto">${list(...many.slice(0, 3))}</div>`, chosen),
  );
  const box = page.querySelector('.box');
  if (!box) throw new Error('The page has no box.');
  // Nothing has a height here: the box holds 80 of 100 pixels, and the rest is in sight once it was scrolled.
  for (const [name, value] of Object.entries({ clientHeight: 80, scrollHeight: 100 }))
    Object.defineProperty(box, name, { value });
  let top = 0;
  Object.defineProperty(box, 'scrollTop', {
    get: () => top,
    set: (to: number) => {
      top = Math.min(20, to);
    },
  });
  let asked = false;
  box.addEventListener('scroll', () => {
    if (asked) return;
    asked = true;
    setTimeout(() => {
      box.innerHTML = list(...many);
    }, 4_000);
  });
  const outcome = await opened(page);
  expect(devices(outcome)).toEqual(many);
});

test('“Show more” that does nothing is pressed twice, and the list is not said to be all', async () => {
  const page = open(settings(`${list(...names)}<button class="more">Show more</button>`, chosen));
  let presses = 0;
  on(page, '.more', 'click', () => {
    presses += 1;
  });
  const outcome = await opened(page);
  expect(outcome.opened).toEqual({ end: 'list' });
  expect(outcome.reading).toMatchObject({ state: 'sessions', complete: false });
  expect(presses).toBe(2);
});

test('pages that take each other’s place: rows of all of them, not said to be all', async () => {
  const pages = [
    ['Chrome on macOS', 'Firefox on Linux'],
    ['Edge on Windows', 'Safari on iOS'],
    ['Opera on Windows'],
  ];
  let at = 0;
  const page = open(settings('', chosen));
  const draw = () => {
    show(
      page,
      `${list(...(pages[at] ?? []))}<nav><button disabled>Previous</button><button class="next" ${at === 2 ? 'disabled' : ''}>Next</button></nav>`,
    );
    on(page, '.next', 'click', () => {
      at += 1;
      draw();
    });
  };
  draw();
  const outcome = await opened(page);
  expect(devices(outcome)).toEqual(pages.flat());
  expect(outcome.reading).toMatchObject({ complete: false });
});

test('a list that never ends is given up', async () => {
  let count = 0;
  const page = open(settings('', chosen));
  const draw = () => {
    show(
      page,
      `${list(`Chrome ${count} on macOS`, `Firefox ${count} on Linux`)}<button class="more">Next</button>`,
    );
    on(page, '.more', 'click', () => {
      count += 1;
      setTimeout(draw, 4_000);
    });
  };
  draw();
  const outcome = await opened(page);
  expect(outcome.opened).toEqual({ end: 'stopped', at: 'too-long' });
  expect(outcome.reading).toMatchObject({ state: 'sessions', complete: false });
  expect(outcome.took).toBeLessThan(95_000);
});

test.each([
  ['the page asks to log in', '<main><textarea></textarea></main><button>Log in</button>', 'signed-out'],
  ['so in Japanese', '<main><textarea></textarea></main><button>ログイン</button>', 'signed-out'],
  ['by the way it leads', '<main></main><a href="/auth/login">→</a>', 'signed-out'],
  ['a field of Cloudflare’s', '<form><input name="cf-turnstile-response"></form>', 'challenge'],
  ['the number of a visit', '<h1>chatgpt.com</h1><p>Bitte bestätigen.</p><p>Ray ID: 8f0c</p>', 'challenge'],
  ['an account of an organisation', settings('<h3>Security</h3><h4>Passkeys</h4><p>SSO</p>', chosen), 'sso'],
  [
    'no settings',
    '<nav><button data-testid="accounts-profile-button">Robin</button></nav><main><textarea></textarea></main>',
    'no-settings',
  ],
  ['no way to the list', settings('<h3>Security</h3><button>Other</button>', chosen), 'no-entry'],
  [
    'the list failed',
    settings('<h3>Active sessions</h3><p>Your sessions could not be loaded.</p>', chosen),
    'failed',
  ],
  [
    'rows that cannot be told',
    settings('<h3>Active sessions</h3><p>Lorem ipsum dolor</p><p>sit amet</p>', chosen),
    'unrecognised',
  ],
  [
    'loading for ever',
    settings('<h3>Active sessions</h3><div aria-busy="true">Loading</div>', chosen),
    'not-loaded',
  ],
  ['nothing ever comes', '<div></div>', 'not-loaded'],
] as const)('%s', async (_what, body, at) => {
  const outcome = await opened(open(body));
  expect(outcome.opened).toEqual({ end: 'stopped', at });
  expect(outcome.took).toBeLessThan(35_000);
});

test('what could not be read is handed in as such, and nothing where no panel was', async () => {
  const failed = await opened(
    open(settings('<h3>Active sessions</h3><p>Your sessions could not be loaded.</p>', chosen)),
  );
  expect(failed.reading).toEqual({ state: 'failed' });
  const loading = await opened(
    open(settings('<h3>Active sessions</h3><div aria-busy="true">Loading</div>', chosen)),
  );
  expect(loading.reading).toMatchObject({ state: 'unrecognised' });
  expect((await opened(open('<button>Log in</button>'))).reading).toBeNull();
});

test('a conversation about log-ins and Ray IDs is neither', async () => {
  const body = `<nav><button data-testid="accounts-profile-button">Robin</button><a href="/c/1">What is a Ray ID?</a></nav>
    <main><button>Log in</button><p>Ray ID: 8f0c</p><textarea></textarea></main>`;
  expect((await opened(open(body))).opened).toEqual({ end: 'stopped', at: 'no-settings' });
});

test('a log-in beside the settings does not hide that somebody is signed in', async () => {
  const page = open(`${settings(entry, chosen)}<button>Log in</button>`);
  on(page, '.entry', 'click', () => show(page, list(...names)));
  expect(devices(await opened(page))).toEqual(names);
});

test('a panel that only loads slowly is waited for', async () => {
  const page = open(settings('<h3>Active sessions</h3><div aria-busy="true">Loading</div>', chosen));
  setTimeout(() => show(page, list(...names)), 20_000);
  expect(devices(await opened(page))).toEqual(names);
});

test('somebody uses the tab: nothing is pressed from then on', async () => {
  const page = open(
    settings('', '<button role="tab" class="security" aria-selected="false">Security</button>'),
  );
  const end = new AbortController();
  const heard: string[] = [];
  on(page, '.security', 'pointerdown', () => {
    heard.push('pointerdown');
    end.abort();
  });
  on(page, '.security', 'mousedown', () => heard.push('mousedown'));
  expect((await opened(page, end)).opened).toEqual({ end: 'stopped', at: 'interrupted' });
  expect(heard).toEqual(['pointerdown']);
});

test('an extension that was updated presses nothing any more', async () => {
  const page = open(settings(entry, chosen));
  const pressed = vi.fn();
  on(page, '.entry', 'pointerdown', pressed);
  expect((await opened(page, undefined, { isAlive: () => false })).opened).toEqual({
    end: 'stopped',
    at: 'interrupted',
  });
  expect(pressed).not.toHaveBeenCalled();
});
