import { describe, expect, it } from 'vitest';
import { DECISION_WORDS, UNDECIDED_WORDS } from '../../../lib/evidence/decision-words';
import { decisionIn } from '../../../lib/evidence/decisions';
import { decoded } from '../../../lib/evidence/decode';
import { type Imported, readImport } from '../../../lib/evidence/import/import';
import { headsKnownIn } from '../../../lib/evidence/import/table-in';

/** The same two sessions in every form in which people keep and send them. */
const seen = { at: new Date('2026-09-20T12:00:00Z'), timeZone: 'Europe/Berlin' };
const read = (text: string, languages = ['en']) => readImport(text, { seen: { ...seen, languages } });
const sessions = (imported: Imported) => {
  if (!('review' in imported)) throw new Error(JSON.stringify(imported));
  return imported.review.sessions;
};
const told = (imported: Imported) =>
  sessions(imported).map(({ device, app, location, signed_in, decision }) => [
    device,
    app,
    location,
    signed_in?.from.slice(0, 16),
    decision,
  ]);
const warnings = (imported: Imported) =>
  'warnings' in imported ? imported.warnings.map(({ message }) => message).join('\n') : '';

const MINE = ['Chrome on macOS', 'ChatGPT Web, Codex', 'Porto, Portugal', '2026-09-13T07:14', 'keep'];
const OTHER = ['Unknown device', 'ChatGPT', 'Lagos, Nigeria', '2026-09-14T08:00', 'revoke'];

describe('a table', () => {
  const markdown = `# Sessions

| Device | App | Location | Signed in | Decision |
|:--|---|:-:|---|--:|
| **Chrome on macOS** | ChatGPT Web, Codex | Porto, Portugal | 2026-09-13 09:14 | keep |
| \`Unknown device\` | ChatGPT | Lagos, Nigeria | 2026-09-14 10:00 | revoke |

Thanks`;
  const boxed = `+-----------------+--------------------+-----------------+---------------------+----------+
| device          | app                | location        | signed_in           | decision |
+-----------------+--------------------+-----------------+---------------------+----------+
| Chrome on macOS | ChatGPT Web, Codex | Porto, Portugal | 2026-09-13 09:14:00 | keep     |
| Unknown device  | ChatGPT            | Lagos, Nigeria  | 2026-09-14 10:00:00 | revoke   |
+-----------------+--------------------+-----------------+---------------------+----------+
2 rows in set (0.00 sec)`;
  const wiki = `||Device||App||Location||Signed in||Decision||
|Chrome on macOS|ChatGPT Web, Codex|Porto, Portugal|2026-09-13 09:14|keep|
|Unknown device|ChatGPT|Lagos, Nigeria|2026-09-14 10:00|revoke|`;
  const aligned = `Device           App                 Location         Signed in         Decision
Chrome on macOS  ChatGPT Web, Codex  Porto, Portugal  2026-09-13 09:14  keep
Unknown device   ChatGPT             Lagos, Nigeria   2026-09-14 10:00  revoke`;
  const ruled = `
Device          App                Location        SignedIn         Decision
------          ---                --------        --------         --------
Chrome on macOS ChatGPT Web, Codex Porto, Portugal 2026-09-13 09:14 keep
Unknown device  ChatGPT            Lagos, Nigeria  2026-09-14 10:00 revoke
`;
  const piped = `sep=|
Device|App|Location|Signed in|Decision
Chrome on macOS|ChatGPT Web, Codex|Porto, Portugal|2026-09-13 09:14|keep
Unknown device|ChatGPT|Lagos, Nigeria|2026-09-14 10:00|revoke`;
  const turned = `Nr;1;2
Device;Chrome on macOS;Unknown device
App;ChatGPT Web, Codex;ChatGPT
Location;Porto, Portugal;Lagos, Nigeria
Signed in;2026-09-13 09:14;2026-09-14 10:00
Decision;keep;revoke`;
  const halves = `Browser;OS;App;City;Country;Date;Time;Decision
Chrome on;macOS;ChatGPT Web + Codex;Porto;Portugal;13/09/2026;09:14;keep
Unknown device;;ChatGPT;Lagos;Nigeria;14/09/2026;10:00;revoke`;
  const grouped = `;;Place;;;
Device;App;Location;Signed in;What now
Chrome on macOS;ChatGPT Web, Codex;Porto, Portugal;2026-09-13 09:14;keep
Unknown device;ChatGPT;Lagos, Nigeria;2026-09-14 10:00;revoke`;

  it.each([
    ['of Markdown, with a title and a line below', markdown],
    ['drawn by a database', boxed],
    ['of a wiki', wiki],
    ['in columns that start below each other', aligned],
    ['in columns under rules', ruled],
    ['with bars, as its first line says', piped],
    ['turned', turned],
    ['with its fields in halves', halves],
    ['with groups of columns, and a head that nobody knows', grouped],
  ])('%s', (_form, text) => {
    expect(told(read(text))).toEqual([MINE, OTHER]);
    expect(read(text)).toMatchObject({ kind: 'table' });
  });

  it('leaves out what stands below it, says so, and reads heads that come again', () => {
    const text = `Device;App;Decision
PC;ChatGPT;keep
Device;App;Decision
Mac;Codex;revoke

Legend:;;
x = mine;;`;
    expect(sessions(read(text)).map(({ device }) => device)).toEqual(['PC', 'Mac']);
    expect(warnings(read(text))).toContain('"x = mine" tells of no session and is left out.');
  });

  it('tells the order of day and month by its other dates', () => {
    const time = (other: string) =>
      sessions(read(`Device;App;Signed in\nPC;ChatGPT;${other}\nMac;Codex;03/04/2026\n`))[1]?.signed_in;
    expect(time('17/04/2026')).toMatchObject({
      from: '2026-04-02T22:00:00.000Z',
      to: '2026-04-03T22:00:00.000Z',
    });
    expect(time('04/17/2026')).toMatchObject({
      from: '2026-03-03T23:00:00.000Z',
      to: '2026-03-04T23:00:00.000Z',
    });
    expect(time('05/04/2026')).toMatchObject({
      from: '2026-03-03T23:00:00.000Z',
      to: '2026-04-03T22:00:00.000Z',
    });
  });

  it('reads marks from a status, and circles and crosses', () => {
    const marks = (text: string) => sessions(read(text)).map(({ trusted, current }) => [trusted, current]);
    expect(
      marks('Device,Status,Signed in\nPC,current + trusted,2026-09-13\nMac,trusted,2026-09-14\n'),
    ).toEqual([
      [true, true],
      [true, null],
    ]);
    expect(marks('Device,App,Trusted,Current\nPC,ChatGPT,O,X\nMac,ChatGPT,X,O\n')).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it.each([
    ['people', 'Name,Email,City,Country\nAda,ada@example.com,Leeds,United Kingdom\n'],
    ['shares of a market', 'Browser,OS,Share\nChrome,Windows,41.2 %\nSafari,macOS,9.1 %\n'],
    ['links', '| Title | Created | Visits |\n|---|---|---|\n| Trip | 2026-09-02 | 4 |\n'],
  ])('of %s is none of sessions', (_what, text) => {
    expect(read(text)).toHaveProperty('problems');
  });

  it.each([
    ['windows-1250', 'Urządzenie;Aplikacja;Decyzja\nPC;ChatGPT;zachować\n'],
    ['windows-1251', 'Устройство;Приложение;Решение\nPC;ChatGPT;оставить\n'],
    ['koi8-r', 'Устройство;Приложение;Решение\nPC;ChatGPT;оставить\n'],
  ])('in %s', (encoding, text) => {
    const byLetter = new Map(
      Array.from({ length: 256 }, (_, byte) => [
        new TextDecoder(encoding).decode(new Uint8Array([byte])),
        byte,
      ]),
    );
    const bytes = new Uint8Array([...text].map((letter) => byLetter.get(letter) ?? 0x3f));
    const file = decoded(bytes, headsKnownIn);
    expect(file.text).toBe(text);
    expect(file.odd).toContain(encoding.toUpperCase());
    expect(sessions(read(file.text))).toMatchObject([{ device: 'PC', decision: 'keep' }]);
  });
});

describe('JSON of other programs', () => {
  const [one, two] = [MINE, OTHER].map(([device, app, location, , decision], i) => ({
    device,
    app,
    location: { city: String(location).split(', ')[0], country: String(location).split(', ')[1] },
    signedIn: ['2026-09-13T07:14:00Z', '2026-09-14T08:00:00Z'][i],
    decision,
  }));
  const heads = ['deviceName', 'appContext', 'approximateLocation', 'signInTime', 'disposition'];
  const rows = [MINE, OTHER].map(([device, app, location, time, decision]) => [
    device,
    app,
    location,
    `${time}Z`,
    decision,
  ]);

  it.each([
    ['a list', [one, two]],
    ['one inside of what it was wrapped in', { status: 'ok', data: { items: [one, two] } }],
    ['by their ids', { 's-1': one, 's-2': two }],
    ['columns and rows', { columns: heads, rows }],
    ['a list of lists', [heads, ...rows]],
    ['several reviews', [{ sessions: [one] }, { sessions: [two] }]],
  ])('%s', (_form, json) => {
    expect(told(read(JSON.stringify(json)))).toEqual([MINE, OTHER]);
  });

  it('one on each line', () => {
    expect(told(read(`${JSON.stringify(one)}\n\n${JSON.stringify(two)}\n`))).toEqual([MINE, OTHER]);
  });

  it('what was meant for a review and is none says what it lacks', () => {
    const { device, app } = { device: 'PC', app: 'ChatGPT' };
    const review = { date: '', reviewer: '', sessions: [{ device, app }] };
    expect(read(JSON.stringify(review))).toMatchObject({
      kind: 'review',
      problems: [{ path: 'sessions[0].decision' }],
    });
  });
});

describe('records', () => {
  const fields = ([device, app, location, , decision]: typeof MINE, time: string) => ({
    device,
    app,
    location,
    signed_in: time,
    decision,
  });
  const both = [fields(MINE, '2026-09-13 09:14'), fields(OTHER, '2026-09-14 10:00')];
  const lines = (mark: string, indent = '') =>
    both.map((one) => Object.entries(one).map(([name, value]) => `${indent}${name}${mark}${value}`));

  it.each([
    [
      'with empty lines between them',
      lines(': ')
        .map((one) => one.join('\n'))
        .join('\n\n'),
    ],
    [
      'of a database',
      lines(' | ')
        .map((one, i) => `-[ RECORD ${i + 1} ]----\n${one.join('\n')}`)
        .join('\n'),
    ],
    [
      'of settings',
      lines(' = ')
        .map((one) => `[[sessions]]\n${one.join('\n')}`)
        .join('\n'),
    ],
    [
      'as a list with a head of its own',
      `date: 2026-09-20\nreviewer: Dana\nsessions:\n${lines(': ', '    ')
        .map((one) => one.join('\n').replace(/^ {4}/, '  - '))
        .join('\n')}`,
    ],
    [
      'each on a line',
      both
        .map((one) =>
          Object.entries(one)
            .map(([name, value]) => `${name}="${value}"`)
            .join(' '),
        )
        .join('\n'),
    ],
  ])('%s', (_form, text) => {
    expect(told(read(text))).toEqual([MINE, OTHER]);
  });
});

describe('rows as they are copied from a panel', () => {
  const rows = (text: string, languages?: string[]) =>
    sessions(read(text, languages)).map(({ device, location, signed_in, current, trusted }) => [
      device,
      location,
      signed_in?.text,
      current,
      trusted,
    ]);

  it('a day at the start of a line is no number of a list', () => {
    const text = 'Safari på iOS\nCodex\nOdense, Danmark\n18. november 2025 kl. 13.22\nLog ud\n';
    expect(rows(text, ['da'])).toEqual([
      ['Safari på iOS', 'Odense, Danmark', '18. november 2025 kl. 13.22', null, null],
    ]);
  });

  it('with an empty line for each value that is missing', () => {
    const text = `Active sessions
Firefox on Linux
ChatGPT

16 Aug 2026, 14:57
Log out
Unknown browser

Cardiff, United Kingdom
27 Aug 2026, 18:57
Trusted
Log out
Pixel 9
Current session

Leeds, United Kingdom
20 Aug 2026, 21:12
Log out of all sessions
Log out all`;
    expect(rows(text)).toEqual([
      ['Firefox on Linux', '', '16 Aug 2026, 14:57', false, false],
      ['Unknown browser', 'Cardiff, United Kingdom', '27 Aug 2026, 18:57', false, true],
      ['Pixel 9', 'Leeds, United Kingdom', '20 Aug 2026, 21:12', true, false],
    ]);
  });

  it('with an empty line behind every line', () => {
    const text =
      'Active sessions\n\nOpera on Windows\n\nChatGPT\n\nRabat, Morocco\n\n15 Aug 2026, 10:30\n\nLog out\n\nMac · macOS 26.1\n\nCurrent session\n\nLima, Peru\n\n19 Aug 2026, 17:11\n';
    expect(rows(text)).toEqual([
      ['Opera on Windows', 'Rabat, Morocco', '15 Aug 2026, 10:30', false, null],
      ['Mac · macOS 26.1', 'Lima, Peru', '19 Aug 2026, 17:11', true, null],
    ]);
  });

  it('with badges above the labels', () => {
    const text = `Chrome on macOS
Hanoi, Vietnam
27 May 2026, 19:00
Log out
Trusted
iPhone
Brno, Czechia
15 May 2026, 16:09
Log out
Current session
Trusted
Firefox on Linux
Bratislava, Slovakia
28 Jul 2026, 15:45`;
    expect(rows(text).map(([device, , , current, trusted]) => [device, current, trusted])).toEqual([
      ['Chrome on macOS', false, false],
      ['iPhone', false, true],
      ['Firefox on Linux', true, true],
    ]);
  });

  it('beginning with the place, or below captions, or under headings', () => {
    const byPlace = `Vienna, Austria
Unknown device
21 Aug 2026, 20:07
Log out
Cologne, Germany
Safari on iOS
19 May 2026, 16:08
Current session
Berlin, Germany
Chrome on Android
20 Jul 2026, 13:01
Log out`;
    expect(rows(byPlace).map(([device, place]) => [device, place])).toEqual([
      ['Unknown device', 'Vienna, Austria'],
      ['Safari on iOS', 'Cologne, Germany'],
      ['Chrome on Android', 'Berlin, Germany'],
    ]);
    const captioned =
      'Device\nPixel 9\nPlace\nCardiff, United Kingdom\nLog out\nCurrent session\nDevice\nFirefox on Linux\nPlace\nLeeds, United Kingdom\nTrusted\nDevice\nOpera on Windows\nPlace\nDublin, Ireland\nLog out\n';
    expect(
      rows(captioned).map(([device, place, , current, trusted]) => [device, place, current, trusted]),
    ).toEqual([
      ['Pixel 9', 'Cardiff, United Kingdom', false, false],
      ['Firefox on Linux', 'Leeds, United Kingdom', true, true],
      ['Opera on Windows', 'Dublin, Ireland', false, false],
    ]);
    const grouped =
      'This device\nSafari on iOS\nMumbai, India\n24 Jul 2026, 19:48\nOther devices\nChrome on macOS\nLeeds, United Kingdom\n19 Aug 2026, 22:21\nLog out\n';
    expect(rows(grouped).map(([device, , , current]) => [device, current])).toEqual([
      ['Safari on iOS', true],
      ['Chrome on macOS', false],
    ]);
  });

  it('the control of each row is nobody’s decision, also in a cell', () => {
    const text =
      'Chrome on Android\tChatGPT\tLagos, Nigeria\tAug 23, 2026, 11:00 AM\t\tLog out\nSafari on iOS\tCodex\tLima, Peru\tJun 13, 2026, 7:17 PM\tCurrent session Trusted device\t\n';
    expect(
      sessions(read(text)).map(({ decision, current, trusted }) => [decision, current, trusted]),
    ).toEqual([
      [null, false, false],
      [null, true, true],
    ]);
  });
});

describe('notes', () => {
  it('towns without their country, and decisions in the language of the note', () => {
    const czech = `1) Chrome na Windows, Brno, 16. srpna 2026 v 8:31, ponechat
2) Neznámé zařízení, Hanoj, 19. srpna 2026 v 3:12, odhlásit`;
    expect(
      sessions(read(czech, ['cs'])).map(({ device, location, decision }) => [device, location, decision]),
    ).toEqual([
      ['Chrome na Windows', 'Brno', 'keep'],
      ['Neznámé zařízení', 'Hanoj', 'revoke'],
    ]);
    const [german] = sessions(read('Chrome auf Windows in Berlin, angemeldet am 16.08.2026\n', ['de']));
    expect(german).toMatchObject({ device: 'Chrome auf Windows', location: 'Berlin' });
  });

  it('as many sessions as are counted', () => {
    expect(
      sessions(read('3x Firefox on Linux, Lima, 12 Aug 2026\n1x iPad, Rabat, 17 Aug 2026\n')),
    ).toHaveLength(4);
  });

  it('say which line was not understood', () => {
    const text =
      'Chrome on macOS, Lima, 12 Aug 2026\n\nand then somebody with Firefox on Linux that nobody knows.\n';
    expect(warnings(read(text))).toContain('Firefox on Linux');
    const spaced = `Chrome on macOS\n\nLima, Peru\n\n12 Aug 2026\n\nLog out\n\nAnd somebody with Firefox on Linux that nobody knows.\n`;
    expect(warnings(read(spaced))).toContain('Firefox on Linux');
  });

  it.each([
    [
      'a chat about lunch',
      '[12:01] mia: lunch at 12:30?\n[12:03] mia: current plan is noodles\n[12:05] jo: trusted choice :)\n',
    ],
    ['minutes of a meeting', '定例会議 議事録\n日時：2026年9月20日 10:00\n出席：佐藤、鈴木\n'],
    [
      'a list that nobody has filled in',
      '# Session review\nDate: 2026-06-25\n- [ ] Confirmed current session\n',
    ],
  ])('%s holds none', (_what, text) => {
    expect(read(text, ['ja', 'en'])).toHaveProperty('problems');
  });
});

describe('words of decisions', () => {
  const all = [...Object.entries(DECISION_WORDS), ['undecided', UNDECIDED_WORDS] as const].flatMap(
    ([decision, words]) => words.split('|').map((word) => [word.trim().toLowerCase(), decision] as const),
  );

  it('say one thing each', () => {
    const twice = all.filter(([word], i) => all.findIndex(([other]) => other === word) !== i);
    expect(twice).toEqual([]);
    expect(all.filter(([word]) => word === '')).toEqual([]);
  });

  it.each(all)('%s: %s', (word, decision) => {
    expect(decisionIn(word.toUpperCase() === word ? word : ` ${word} `)).toBe(
      decision === 'undecided' ? null : decision,
    );
  });
});
