import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../../lib/evidence/decode';
import { proposedMapping } from '../../../lib/evidence/import/columns';
import { delimiterOf, readTable } from '../../../lib/evidence/import/delimited';
import { type Imported, type ImportOptions, kindOf, readImport } from '../../../lib/evidence/import/import';
import { exampleJournal } from '../../../scripts/evidence-example-journal';

const seen = { at: new Date('2026-08-30T10:00:00Z'), timeZone: 'UTC' };
const read = (text: string, more: Partial<ImportOptions> = {}) => readImport(text, { seen, ...more });
const sessions = (imported: Imported) => {
  if (!('review' in imported)) throw new Error(JSON.stringify(imported));
  return imported.review.sessions.map(({ owner, device, app, location, decision }) => [
    owner,
    device,
    app,
    location,
    decision,
  ]);
};
const problems = (imported: Imported) =>
  'problems' in imported ? imported.problems.map(({ path, message }) => `${path}: ${message}`) : [];

describe('what a text is', () => {
  it.each<[string, string]>([
    ['review', '{"date":"","reviewer":"","sessions":[]}'],
    ['journal', '{"journal":[]}'],
    ['journal', '[{"type":"snapshot"}]'],
    ['journal', '{"format":"rollcall-salvage","stores":{"journal":[]}}'],
    ['table', 'Owner,Device,App,Location,Decision\n'],
    ['table', '\ufeffdevice;app;decision\r\n'],
    ['pasted', 'Chrome on macOS\nChatGPT Web\n'],
    ['pasted', ''],
  ])('%s', (kind, text) => {
    expect(kindOf(text)).toBe(kind);
  });
});

describe('tables', () => {
  const table = [
    ['Owner', 'Device', 'App', 'Location', 'Decision'],
    ['pm@example.com', 'Chrome on macOS', 'ChatGPT', 'Approx. Seattle', 'Keep'],
    ['api@example.com', 'Unknown browser', 'API Platform', 'Approx. unknown', 'Review'],
  ];
  it.each([',', ';', '\t'])('parted by %j', (mark) => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(sessions(read(table.map((row) => row.join(mark)).join(end)))).toEqual([
        ['pm@example.com', 'Chrome on macOS', 'ChatGPT', 'Approx. Seattle', 'keep'],
        ['api@example.com', 'Unknown browser', 'API Platform', 'Approx. unknown', 'unsure'],
      ]);
    }
  });

  it('proposes a mapping, each field once, and takes another one', () => {
    expect(
      proposedMapping(['App context', 'Device label', 'Disposition', 'Foo', 'device', 'Sign-in time']),
    ).toEqual(['app', 'device', 'decision', null, null, 'signed_in']);
    const imported = read('a,b,c\nkeep,ChatGPT,Chrome', {
      kind: 'table',
      mapping: ['decision', 'app', 'device'],
    });
    expect(sessions(imported)).toEqual([['', 'Chrome', 'ChatGPT', '', 'keep']]);
  });

  it('says which column is missing, all or nothing', () => {
    expect(problems(read('device,app\nx,y', { kind: 'table' }))).toEqual([
      'first line: Found the columns "device", "app", expected one for decision.',
    ]);
    expect(problems(read('device,app,decision\n"x,y,keep', { kind: 'table' }))).toEqual([
      'line 2: A quote is opened here and never closed.',
    ]);
  });

  it('says what is odd and leaves it out', () => {
    const imported = read('device,app,decision,mood\nx,y,keep,good\nx,y,keep,good,more\n');
    expect(imported).toMatchObject({ warnings: [{ path: 'column 4' }, { path: 'row 3' }] });
    expect(sessions(imported)).toHaveLength(2);
  });

  it('is read back as it was written (RFC 4180)', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '\n', '\r\n', ' ', 'é', '') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const text = rows
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(readTable(text, ',').rows).toEqual(rows);
      }),
    );
  });

  it('tells the mark from the first line, not from what stands in quotes', () => {
    expect(delimiterOf('"a,b,c,d";e\n')).toBe(';');
  });
});

describe('rows as they were pasted', () => {
  it('from the panel, with empty lines between them', () => {
    const text = `Chrome on macOS\nChatGPT Web, Codex\nLos Angeles, CA, US\nAug 28, 2026, 4:33 AM\nCURRENT SESSION\n\niPhone · iOS 26.1\nChatGPT iOS App\nApprox. Seattle\nAug 20, 2026, 9:01 PM\nTrusted device\nLog out\n`;
    const imported = read(text);
    expect(sessions(imported)).toEqual([
      ['', 'Chrome on macOS', 'ChatGPT Web, Codex', 'Los Angeles, CA, US', null],
      ['', 'iPhone · iOS 26.1', 'ChatGPT iOS App', 'Seattle', null],
    ]);
    expect('review' in imported && imported.review.sessions).toMatchObject([
      { current: true, trusted: false, signed_in: { from: '2026-08-28T04:33:00.000Z' }, listed: null },
      { current: false, trusted: true, signed_in: { from: '2026-08-20T21:01:00.000Z' } },
    ]);
  });

  it('typed, one on a line, with owner and decision', () => {
    const text =
      '- Chrome on macOS, ChatGPT, Los Angeles, CA, US, keep\n- ana@example.com | Firefox · Linux | ChatGPT | Berlin, Germany | escalate\n';
    expect(sessions(read(text))).toEqual([
      ['', 'Chrome on macOS', 'ChatGPT', 'Los Angeles, CA, US', 'keep'],
      ['ana@example.com', 'Firefox · Linux', 'ChatGPT', 'Berlin, Germany', 'escalate'],
    ]);
  });

  it('in another language', () => {
    const text = 'Chrome auf macOS\nChatGPT\nBerlin, Deutschland\nvor 3 Tagen\nAbmelden';
    const imported = read(text, { seen: { ...seen, languages: ['de'] } });
    expect(sessions(imported)).toEqual([['', 'Chrome auf macOS', 'ChatGPT', 'Berlin, Deutschland', null]]);
  });

  it('is no import when there is no session in it', () => {
    expect(problems(read('Hello, how are you?'))[0]).toContain('No session was found');
  });
});

describe('exported journals', () => {
  it('give the accounts with their entries', () => {
    const imported = read(JSON.stringify({ journal: exampleJournal() }));
    if (!('accounts' in imported)) throw new Error(JSON.stringify(imported));
    expect(imported.accounts).toHaveLength(1);
    expect(imported.accounts[0]?.entries).toHaveLength(exampleJournal().length);
    expect(Object.keys(imported.accounts[0]?.watch.sessions ?? {})).toHaveLength(4);
  });

  it('an entry that cannot be used is named and left out', () => {
    const imported = read(
      JSON.stringify([{ type: 'sealed' }, ...exampleJournal(), { type: 'judged', at: 'x', account: 'a' }]),
    );
    expect(imported).toMatchObject({
      warnings: [
        { path: 'entry 1', message: 'Is left out: the type "sealed" is not known to this version.' },
        { path: `entry ${exampleJournal().length + 2}` },
      ],
    });
  });

  it('claims count where they were made, and policies for everybody', () => {
    const [first] = exampleJournal();
    const journal = [
      { ...first, account: '' },
      { type: 'policy', at: first?.at, account: '*', layer: 'team', given: { review_from: 3 } },
      { type: 'claimed', at: first?.at, account: 'b', entry: '1' },
    ];
    const imported = read(JSON.stringify(journal));
    expect(imported).toMatchObject({
      accounts: [
        { watch: { account: 'b' }, entries: [{ type: 'policy' }, { type: 'snapshot', account: 'b' }] },
      ],
    });
  });
});

describe('hostile input', () => {
  // The first text of a language that nobody spoke before loads its tables of dates: that takes its time.
  it('never throws', { timeout: 60_000 }, () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(any, fc.constantFrom('review', 'table', 'pasted', 'journal'), (text, kind) => {
        expect(read(text, { kind }).kind).toBe(kind);
      }),
    );
  });

  it('more than 20 MB is refused', () => {
    expect(problems(read(' '.repeat(21 * 1024 * 1024), { kind: 'pasted' }))[0]).toContain('20 MB');
  });

  it('bytes: UTF-16 is known by its mark, broken UTF-8 is said', () => {
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...[...'{"a"}'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ]);
    expect(decoded(utf16)).toMatchObject({ text: '{"a"}', odd: expect.stringContaining('UTF-16LE') });
    expect(decoded(new Uint8Array([0x61, 0xff]))).toMatchObject({
      text: 'a\ufffd',
      odd: expect.stringContaining('no UTF-8'),
    });
    expect(decoded(new TextEncoder().encode('\ufeffä')).odd).toBe('');
  });

  it.each<[string, number[], string, string]>([
    [
      'UTF-16 without its mark',
      [...'{"a"}'].flatMap((letter) => [letter.charCodeAt(0), 0]),
      '{"a"}',
      'UTF-16LE',
    ],
    ['the other way round', [...'{"a"}'].flatMap((letter) => [0, letter.charCodeAt(0)]), '{"a"}', 'UTF-16BE'],
    ['what Excel saves in Western Europe', [0x4b, 0xf6, 0x6c, 0x6e], 'Köln', 'WINDOWS-1252'],
    ['broken UTF-8 beside whole', [0xc3, 0xb6, 0xc3, 0x28], 'ö\ufffd(', 'no UTF-8'],
    [
      'a zero in a text',
      [...'a name and\0another one'].map((one) => one.charCodeAt(0)),
      'a name and\0another one',
      '',
    ],
  ])('%s', (_, bytes, text, odd) => {
    expect(decoded(new Uint8Array(bytes))).toEqual({ text, odd: expect.stringContaining(odd) });
  });
});
