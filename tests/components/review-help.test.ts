// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { parseRoute, viewNames } from '../../components/stores/route-store';
import type { Watch } from '../../lib/model';
import { findTopics } from '../../lib/words/review/find-topics';
import { help, topicIds } from '../../lib/words/review/help';
import { offers } from '../../lib/words/review/help-offers';
import { ago, alarming, gone, ready, settled, unconfirmed, watchOf } from './rolls';
import { frame, reviewAt, stage } from './stage';

const roll = ready(watchOf([settled('s1')]));

describe('The topics', () => {
  test('are each answered, and lead only where there is something', () => {
    expect(new Set(topicIds)).toEqual(new Set(Object.keys(help.topics)));
    expect(topicIds).toHaveLength(new Set(topicIds).size);
    for (const id of topicIds) {
      const { question, answer, links = [] } = help.topics[id];
      expect(question, id).toMatch(/[?.]$/);
      expect(answer.join('').length, id).toBeGreaterThan(30);
      for (const { to } of links.filter((link) => link.to !== 'chatgpt')) {
        const { view } = parseRoute(to);
        expect(to, id).toMatch(new RegExp(`^#/${view}(\\?|$)`));
        expect(viewNames, id).toContain(view);
      }
    }
  });

  test('every one that is offered in place exists', () => {
    const offered: string[] = Object.values(offers).flatMap((table) => Object.values(table));
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.filter((id) => !Object.hasOwn(help.topics, id))).toEqual([]);
  });

  test('claim nothing that is not known', () => {
    const all = JSON.stringify(help);
    expect(all).not.toMatch(/suspicious|guarantee|100 ?%|always safe/i);
    expect(help.topics.mfa.answer[0]).toMatch(/^No\./);
    expect(help.topics['log-out-time'].answer[0]).toContain('30 minutes');
  });

  test.each([
    ['sso', 'panel-missing'],
    ['PASSKEYS', 'safeguards'],
    ['30 minutes', 'log-out-time'],
    ['paste formatting', 'other-keys'],
  ])('"%s" finds %s', (text, id) => {
    expect(findTopics(help.topics, text)).toContain(id);
  });
});

describe('The help', () => {
  test('lists all questions, and opens the one in the address', async () => {
    const { all, one, text } = await reviewAt('#/help/mfa', roll);
    expect(all('.topic')).toHaveLength(topicIds.length);
    expect(all('.answer')).toHaveLength(1);
    expect(text(one('.answer'))).toContain('sessions that are open stay open');
    expect(one('[data-topic="mfa"] h3 a').getAttribute('aria-expanded')).toBe('true');
  });

  test('an address takes the focus to its question, and the question leads back', async () => {
    const at = await reviewAt('#/help', roll);
    await at.go('#/help/gone');
    const link = at.one('[data-topic="gone"] h3 a');
    await frame();
    expect(document.activeElement).toBe(link);
    expect(link.getAttribute('href')).toBe('#/help');
  });

  test('is searched by text, and says how many topics are left', async () => {
    const at = await reviewAt('#/help', roll);
    await at.type(at.one('input[type="search"]'), 'trusted remove');
    expect(at.all('.topic').map((one) => one.dataset.topic)).toEqual(['trusted']);
    expect(at.all('.answer')).toHaveLength(1);
    expect(at.text(at.one('#search-count'))).toBe(`1 of ${topicIds.length} topics`);
    expect(location.hash).toBe('#/help?q=trusted+remove');
    await at.type(at.one('input[type="search"]'), 'zeppelin');
    expect(at.text()).toContain('No topic has these words.');
  });

  test('a topic that is none is said to be none', async () => {
    for (const id of ['nonsense', '__proto__', 'constructor']) {
      const { text, all } = await reviewAt(`#/help/${id}`, roll);
      expect(text()).toContain('There is no topic of this name.');
      expect(all('.topic')).toHaveLength(topicIds.length);
    }
  });

  test('lists the page’s own keys, and opens the list in ChatGPT', async () => {
    const at = await reviewAt('#/help/rollcall-keys', roll);
    expect(at.text(at.one('.answer'))).toContain('Take back the last decision');
    await at.go('#/help/covers');
    await at.press(at.button('Open Active sessions', at.one('.answer')));
    expect(at.actions.openSessions).toHaveBeenCalledOnce();
  });
});

describe('In place', () => {
  const miss = (state: 'failed' | 'unavailable' | 'unrecognised'): Partial<Watch> => ({
    lastMiss: { at: ago(5), state, reason: null },
  });
  const logOut = (minutes: number) => ({
    id: 'l1',
    at: ago(minutes),
    scope: 'all' as const,
    until: ago(minutes - 30),
    sessions: [{ session: 's1', signedIn: null, outcome: 'waiting' as const, trustRemoved: false }],
    settled: null,
  });
  const one = settled('s1');

  test.each<[string, Watch, string]>([
    ['nothing read', watchOf([], { lastReading: null }), 'nothing-read'],
    ['no panel', watchOf([], miss('unavailable')), 'panel-missing'],
    ['a panel that failed', watchOf([one], miss('failed')), 'panel-fails'],
    ['an unrecognised reading', watchOf([one], miss('unrecognised')), 'not-read'],
    [
      'a partial reading',
      watchOf([one], { lastReading: { at: ago(5), complete: false, language: 'en' } }),
      'partial',
    ],
    ['a first reading', watchOf([unconfirmed('s1')]), 'first-reading'],
    ['a log-out that spreads', watchOf([one], { logOuts: [logOut(5)] }), 'log-out-time'],
    ['a log-out that is over', watchOf([one], { logOuts: [logOut(40)] }), 'still-listed'],
  ])('%s offers its topic, in the popup by opening the review page', async (_what, watch, topic) => {
    const at = await stage(ready(watch));
    const [link] = at
      .all('.help-link')
      .filter(
        (help_) =>
          help_.getAttribute('aria-label') ===
          `Help: ${help.topics[topic as keyof typeof help.topics].question}`,
      );
    if (!link) throw new Error('There is no such link.');
    await at.press(link);
    expect(at.actions.openReview).toHaveBeenCalledWith(`#/help/${topic}`);
  });

  test.each([
    ['no log-out', { canLogOut: false }, 'no-log-out'],
    ['the current session', { canLogOut: false, current: true }, 'end-current'],
    ['no status', { canLogOut: false, status: 'unavailable' as const }, 'status-unavailable'],
  ])('a row with %s offers it in its details', async (_what, row, topic) => {
    const at = await reviewAt('#/sessions/a/s1', ready(watchOf([settled('s1', row)])));
    const links = at.all('.pane .help-link').map((link) => link.getAttribute('href'));
    expect(links).toContain(`#/help/${topic}`);
  });

  test('what follows from "Not me" offers it where there is no log-out', async () => {
    const revoked = { ...settled('s1', { canLogOut: false }), decision: 'revoke' as const };
    const at = await stage(ready(watchOf([revoked])));
    await at.press(at.one('.next .help-link'));
    expect(at.actions.openReview).toHaveBeenCalledWith('#/help/no-log-out');
  });

  test('one row more of a kind, an unexpected place and a vanished row offer theirs', async () => {
    const risk = {
      score: 6,
      suggestion: 'revoke-and-escalate' as const,
      reasons: [
        { code: 'device-additional', points: 3, fact: 'Mac', seen: 1, of: 1 },
        { code: 'location-unexpected', points: 3, fact: 'Lagos' },
      ],
    };
    const watch = watchOf([alarming('s1', {}, 'new-session', risk), gone('s2')]);
    const at = await reviewAt('#/sessions/a/s1', ready(watch));
    const links = () => at.all('.pane .help-link').map((link) => link.getAttribute('href'));
    expect(links()).toEqual(['#/help/several-rows', '#/help/expecting']);
    await at.go('#/sessions/a/s2');
    expect(links()).toEqual(['#/help/gone']);
  });
});
