import { describe, expect, test } from 'vitest';
import type { Watch } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { type FindingName, findingOf } from '../../../lib/runbook/findings';
import { ago, alarming, gone, now, quiet, settled, unconfirmed, watchOf } from '../../components/rolls';

const found = (name: FindingName, watch: Watch) =>
  findingOf(name, {
    watch,
    policy: defaultPolicy,
    now,
    isToday: (at) => at.slice(0, 10) === now.toISOString().slice(0, 10),
  });

describe('The reading', () => {
  const read = (over: Partial<Watch>) => found('read', watchOf([], over));
  const at = (minutes: number, complete = true) => ({
    lastReading: { at: ago(minutes), complete, language: 'en' },
  });

  test.each([
    ['today', read(at(12)), true],
    ['partly', read(at(12, false)), false],
    ['earlier', read(at(2000)), false],
    ['never', read({ lastReading: null }), false],
    ['missed', read({ ...at(12), lastMiss: { at: ago(2), state: 'failed', reason: null } }), false],
  ])('%s', (how, finding, met) => {
    expect(finding).toMatchObject({ how, met });
  });
});

describe('Rows of a list that was not read today', () => {
  const old = watchOf([settled('s1', { current: true })], {
    lastReading: { at: ago(2000), complete: true, language: 'en' },
  });
  test.each(['current', 'labels', 'apps', 'places', 'rejected', 'stale', 'attention'] as const)(
    'answer nothing about %s',
    (name) => {
      expect(found(name, old)).toEqual({ kind: 'not-read', met: false });
    },
  );
});

describe('The current session', () => {
  test.each([
    ['confirmed', [settled('s1', { current: true })]],
    ['unconfirmed', [unconfirmed('s1', { current: true })]],
    ['none', [settled('s1')]],
    ['none', [gone('s1', { current: true })]],
  ])('%s', (how, sessions) => {
    expect(found('current', watchOf(sessions))).toMatchObject({ how, met: how === 'confirmed' });
  });
});

describe('What is left to look at', () => {
  const newApp = { ...alarming('s4', {}, 'new-app', quiet), decision: 'keep' as const };
  const newPlace = { ...alarming('s5', {}, 'new-location', quiet), decision: 'keep' as const };
  const watch = watchOf([
    settled('s1'),
    unconfirmed('s2'),
    { ...settled('s3'), decision: 'revoke' },
    newApp,
    newPlace,
    { ...gone('s6'), decision: 'revoke' },
  ]);
  test.each([
    ['labels', 1],
    ['apps', 2],
    ['places', 2],
    ['rejected', 1],
    ['stale', 0],
    ['attention', 4],
  ] as const)('%s: %i of those that are listed', (name, left) => {
    expect(found(name, watch)).toMatchObject({ left, of: 5, met: left === 0 });
  });

  test('a session that signed in long ago is stale', () => {
    const risk = { ...quiet, reasons: [{ code: 'signed-in-long-ago', points: 0 }] };
    expect(found('stale', watchOf([{ ...settled('s1'), risk }]))).toMatchObject({ left: 1, met: false });
  });
});

test('the separate reviews count while the policy’s frequency lasts', () => {
  const done = (review: 'shared_links' | 'connected_apps', minutes: number) => ({
    review,
    doneAt: ago(minutes),
    snoozedUntil: null,
  });
  const with_ = (...reviews: Watch['reviews']) => found('reviews', watchOf([], { reviews }));
  expect(with_()).toMatchObject({ met: false, missing: ['shared_links', 'connected_apps'] });
  expect(with_(done('shared_links', 60), done('connected_apps', 8 * 24 * 60))).toMatchObject({
    met: false,
    missing: ['connected_apps'],
  });
  expect(with_(done('shared_links', 60), done('connected_apps', 60)).met).toBe(true);
});

test('a compromise is suspected while a rejected session is listed, and for a while after it was judged', () => {
  const judged = (minutes: number) => ({
    decision: 'revoke' as const,
    judgements: [{ decision: 'revoke' as const, at: ago(minutes) }],
  });
  const count = (...sessions: Parameters<typeof watchOf>[0]) => found('suspected', watchOf(sessions));
  expect(count(settled('s1'))).toMatchObject({ met: true, count: 0 });
  expect(count({ ...settled('s1'), ...judged(100_000) })).toMatchObject({ met: false, count: 1 });
  expect(count({ ...gone('s1'), ...judged(60) })).toMatchObject({ met: false, count: 1 });
  expect(count({ ...gone('s1'), ...judged(100_000) })).toMatchObject({ met: true, count: 0 });
});

test('no list is offered only where the newest attempt says so, today', () => {
  const missed = (state: 'unavailable' | 'failed', minutes: number) =>
    found('no-list', watchOf([], { lastMiss: { at: ago(minutes), state, reason: null } }));
  expect(missed('unavailable', 5)).toMatchObject({ met: true, at: ago(5) });
  expect(missed('unavailable', 3000).met).toBe(false);
  expect(missed('failed', 5)).toMatchObject({ met: false, at: null });
});
