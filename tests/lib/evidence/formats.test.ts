import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { asJson } from '../../../lib/evidence/export';
import { asChecklist } from '../../../lib/evidence/formats/checklist';
import { asCsv, csvCell } from '../../../lib/evidence/formats/csv';
import { FORMAT_FIELDS } from '../../../lib/evidence/formats/fields';
import { asHtml } from '../../../lib/evidence/formats/html';
import { asMarkdown } from '../../../lib/evidence/formats/markdown';
import { asOcsf } from '../../../lib/evidence/formats/ocsf';
import { readTable } from '../../../lib/evidence/import/delimited';
import { readSessionTable } from '../../../lib/evidence/import/table';
import { tableIn } from '../../../lib/evidence/import/table-in';
import { verify } from '../../../lib/evidence/provenance';
import { parseReview, type ReviewFile, type ReviewSession } from '../../../lib/evidence/review-file';
import { exportOf, session } from './told';

const review = (sessions: ReviewSession[], more: Partial<ReviewFile> = {}): ReviewFile => ({
  date: '2026-06-25',
  reviewer: 'ana',
  sessions,
  notes: '',
  provenance: null,
  ...more,
});

/** Every text of a session says which field it is. */
const marked = session({
  ...(Object.fromEntries(
    ['device', 'app', 'location', 'owner', 'reviewer', 'note', 'account', 'session', 'device_name'].map(
      (name) => [name, `<${name}>`],
    ),
  ) as Partial<ReviewSession>),
  decision: null,
  decision_shown: '<decision_shown>',
  signed_in: { text: '<shown>', from: '2026-08-01T00:00:00.000Z', to: '2026-08-01T00:01:00.000Z' },
  baseline: false,
  reasons: [{ code: '<code>', points: 1, fact: '<fact>' }],
  flags: [
    { kind: '<kind>', at: '2026-08-02T00:00:00.000Z', score: 1, suggestion: null, reasons: [], open: true },
  ],
});

describe('a format shows the fields of its list and no others', () => {
  const texts = [
    'device',
    'app',
    'location',
    'owner',
    'reviewer',
    'note',
    'account',
    'session',
    'device_name',
  ] as const;
  it.each([
    ['csv', asCsv],
    ['markdown', asMarkdown],
    ['html', asHtml],
    ['ocsf', asOcsf],
  ] as const)('%s', async (format, write) => {
    const text = (await write(review([marked])))
      .replaceAll('\\<', '<')
      .replaceAll('&lt;', '<')
      .replaceAll('\\_', '_');
    const allowed: readonly string[] = FORMAT_FIELDS[format];
    const found = texts.filter((name) => text.includes(`<${name}`));
    expect(found).toEqual(texts.filter((name) => allowed.includes(name)));
  });
});

describe('CSV', () => {
  it('guards every cell that a spreadsheet would compute', async () => {
    const cells = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      '\0=1',
      ' =1',
      '＝1',
      '|x',
      "'=1",
      'a=b',
      '',
    ];
    for (const cell of cells) expect(csvCell(cell).replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r\0＝]|^ =/);
    expect(csvCell('a=b')).toBe('a=b');
    // Where semicolons part cells, a semicolon or a line end in quotes begins another one.
    expect(csvCell('x;=1+1')).toBe('"x;\'=1+1"');
    expect(csvCell('x\n@y\n- z')).toBe('"x\n\'@y\n\'- z"');
    expect(csvCell('+3 one; +0 two')).toBe('"\'+3 one; +0 two"');
    const text = await asCsv(review(cells.map((device) => session({ device, note: device }))));
    for (const row of readTable(text).rows.slice(1))
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r\0]/);
  });

  it('is read back as it was, quotes, commas, lines and guards', async () => {
    const devices = ['=1+1', 'a "b", c', 'x;y', 'x;=y;;-z', "'quoted'", 'Mac · macOS 26.1', '中文', '-'];
    const text = await asCsv(
      review(devices.map((device, i) => session({ device, note: `1\n2 ${i}`, owner: '@home' }))),
    );
    expect(text.split('\r\n').length).toBeGreaterThan(devices.length);
    const seen = { at: new Date('2026-08-30T10:00:00Z'), timeZone: 'UTC' };
    const back = readSessionTable(tableIn(text), { seen });
    if ('problems' in back) throw new Error(JSON.stringify(back.problems));
    expect(back.review.sessions.map(({ device }) => device)).toEqual(devices);
    expect(back.review.sessions[3]).toMatchObject({
      note: '1\n2 3',
      owner: '@home',
      decision: 'keep',
      trusted: false,
    });
  });

  it('has a byte order mark for those who ask', async () => {
    expect((await asCsv(review([]), { bom: true })).startsWith('\ufeffOwner,')).toBe(true);
  });
});

describe('text of others stays text', () => {
  const evil = '<img src=x onerror=alert(1)>|[a](javascript:alert(1))\n# `x` *y* &amp; "q" \'s';

  it('in Markdown', async () => {
    const text = await asMarkdown(
      review([session({ device: evil, note: evil })], { reviewer: evil, notes: evil }),
    );
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[a|(?<!\\)`x|(?<!\\)\*y|^# `/m);
    const row = text.split('\n').find((line) => line.includes('onerror') && line.startsWith('|')) ?? '';
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(8);
  });

  it.each([
    ['- a point', '\\- a point'],
    ['+ a point', '\\+ a point'],
    ['1. first', '1\\. first'],
    ['12) twelfth', '12\\) twelfth'],
    ['===', '\\==='],
    ['---', '\\---'],
    ['    indented', 'indented'],
    ['+2 points, 1.5 of them - and so on', '+2 points, 1.5 of them - and so on'],
    ['https://evil.example/a', 'https\\://evil.example/a'],
    ['see WWW.evil.example', 'see WWW\\.evil.example'],
  ])('a line of a note opens nothing in Markdown, and links nowhere: %s', async (line, written) => {
    const text = await asMarkdown(
      review([session({ device: line, note: 'x' })], { notes: `Seen.\n${line}` }),
    );
    const notes = text.slice(text.indexOf('## Notes'));
    expect(notes).toContain(`\nSeen.\n${written}\n`);
    expect(notes).toContain(`\n- ${written}: x\n`);
  });

  it('nor does what somebody else’s file says of its origin', async () => {
    const { review: file } = await exportOf({ audience: 'own-team' });
    if (file.provenance === null) throw new Error('an export says where it comes from');
    const provenance = { ...file.provenance, program: '<b>x</b> `y`', exported_at: '*z*', policy: '[a](b)' };
    const text = await asMarkdown({ ...file, provenance });
    expect(text.slice(text.indexOf('## Provenance'))).not.toMatch(/(?<!\\)[<`*[]/);
    expect(await verify(text)).toMatchObject({ state: 'intact' });
  });

  it('what a file does not say of a flag is not said', async () => {
    const read = parseReview(
      JSON.stringify({
        date: '',
        reviewer: '',
        sessions: [
          {
            device: 'x',
            app: '',
            decision: null,
            flags: [
              { kind: 'new-device', at: '2026-01-01T00:00:00Z', reasons: [{ code: 'device-unknown' }, {}] },
            ],
            reasons: [{ code: 'device-unknown' }, {}],
          },
        ],
      }),
    );
    if (!('review' in read)) throw new Error('this is a review');
    for (const write of [asMarkdown, asCsv, asHtml]) {
      const text = await write(read.review);
      expect(text).toContain('device not known');
      expect(text).not.toMatch(/null|undefined|NaN|^\s*- *$|<li><\/li>/m);
    }
  });

  it('in HTML, which loads and runs nothing', async () => {
    const html = await asHtml(
      review([session({ device: evil, location: evil, note: evil, flags: marked.flags })], {
        reviewer: evil,
        notes: evil,
      }),
    );
    expect(html).not.toMatch(/<img|<script|<link|<iframe|url\(|@import/i);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/https?:/g)).toBeNull();
    const page = new new Window().DOMParser().parseFromString(html, 'text/html');
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on') || name === 'src' || name === 'href')).toEqual(
      [],
    );
    expect(page.querySelectorAll('script, img, link')).toHaveLength(0);
    expect(page.querySelector('tbody td:nth-child(2)')?.textContent).toContain(
      '<img src=x onerror=alert(1)>',
    );
    const svg = /<svg.*<\/svg>/s.exec(html)?.[0] ?? '';
    const told = [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, text]) => text ?? '');
    expect(told.filter((text) => text.includes(': seen from '))).toHaveLength(1);
    expect(told.filter((text) => text.endsWith(': Alert'))).toHaveLength(1);
    expect(svg).toContain('&#60;img src=x onerror=alert(1)&#62;');
  });

  it('in a checklist', () => {
    const text = asChecklist({ date: evil, reviewer: evil, account: '' }, [session({ device: evil })]);
    expect(text.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(text).not.toMatch(/(?<!\\)<img/);
  });
});

describe('every format carries a sum that verify checks', () => {
  it.each([
    ['review file', asJson],
    ['CSV', asCsv],
    ['Markdown', asMarkdown],
    ['HTML', asHtml],
    ['OCSF', asOcsf],
  ] as const)('%s', async (_, write) => {
    const { review: file } = await exportOf({ audience: 'own-team' });
    const text = await write(file);
    expect(await verify(text)).toMatchObject({ state: 'intact' });
    expect(await verify(`\ufeff${text.replace(/\r?\n/g, '\r\n')}`)).toMatchObject({ state: 'intact' });
    // Any other change is seen, wherever it is.
    const places = Array.from({ length: 20 }, (_, i) => Math.floor((i / 20) * text.length));
    for (const at of places) {
      const letter = text[at] ?? '';
      if (/\s/.test(letter)) continue;
      const changed = text.slice(0, at) + (letter === 'x' ? 'y' : 'x') + text.slice(at + 1);
      expect((await verify(changed)).state, `at ${at}: ${text.slice(at - 10, at + 10)}`).not.toBe('intact');
    }
    expect((await verify(text.slice(0, -20))).state).not.toBe('intact');
  });

  it('what a note says of the sum of another export is left as it is, and counts like every other word', async () => {
    const other = 'ab'.repeat(32);
    const { review: file } = await exportOf({ audience: 'own-team' });
    for (const write of [asCsv, asMarkdown, asHtml, asOcsf]) {
      const note = `Compare rollcall-sha256 ${other}`;
      const text = await write({
        ...file,
        sessions: file.sessions.map((one) => ({ ...one, note })),
        notes: note,
      });
      expect(text).toContain(other);
      expect(await verify(text)).toMatchObject({ state: 'intact' });
      expect(await verify(text.replace(other, 'cd'.repeat(32)))).toMatchObject({ state: 'altered' });
    }
  });

  it('lines of several exports in one file are checked export by export', async () => {
    const [first, second] = await Promise.all(
      (['own-team', 'another-team'] as const).map(async (audience) =>
        asOcsf((await exportOf({ audience })).review),
      ),
    );
    const appended = `${first}${second}`;
    expect(first).not.toBe(second);
    expect(await verify(appended)).toEqual(await verify(second ?? ''));
    expect(await verify(appended.replace('"risk_score":', '"risk_score":1'))).toMatchObject({
      state: 'altered',
    });
    expect(await verify(appended.slice(appended.indexOf('\n') + 1))).toMatchObject({ state: 'altered' });
    expect(await verify(`${appended}{"class_uid":2004}\n`)).toMatchObject({ state: 'altered' });
  });

  it('indenting a review file or sorting its keys changes nothing', async () => {
    const { review: file } = await exportOf({ audience: 'own-team' });
    const sorted = Object.fromEntries(Object.entries(file).reverse());
    expect(await verify(JSON.stringify(sorted, null, 7))).toMatchObject({ state: 'intact' });
  });

  it('says of a file without a sum that nothing can be said', async () => {
    expect(await verify(asJson(review([])))).toEqual({ state: 'unsealed' });
    expect(await verify('')).toEqual({ state: 'unsealed' });
    expect(await verify('{')).toMatchObject({ state: 'unreadable' });
  });
});
