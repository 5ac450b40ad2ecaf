import { describe, expect, it } from 'vitest';
import { check, senderOf } from '../../lib/messages';

const id = 'test-extension-id';
const own = 'chrome-extension://test-extension-id';
const tab = { id, url: 'https://chatgpt.com/#settings/Security', frameId: 0, tab: { id: 1 } };
const popup = { id, url: `${own}/popup.html#session=a/s1` };

const row = {
  device: 'Chrome on macOS',
  apps: ['ChatGPT'],
  location: 'Seattle',
  signedIn: { text: 'today', from: '2026-08-28T00:00:00.000Z', to: '2026-08-29T00:00:00.000Z' },
  trusted: false,
  current: true,
  status: 'active',
  canLogOut: false,
  lines: ['Chrome on macOS', 'Seattle'],
};
const sessions = { state: 'sessions', rows: [row], complete: true, language: 'en', account: 'user-1' };
const reading = { type: 'reading', account: 'user-1', profile: null, reading: sessions };
const judged = { type: 'append', entry: { type: 'judged', account: 'a', session: 's1', decision: 'keep' } };

it('what a person does belongs to one account, and a policy to all of them', () => {
  const given = { stale_after_days: 9 };
  const policy = { type: 'append', entry: { type: 'policy', account: '*', layer: 'personal', given } };
  expect(check(policy, popup)).toEqual({ from: 'own-page', message: policy });
  const all = { type: 'append', entry: { ...judged.entry, account: '*' } };
  expect(check(all, popup)).toMatchObject({ from: 'refused' });
  expect(check({ ...policy, entry: { ...policy.entry, account: 'a' } }, popup)).toMatchObject({
    from: 'refused',
  });
  expect(check(policy, tab)).toMatchObject({ from: 'refused' });
});

describe('who sent a message', () => {
  it.each([
    ['the top frame of a chatgpt.com tab', tab, 'tab'],
    ['a frame inside the page', { ...tab, frameId: 3 }, 'stranger'],
    ['no frame number', { ...tab, frameId: undefined }, 'stranger'],
    ['no tab', { ...tab, tab: undefined }, 'stranger'],
    ['another site', { ...tab, url: 'https://chatgpt.com.evil.example/' }, 'stranger'],
    ['another scheme', { ...tab, url: 'http://chatgpt.com/' }, 'stranger'],
    ['another port', { ...tab, url: 'https://chatgpt.com:8443/' }, 'stranger'],
    ['another extension', { ...tab, id: 'other' }, 'stranger'],
    ['no address', { ...tab, url: undefined }, 'stranger'],
    ['an address that is none', { ...tab, url: ':::' }, 'stranger'],
    ['the popup', popup, 'own-page'],
    ['an origin that begins like ours', { id, url: `${own}.evil/popup.html` }, 'stranger'],
  ])('%s', (_what, sender, expected) => {
    expect(senderOf(sender)).toBe(expected);
  });
});

describe('what each may say', () => {
  it('takes a reading from a tab', () => {
    expect(check(reading, tab)).toEqual({ from: 'tab', message: reading });
  });

  it.each(['all', { row }])('takes a log-out that was confirmed from a tab', (scope) => {
    const message = { type: 'log-out-confirmed', account: null, scope };
    expect(check(message, tab)).toEqual({ from: 'tab', message });
  });

  it('takes an entry from the popup', () => {
    expect(check(judged, popup)).toEqual({ from: 'own-page', message: judged });
  });

  const until = '2026-05-12T00:00:00.000Z';
  const expected = { type: 'place-expected', account: 'a', place: 'Lisbon', why: 'travel', from: until };
  it.each([
    { ...expected, until },
    { ...expected, why: 'vpn', until: null },
    { type: 'place-expected-undone', account: 'a', expected: 'e3' },
    { type: 'named', account: 'a', session: 's1', name: 'Work laptop' },
    { type: 'drill-begun', account: 'a' },
    { type: 'drill-ended', account: 'a', drill: 'd3' },
    { type: 'imported', account: '*', file: 'f1', name: 'ana.json', text: '{}', sum: 'none' },
    { type: 'import-undone', account: '*', file: 'f1' },
    { type: 'reviewed', account: 'a', review: 'api_keys' },
    { type: 'review-snoozed', account: 'a', review: 'active_sessions', until },
  ])('takes $type from the popup', (entry) => {
    const message = { type: 'append', entry };
    expect(check(message, popup)).toEqual({ from: 'own-page', message });
  });

  it.each([
    ['an expected place without its end', { type: 'append', entry: expected }, popup],
    [
      'a checkpoint from an own page',
      { type: 'append', entry: { type: 'checkpoint', account: 'a', watch: {} } },
      popup,
    ],
    ['an entry from a tab', judged, tab],
    ['a fresh start from a tab', { type: 'start-fresh' }, tab],
    ['a reading from an own page', reading, popup],
    ['anything from a stranger', reading, { ...tab, id: 'other' }],
    [
      'a log-out that was confirmed from an own page',
      { type: 'log-out-confirmed', account: null, scope: 'all' },
      popup,
    ],
    [
      'a log-out of a session by its id from a tab',
      { type: 'log-out-confirmed', account: null, scope: { session: 's1' } },
      tab,
    ],
    ['nothing', undefined, tab],
    ['a string', 'reading', tab],
    ['an unknown type', { type: 'erase' }, popup],
    ['a closed panel', { ...reading, reading: { state: 'closed' } }, tab],
    ['an unknown field', { ...reading, admin: true }, tab],
    ['a row with a missing field', { ...reading, reading: { ...sessions, rows: [{ device: 'x' }] } }, tab],
    [
      'a label of 50,000 characters',
      { ...reading, reading: { ...sessions, rows: [{ ...row, device: 'x'.repeat(50_000) }] } },
      tab,
    ],
    ['6,000 rows', { ...reading, reading: { ...sessions, rows: Array(6_000).fill(row) } }, tab],
    [
      'a time that is none',
      { ...reading, reading: { ...sessions, rows: [{ ...row, signedIn: 'today' }] } },
      tab,
    ],
    ['an invented decision', { type: 'append', entry: { ...judged.entry, decision: 'burn' } }, popup],
    ['an entry with a time of its own', { type: 'append', entry: { ...judged.entry, at: '1999' } }, popup],
    [
      'a snapshot from an own page',
      { type: 'append', entry: { type: 'snapshot', account: 'a', rows: [] } },
      popup,
    ],
  ])('refuses %s', (_what, message, sender) => {
    expect(check(message, sender).from).toBe('refused');
  });

  it('says why by path and expectation, and never repeats what was sent', () => {
    const heard = check({ ...reading, reading: { ...sessions, rows: [{ ...row, device: 7 }] } }, tab);
    expect(heard).toEqual({ from: 'refused', why: expect.stringContaining('reading.rows.0.device') });
    const secret = check({ ...reading, reading: { ...sessions, language: 'x'.repeat(200) } }, tab);
    expect(JSON.stringify(secret)).not.toContain('xxx');
  });

  it('takes keys that would change prototypes for what they are: unknown', () => {
    const hostile = JSON.parse(
      '{"type":"reading","account":null,"profile":null,"reading":{"state":"failed"},"__proto__":{"x":1}}',
    );
    expect(check(hostile, tab).from).toBe('refused');
    expect(({} as { x?: number }).x).toBeUndefined();
  });
});
