import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Io, Unreadable } from '../command/io';
import { COMMANDS, run } from '../command/main';
import { buildCommand } from '../scripts/build-command.mjs';
import { exampleJournal } from '../scripts/evidence-example-journal';
import { examples } from '../scripts/evidence-examples';

const made = await examples();
const BARE = '{"date":"2026-06-25","reviewer":"ana","sessions":[{"device":"x","app":"y","decision":"Keep"}]}';

/** What the command does with these files, without a world around it. */
async function tried(args: string[], files: Record<string, string | Uint8Array> = {}, opens = true) {
  const said = { out: '', err: '', opened: [] as string[] };
  const bytes = (file: string) => {
    const text = files[file];
    if (text === undefined) throw new Unreadable(`${file} cannot be read: there is no such file.`);
    return typeof text === 'string' ? new TextEncoder().encode(text) : text;
  };
  const io: Io = {
    read: async (file) => bytes(file),
    async *pieces(file) {
      for (const byte of bytes(file)) yield new Uint8Array([byte]);
    },
    out: async (text) => {
      said.out += text;
    },
    err: async (text) => {
      said.err += text;
    },
    open: async (address) => {
      said.opened.push(address);
      return opens;
    },
    now: () => new Date('2026-08-30T22:30:00Z'),
    timeZone: 'Asia/Tokyo',
  };
  return { code: await run(args, io), ...said };
}

describe('help', () => {
  it('names every command, and each says more of itself', async () => {
    const { code, out } = await tried(['--help']);
    expect(code).toBe(0);
    for (const { name, options, meanings } of COMMANDS) {
      expect(out).toContain(`  ${name}`);
      const own = await tried([name, '--help']);
      expect(own).toMatchObject({ code: 0, out: expect.stringContaining(`Usage: rollcall ${name}`) });
      expect(Object.keys(meanings).sort()).toEqual(Object.keys(options).sort());
    }
  });

  it.each<[string[], string]>([
    [[], 'Usage'],
    [['frobnicate'], 'no command "frobnicate". Try: rollcall --help'],
    [['vaildate', 'a'], 'no command "vaildate". Did you mean validate?'],
    [['help', 'vaildate'], 'Did you mean validate?'],
    [['validate'], 'validate needs FILE; "-" is standard input. Try: rollcall validate --help'],
    [['diff', 'a', 'b', 'c'], 'takes no "c"'],
    [['verify', '--loud', 'a'], "Unknown option '--loud'"],
    [['verify', 'nowhere'], 'nowhere cannot be read: there is no such file.'],
    [['report', '--format', 'pdf', 'a'], '"pdf" is no format'],
    [['redact', '--kinds', 'emial', 'a'], '"emial" is no kind'],
    [['redact', '--kinds', '', 'a'], '--kinds names no kind'],
  ])('%j is trouble, and it is said why', async (args, why) => {
    const { code, out, err } = await tried(args, { a: BARE });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
  });
});

describe('each command', () => {
  it('open', async () => {
    expect(await tried(['open'])).toMatchObject({
      code: 0,
      opened: ['https://chatgpt.com/#settings/Security'],
    });
    expect(await tried(['open', '--print'])).toMatchObject({
      code: 0,
      opened: [],
      out: expect.stringContaining('https://'),
    });
    expect(await tried(['open'], {}, false)).toMatchObject({
      code: 2,
      out: 'https://chatgpt.com/#settings/Security\n',
    });
  });

  it('checklist, with the day where the reviewer is', async () => {
    const { out } = await tried(['checklist', '--account', 'demo', '--reviewer', 'security']);
    expect(out).toMatch(
      /^# ChatGPT session review\n\nDate: 2026-08-31\nReviewer: security\nAccount owner: demo\n/,
    );
    expect(out.match(/^- \[ \] /gm)).toHaveLength(8);
  });

  it('validate', async () => {
    expect(await tried(['validate', 'a'], { a: BARE })).toMatchObject({
      code: 0,
      out: 'a: a review with 1 session.\n',
    });
    expect(await tried(['validate', '-'], { '-': '{"date":1}' })).toMatchObject({
      code: 1,
      out: expect.stringContaining('standard input: date: Found the number 1, expected a text.'),
    });
    const odd = BARE.replace('"y"', 'null');
    expect(await tried(['validate', 'a'], { a: odd })).toMatchObject({
      code: 0,
      out: expect.stringContaining('warning: '),
    });
    expect((await tried(['validate', '--strict', 'a'], { a: odd })).code).toBe(1);
    expect(await tried(['validate', 'a', 'none', 'b'], { a: BARE, b: '[]' })).toEqual({
      code: 2,
      out: expect.stringMatching(/^a: a review with 1 session\.\nb: Found a list/),
      err: 'rollcall: none cannot be read: there is no such file.\n',
      opened: [],
    });
    const bell = '{"date":"","reviewer":"","sessions":[],"\\u001b]0;x\\u0007\\u202ey":1}';
    expect((await tried(['validate', 'a'], { a: bell })).out).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    const twice = '{"\\u001b[2J":1,"\\u001b[2J":2}';
    for (const args of [
      ['verify', 'a'],
      ['policy', 'a'],
      ['report', '--policy', 'a', 'b'],
    ]) {
      const { out, err } = await tried(args, { a: twice, b: BARE });
      expect(out + err).not.toMatch(/[^\P{Cc}\n]/u);
      expect(out + err).toContain('[2J');
    }
    const { out } = await tried(['validate', '--json', 'a', 'b'], { a: BARE, b: '[]' });
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).valid),
    ).toEqual([true, false]);
  });

  it('validate and diff: what is no review file is named', async () => {
    const files = {
      empty: ' \n',
      table: 'Device,App,Decision\nx,y,keep\n',
      rows: 'Chrome on macOS, Berlin',
      list: '[{"type":"x"}]',
    };
    for (const [file, found] of [
      ['empty', 'Found nothing'],
      ['table', 'Found a table'],
      ['rows', 'Found no JSON'],
      ['list', 'Found a list or a journal'],
    ] as const) {
      expect(await tried(['validate', file], files)).toMatchObject({
        code: 1,
        out: expect.stringContaining(found),
      });
      expect(await tried(['diff', file, file], files)).toMatchObject({
        code: 2,
        err: expect.stringContaining(found),
      });
    }
    const cut = await tried(['validate', 'a'], { a: `// mine\n${BARE}` });
    expect(cut.out).toContain('line 1, column 1');
  });

  it('standard input is read once, and is named where a file is missing', async () => {
    expect(await tried(['diff', '-', '-'], { '-': BARE })).toMatchObject({
      code: 2,
      err: expect.stringContaining('only once'),
    });
    expect(await tried(['report'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"-" is standard input'),
    });
  });

  it('policy: an object that says nothing of a policy is none', async () => {
    expect(await tried(['policy', 'a'], { a: BARE })).toMatchObject({
      code: 1,
      out: expect.stringContaining('no key of a policy'),
    });
    expect(await tried(['policy', 'a'], { a: '{}' })).toMatchObject({ code: 0 });
  });

  it('redact, however the input is cut', async () => {
    const text = 'Ask ana@example.com or änne@example.com, ana@example.com.\r\n';
    expect(await tried(['redact', '--count'], { '-': text })).toMatchObject({
      code: 0,
      out: 'Ask [email 1] or [email 2], [email 1].\r\n',
      err: 'email 3\n',
    });
    const { out } = await tried(['redact', '--kinds', 'ip', '--terms', 'x', 'f'], { f: text });
    expect(out).toBe(text);
  });

  it.each([0xfeff, 0xfffe])('redact reads the UTF-16 of Windows, and says so (mark %i)', async (mark) => {
    const text = 'Ask ana@example.com.\r\n';
    const little = mark === 0xfeff;
    const bytes = [0xfeff, ...Array.from(text, (one) => one.charCodeAt(0))].flatMap((unit) =>
      little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    );
    const warning = `f: warning: It is written in UTF-16${little ? 'LE' : 'BE'} and is read as that. The answer is UTF-8.\n`;
    for (const [file, answer] of [
      [bytes, '\ufeffAsk [email 1].\r\n'],
      [bytes.slice(2), 'Ask [email 1].\r\n'],
    ] as const)
      expect(await tried(['redact', 'f'], { f: new Uint8Array(file) })).toMatchObject({
        code: 0,
        out: answer,
        err: warning,
      });
  });

  it('redact says of bytes that are no text that they are lost', async () => {
    const bytes = new Uint8Array([0x61, 0xff, 0x62]);
    expect(await tried(['redact', 'f'], { f: bytes })).toMatchObject({
      code: 0,
      out: 'a\ufffdb',
      err: expect.stringContaining('no UTF-8'),
    });
  });

  it('verify', async () => {
    const text = made['docs/examples/review.json'] ?? '';
    expect(await tried(['verify', 'a'], { a: text })).toMatchObject({
      code: 0,
      out: expect.stringContaining('as it was written'),
    });
    expect((await tried(['verify', 'a'], { a: text.replace('Lagos', 'Lages') })).code).toBe(1);
    expect(await tried(['verify', '--json', 'a'], { a: BARE })).toMatchObject({
      code: 1,
      out: '{"file":"a","state":"unsealed"}\n',
    });
  });

  it('diff', async () => {
    const b = BARE.replace('Keep', 'revoke');
    expect(await tried(['diff', 'a', 'a'], { a: BARE })).toMatchObject({
      code: 0,
      out: '1 session is the same.\n',
    });
    expect(await tried(['diff', 'a', 'b'], { a: BARE, b })).toMatchObject({
      code: 1,
      out: '~ x | y | keep\n    Decision: keep -> revoke\n0 sessions are the same.\n',
    });
    expect(await tried(['diff', 'a', 'b'], { a: BARE, b: '{}' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('b is no review'),
    });
  });

  it('policy', async () => {
    const { code, out } = await tried(['policy', 'p'], { p: '{"review_frequency":"daily"}' });
    expect(code).toBe(0);
    expect(out).toContain('* review_frequency: "daily"\n');
    expect(out).toContain('  review_from: 2\n');
    const whole =
      '{"policy_name":"Blue\\u202e","policy_version":3,"policy_expires":"2026-08-30","notify_from":"review","locked":["notify_from"]}';
    expect((await tried(['policy', 'p'], { p: whole })).out).toMatch(
      /^ {2}policy_name: "Blue"\n {2}policy_version: 3\n {2}policy_expires: "2026-08-30"\n.*\n {2}notify_from: "review" \(locked\)\n/s,
    );
    expect(await tried(['policy', 'p'], { p: whole.replace('08-30', '08-29') })).toMatchObject({
      code: 1,
      out: 'p: policy_expires: It expired on 2026-08-29.\n',
    });
    const { out: told } = await tried(['policy', '--json', 'p'], { p: whole });
    expect(JSON.parse(told)).toMatchObject({ valid: true, about: { version: 3, locked: ['notify_from'] } });
    expect(await tried(['policy', 'p'], { p: '{"review_from":"x"}' })).toMatchObject({
      code: 1,
      out: expect.stringContaining('p: review_from: '),
    });
  });

  it('report: every format of a journal, and of a review file', async () => {
    const journal = made['docs/examples/journal.json'] ?? '';
    const review = await tried(['report', '--format', 'review', '--reviewer', 'security', 'j'], {
      j: journal,
    });
    expect(JSON.parse(review.out)).toMatchObject({
      reviewer: 'security',
      provenance: { audience: 'own-team' },
    });
    for (const format of ['markdown', 'html', 'csv', 'review', 'ocsf']) {
      const { code, out } = await tried(['report', '--format', format, 'r'], { r: review.out });
      expect(code).toBe(0);
      expect((await tried(['verify', 'x'], { x: out })).code, format).toBe(0);
    }
    const events = (await tried(['report', '--format', 'ocsf', 'j'], { j: journal })).out
      .trimEnd()
      .split('\n');
    expect(events.map((line) => JSON.parse(line).class_uid)).toEqual([3002, 2004, 3002, 2004]);
  });

  it('report: an audience, its preview, and a policy', async () => {
    const files = {
      r: made['docs/examples/review.json'] ?? '',
      p: '{"evidence_rules":{"redact_emails_for_cross-team_tickets":false}}',
    };
    const shared = await tried(['report', '--audience', 'another-team', 'r'], files);
    expect(shared.out).not.toContain('pm@example.com');
    expect(
      (await tried(['report', '--audience', 'another-team', '--policy', 'p', 'r'], files)).out,
    ).toContain('pm@example.com');
    const { out } = await tried(['report', '--preview', '--audience', 'another-team', 'r'], files);
    const [first] = out.split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ file: 'r', path: 'sessions[0].location', kind: 'place' });
  });

  it('report: a person has one number in all files of a merged report, which carries a sum', async () => {
    const of = (owner: string, note: string) =>
      BARE.replace(
        '"decision":"Keep"',
        `"decision":null,"owner":"${owner}","note":"${note}","flags":[{"open":true}]`,
      );
    const files = { a: of('ana@example.com', ''), b: of('ben@example.com', 'asked ana@example.com') };
    const { out } = await tried(['report', '--audience', 'public-ticket', 'a', 'b'], files);
    expect(out).not.toMatch(/ana|ben@/);
    const owners = out.match(/^\| \\\[person \d\\\] \|/gm);
    expect(new Set(owners).size).toBe(2);
    expect(out).toContain('Written for public ticket; places: country; device labels: withheld.');
    expect(await tried(['verify', 'm'], { m: out })).toMatchObject({ code: 0 });
  });

  it('report: no key of an account is in a merged view for others, in any form', async () => {
    const files = { a: BARE, j: JSON.stringify({ journal: exampleJournal() }) };
    const key = exampleJournal()[0]?.account ?? '';
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    for (const form of [['--json'], []]) {
      expect(
        (await tried(['report', ...form, '--audience', 'another-team', 'a', 'j'], files)).out,
      ).not.toContain(key);
    }
    expect((await tried(['report', '--json', 'a', 'j'], files)).out).toContain(key);
  });

  it('report: a journal is told under its own policy, and by its rules where no other is given', async () => {
    const at = '2026-08-01T00:00:00.000Z';
    const policy = (given: object) => ({ type: 'policy', at, account: '*', layer: 'administrator', given });
    const journal = (given: object) => JSON.stringify({ journal: [policy(given), ...exampleJournal()] });
    const scoredUnder = async (args: string[], files: Record<string, string>) =>
      /Scored under policy (\w+)/.exec((await tried(['report', ...args], files)).out)?.[1];
    const plain = JSON.stringify({ journal: exampleJournal() });
    const strict = journal({ evidence_hides: ['email'], review_from: 3 });
    const usual = await scoredUnder(['j'], { j: plain });
    const own = await scoredUnder(['j'], { j: strict });
    expect(own).toMatch(/^[0-9a-f]{16}$/);
    expect(own).not.toBe(usual);
    expect(await scoredUnder(['--policy', 'p', 'j'], { j: strict, p: '{}' })).toBe(own);
    expect((await tried(['report', 'j'], { j: plain })).out).toContain('pm@example.com');
    expect((await tried(['report', 'j'], { j: strict })).out).not.toContain('pm@example.com');
    expect(await tried(['report', 'j'], { j: journal({ evidence_formats: ['csv'] }) })).toMatchObject({
      code: 2,
      err: expect.stringContaining('The policy does not allow markdown. It allows csv.'),
    });
  });

  it('report: many files give a merged report; one that cannot be used is said and nothing is written', async () => {
    const files = { a: BARE, b: made['docs/examples/review.json'] ?? '', c: '{}' };
    expect((await tried(['report', 'a', 'b'], files)).out).toContain('# ChatGPT session reviews');
    expect(JSON.parse((await tried(['report', '--json', 'a', 'b'], files)).out).reviews).toHaveLength(2);
    expect(await tried(['report', 'a', 'c'], files)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('c: date: Is missing.'),
    });
    expect((await tried(['report', '--format', 'csv', 'a', 'b'], files)).code).toBe(2);
  });
});

describe('as it is built', () => {
  const bin = path.resolve(import.meta.dirname, '../bin/rollcall.mjs');
  const folder = mkdtempSync(path.join(tmpdir(), 'rollcall-command-'));
  beforeAll(() => buildCommand());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says its version and reads standard input', () => {
    const version = spawnSync(process.execPath, [bin, '--version'], { encoding: 'utf8' });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const read = spawnSync(process.execPath, [bin, 'validate', '-'], { encoding: 'utf8', input: BARE });
    expect([read.status, read.stdout]).toEqual([0, '-: a review with 1 session.\n']);
  });

  it('says of a directory and of a missing file why it cannot be read', () => {
    for (const [file, why] of [
      [folder, 'it is a directory'],
      [path.join(folder, 'none'), 'there is no such file'],
    ] as const)
      for (const command of ['validate', 'redact']) {
        const { status, stderr } = spawnSync(process.execPath, [bin, command, file], { encoding: 'utf8' });
        expect([status, stderr]).toEqual([2, `rollcall: ${file} cannot be read: ${why}.\n`]);
      }
  });

  it('is quiet when the reader of its pipe has had enough', async () => {
    const file = path.join(folder, 'long.txt');
    writeFileSync(file, 'A line with ana@example.com in it.\n'.repeat(200_000));
    const child = spawn(process.execPath, [bin, 'redact', file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('exit', resolve));
    expect([code, err]).toEqual([0, '']);
  });
});
