import { describe, expect, it } from 'vitest';
import type { Alert, SessionRow } from '../../../lib/model';
import { defaultPolicy } from '../../../lib/policy/policy';
import { newWatch, observe } from '../../../lib/watch/observe';
import { day, laptop, phone, row, Story, settledStory, signedIn, stranger } from './story';

const loud = (alerts: Alert[]) => alerts.filter(({ notify }) => notify);
const with_ = (one: SessionRow, ...apps: string[]): SessionRow => ({
  ...one,
  apps: [...one.apps, ...apps],
});
const codes = (alerts: Alert[]) => alerts.flatMap(({ reasons }) => reasons.map(({ code }) => code));

describe('an app that is new to the account', () => {
  it.each([
    ['Codex', 'Codex'],
    ['the API Platform', 'API-Plattform'],
  ])('interrupts, even on the browser at hand, and leaves the score to the template: %s', (_, app) => {
    const story = settledStory();
    const alerts = story.reads(day(1), [with_(laptop, app), phone]);
    const score = app === 'Codex' ? -1 : 1;
    expect(alerts).toMatchObject([{ kind: 'new-app', notify: true, score, suggestion: 'keep' }]);
    expect(alerts[0]?.reasons).toContainEqual({ code: 'app-new', points: 0, fact: app });
  });

  it('is told once, on whatever row it is seen next, answered or not', () => {
    for (const answer of ['keep', 'unsure', null] as const) {
      const story = settledStory();
      const coding = with_(phone, 'Codex');
      expect(loud(story.reads(day(1), [laptop, coding]))).toHaveLength(1);
      if (answer !== null) story.judges(day(1, 1), story.of(phone.device), answer);
      expect(loud(story.reads(day(2), [with_(laptop, 'Codex Web'), coding]))).toEqual([]);
      expect(loud(story.reads(day(3), [laptop, phone]))).toEqual([]);
      expect(loud(story.reads(day(4), [with_(laptop, 'Codex'), phone]))).toEqual([]);
    }
  });

  it('is told again after it was a stranger’s', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, phone, with_(stranger, 'Codex')]);
    story.judges(day(1, 1), story.of(stranger.device), 'revoke');
    story.reads(day(2), [laptop, phone]);
    expect(codes(loud(story.reads(day(3), [laptop, with_(phone, 'Codex')])))).toContain('app-new');
  });

  it('is a fact of its session until the owner says "keep", and again when that is taken back', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, with_(phone, 'Codex')]);
    const facts = () => story.of(phone.device).risk.reasons.map(({ code }) => code);
    expect(facts()).toContain('app-new');
    story.judges(day(1, 1), story.of(phone.device), 'unsure');
    expect(facts()).toContain('app-new');
    story.judges(day(1, 2), story.of(phone.device), 'keep');
    expect(facts()).not.toContain('app-new');
    story.tell({
      type: 'judgement-undone',
      at: day(1, 3),
      account: 'owner',
      session: story.of(phone.device).id,
    });
    expect(facts()).toContain('app-new');
  });

  it('takes no standing from a session that was nothing to doubt', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, with_(phone, 'Codex')]);
    const again = { ...with_(phone, 'Codex'), signedIn: signedIn(day(2)) };
    expect(loud(story.reads(day(2), [laptop, again]))).toEqual([]);
  });

  it('is told by a partial reading, too, and not again by the complete one', () => {
    const story = settledStory();
    const coding = with_(phone, 'Codex');
    expect(loud(story.reads(day(1), [coding], { complete: false }))).toHaveLength(1);
    expect(story.reads(day(2), [laptop, coding])).toEqual([]);
  });

  it('of a session that was gone and is listed again is told', () => {
    const story = settledStory();
    story.reads(day(1), [laptop]);
    expect(loud(story.reads(day(2), [laptop, with_(phone, 'Codex')]))).toHaveLength(1);
  });

  it('of a new session that is quiet otherwise is what the alert is about', () => {
    const story = settledStory();
    story.reads(day(1), [laptop]);
    const again = { ...with_(phone, 'Codex'), signedIn: signedIn(day(2)) };
    expect(story.reads(day(2), [laptop, again])).toMatchObject([{ kind: 'new-app', notify: true }]);
  });

  it('beside a greater doubt is part of that one', () => {
    const alerts = settledStory().reads(day(1), [laptop, phone, with_(stranger, 'Codex')]);
    expect(alerts).toMatchObject([{ kind: 'new-device', notify: true }]);
    expect(codes(alerts)).toContain('app-new');
  });

  it('interrupts nobody where only what is to be revoked may', () => {
    const story = settledStory({ ...defaultPolicy, notify_from: 'revoke-and-escalate' });
    expect(story.reads(day(1), [laptop, with_(phone, 'Codex')])).toMatchObject([{ notify: false }]);
  });

  it('is known from a checkpoint that knew nothing of new apps', () => {
    const story = settledStory();
    story.reads(day(1), [laptop, with_(phone, 'Codex')]);
    const old = JSON.parse(JSON.stringify(story.watch));
    for (const session of Object.values<{ memory: object }>(old.sessions))
      Reflect.deleteProperty(session.memory, 'newApps');
    const after = observe(
      newWatch('owner'),
      { type: 'checkpoint', at: day(2), account: 'owner', watch: old },
      defaultPolicy,
    );
    const rows = [with_(laptop, 'Codex'), with_(phone, 'Codex')];
    const entry = { type: 'snapshot', at: day(3), account: 'owner', rows, complete: true } as const;
    expect(loud(observe(after.watch, { ...entry, language: 'en' }, defaultPolicy).alerts)).toEqual([]);
  });
});

describe('the API Platform', () => {
  it('is news on each kind of device, and once on each', () => {
    const story = settledStory();
    expect(loud(story.reads(day(1), [laptop, with_(phone, 'API')]))).toHaveLength(1);
    story.keepsAll(day(1, 1));
    expect(loud(story.reads(day(2), [with_(laptop, 'API'), with_(phone, 'API')]))).toHaveLength(1);
    story.keepsAll(day(2, 1));
    expect(loud(story.reads(day(3), [laptop]))).toEqual([]);
    const again = { ...phone, apps: ['API'], signedIn: signedIn(day(4)) };
    expect(loud(story.reads(day(4), [laptop, again]))).toEqual([]);
  });

  it('is news on what may be the app beside the browser', () => {
    const story = new Story();
    const app = row({ device: 'Mac', signedIn: signedIn(day(-5)) });
    story.reads(day(0), [with_(laptop, 'API'), app]);
    story.keepsAll(day(0, 1));
    expect(loud(story.reads(day(1), [with_(laptop, 'API'), with_(app, 'API')]))).toHaveLength(1);
  });

  it('is news where a page names an app for the first time, and no other is named', () => {
    const story = new Story();
    const bare = (one: SessionRow, ...apps: string[]) => ({ ...one, apps });
    story.reads(day(0), [bare(laptop), bare(phone)]);
    expect(loud(story.reads(day(1), [bare(laptop), bare(phone, 'API')]))).toHaveLength(1);
  });
});

describe('no new app is', () => {
  it('what the first readings show, up to the first complete one', () => {
    const story = new Story();
    story.reads(day(0), [laptop], { complete: false });
    expect(story.reads(day(0, 1), [with_(laptop, 'Codex')], { complete: false })).toEqual([]);
    expect(story.reads(day(0, 2), [with_(laptop, 'Codex'), with_(phone, 'API')])).toEqual([]);
    expect(loud(story.reads(day(1), [with_(laptop, 'Codex'), with_(phone, 'API', 'Codex')]))).toEqual([]);
  });

  it('what a page begins to show that showed no apps', () => {
    const story = new Story();
    const bare = (one: SessionRow) => ({ ...one, apps: [] });
    story.reads(day(0), [bare(laptop), bare(phone)]);
    expect(loud(story.reads(day(1), [with_(laptop, 'Codex'), phone]))).toEqual([]);
  });

  it('ChatGPT, whose panel the owner reads, nor what the page calls otherwise', () => {
    const story = new Story();
    const codex = (one: SessionRow) => ({ ...one, apps: ['Codex'] });
    story.reads(day(0), [codex(laptop), codex(phone)]);
    expect(loud(story.reads(day(1), [with_(laptop, 'ChatGPT Web'), codex(phone)]))).toEqual([]);
    expect(loud(story.reads(day(2), [laptop, row({ ...phone, apps: ['Kodeks'] })]))).toEqual([]);
  });

  it('one that is spelled otherwise, or read in another language', () => {
    const story = new Story();
    story.reads(day(0), [with_(laptop, 'API Platform'), phone]);
    story.keepsAll(day(0, 1));
    const desk = row({ signedIn: signedIn(day(-3)) });
    const rows = [with_(laptop, '开发者平台'), with_(desk, 'API 平台'), phone];
    expect(codes(loud(story.reads(day(1), rows, { language: 'zh' })))).not.toContain('app-new');
  });
});
