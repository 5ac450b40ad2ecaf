import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoded } from '../../../lib/evidence/decode';
import { delimiterOf, readTable } from '../../../lib/evidence/import/delimited';
import { type Imported, type ImportOptions, kindOf, readImport } from '../../../lib/evidence/import/import';
import { proposedMapping } from '../../../lib/evidence/import/mapping';
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
    ['table', 'sep=;\r\nDevice;App;Decision\r\n'],
    ['table', 'Table 1\n\nDevice;App;Decision\n'],
    ['pasted', 'Chrome on macOS\nChatGPT Web\n'],
    ['pasted', '[email 1] Chrome on macOS, ChatGPT'],
    ['review', '{"provenance":{"readings":[]},"sessions":[],"journal":1}'],
    [
      'journal',
      '{"format":"rollcall-journal","version":1,"journal":[{"type":"checkpoint","watch":{"sessions":{"s1":{"reviewer":""}}}}]}',
    ],
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
    ).toEqual(['app', null, 'decision', null, 'device', 'signed_in']);
    expect(proposedMapping(['Заметки', '設備名稱一覧', 'Устройство', 'decison'])).toEqual([
      null,
      null,
      'device',
      'decision',
    ]);
    const imported = read('a,b,c\nkeep,ChatGPT,Chrome', {
      kind: 'table',
      mapping: ['decision', 'app', 'device'],
    });
    expect(sessions(imported)).toEqual([['', 'Chrome', 'ChatGPT', '', 'keep']]);
  });

  it('says which column is missing, all or nothing', () => {
    expect(problems(read('app,decision\nx,y', { kind: 'table' }))).toEqual([
      'first line: Found the columns "app", "decision", expected one for device and one for what the panel shows beside it.',
    ]);
    const undecided = read('device,app\nx,y', { kind: 'table' });
    expect(sessions(undecided)).toEqual([['', 'x', 'y', '', null]]);
    expect(undecided).toMatchObject({
      warnings: [{ path: 'first line', message: 'No column tells what was decided: nothing is.' }],
    });
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

describe('tables that spreadsheets saved', () => {
  it('Excel says which mark parts the cells', () => {
    const imported = read('sep=;\r\nDevice;App;Decision\r\nPC, old;ChatGPT;keep\r\n');
    expect(sessions(imported)).toEqual([['', 'PC, old', 'ChatGPT', '', 'keep']]);
    const unclosed = 'sep=;\r\nDevice;App;Decision\r\n"x;y;keep';
    expect(problems(read(unclosed))).toEqual(['line 3: A quote is opened here and never closed.']);
  });

  it('Numbers says what the table is called', () => {
    expect(sessions(read('Table 1\n\nDevice;App;Decision\nPC;ChatGPT;keep\n'))).toEqual([
      ['', 'PC', 'ChatGPT', '', 'keep'],
    ]);
  });

  it('a row has the number that it has in the spreadsheet, whatever is empty or of many lines before it', () => {
    const odd = 'PC,ChatGPT,keep,much';
    const imported = read(`Table 1\n\nDevice,App,Decision,Score\n\n"a\nb",x,keep,1\n\n${odd}\n`);
    expect(imported).toMatchObject({ warnings: [{ path: 'row 7.score' }] });
  });

  it('commas before tenths, and yes and no in the language of the spreadsheet', () => {
    const imported = read(
      'Device;App;Decision;Score;Trusted;Current\nPC;ChatGPT;keep;-1,5;WAHR;FAUX\nPC;ChatGPT;keep;\u22122;VERDADERO;FALSO\n',
    );
    expect(imported).toMatchObject({
      warnings: [],
      review: {
        sessions: [
          { score: -1.5, trusted: true, current: false },
          { score: -2, trusted: true, current: false },
        ],
      },
    });
  });

  it('times as a spreadsheet writes them, with all that they can mean', () => {
    const imported = read(
      'Device,App,Decision,Signed in\nPC,ChatGPT,keep,28.08.2026 04:33\nPC,ChatGPT,keep,2026-08-28 04:33 UTC\nPC,ChatGPT,keep,8/9/2026\nPC,ChatGPT,keep,soon\n',
    );
    expect('review' in imported && imported.review.sessions.map(({ signed_in }) => signed_in)).toEqual([
      { text: '28.08.2026 04:33', from: '2026-08-28T04:33:00.000Z', to: '2026-08-28T04:34:00.000Z' },
      { text: '2026-08-28 04:33 UTC', from: '2026-08-28T04:33:00.000Z', to: '2026-08-28T04:34:00.000Z' },
      expect.objectContaining({ text: '8/9/2026', from: expect.stringMatching(/^2026-08-09/) }),
      null,
    ]);
    expect(imported).toMatchObject({ warnings: [{ path: 'row 5.signed_in' }] });
  });

  it('heads in other languages, and columns to be mapped by hand where they are not known', () => {
    expect(sessions(read('Appareil;Application;Lieu;Décision\nPC;ChatGPT;Lyon;keep\n'))).toEqual([
      ['', 'PC', 'ChatGPT', 'Lyon', 'keep'],
    ]);
    const unknown = 'Gozo;Wimba;Tral\nPC;ChatGPT;keep\n';
    expect(problems(read(unknown))[0]).toContain('Found the columns "Gozo"');
    const imported = read(unknown, { kind: 'table', mapping: ['device', 'app', 'decision'] });
    expect(sessions(imported)).toEqual([['', 'PC', 'ChatGPT', '', 'keep']]);
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

  it.each([
    [
      'German',
      'Chrome auf macOS\nChatGPT\nBerlin, Deutschland\ngestern\nAktuelle Sitzung',
      'Berlin, Deutschland',
    ],
    ['Japanese', 'macOS の Chrome\nChatGPT\n東京、日本\n3 日前\n現在のセッション', '東京、日本'],
    ['Arabic', 'Chrome على macOS\nChatGPT\nالرياض، السعودية\nقبل 3 أيام\nالجلسة الحالية', 'الرياض، السعودية'],
  ])('of a colleague whose panel is in %s, whatever language is one’s own', (_, text, location) => {
    const imported = read(text, { seen: { ...seen, languages: ['en-US'] } });
    expect('review' in imported && imported.review.sessions).toMatchObject([
      { location, current: true, signed_in: { from: expect.stringMatching(/^2026-08-2/) } },
    ]);
    expect(imported).toMatchObject({ warnings: [] });
  });

  it('more than can be read is refused, not cut', () => {
    const row = 'Chrome on macOS, ChatGPT, Berlin\n';
    expect(problems(read(row.repeat(6_000)))[0]).toContain('expected fewer than 5,000');
    expect(problems(read(row.repeat(40_000)))[0]).toContain('expected fewer than 5,000');
    expect(sessions(read(row.repeat(40)))).toHaveLength(40);
  });

  it('a file that is no text is said to be none', () => {
    const bytes = Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 251);
    expect(problems(read(decoded(bytes).text))[0]).toContain('no text');
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
    ['a zero behind a word', [0x61, 0x62, 0x63, 0], 'abc\0', ''],
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
