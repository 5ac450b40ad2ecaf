import { describe, expect, it } from 'vitest';
import { decoded } from '../../../lib/evidence/decode';
import { type Imported, kindOf, readImport } from '../../../lib/evidence/import/import';
import { proposedMapping } from '../../../lib/evidence/import/mapping';
import { VERSION } from '../../../lib/store/records/file';

/** What people who never saw the program send, each in a form that was once misread. */
const seen = { at: new Date('2026-09-20T12:00:00Z'), timeZone: 'Europe/Berlin', languages: ['en'] };
const read = (text: string, languages = ['en']) => readImport(text, { seen: { ...seen, languages } });
const told = (imported: Imported) => {
  if (!('review' in imported)) throw new Error(JSON.stringify(imported));
  return imported.review.sessions.map((session) => [
    session.device,
    session.app,
    session.location,
    session.decision,
  ]);
};
const times = (imported: Imported) =>
  'review' in imported ? imported.review.sessions.map(({ signed_in }) => signed_in?.from) : [];
const warnings = (imported: Imported) =>
  'warnings' in imported ? imported.warnings.map(({ path, message }) => `${path}: ${message}`) : [];
const problems = (imported: Imported) =>
  'problems' in imported
    ? imported.problems.map(({ path, message }) => `${path}: ${message}`).join('\n')
    : '';
const PC = ['PC', 'ChatGPT', 'Lyon', 'keep'];

describe('times in tables', () => {
  const time = (value: string, head = 'Signed in') =>
    times(read(`Device;App;Decision;${head}\nPC;ChatGPT;keep;${value}\n`))[0];

  it.each([
    ['2026-09-03 09:14'],
    ['2026-09-03T09:14:00'],
    ['20260903T091400'],
    ['46268.384722'],
    ['46268,384722'],
    ['1788419640'],
    ['1788419640000'],
    ['2026-09-03T09:14:00+02:00'],
    ['2026-09-03T07:14Z'],
  ])('%s', (value) => {
    expect(time(value)).toBe('2026-09-03T07:14:00.000Z');
  });

  it('are in the zone that their column says', () => {
    expect(time('2026-09-03 09:14', 'Signed in (UTC)')).toBe('2026-09-03T09:14:00.000Z');
    expect(time('2026-09-03 09:14', 'Signed in (UTC+5)')).toBe('2026-09-03T04:14:00.000Z');
  });
});

describe('tables', () => {
  it('may have a title, a date and rows of marks above their heads, which is said', () => {
    const imported = read(
      'Sitzungen im September;;;\nerstellt von: Lund;;;\n;;;\nGerät;App;Ort;Entscheidung\n;;;\nPC;ChatGPT;Lyon;keep\n;;;\n',
    );
    expect(told(imported)).toEqual([PC]);
    expect(warnings(imported)).toEqual([expect.stringContaining('rows 1 to 2: "Sitzungen im September')]);
  });

  it('may have a blank before their quotes', () => {
    expect(told(read('Device, App, Location, Decision\n"PC", "ChatGPT", "Lyon, FR", keep\n'))).toEqual([
      ['PC', 'ChatGPT', 'Lyon, FR', 'keep'],
    ]);
  });

  it('name no columns: their cells are the fields', () => {
    const text = 'Firefox · Linux,ChatGPT Web,"Brno, CZ",keep\nPC,Codex,"Lyon, FR",revoke\n';
    expect(told(read(text))[0]).toEqual(['Firefox · Linux', 'ChatGPT Web', 'Brno, CZ', 'keep']);
  });

  it('say of a row with one cell that it may be none, and of a line below that it is none', () => {
    expect(warnings(read('Device,App,Decision\nPC,ChatGPT,keep\nExported by Lund\n'))).toContainEqual(
      'row 3: "Exported by Lund" tells of no session and is left out.',
    );
    expect(warnings(read('Device,App,Decision\nPC,ChatGPT,keep\nTablet,,\n'))).toContainEqual(
      'row 3: Only "Tablet" stands in it. It is taken for a session.',
    );
  });

  it.each([
    ['Gerät', 'Anmeldung', 'Vertrauenswürdig', 'Inhaber'],
    ['Enhed', 'Logget ind', 'Betroet', 'Ejer'],
    ['Пристрій', 'Вхід', 'Довірений', 'Власник'],
    ['デバイス', 'ログイン日時', '信頼済み', '所有者'],
    ['الجهاز', 'تسجيل الدخول', 'موثوق', 'المالك'],
    ['Device *', 'signedInAt', 'Trusted (yes/no)', '**Owner**'],
    ['Browser / device', 'Last sign-in', 'Is trusted', 'Account\nowner'],
  ])('%s, %s, %s, %s', (...heads) => {
    expect(proposedMapping(heads)).toEqual(['device', 'signed_in', 'trusted', 'owner']);
  });

  it.each([
    [
      ['Name', 'Device', 'App'],
      [null, 'device', 'app'],
    ],
    [
      ['Device', 'App', 'Last active'],
      ['device', 'app', null],
    ],
    [
      ['Device', 'App', 'Verified', 'Not trusted'],
      ['device', 'app', null, null],
    ],
    [
      ['Asukoht', 'Seade'],
      ['location', 'device'],
    ],
    [
      ['Вход', 'Устройство', 'Colour'],
      ['signed_in', 'device', null],
    ],
  ])('%j', (heads, mapping) => {
    expect(proposedMapping(heads)).toEqual(mapping);
  });

  it('a row of marks and labels heads nothing', () => {
    expect(kindOf('Trusted device,This device\nPC,ChatGPT')).not.toBe('table');
  });

  it.each([
    ['✔', '–', false],
    ['✔', '', null],
    ['○', '×', false],
    ['t', 'f', false],
    ['ano', 'ne', false],
    ['trusted', 'not trusted', false],
  ])('yes and no: %s, %s', (yes, no, other) => {
    const text = `Device;App;Decision;Trusted\nPC;ChatGPT;keep;${yes}\nPC;ChatGPT;keep;${no}\n`;
    const imported = read(text);
    expect('review' in imported && imported.review.sessions.map(({ trusted }) => trusted)).toEqual([
      true,
      other,
    ]);
    expect(warnings(imported)).toEqual([]);
  });

  it('in Windows-1252 with a dot between names', () => {
    const bytes = Uint8Array.from('Gerät;iPhone · iOS', (letter) => letter.charCodeAt(0));
    expect(decoded(bytes).text).toBe('Gerät;iPhone · iOS');
  });
});

describe('rows from mails, chats and pages', () => {
  const MINE = ['Chrome on macOS', 'ChatGPT Web', 'Berlin, DE'];
  const line = 'Chrome on macOS, ChatGPT Web, Berlin, DE, 3 Sep 2026 09:14';
  it.each([
    ['quoted', `> ${line}`],
    ['quoted twice', `> > ${line}`],
    ['chat', `[18/09/2026, 09:10] Lena: ${line}`],
    ['with entities', line.replaceAll(' ', '&nbsp;')],
    ['to do', `- [x] ${line}`],
    ['forwarded', `---------- Forwarded message ---------\nFrom: Lena\nDate: today\nTo: Kari\n\n${line}`],
    ['drawn', `┌────┐\n│ ${line.replaceAll(/, (?!DE)/g, ' │ ')} │\n└────┘`],
    ['captions', 'Device: Chrome on macOS, App: ChatGPT Web, Location: Berlin, DE'],
    ['below a heading', '### Chrome on macOS\n\n- App: ChatGPT Web\n- Location: Berlin, DE\n'],
  ])('%s', (_, text) => {
    expect(told(read(text)).map((one) => one.slice(0, 3))).toEqual([MINE]);
  });

  it.each([': keep', ' (keep)', ' — keep', ' -> keep'])('a decision behind the rest: %s', (end) => {
    expect(told(read(`Firefox on Windows, Lagos${end}`))).toEqual([
      ['Firefox on Windows', '', 'Lagos', 'keep'],
    ]);
    expect(told(read(`Firefox on Windows, Lagos${end.replace('keep', 'revoke')}`))[0]?.[3]).toBe('revoke');
  });

  it('a label with a dot, where commas part the fields', () => {
    expect(told(read('iPhone · iOS 26.1, ChatGPT iOS App, Hamburg, DE'))[0]?.[0]).toBe('iPhone · iOS 26.1');
  });

  it('a badge on the line of its label, and marks of pictures', () => {
    const text = '\ufffcChrome di macOS SESI SAAT INI\nChatGPT Web · Berlin, DE\n13 Sep 2026 09.14\n';
    const imported = read(text, ['id']);
    expect(imported).toMatchObject({ review: { sessions: [{ device: 'Chrome di macOS', current: true }] } });
  });

  it('a row over two lines with several fields each, below the buttons of the window', () => {
    const text =
      'ChatGPT\nGeneral\n\nChrome on macOS\tCURRENT SESSION\nChatGPT Web\tBerlin, DE\t13 Sep 2026 09:14\n\nFirefox on Windows\tTrusted device\nCodex\tLagos, NG\t14 Sep 2026 10:00\nLog out\n';
    const imported = read(text);
    expect(told(imported).map((one) => one.slice(0, 3))).toEqual([
      MINE,
      ['Firefox on Windows', 'Codex', 'Lagos, NG'],
    ]);
    expect(warnings(imported)).toEqual([': "ChatGPT General" tells of no session and is left out.']);
  });

  it('a line with a device that is not known begins a row still', () => {
    expect(told(read('Chrome on macOS | Codex\nZorbix 3000 | Lagos, NG | 13 Sep 2026 02:11\n'))).toHaveLength(
      2,
    );
  });
});

describe('files in JSON', () => {
  const session = '{"device":"PC","app":"ChatGPT","location":"Lyon","decision":"keep"}';
  const review = `{"date":"2026-09-18","reviewer":"k","sessions":[${session}]}`;
  it('within a block of Markdown', () => {
    expect(told(read(`\`\`\`json\n${review}\n\`\`\`\n`))).toEqual([PC]);
  });

  it('a list of sessions, or JSON within a text, is no journal and no row', () => {
    expect(kindOf(`[${session}]`)).toBe('review');
    expect(told(read(`[${session}]`))).toEqual([PC]);
    expect(problems(read('[{"name":"rollcall"}]'))).toContain('Found a list of 1, expected an object');
    expect(problems(read(JSON.stringify(review)))).toContain('expected an object');
  });

  it('what stands where a key is missing', () => {
    expect(problems(read(review.replace('"sessions"', '"accounts"')))).toContain(
      'sessions: Is missing. The sessions that were reviewed. Found accounts instead.',
    );
    expect(problems(read(review.replace('"date"', '"Date"')))).toContain('Found Date instead.');
  });

  it('a journal of a newer form is refused', () => {
    const entry = '{"type":"no-reading","at":"2026-09-18T08:00:00.000Z","account":"a","state":"failed"}';
    const journal = (version: number) =>
      `{"format":"rollcall-journal","version":${version},"journal":[${entry}]}`;
    expect(problems(read(journal(VERSION + 1)))).toContain('a newer one wrote it');
    expect(problems(read(journal(VERSION)))).toBe('');
  });
});
