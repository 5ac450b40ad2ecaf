import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { PanelReading, SessionRow } from '../lib/model';
import { compare } from './corpus/compare';
import type { Expected, ExpectedTime } from './corpus/expected';
import { languages } from './corpus/languages';
import { en } from './corpus/languages/en';
import type { Say, Wording } from './corpus/languages/words';
import { layouts } from './corpus/layouts';
import { nameOf, pageOf } from './corpus/page';
import { random } from './corpus/random';
import { corpus, isGenerated, strangers } from './corpus/select';
import { splitOf, unseenLanguages, unseenLayouts } from './corpus/split';
import { whats } from './corpus/whats';
import { exchanged, shownTime, type TimeStyle } from './corpus/when';
import { clocksChange, localOf } from './corpus/zone';

const directory = fileURLToPath(new URL('./fixtures/panel', import.meta.url));
const choices = corpus();

const madeWith: { cldr: string } = JSON.parse(
  readFileSync(fileURLToPath(new URL('./fixtures/panel-made-with.json', import.meta.url)), 'utf8'),
);

const countBy = (key: 'layout' | 'language' | 'what', name: string) =>
  choices.filter((choice) => choice[key] === name).length;

describe('the pages of the repository', () => {
  test('are there, and no other that the writer could have left behind', () => {
    const made = readdirSync(directory).filter(isGenerated);
    expect(made.sort()).toEqual(choices.map(nameOf).sort());
  });

  // Times and names of countries are Intl's: with another edition of its data some pages would be written otherwise.
  test.skipIf(process.versions.cldr !== madeWith.cldr)('are those that the writer writes', () => {
    for (const choice of choices) {
      const page = pageOf(choice);
      expect(readFileSync(`${directory}/${page.name}/page.html`, 'utf8')).toBe(page.html);
      expect(JSON.parse(readFileSync(`${directory}/${page.name}/expected.json`, 'utf8'))).toEqual(
        page.expected,
      );
    }
  });

  test('have names of their own', () => {
    expect(new Set(choices.map(nameOf)).size).toBe(choices.length);
  });

  test('cover every layout, language and kind of page', () => {
    expect(Object.keys(layouts).length).toBeGreaterThanOrEqual(30);
    expect(Object.keys(languages).length).toBeGreaterThanOrEqual(26);
    for (const name of Object.keys(layouts)) expect(countBy('layout', name), name).toBeGreaterThanOrEqual(4);
    for (const name of Object.keys(languages))
      expect(countBy('language', name), name).toBeGreaterThanOrEqual(4);
    for (const name of Object.keys(whats)) expect(countBy('what', name), name).toBeGreaterThanOrEqual(1);
  });

  test('are static and stand alone', () => {
    for (const choice of choices) {
      const { html, name } = pageOf(choice);
      expect(html, name).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|url\(|\son\w+=/i);
      if (choice.what !== 'forty') expect(html.length, name).toBeLessThan(25_000);
    }
  });
});

describe('the split', () => {
  test('names layouts and languages that there are, about a third of each', () => {
    for (const name of unseenLayouts) expect(layouts).toHaveProperty([name]);
    for (const name of unseenLanguages) expect(languages).toHaveProperty([name]);
    expect(unseenLayouts.size / Object.keys(layouts).length).toBeCloseTo(1 / 3, 1);
    expect(unseenLanguages.size / Object.keys(languages).length).toBeCloseTo(1 / 3, 1);
  });

  test('keeps a page out of sight if its layout, its language or its seed is', () => {
    expect(splitOf('radix-rows', 'de', 0)).toBe('seen');
    expect(splitOf('by-app', 'de', 0)).toBe('unseen');
    expect(splitOf('radix-rows', 'it', 0)).toBe('unseen');
    expect(splitOf('radix-rows', 'de', 1)).toBe('unseen');
  });
});

test('another seed gives other pages, the same seed the same', () => {
  const pages = (seed: number) => strangers(seed, 20).map((choice) => pageOf(choice).html);
  expect(pages(5)).toEqual(pages(5));
  expect(pages(5).filter((html) => pages(6).includes(html))).toEqual([]);
});

describe('wordings', () => {
  const placeholders = (wording: Wording) =>
    [wording].flat().map((text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join());

  test.each(Object.entries(languages))('%s has every label, with what is filled in', (_, words) => {
    for (const key of Object.keys(en) as (keyof typeof en)[]) {
      for (const text of [words[key]].flat()) expect(text.trim(), key).not.toBe('');
      const wanted = placeholders(en[key])[0];
      for (const found of placeholders(words[key])) expect(found, key).toBe(wanted);
    }
  });
});

describe('times', () => {
  const say = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, [text].flat()[0]])) as Say;
  const styles: TimeStyle['kind'][] = [
    { form: 'styled', date: 'short', time: 'short' },
    { form: 'styled', date: 'medium', time: null },
    { form: 'styled', date: 'full', time: 'short' },
    { form: 'styled', date: 'medium', time: 'medium' },
    { form: 'no-year', month: 'short', time: true },
    { form: 'zoned' },
  ];
  const at = new Date('2026-11-02T09:00:00Z');

  test.each(Object.keys(languages))('in %s mean every instant with that text and no other', (locale) => {
    const draw = random(7);
    for (const kind of styles) {
      for (const timeZone of ['Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata']) {
        const instant = new Date(at.getTime() - draw.between(100, 25_000_000) * 1000);
        if (clocksChange(instant, timeZone)) continue;
        const style: TimeStyle = { locale, kind, hourCycle: undefined };
        const time = shownTime(instant, at, style, timeZone, say);
        const { from, to } = time.core ?? time;
        const textAt = (moment: number) => shownTime(new Date(moment), at, style, timeZone, say).text;
        expect(textAt(Date.parse(from))).toBe(time.text);
        expect(textAt(Date.parse(to) - 1)).toBe(time.text);
        expect(textAt(Date.parse(from) - 1)).not.toBe(time.text);
        expect(textAt(Date.parse(to))).not.toBe(time.text);
      }
    }
  });

  const numeric = (locale: string, instant: string) =>
    shownTime(
      new Date(instant),
      at,
      { locale, kind: { form: 'styled', date: 'short', time: null }, hourCycle: undefined },
      'UTC',
      say,
    );

  test('cover both readings of a numeric day and month', () => {
    expect(numeric('en-US', '2026-08-05T12:00:00Z')).toMatchObject({
      from: '2026-05-08T00:00:00.000Z',
      to: '2026-08-06T00:00:00.000Z',
      core: { from: '2026-08-05T00:00:00.000Z', to: '2026-08-06T00:00:00.000Z' },
    });
    expect(numeric('en-US', '2026-08-28T12:00:00Z')).not.toHaveProperty('core');
    expect(numeric('sv', '2026-08-05T12:00:00Z')).not.toHaveProperty('widest');
    expect(numeric('de', '2026-08-05T12:00:00Z')).toMatchObject({
      from: '2026-08-05T00:00:00.000Z',
      widest: { from: '2026-05-08T00:00:00.000Z', to: '2026-08-06T00:00:00.000Z' },
    });
  });

  test('no page has a time whose other reading lies in the future', () => {
    for (const choice of choices) {
      const { expected } = pageOf(choice);
      const rows = expected.reading.state === 'sessions' ? expected.reading.rows : [];
      for (const { signedIn } of rows) {
        if (signedIn?.core)
          expect(Date.parse(signedIn.to) <= Date.parse(expected.at) + 86_400_000).toBe(true);
      }
    }
  });

  test('exchange day and month only where both can be either', () => {
    const local = localOf(new Date('2026-08-05T12:00:00Z'), 'UTC');
    expect(exchanged(local)).toMatchObject({ day: 8, month: 5 });
    expect(exchanged({ ...local, day: 13 })).toBeNull();
    expect(exchanged({ ...local, day: 8 })).toBeNull();
  });
});

describe('comparing', () => {
  const span = { from: '2026-08-05T04:33:00.000Z', to: '2026-08-05T04:34:00.000Z' };
  const row: SessionRow = {
    device: 'Chrome on macOS',
    apps: ['ChatGPT Web', 'Codex'],
    location: 'Seattle, WA, US',
    signedIn: { text: 'Aug 5, 2026, 4:33 AM', ...span },
    trusted: true,
    current: false,
    status: 'active',
    canLogOut: true,
    lines: ['Chrome on macOS', 'ChatGPT Web, Codex', 'Seattle, WA, US', 'Aug 5, 2026, 4:33 AM', 'Log out'],
  };
  const { lines: _, ...due } = row;
  const reading = {
    state: 'sessions',
    rows: [row],
    complete: true,
    language: 'en',
    account: 'user-1',
  } as const;
  const expected: Expected = {
    at: '2026-09-01T00:00:00.000Z',
    timeZone: 'UTC',
    url: 'https://chatgpt.com/',
    split: 'seen',
    reading: { ...reading, rows: [due] },
    texts: [['Chrome on macOS', 'Seattle, WA, US']],
  };
  const readAs = (changes: Partial<SessionRow>): PanelReading => ({
    ...reading,
    rows: [{ ...row, ...changes }],
  });
  const time = (from: string, to: string) => readAs({ signedIn: { text: 'Aug 5, 2026, 4:33 AM', from, to } });

  test.each<[string, PanelReading, string]>([
    ['the same', { ...reading, rows: [row] }, 'perfect'],
    ['apps in another order', readAs({ apps: ['Codex', 'ChatGPT Web'] }), 'perfect'],
    ['no device', readAs({ device: '' }), 'partial'],
    ['another device', readAs({ device: 'Chrome on macOS Trusted' }), 'silently-wrong'],
    ['an app less', readAs({ apps: ['Codex'] }), 'partial'],
    ['an app more', readAs({ apps: ['Codex', 'ChatGPT Web', 'Seattle'] }), 'silently-wrong'],
    ['a place with its lead-in', readAs({ location: 'Approx. Seattle, WA, US' }), 'silently-wrong'],
    ['no time', readAs({ signedIn: null }), 'partial'],
    ['a wider time', time('2026-08-05T00:00:00.000Z', '2026-08-06T00:00:00.000Z'), 'partial'],
    ['another time', time('2026-08-05T05:33:00.000Z', '2026-08-05T05:34:00.000Z'), 'silently-wrong'],
    ['a time that is no span', time(span.to, span.from), 'silently-wrong'],
    ['a flag', readAs({ trusted: false }), 'silently-wrong'],
    ['a lost line', readAs({ lines: ['Chrome on macOS'] }), 'partial'],
    ['a row more', { ...reading, rows: [row, row] }, 'silently-wrong'],
    ['a row less', { ...reading, rows: [] }, 'silently-wrong'],
    ['a row less of a list that goes on', { ...reading, rows: [], complete: false }, 'partial'],
    ['not complete', { ...reading, rows: [row], complete: false }, 'partial'],
    ['another account', { ...reading, rows: [row], account: null }, 'silently-wrong'],
    ['closed', { state: 'closed' }, 'silently-wrong'],
    ['unrecognised', { state: 'unrecognised', reason: 'no rows' }, 'unrecognised'],
  ])('%s', (_name, read, verdict) => {
    expect(compare(read, expected).verdict).toBe(verdict);
  });

  const withTime = (signedIn: ExpectedTime): Expected => ({
    ...expected,
    reading: { ...reading, rows: [{ ...due, signedIn }] },
  });

  test('a numeric date read in the order of the page alone has lost the other reading', () => {
    const both = {
      text: row.signedIn?.text ?? '',
      from: '2026-05-08T00:00:00.000Z',
      to: span.to,
      core: span,
    };
    expect(compare(readAs({}), withTime(both)).verdict).toBe('partial');
    expect(compare(time(both.from, both.to), withTime(both)).verdict).toBe('perfect');
    expect(compare(time(both.from, '2026-05-09T00:00:00.000Z'), withTime(both)).verdict).toBe(
      'silently-wrong',
    );
  });

  test('round words bound a time only from outside', () => {
    const loose = {
      text: row.signedIn?.text ?? '',
      from: '2026-08-03T12:00:00.000Z',
      to: '2026-08-06T12:00:00.000Z',
      loose: true,
    } as const;
    expect(compare(readAs({}), withTime(loose)).verdict).toBe('perfect');
    expect(compare(time('2026-08-03T00:00:00.000Z', loose.to), withTime(loose)).verdict).toBe('perfect');
    expect(compare(time('2026-08-01T00:00:00.000Z', loose.to), withTime(loose)).verdict).toBe('partial');
    expect(
      compare(time('2026-08-07T00:00:00.000Z', '2026-08-08T00:00:00.000Z'), withTime(loose)).verdict,
    ).toBe('silently-wrong');
  });

  test('what a page leaves open is neither right nor wrong', () => {
    expect(compare(readAs({ apps: ['Seattle'] }), { ...expected, open: ['apps'] }).verdict).toBe('perfect');
  });

  test('a harmless state is no mistake', () => {
    expect(compare({ state: 'closed' }, { ...expected, also: ['closed'] }).verdict).toBe('partial');
  });
});
