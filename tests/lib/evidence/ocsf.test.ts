import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOcsf } from '../../../lib/evidence/formats/ocsf';
import { parseReview } from '../../../lib/evidence/review-file';
import { examples } from '../../../scripts/evidence-examples';
import { problemsOf } from './ocsf-schema';
import { session } from './told';

let lines: Record<string, unknown>[];
let text: string;
beforeAll(async () => {
  text = (await examples())['docs/examples/events.ndjson'] ?? '';
  lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
});

describe('OCSF 1.8', () => {
  it('tells a finding for each flagged change and a logon for each session that was newly seen', () => {
    expect(lines.map(({ class_uid, activity_id }) => [class_uid, activity_id])).toEqual([
      [3002, 1],
      [2004, 1],
      [3002, 1],
      [2004, 1],
    ]);
  });

  it('every line has the required attributes, and no attribute that its class does not know', () => {
    for (const line of lines) expect(problemsOf(line)).toEqual([]);
  });

  it('the check itself sees what is missing, unknown, of another type, or no value of the schema', () => {
    const [logon = {}, finding = {}] = lines;
    expect(problemsOf({ ...finding, severity_id: undefined })).toEqual(['severity_id: is required']);
    expect(problemsOf({ ...finding, severty: 1 })).toEqual(['severty: is not known']);
    expect(problemsOf({ ...finding, time: '2026' })).toEqual(['time: is no timestamp_t']);
    expect(problemsOf({ ...finding, severity_id: 17 })).toEqual(['severity_id: 17 is no value of it']);
    expect(problemsOf({ ...finding, finding_info: {} })).toEqual(['finding_info.uid: is required']);
    expect(problemsOf({ ...logon, service: undefined })).toEqual([': needs one of service, dst_endpoint']);
    expect(problemsOf({ ...finding, type_uid: 1 })).toEqual([
      'type_uid: is not class_uid * 100 + activity_id',
    ]);
    expect(problemsOf({ ...finding, severity: 'Mild' })).toEqual(['severity: is not High']);
  });

  it('sessions without a device, place, owner or time are told, too', async () => {
    const flags = [
      {
        kind: 'new-session',
        at: '2026-08-02T00:00:00.000Z',
        score: 0,
        suggestion: null,
        reasons: [],
        open: false,
      },
    ];
    const bare = session({
      device: '',
      app: '',
      location: '',
      account: '',
      session: '',
      baseline: false,
      flags,
    });
    const hidden = session({
      location: '[place withheld]',
      baseline: false,
      trusted: null,
      owner: 'a',
      note: 'b',
      flags,
    });
    const events = await asOcsf({
      date: '',
      reviewer: '',
      notes: '',
      sessions: [bare, hidden],
      provenance: null,
    });
    const told = events
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told).toHaveLength(4);
    for (const line of told) expect(problemsOf(line)).toEqual([]);
  });

  it('a colleague’s file may say too little of a flag, or what no whole number is', async () => {
    const flags = [
      { at: '2026-08-02T00:00:00Z', kind: 'new-device' },
      { at: '2026-08-02T00:00:00Z', score: 2.5 },
    ].map((flag) => ({ ...flag, open: null }));
    const huge = { at: '2026-08-02T00:00:00Z', score: 1e300, open: true };
    const read = parseReview(
      JSON.stringify({
        date: '',
        reviewer: '',
        sessions: [{ device: 'x', app: '', decision: 'revoke', flags: [...flags, huge] }],
      }),
    );
    if (!('review' in read)) throw new Error('this is a review');
    const told = (await asOcsf(read.review))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(told.map(({ risk_score, is_alert }) => [risk_score, is_alert])).toEqual([
      [undefined, undefined],
      [3, undefined],
      [undefined, true],
    ]);
    for (const line of told) expect(problemsOf(line)).toEqual([]);
  });

  it('an id is short enough to be the id of a document', async () => {
    const long = '設'.repeat(900);
    const flags = [
      { kind: long, at: '2026-08-02T00:00:00.000Z', score: 0, suggestion: null, reasons: [], open: false },
    ];
    const one = session({ device: long, account: long, session: '', baseline: false, flags });
    const events = await asOcsf({ date: '', reviewer: '', notes: '', sessions: [one], provenance: null });
    const uids = events
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).metadata.uid as string);
    expect(uids).toHaveLength(2);
    for (const uid of uids) expect(new TextEncoder().encode(uid).length).toBeLessThanOrEqual(512);
  });

  it('never tells a logoff, and no logon of a session that was there at the first reading or came from elsewhere', async () => {
    const gone = session({ listed: false, decision: 'revoke' });
    const read = parseReview(
      JSON.stringify({ date: '', reviewer: '', sessions: [{ device: 'x', app: '', decision: 'revoke' }] }),
    );
    const others = 'review' in read ? read.review.sessions : [];
    expect(others).toHaveLength(1);
    const sessions = [gone, session({ baseline: true }), ...others];
    expect(await asOcsf({ date: '', reviewer: '', notes: '', sessions, provenance: null })).toBe('');
    expect(text).not.toContain('Logoff');
  });

  it('the same fact has the same uid in every export', async () => {
    const again = (await examples())['docs/examples/events.ndjson'];
    expect(again).toBe(text);
    const uids = lines.map(({ metadata }) => (metadata as { uid: string }).uid);
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe('a real engine loads and queries them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rollcall-ocsf-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('DuckDB', async () => {
    const file = path.join(folder, 'events.ndjson');
    writeFileSync(file, text);
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    try {
      await connection.run(`create table events as select * from read_ndjson_auto('${file}')`);
      const ask = async (query: string) => (await connection.runAndReadAll(query)).getRowsJson();
      expect(
        await ask('select class_uid::integer, count(*)::integer from events group by 1 order by 1'),
      ).toEqual([
        [2004, 2],
        [3002, 2],
      ]);
      expect(
        await ask(
          'select finding_info.title, evidences[1].device.name, risk_score::integer, status from events where class_uid = 2004 and severity_id >= 4 order by time',
        ),
      ).toEqual([
        ['New device', 'Firefox on Windows', 6, 'Resolved'],
        ['New device', 'Unknown browser', 5, 'In Progress'],
      ]);
      expect(
        await ask(
          "select strftime(make_timestamp(time * 1000), '%Y-%m-%d %H:%M'), src_endpoint.location.country from events where class_uid = 3002 order by time",
        ),
      ).toEqual([
        ['2026-08-12 02:11', 'NG'],
        ['2026-08-13 11:30', null],
      ]);
      expect(await ask('select distinct metadata.version, unmapped.policy is not null from events')).toEqual([
        ['1.8.0', true],
      ]);
    } finally {
      connection.closeSync();
      instance.closeSync();
    }
  });
});
