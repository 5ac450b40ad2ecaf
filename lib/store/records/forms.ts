import * as v from 'valibot';
import { forms } from '../../messages';
import type { OwnerEntry } from '../../messages/owner';
import type { Entry } from '../../model';

/** The form of each entry of a journal, for one that was written elsewhere. */

const { instant, id, account, row, decision, review, policy, stop } = forms;
const text = v.pipe(v.string(), v.maxLength(5_000));
const instantOrNull = v.nullable(instant);
/** '' while it is not known whose it is. */
const whose = account;

const reason = v.looseObject({ code: text, points: v.number(), fact: v.exactOptional(text) });
const risk = {
  score: v.number(),
  suggestion: v.picklist(['keep', 'review', 'revoke-and-escalate']),
  reasons: v.array(reason),
};
const alert = v.looseObject({
  kind: text,
  account: id,
  session: id,
  at: instant,
  notify: v.boolean(),
  ...risk,
});

const session = v.looseObject({
  id,
  row,
  firstSeen: instant,
  lastSeen: instant,
  decision: v.nullable(decision),
  judgements: v.array(v.looseObject({ decision, at: instant })),
  baseline: v.boolean(),
  presence: v.variant('state', [
    v.strictObject({ state: v.literal('listed') }),
    v.strictObject({ state: v.literal('gone'), at: instant }),
  ]),
  risk: v.strictObject(risk),
  alerts: v.array(alert),
  name: v.nullable(text),
  note: text,
  owner: text,
  reviewer: text,
  memory: v.looseObject({
    known: v.strictObject({ device: text, location: text, signedIn: row.entries.signedIn }),
    apps: v.array(text),
    places: v.array(text),
    signIns: v.number(),
    hours: v.array(v.number()),
    untrustedIn: v.array(text),
    raised: v.array(text),
    challenged: v.boolean(),
    leaving: v.nullable(id),
    origin: v.looseObject({ kind: text }),
  }),
});

const logOut = v.looseObject({
  id,
  at: instant,
  scope: v.union([v.literal('all'), v.strictObject({ session: id })]),
  until: instant,
  sessions: v.array(v.looseObject({ session: id, signedIn: row.entries.signedIn, outcome: text })),
  settled: instantOrNull,
});

/** What a checkpoint holds. Loose where later versions add: what an older one lacks is filled in by the fold. */
const watch = v.looseObject({
  account: id,
  sessions: v.record(id, session),
  lastReading: v.nullable(v.strictObject({ at: instant, complete: v.boolean(), language: text })),
  lastMiss: v.nullable(v.looseObject({ at: instant, state: text, reason: v.nullable(text) })),
  logOuts: v.array(logOut),
  baselineAt: instantOrNull,
  expected: v.array(v.looseObject({ id, place: text, from: instant, until: instantOrNull })),
  reviews: v.array(v.strictObject({ review, doneAt: instantOrNull, snoozedUntil: instantOrNull })),
  nextId: v.number(),
});

const profile = v.exactOptional(id);
/** What a page may not append, or not as it is kept. */
const stored = {
  snapshot: v.strictObject({
    type: v.literal('snapshot'),
    at: instant,
    account: whose,
    rows: v.pipe(v.array(row), v.maxLength(5_000)),
    complete: v.boolean(),
    language: v.pipe(v.string(), v.maxLength(100)),
    profile,
  }),
  unchanged: v.strictObject({ type: v.literal('unchanged'), at: instant, account: whose, profile }),
  'no-reading': v.strictObject({
    type: v.literal('no-reading'),
    at: instant,
    account: whose,
    state: v.picklist(['failed', 'unavailable', 'unrecognised']),
    reason: v.exactOptional(text),
  }),
  checked: v.strictObject({
    type: v.literal('checked'),
    at: instant,
    account: v.literal('*'),
    begun: instant,
    by: v.picklist(['owner', 'schedule']),
    outcome: v.variant('kind', [
      v.strictObject({ kind: v.literal('read'), count: v.number(), complete: v.boolean() }),
      v.strictObject({ kind: v.literal('stopped'), at: stop }),
      v.strictObject({
        kind: v.literal('broken-off'),
        why: v.picklist(['closed', 'withdrawn', 'ended']),
      }),
    ]),
    whose,
  }),
  checkpoint: v.strictObject({ type: v.literal('checkpoint'), at: instant, account, watch }),
  policy: v.strictObject({
    type: v.literal('policy'),
    at: instant,
    account: v.literal('*'),
    layer: v.picklist(['team', 'administrator', 'personal']),
    given: v.nullable(policy),
  }),
} satisfies Record<Exclude<Entry['type'], OwnerEntry['type']> | 'policy', v.GenericSchema>;

/** What the owner does comes without its time, which the worker stamps; in a journal it has one. */
const owners = forms.owner.options
  .filter((form) => form.entries.type.literal !== 'policy')
  .map((form) => v.strictObject({ ...form.entries, at: instant }));

const byType = new Map<string, v.GenericSchema>(
  [...Object.values(stored), ...owners].map((form) => [form.entries.type.literal, form]),
);

/** An entry as found, or what is wrong with it, without its values: they may be somebody's. */
export function checkEntry(found: unknown): { entry: Entry } | { problem: string } {
  const type = (found as { type?: unknown } | null)?.type;
  const form = typeof type === 'string' ? byType.get(type) : undefined;
  if (form === undefined) return { problem: 'its type is not known to this version' };
  const parsed = v.safeParse(form, found);
  if (parsed.success) return { entry: parsed.output as Entry };
  const [issue] = parsed.issues;
  return { problem: `${(v.getDotPath(issue) ?? 'it').slice(0, 100)} is not what it should be` };
}
