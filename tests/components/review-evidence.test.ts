// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Stores } from '../../components/stores/stores';
import { asJson } from '../../lib/evidence/export';
import { readImport } from '../../lib/evidence/import/import';
import { defaultPolicy } from '../../lib/policy/policy';
import type { RollActions } from '../../lib/roll';
import { KEY, session } from '../lib/evidence/told';
import { alarming, gone, ready, settled, watchOf } from './rolls';
import { acted, frame, reviewAt, said } from './stage';

const note = `Asked ana@example.com. ${KEY} was in the chat.`;
const one = watchOf([
  settled('s1', { current: true }),
  { ...alarming('s2', { device: 'Firefox on Windows', location: 'Lagos, NG' }), note, owner: 'Owner Design' },
  gone('s3', { device: 'iPad', location: 'Lisbon, PT' }),
]);
const two = { ...watchOf([settled('s1', { location: 'Lagos, NG' })]), account: 'b' };

async function evidence(hash: string, roll = ready(one)) {
  const at = await reviewAt(hash, roll);
  const settle = () => allDone(at.stores);
  await settle();
  return {
    ...at,
    settle,
    saved: () => at.actions.saveFile.mock.calls.at(-1) ?? [],
    field: (name: string) => at.one(`[name="${name}"]`) as HTMLInputElement,
    /** A choice that counts when it is made. */
    choose: async (field: HTMLElement, value?: string) => {
      await acted(async () => {
        if (value === undefined) (field as HTMLInputElement).click();
        else {
          (field as HTMLInputElement).value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      await settle();
    },
    paste: async (text: string) => {
      (at.one('[name="pasted"]') as HTMLTextAreaElement).value = text;
      await at.press(at.button('Look at it'));
      await settle();
    },
    files: async (...files: File[]) => {
      const field = at.one('[name="evidence-files"]') as HTMLInputElement;
      await acted(async () => {
        Object.defineProperty(field, 'files', { value: files, configurable: true });
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await settle();
    },
  };
}

/** Waits until no job is under way: they hash what they make, which takes turns of its own. */
async function allDone(stores: Stores) {
  const { dispose: _, ...parts } = stores.evidence;
  const isBusy = () =>
    [...Object.values(parts), parts.reports.saving].some(({ work }) => work.value.state === 'busy');
  // What is drawn then may ask for more.
  for (let quiet = 0; quiet < 5; quiet = isBusy() ? 0 : quiet + 1) await acted(frame);
}

const reviewOf = (reviewer: string, ...sessions: ReturnType<typeof session>[]) =>
  asJson({ date: '2026-11-02', reviewer, sessions, notes: '', provenance: null });
const ana = reviewOf(
  'Owner Sales',
  session({ account: '', owner: 'Owner Press', location: 'Lagos, NG', decision: 'unsure' }),
);

describe('Export', () => {
  test('shows what will leave beside every replacement, and saves just that', async () => {
    const { text, one, all, button, press, saved } = await evidence(
      '#/evidence/export?for=another-team&as=markdown',
    );
    expect(said(one('.leaving pre').textContent)).toContain('[email 1]'.replace(/[[\]]/g, '\\$&'));
    expect(all('.leaving mark').length).toBeGreaterThan(1);
    const rows = all('.replacements tbody tr').map((row) => text(row));
    expect(
      rows.some((row) =>
        /^Session 2 \(Firefox on Windows\): Note ?Email ?ana@example.com ?\[email 1\]/.test(row),
      ),
    ).toBe(true);
    expect(rows.some((row) => row.includes('Place') && row.includes('Lagos, NG'))).toBe(true);
    await press(button('Save as a file'));
    const [name, pieces, type] = saved();
    expect(name).toBe('rollcall-markdown-2026-11-20.md');
    expect(type).toBe('text/markdown');
    expect(pieces?.join('')).toBe(one('.leaving pre').textContent);
    expect(pieces?.join('')).not.toContain(KEY.slice(0, 14));
    expect(text(one('.said'))).toBe('Handed to the browser as rollcall-markdown-2026-11-20.md.');
  });

  test.each([
    ['review', 'json', 'application/json'],
    ['checklist', 'md', 'text/markdown'],
    ['csv', 'csv', 'text/csv'],
    ['html', 'html', 'text/html'],
    ['ocsf', 'ndjson', 'application/x-ndjson'],
  ])('as %s is a file of its own, without the secret', async (format, ending, type) => {
    const { button, press, saved, all } = await evidence(`#/evidence/export?as=${format}`);
    await press(button('Save as a file'));
    const [name, pieces, given] = saved();
    expect([name, given]).toEqual([`rollcall-${format}-2026-11-20.${ending}`, type]);
    expect(pieces?.join('')).not.toContain(KEY.slice(0, 14));
    expect(all('iframe').map((frame) => frame.getAttribute('sandbox'))).toEqual(
      format === 'html' ? [''] : [],
    );
  });

  test('of a search holds the sessions that the list shows', async () => {
    const { text, one, field, choose } = await evidence('#/evidence/export?q=device:ipad');
    const review = () => JSON.parse(one('.leaving pre').textContent ?? '');
    expect(review().sessions.map(({ device }: { device: string }) => device)).toEqual(['iPad']);
    expect(text(one('#export-count'))).toBe('1 of 3 sessions.');
    await choose(field('export-search'), '');
    expect(review().sessions).toHaveLength(3);
    expect(location.hash).not.toContain('q=');
  });

  test('is offered from the list of sessions with its search', async () => {
    const { all } = await evidence('#/sessions?q=is%3Anew');
    expect(all('.search a').map((link) => link.getAttribute('href'))).toEqual([
      '#/evidence/export?q=is%3Anew',
    ]);
  });

  test('of several accounts holds those that are chosen, and none when none is', async () => {
    const { all, choose, one, text } = await evidence('#/evidence/export', ready(one_, two));
    const boxes = () => all('.checks input') as HTMLInputElement[];
    expect(boxes().map(({ checked }) => checked)).toEqual([true, false]);
    await choose(boxes()[1] as HTMLElement);
    expect(JSON.parse(one('.leaving pre').textContent ?? '').sessions).toHaveLength(4);
    await choose(boxes()[0] as HTMLElement);
    await choose(boxes()[1] as HTMLElement);
    expect(text(one('.export-outcome'))).toContain('Choose an account.');
    expect(all('.leaving')).toEqual([]);
  });

  test('does not carry what was chosen for one audience over to another', async () => {
    const { field, choose, text, one, all } = await evidence('#/evidence/export?for=another-team');
    expect(field('places').value).toBe('region');
    await choose(field('places'), 'city');
    expect(text(one('.export-choices'))).toContain('This tells more than is usual');
    expect(one('.leaving pre').textContent).toContain('Lagos, NG');
    await choose(all('[name="audience"]')[2] as HTMLElement);
    expect(field('places').value).toBe('country');
    expect(one('.leaving pre').textContent).not.toContain('Lagos');
    expect(one('.leaving pre').textContent).not.toContain('Owner Design');
  });

  test('says why emails cannot be kept, or that they can', async () => {
    const reasons = async (policy: typeof defaultPolicy) => {
      const given = { evidence_rules: policy.evidence_rules };
      const layers = { ...ready(one).layers, team: { given, since: '2026-11-01T00:00:00.000Z' } };
      const {
        text,
        one: element,
        unmount,
      } = await evidence('#/evidence/export?for=another-team', { ...ready(one), layers });
      const list = text(element('.reasons-list'));
      unmount();
      document.body.replaceChildren();
      return list;
    };
    const { evidence_rules } = defaultPolicy;
    expect(await reasons(defaultPolicy)).toContain('the policy says so for this audience');
    const open = { ...evidence_rules, 'redact_emails_for_cross-team_tickets': false };
    expect(await reasons({ ...defaultPolicy, evidence_rules: open })).toContain('The policy lets them go');
  });

  test('offers only what the policy allows, whatever the address says', async () => {
    const under = async (given: Partial<typeof defaultPolicy>) => {
      const layers = { ...ready(one).layers, team: { given, since: '2026-11-01T00:00:00.000Z' } };
      const view = await evidence('#/evidence/export?as=csv&places=city', { ...ready(one), layers });
      const seen = {
        formats: view.all('[name="format"]').length,
        places: [...view.all('[name="places"] option')].map((option) => option.getAttribute('value')),
        text: view.text(view.one('.export')),
        leaving: view.all('.leaving pre')[0]?.textContent ?? '',
      };
      view.unmount();
      document.body.replaceChildren();
      return seen;
    };
    const few = await under({ evidence_formats: ['review', 'html'], evidence_places: 'region' });
    expect(few.formats).toBe(2);
    expect(few.places).toEqual(['region', 'country', 'none']);
    expect(few.text).toContain('The policy leaves out the other formats.');
    expect(few.leaving).toContain('Nigeria');
    expect(few.leaving).not.toContain('Lagos');
    const none = await under({ evidence_formats: [] });
    expect(none.text).toContain('The policy allows no export of sessions.');
    expect((await under({})).formats).toBe(6);
  });

  test('says what the sum proves and what it does not, and copies', async () => {
    const { text, one, press, button, actions } = await evidence('#/evidence/export');
    expect(text(one('.provenance'))).toMatch(/no accident changed it.*does not prove who wrote it/);
    await press(button('Copy'));
    expect(actions.copyText).toHaveBeenCalledWith(one('.leaving pre').textContent);
    expect(text(one('.said'))).toBe('Copied.');
    vi.mocked(actions.copyText).mockResolvedValueOnce(false);
    await press(button('Copy'));
    expect(text(one('.said'))).toContain('does not let this page copy');
  });

  test('takes out words of one’s own, and names who reviewed', async () => {
    const { field, choose, one } = await evidence('#/evidence/export');
    await choose(field('reviewer'), 'Dan');
    await choose(field('terms'), 'chat, nothing');
    const review = JSON.parse(one('.leaving pre').textContent ?? '');
    expect(review.reviewer).toBe('Dan');
    expect(review.sessions[1].note).toContain('was in the [term 1].');
    expect(location.hash).not.toContain('chat');
  });

  test('that takes long can be stopped, and goes on when asked', async () => {
    const at = await reviewAt('#/evidence/import', ready(one));
    const real = at.actions.workOnEvidence;
    let given: AbortSignal | undefined;
    (at.stores.actions as { workOnEvidence: unknown }).workOnEvidence = (
      ...[, , signal]: Parameters<RollActions['workOnEvidence']>
    ) => {
      given = signal;
      return new Promise(() => {});
    };
    await at.go('#/evidence/export');
    expect(at.text(at.one('.work'))).toContain('Making the export…');
    await at.press(at.button('Stop'));
    expect(given?.aborted).toBe(true);
    expect(at.text(at.one('.work'))).toContain('Stopped. Nothing has left');
    (at.stores.actions as { workOnEvidence: unknown }).workOnEvidence = real;
    await at.press(at.button('Go on'));
    await allDone(at.stores);
    expect(at.all('.leaving pre')).toHaveLength(1);
  });

  test('has nothing to hand on before anything was read', async () => {
    const { text, one } = await evidence('#/evidence', ready());
    expect(text(one('.part'))).toContain('there is nothing to export');
  });
});

describe('Import', () => {
  test('shows what would come in, takes it in, and takes it out again', async () => {
    const { paste, text, one, button, press, source, key, settle } = await evidence('#/evidence/import');
    await paste(ana);
    expect(text(one('.candidate'))).toContain('1 session, reviewed by Owner Sales, 2026-11-02.');
    expect(text(one('.candidate'))).toContain('It carries no sum');
    expect(source.appended).toEqual([]);
    await press(button('Take it in'));
    expect(source.appended).toMatchObject([{ type: 'imported', account: '*', name: 'Pasted', sum: 'none' }]);
    expect(document.activeElement?.id).toBe('part-title');
    expect(text(one('.notice'))).toContain('Pasted is taken in.');
    await key('z');
    await settle();
    expect(source.imports).toEqual([]);
  });

  test('of a file with a problem takes in nothing until it is left out', async () => {
    const { files, button, press, text, all, source } = await evidence('#/evidence/import');
    await files(
      new File([ana], 'ana.json'),
      new File(['{"date":1,"sessions":{}}'], 'odd.json'),
      new File([''], 'empty.csv'),
    );
    expect(all('.candidate').map((one) => one.dataset.state)).toEqual(['usable', 'unusable', 'unusable']);
    expect(text(all('.candidate')[1] as Element)).toMatch(/sessions ?Found an object, expected a list/);
    expect(button('Take in 3 files').disabled).toBe(true);
    await press(button('Leave out odd.json'));
    await press(button('Leave out empty.csv'));
    await press(button('Take it in'));
    expect(source.appended).toMatchObject([{ type: 'imported', name: 'ana.json' }]);
  });

  test('of several files that fails half-way takes none of them in', async () => {
    const { files, button, press, source, text, one } = await evidence('#/evidence/import');
    await files(new File([ana], 'ana.json'), new File([reviewOf('Dan', session())], 'dan.json'));
    source.failure = { from: 1, error: new Error('The disk is full.') };
    const append = source.append.bind(source);
    source.append = (entry) => {
      if (entry.type === 'import-undone') source.failure = null;
      return append(entry);
    };
    await press(button('Take in 2 files'));
    expect(source.imports).toEqual([]);
    expect(text(one('.notice'))).toContain('The disk is full.');
    expect(button('Take in 2 files').disabled).toBe(false);
  });

  test('maps the columns of a table by hand', async () => {
    const { paste, all, choose, press, button, one, text, settle } = await evidence('#/evidence/import');
    await paste('Gozo,App,Colour\nFirefox,ChatGPT,keep\n');
    expect(one('.candidate').dataset.state).toBe('unusable');
    const [first] = all('.mapping select');
    await choose(first as HTMLElement, 'device');
    await press(button('Read it with these columns'));
    await settle();
    expect(one('.candidate').dataset.state).toBe('usable');
    expect(text(one('.candidate .lines'))).toContain('Firefox');
  });

  test('takes a place from two columns, and any other field from one', async () => {
    const { paste, all, choose, press, button, one, text, settle } = await evidence('#/evidence/import');
    await paste('Device,App,Gozo,Wimba\nFirefox,ChatGPT,Porto,Portugal\n');
    const held = () => all('.mapping select').map((field) => (field as HTMLSelectElement).value);
    expect(held()).toEqual(['device', 'app', '', '']);
    for (const column of [2, 3]) await choose(all('.mapping select')[column] as HTMLElement, 'location');
    expect(held()).toEqual(['device', 'app', 'location', 'location']);
    await press(button('Read it with these columns'));
    await settle();
    expect(text(one('.candidate tbody'))).toContain('Porto, Portugal');
    await choose(all('.mapping select')[2] as HTMLElement, 'app');
    expect(held()).toEqual(['device', '', 'app', 'location']);
  });

  test('shows what a time was taken for, both ends where a day and a month may have changed places', async () => {
    const { paste, one, text } = await evidence('#/evidence/import');
    await paste('Device,App,Signed in\nFirefox,ChatGPT,8/9/2026\n');
    expect(text(one('.candidate tbody'))).toMatch(/9 Aug 2026.*9 Sept 2026/);
  });

  test('reads rows as they were pasted, or as something else when told so', async () => {
    const { paste, one, all, choose } = await evidence('#/evidence/import');
    await paste('Firefox on Windows\nChatGPT Web\nLagos, NG\nJun 1, 2026\n');
    expect((one('.read-as select') as HTMLSelectElement).value).toBe('pasted');
    expect(all('.candidate tbody tr')).toHaveLength(1);
    await choose(one('.read-as select'), 'review');
    expect(one('.candidate').dataset.state).toBe('unusable');
  });

  test('does not open what is too large, and says what it could not read', async () => {
    const { files, all, text } = await evidence('#/evidence/import');
    const huge = new File(['x'], 'huge.json');
    Object.defineProperty(huge, 'size', { value: 60 * 1024 * 1024 });
    const lost = new File(['x'], 'lost.json');
    lost.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await files(huge, lost);
    expect(all('.candidate').map((one) => text(one))).toEqual([
      expect.stringContaining('more than 20 MB'),
      expect.stringContaining('could not read this file'),
    ]);
  });

  test('shows hostile labels as text, and keeps no secret', async () => {
    const { files, one, text, press, button, source } = await evidence('#/evidence/import');
    const hostile = '<img src=x onerror=alert(1)>\u202Egnp.exe';
    await files(
      new File([reviewOf('x', session({ device: hostile, note: KEY }))], `\u202E${'n'.repeat(500)}.json`),
    );
    expect(one('.candidate').querySelector('img')).toBeNull();
    expect(text(one('.candidate'))).toContain('<img src=x');
    expect(one('.candidate').textContent).not.toContain('\u202E');
    expect(text(one('.candidate'))).toContain('1 secret is taken out');
    await press(button('Take it in'));
    expect(JSON.stringify(source.appended)).not.toContain(KEY.slice(0, 14));
  });

  test('knows a file that is there already', async () => {
    const { paste, press, button, text, one } = await evidence('#/evidence/import');
    await paste(ana);
    await press(button('Take it in'));
    await paste(ana);
    expect(text(one('.candidate'))).toContain('in the list already');
  });
});

describe('Reports', () => {
  async function withFile() {
    const at = await evidence('#/evidence/import');
    await at.files(new File([ana], 'ana.json'));
    await at.press(at.button('Take it in'));
    await at.go('#/evidence/reports');
    await at.settle();
    return at;
  }

  test('show colleagues’ reviews beside one’s own accounts, and what both have', async () => {
    const { all, text, one } = await withFile();
    const rows = all('.lines-merged tbody tr').map((row) => text(row));
    expect(rows).toHaveLength(4);
    expect(rows.find((row) => row.startsWith('Owner Press'))).toMatch(
      /Lagos, NG.*in 2 accounts.*unsure.*Owner Sales/,
    );
    expect(text(one('.shared'))).toMatch(/Place ?Lagos, NG/);
    expect(document.activeElement?.id).toBe('part-title');
  });

  test('are narrowed by owner, reviewer and disposition, in the address', async () => {
    const { field, choose, all, text, one, press, button } = await withFile();
    await choose(field('reviewer'), 'Owner Sales');
    expect(all('.lines-merged tbody tr')).toHaveLength(1);
    expect(location.hash).toContain('reviewer=Owner+Sales');
    await choose(field('owner'), 'Owner Design');
    expect(text(one('.reports'))).toContain('No session fits.');
    await press(button('Show all'));
    await choose(field('disposition'), 'waiting');
    expect(all('.lines-merged tbody tr').length).toBeGreaterThan(0);
    expect(all('.lines-merged tbody tr').length).toBeLessThan(4);
  });

  test('save a merged report for an audience', async () => {
    const { field, choose, press, button, settle, saved, text, one } = await withFile();
    await choose(field('merged-audience'), 'public-ticket');
    await press(button('Save the merged report'));
    await settle();
    const [name, pieces] = saved();
    expect(name).toBe('rollcall-merged-2026-11-20.md');
    expect(pieces?.join('')).toContain('# ChatGPT session reviews');
    expect(pieces?.join('')).not.toMatch(/Owner Press|Owner Sales|Owner Design|Lagos|ana@/);
    expect(text(one('.reports'))).toContain('Handed to the browser as rollcall-merged-2026-11-20.md.');
  });

  test('let a file be taken out for good, and that undone', async () => {
    const { press, button, all, source, key, settle } = await withFile();
    await press(button('Take out ana.json'));
    await settle();
    expect(source.imports).toEqual([]);
    expect(all('.lines-merged tbody tr')).toHaveLength(3);
    expect(document.activeElement?.id).toBe('files-title');
    await key('z');
    await settle();
    expect(all('.lines-merged tbody tr')).toHaveLength(4);
  });

  test('of what was kept never touch one’s own sessions', async () => {
    const { source } = await withFile();
    expect(source.roll).toMatchObject({ watches: [one] });
    const kept = source.imports[0]?.text ?? '';
    const again = readImport(kept, { seen: { at: new Date(), timeZone: 'UTC' } });
    expect('review' in again && again.review.sessions[0]?.owner).toBe('Owner Press');
  });
});

describe('The page', () => {
  test('leads to each view by its number, however many there are', async () => {
    const { key, one, text } = await evidence('#/sessions');
    expect(text(one('.keys'))).toContain('G, then 1 to 9');
    await key('g');
    await key('7');
    expect(location.hash).toBe('#/evidence');
    await key('g');
    await key('9');
    expect(location.hash).toBe('#/settings');
  });

  test.each(['export', 'import', 'reports'])('%s has a heading, and its part is marked', async (part) => {
    const { one, all } = await evidence(`#/evidence/${part}`);
    expect(one('h1').textContent).toBe('Evidence');
    expect(one('.parts [aria-current="page"]').getAttribute('href')).toBe(`#/evidence/${part}`);
    expect(
      all('input, select, textarea').every(
        (field) => field.closest('label') ?? document.querySelector(`[for="${field.id}"]`),
      ),
    ).toBe(true);
  });
});

// The element lookup of a stage is called `one`, too.
const one_ = one;
