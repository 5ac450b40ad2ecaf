import { describe, expect, it } from 'vitest';
import { type Audience, rulesFor } from '../../../lib/evidence/audience';
import { conceal } from '../../../lib/evidence/conceal';
import { asJson, makeExport } from '../../../lib/evidence/export';
import { coarsened } from '../../../lib/evidence/places';
import { defaultPolicy, type Policy } from '../../../lib/policy/policy';
import { day, laptop, phone, settledStory, stranger } from '../watch/story';
import { exportOf, KEY, session, subjectOf, toldStory } from './told';

describe('what an audience is told', () => {
  const told: [Audience, { has: string[]; hasNot: string[] }][] = [
    [
      'own-team',
      { has: ['ana@example.com', 'Lagos, Nigeria', 'Ben', 'Firefox on Windows', 'Old lab'], hasNot: [] },
    ],
    [
      'another-team',
      {
        has: ['Nigeria', 'Ben', 'Firefox on Windows'],
        hasNot: ['ana@example.com', 'Lagos', 'Los Angeles', '"owner"'],
      },
    ],
    [
      'public-ticket',
      {
        has: ['Nigeria', 'Firefox on Windows', '[person 1]'],
        hasNot: ['ana@', 'Lagos', 'CA, US', 'Ben', 'Old lab machine', 'iOS 26.1'],
      },
    ],
  ];
  it.each(told)('%s', async (audience, { has, hasNot }) => {
    const text = asJson((await exportOf({ audience })).review);
    for (const piece of has) expect(text).toContain(piece);
    for (const piece of hasNot) expect(text.replaceAll('"owner":', '')).not.toContain(piece);
    for (let i = 0; i + 6 <= KEY.length; i++) {
      const piece = KEY.slice(i, i + 6);
      if (piece !== 'sk-pro') expect(text).not.toContain(piece);
    }
  });

  it('emails go to another team where the policy says so, never to a ticket', async () => {
    const open = {
      ...defaultPolicy,
      evidence_rules: { ...defaultPolicy.evidence_rules, 'redact_emails_for_cross-team_tickets': false },
    };
    const { story } = toldStory();
    const shared = await makeExport(subjectOf(story), { audience: 'another-team' }, open);
    expect(asJson(shared.review)).toContain('ana@example.com');
    const ticket = await makeExport(subjectOf(story), { audience: 'public-ticket' }, open);
    expect(asJson(ticket.review)).not.toContain('ana@example.com');
  });

  it('no choice tells more than the policy', async () => {
    const { story } = toldStory();
    const strict: Policy = {
      ...defaultPolicy,
      evidence_hides: ['email'],
      evidence_terms: ['Firefox'],
      evidence_places: 'country',
    };
    const made = await makeExport(subjectOf(story), { audience: 'own-team', places: 'city' }, strict);
    const text = asJson(made.review);
    expect(made.review.provenance?.places).toBe('country');
    expect(made.review.sessions[2]).toMatchObject({ device: '[term 1] on Windows', location: 'Nigeria' });
    for (const piece of ['ana@', 'Lagos', 'Firefox']) expect(text).not.toContain(piece);
    const fewer = await makeExport(subjectOf(story), { audience: 'own-team', places: 'none' }, strict);
    expect(fewer.review.sessions[2]?.location).toBe('[place withheld]');
  });

  it('places and labels are the reviewer’s choice', async () => {
    const { review } = await exportOf({ audience: 'public-ticket', places: 'city', labels: true });
    expect(review.sessions[2]).toMatchObject({ device: 'Firefox on Windows', location: 'Lagos, Nigeria' });
    const none = await exportOf({ audience: 'own-team', places: 'none', labels: false });
    expect(none.review.sessions[2]).toMatchObject({
      device: 'Firefox on Windows',
      location: '[place withheld]',
      device_name: '',
    });
    expect(asJson(none.review)).not.toMatch(/Lagos|Nigeria|Los Angeles/);
  });

  it('previews every replacement, with what stands there afterwards', async () => {
    const { review, replaced } = await exportOf({ audience: 'another-team' });
    const note = replaced.filter(({ path }) => path === 'sessions[2].note');
    expect(note.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['email', 'ana@example.com', '[email 1]'],
      ['key', KEY, '[key 1]'],
      ['term', 'Lagos', '[term 1]'],
    ]);
    expect(review.sessions[2]?.owner).toBe('[email 1]');
    expect(review.provenance?.redacted.reduce((sum, { count }) => sum + count, 0)).toBe(replaced.length);
  });

  it('concealing again tells no more and changes no placeholder', async () => {
    const { review } = await exportOf({ audience: 'public-ticket' });
    const again = conceal(review, rulesFor({ audience: 'public-ticket' }, defaultPolicy));
    expect(again.review.sessions).toEqual(review.sessions);
    expect(again.replaced).toEqual([]);
  });

  it('terms of one’s own are taken out everywhere', async () => {
    const { review } = await exportOf({ audience: 'own-team', terms: ['Firefox'] });
    expect(review.sessions[2]?.device).toBe('[term 1] on Windows');
  });
});

describe('what an export says of itself', () => {
  it('when each reading was made and whether it was complete', async () => {
    const snapshot = { type: 'snapshot', account: 'owner', language: 'en' } as const;
    const entries = [
      { ...snapshot, at: day(0), rows: [laptop], complete: true },
      { type: 'unchanged', account: 'owner', at: day(1) } as const,
      { ...snapshot, at: day(2), rows: [laptop], complete: false },
    ];
    const { watch } = settledStory();
    const subject = subjectOf(settledStory(), { accounts: [{ watch, entries }] });
    const { review } = await makeExport(subject, { audience: 'own-team' }, defaultPolicy);
    expect(review.provenance?.readings).toEqual([
      { account: 'owner', at: day(0), complete: true },
      { account: 'owner', at: day(1), complete: true },
      { account: 'owner', at: day(2), complete: false },
    ]);
  });

  it('the policy: the same values, the same version', async () => {
    const { story } = toldStory();
    const version = async (policy: typeof defaultPolicy) =>
      (await makeExport(subjectOf(story), { audience: 'own-team' }, policy)).review.provenance?.policy;
    expect(await version({ ...defaultPolicy })).toBe(await version(defaultPolicy));
    expect(await version({ ...defaultPolicy, review_from: 3 })).not.toBe(await version(defaultPolicy));
  });

  it('alerts that ended: by a decision from the state, by going from the journal', async () => {
    const story = settledStory();
    const entries = [
      {
        type: 'snapshot',
        at: day(0),
        account: 'owner',
        rows: [laptop, phone],
        complete: true,
        language: 'en',
      },
      {
        type: 'snapshot',
        at: day(1),
        account: 'owner',
        rows: [laptop, phone, stranger],
        complete: true,
        language: 'en',
      },
      {
        type: 'snapshot',
        at: day(2),
        account: 'owner',
        rows: [laptop, phone],
        complete: true,
        language: 'en',
      },
    ] as const;
    for (const entry of entries.slice(1)) story.tell({ ...entry, rows: [...entry.rows] });
    const flags = async (journal: typeof entries | []) => {
      const accounts = [
        { watch: story.watch, entries: journal.map((one) => ({ ...one, rows: [...one.rows] })) },
      ];
      const { review } = await makeExport(
        subjectOf(story, { accounts }),
        { audience: 'own-team' },
        defaultPolicy,
      );
      return review.sessions[2]?.flags.map(({ kind, open }) => [kind, open]);
    };
    expect(await flags([])).toEqual([]);
    expect(await flags(entries)).toEqual([['new-device', false]]);
  });
});

describe('places are told no more exactly than asked for', () => {
  it.each([
    ['Los Angeles, CA, US', 'CA, US', 'United States'],
    ['Lagos, Nigeria', 'Nigeria', 'Nigeria'],
    ['日本、東京都、渋谷区', '日本, 東京都', 'Japan'],
    ['San Diego, CA', 'CA', '[place withheld]'],
    ['Seattle', '[place withheld]', '[place withheld]'],
    ['Île-de-France · Paris', '[place withheld]', '[place withheld]'],
    ['Spanien', 'Spain', 'Spain'],
    ['', '', ''],
  ])('%s', (shown, region, country) => {
    expect(coarsened(shown, 'city')).toBe(shown);
    expect(coarsened(shown, 'region')).toBe(region);
    expect(coarsened(shown, 'country')).toBe(country);
    expect(coarsened(shown, 'none')).toBe(shown === '' ? '' : '[place withheld]');
  });

  it('also in the facts of a reason', () => {
    const reasons = [{ code: 'location-unexpected', points: 3, fact: 'Lagos, Nigeria' }];
    const review = { date: '', reviewer: '', notes: '', provenance: null, sessions: [session({ reasons })] };
    const { review: told } = conceal(review, rulesFor({ audience: 'another-team' }, defaultPolicy));
    expect(told.sessions[0]?.reasons[0]?.fact).toBe('Nigeria');
  });
});
