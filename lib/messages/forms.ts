import * as v from 'valibot';
import type { Stop } from '../model';
import { hintForm } from '../panel/hints/form';

/** The forms of messages: what has another form is refused. */

// The page's text is capped by the reader already; these caps are for a reader that is not ours.
const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const instant = v.pipe(v.string(), v.isoTimestamp());
const id = text(200);
/** '*' stands for all of them and is no account. */
const account = v.pipe(id, v.notValue('*'));

const row = v.strictObject({
  device: text(500),
  apps: v.pipe(v.array(text(200)), v.maxLength(50)),
  location: text(500),
  signedIn: v.nullable(v.strictObject({ text: text(500), from: instant, to: instant })),
  trusted: v.boolean(),
  current: v.boolean(),
  status: v.picklist(['active', 'unavailable']),
  canLogOut: v.boolean(),
  lines: v.pipe(v.array(text(2_000)), v.maxLength(200)),
});

const stop = v.picklist([
  'signed-out',
  'challenge',
  'sso',
  'no-settings',
  'no-entry',
  'failed',
  'unrecognised',
  'not-loaded',
  'too-long',
  'interrupted',
] satisfies Stop[]);
const readings = [
  v.strictObject({
    state: v.literal('sessions'),
    rows: v.pipe(v.array(row), v.maxLength(5_000)),
    complete: v.boolean(),
    language: text(100),
    account: v.nullable(text(500)),
  }),
  v.strictObject({ state: v.literal('failed') }),
  v.strictObject({ state: v.literal('unavailable') }),
  v.strictObject({ state: v.literal('unrecognised'), reason: text(1_000) }),
] as const;

export const tabMessage = v.variant('type', [
  v.strictObject({ type: v.literal('panel-noticed') }),
  v.strictObject({
    type: v.literal('reading'),
    account: v.nullable(text(500)),
    profile: v.nullable(text(500)),
    hint: v.exactOptional(v.nullable(v.picklist(['used', 'dropped']))),
    reading: v.variant('state', readings),
  }),
  v.strictObject({ type: v.literal('taught'), hint: hintForm }),
  v.strictObject({ type: v.literal('taught-undone') }),
  v.strictObject({
    type: v.literal('log-out-confirmed'),
    account: v.nullable(text(500)),
    scope: v.union([v.literal('all'), v.strictObject({ row })]),
  }),
  v.strictObject({
    type: v.literal('check-ended'),
    opened: v.variant('end', [
      v.strictObject({ end: v.literal('list') }),
      v.strictObject({ end: v.literal('stopped'), at: stop }),
    ]),
  }),
]);

const decision = v.picklist(['keep', 'unsure', 'revoke', 'rotate-credentials', 'escalate', 'blocked']);

const review = v.picklist(['active_sessions', 'shared_links', 'connected_apps', 'api_keys']);

/** Any keys: what of them counts is decided when they are read, and shown. */
const policy = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((given) => JSON.stringify(given).length <= 1_000_000, 'a policy of at most 1 MB'),
);

const database = v.pipe(v.string(), v.regex(/^rollcall(-\d{1,9})?$/));

export const ownerMessage = v.variant('type', [
  v.strictObject({
    type: v.literal('append'),
    entry: v.variant('type', [
      v.strictObject({
        type: v.literal('judged'),
        account,
        session: id,
        decision,
        note: v.exactOptional(text(2_000)),
      }),
      v.strictObject({ type: v.literal('judgement-undone'), account, session: id }),
      v.strictObject({
        type: v.literal('log-out'),
        account,
        scope: v.union([v.literal('all'), v.strictObject({ session: id })]),
      }),
      v.strictObject({ type: v.literal('log-out-undone'), account, logOut: id }),
      v.strictObject({ type: v.literal('claimed'), account, entry: id }),
      v.strictObject({ type: v.literal('drill-begun'), account }),
      v.strictObject({ type: v.literal('drill-ended'), account, drill: id }),
      v.strictObject({ type: v.literal('named'), account, session: id, name: text(200) }),
      v.strictObject({ type: v.literal('noted'), account, session: id, note: text(2_000) }),
      v.strictObject({
        type: v.literal('assigned'),
        account,
        session: id,
        owner: text(200),
        reviewer: text(200),
      }),
      v.strictObject({ type: v.literal('run-begun'), account, runbook: text(100), drill: v.boolean() }),
      v.strictObject({
        type: v.literal('run-step'),
        account,
        run: id,
        step: text(100),
        outcome: v.picklist(['done', 'skipped', 'open']),
        reason: text(500),
      }),
      v.strictObject({ type: v.literal('run-ended'), account, run: id }),
      v.strictObject({ type: v.literal('attested'), account, control: text(100), attested: v.boolean() }),
      v.strictObject({
        type: v.literal('place-expected'),
        account,
        place: text(300),
        why: v.picklist(['travel', 'vpn']),
        from: instant,
        until: v.nullable(instant),
      }),
      v.strictObject({ type: v.literal('place-expected-undone'), account, expected: id }),
      v.strictObject({
        type: v.literal('policy'),
        account: v.literal('*'),
        layer: v.picklist(['team', 'personal']),
        given: v.nullable(policy),
      }),
      v.strictObject({
        type: v.literal('check-consent'),
        account: v.literal('*'),
        given: v.boolean(),
      }),
      v.strictObject({
        type: v.literal('imported'),
        account: v.literal('*'),
        file: id,
        name: text(300),
        text: text(20 * 1024 * 1024),
        sum: v.picklist(['intact', 'altered', 'none']),
      }),
      v.strictObject({ type: v.literal('import-undone'), account: v.literal('*'), file: id }),
      v.strictObject({
        type: v.literal('taught'),
        account: v.literal('*'),
        id,
        by: v.picklist(['pointing', 'file']),
        hint: hintForm,
      }),
      v.strictObject({ type: v.literal('teaching-undone'), account: v.literal('*'), id }),
      v.strictObject({ type: v.literal('reviewed'), account, review }),
      v.strictObject({ type: v.literal('review-snoozed'), account, review, until: instant }),
    ]),
  }),
  v.strictObject({ type: v.literal('check-now') }),
  v.strictObject({ type: v.literal('show-row'), account, session: id }),
  v.strictObject({ type: v.picklist(['teach', 'skeleton']) }),
  v.strictObject({ type: v.literal('start-fresh') }),
  v.strictObject({ type: v.literal('delete-all') }),
  v.strictObject({ type: v.picklist(['adopt', 'bring-back', 'erase']), database }),
]);

/** The forms of what the owner does, for those who check what was recorded elsewhere. */
export const forms = {
  owner: ownerMessage.options[0].entries.entry,
  row,
  instant,
  stop,
  id,
  account,
  policy,
  decision,
  review,
  /** What a look at the page gives, whatever it is. */
  look: v.variant('state', [
    ...readings,
    v.strictObject({ state: v.literal('closed') }),
    v.strictObject({ state: v.literal('loading') }),
  ]),
};
