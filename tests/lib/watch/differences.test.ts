import { describe, expect, it } from 'vitest';
import type { Entry, SessionRow } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { differencesOf } from '../../../lib/watch/differences';
import { newWatch, observe } from '../../../lib/watch/observe';
import { type Listing, lastTwo, listingAt, listingsOf, nextChange } from '../../../lib/watch/snapshots';
import { day, laptop, phone, signedIn, stranger } from './story';

const account = 'owner';
const snapshot = (at: string, rows: SessionRow[], complete = true): Entry => ({
  type: 'snapshot',
  at,
  account,
  rows,
  complete,
  language: 'en',
});
const unchanged = (at: string): Entry => ({ type: 'unchanged', at, account });
const listing = (rows: SessionRow[], more: Partial<Listing> = {}): Listing => ({
  at: day(0),
  rows,
  complete: true,
  language: 'en',
  same: false,
  ...more,
});

describe('what was listed', () => {
  it('a mark counts as a reading with the rows of the one before', () => {
    const listings = listingsOf([
      unchanged(day(-1)),
      snapshot(day(0), [laptop, phone]),
      unchanged(day(1)),
      snapshot(day(2), [laptop], false),
      { type: 'no-reading', at: day(3), account, state: 'failed' },
      unchanged(day(4)),
    ]);
    expect(listings.map(({ at, rows, complete, same }) => [at, rows.length, complete, same])).toEqual([
      [day(0), 2, true, false],
      [day(1), 2, true, true],
      [day(2), 1, false, false],
      [day(4), 1, false, true],
    ]);
  });

  it('a checkpoint holds the last reading before it', () => {
    const old = [snapshot(day(0), [laptop, phone]), snapshot(day(1), [laptop])];
    const watch = old.reduce((so, entry) => observe(so, entry, defaultPolicy).watch, newWatch(account));
    const checkpoint: Entry = { type: 'checkpoint', at: day(5), account, watch };
    expect(listingsOf([checkpoint, unchanged(day(6))])).toMatchObject([
      { at: day(1), rows: [laptop], same: false },
      { at: day(6), rows: [laptop], same: true },
    ]);
    expect(listingsOf([{ ...checkpoint, watch: newWatch(account) }, unchanged(day(6))])).toEqual([]);
  });

  it('what is older than the reading before it is left out', () => {
    expect(listingsOf([snapshot(day(2), [laptop]), snapshot(day(1), [phone])])).toHaveLength(1);
  });
});

describe('which two are compared', () => {
  const listings = listingsOf([
    snapshot(day(0), [laptop]),
    unchanged(day(1)),
    snapshot(day(2), [laptop, phone], false),
    snapshot(day(3), [laptop, phone]),
    unchanged(day(4)),
    snapshot(day(5), [laptop], false),
  ]);
  it('the last two complete ones', () => {
    expect(lastTwo(listings)).toEqual({ from: 3, to: 4 });
  });
  it('of fewer complete ones the last two there are', () => {
    expect(lastTwo(listings.slice(4))).toEqual({ from: 0, to: 1 });
  });
  it('of fewer than two none', () => {
    expect(lastTwo(listings.slice(5))).toBeNull();
    expect(lastTwo([])).toBeNull();
  });
  it('the one of an instant', () => {
    expect(listingAt(listings, day(3))).toBe(3);
    expect(listingAt(listings, 'yesterday')).toBe(-1);
  });
  it('steps go from change to change', () => {
    expect(nextChange(listings, 4, 'earlier')).toEqual({ from: 2, to: 3 });
    expect(nextChange(listings, 2, 'earlier')).toBeNull();
    expect(nextChange(listings, 3, 'later')).toEqual({ from: 4, to: 5 });
    expect(nextChange(listings, 5, 'later')).toBeNull();
  });
});

describe('what happened between two readings', () => {
  it('rows added, missing, changed in which fields, and unchanged, whatever their order', () => {
    const moved = { ...phone, location: 'San Diego, CA, US', signedIn: signedIn(day(3)), trusted: true };
    const tablet = { ...phone, device: 'iPad', apps: ['Codex'] };
    const found = differencesOf(listing([tablet, laptop, phone]), listing([stranger, moved, laptop]));
    expect(found).toMatchObject({
      added: [stranger],
      missing: [tablet],
      changed: [
        { before: phone, after: moved, fields: ['location', 'signedIn', 'trusted'], signedInAgain: true },
      ],
      unchanged: [{ before: laptop, after: laptop, fields: [] }],
      missingMeans: 'not-listed',
      addedMeans: 'not-before',
      translated: false,
    });
  });

  it('a row missing from a partial reading is not read, and one added after a partial one may have been there', () => {
    const partial = { complete: false };
    expect(differencesOf(listing([laptop, phone]), listing([laptop], partial))).toMatchObject({
      missing: [phone],
      missingMeans: 'not-read',
    });
    expect(differencesOf(listing([laptop], partial), listing([laptop, phone]))).toMatchObject({
      added: [phone],
      addedMeans: 'perhaps-before',
      missingMeans: 'not-listed',
    });
  });

  it('a time that is put otherwise is no change, one that is no longer shown is', () => {
    const days = (text: string, from: number) => ({
      ...phone,
      signedIn: { text, from: day(from), to: day(from + 1) },
    });
    const one = listing([days('3 days ago', -3)]);
    expect(differencesOf(one, listing([days('4 days ago', -3.5)])).changed).toEqual([]);
    expect(differencesOf(one, listing([{ ...phone, signedIn: null }])).changed).toMatchObject([
      { fields: ['signedIn'], signedInAgain: false },
    ]);
  });

  it('apps are compared as a set', () => {
    const apps = (...names: string[]) => listing([{ ...laptop, apps: names }]);
    expect(differencesOf(apps('ChatGPT Web', 'Codex'), apps('Codex', 'ChatGPT Web')).changed).toEqual([]);
    expect(differencesOf(apps('ChatGPT Web'), apps('Codex', 'ChatGPT Web')).changed).toMatchObject([
      { fields: ['apps'] },
    ]);
  });

  it('says when the page was in two languages', () => {
    expect(differencesOf(listing([laptop]), listing([laptop], { language: 'de' })).translated).toBe(true);
  });

  it('nothing and nothing differ in nothing', () => {
    expect(differencesOf(listing([]), listing([]))).toMatchObject({
      added: [],
      missing: [],
      changed: [],
      unchanged: [],
    });
  });
});
