import * as v from 'valibot';
import { browser } from './browser';
import type { Hint, HintOutcome, PanelReading, SessionRow } from './model';
import { hintForm } from './panel/hints/form';
import type { OwnerEntry, Pointed } from './roll';

/**
 * What the parts of the extension say to one another. A content script is a guest in a page that could be compromised:
 * it may announce a panel, hand in a reading and tell that a log-out was confirmed on the page, no more. Everything else is taken from the extension's own pages only.
 * The worker stamps the time itself.
 */

/** From the content script or the reader in a chatgpt.com tab. */
export type TabMessage =
  | { type: 'panel-noticed' }
  /**
   * `account`: the page's marker of the signed-in user, also for a reading that could not be made. `profile`: the text of
   * the profile button where there is no marker, null when there is none.
   */
  | {
      type: 'reading';
      reading: Exclude<PanelReading, { state: 'closed' | 'loading' }>;
      account: string | null;
      profile: string | null;
      /** What became of what owners showed of layouts; null where nobody has. */
      hint?: HintOutcome | null;
    }
  /** The owner showed in this tab how it is to be read; or takes that back at once. Heard only where they were asked to. */
  | { type: 'taught'; hint: Hint }
  | { type: 'taught-undone' }
  /** The person confirmed a log-out on the page. `account`: as for a reading; `row`: as the panel shows it. */
  | { type: 'log-out-confirmed'; account: string | null; scope: 'all' | { row: SessionRow } };

/** From the popup and the review page. */
export type OwnerMessage =
  | { type: 'append'; entry: OwnerEntry }
  /** The owner wants to see the row of a session on the page. */
  | { type: 'show-row'; account: string; session: string }
  /** The owner wants to show how the page is to be read. */
  | { type: 'teach' }
  /** The owner wants to report a page: what it is built from, without what it says. */
  | { type: 'skeleton' }
  /** The records cannot be used: they are put aside, and new ones begun. */
  | { type: 'start-fresh' }
  /** All records are put aside, to be erased after a while. */
  | { type: 'delete-all' }
  /** Records that a page has made ready in a database of their own take the place of the present ones, which are put aside. */
  | { type: 'adopt'; database: string }
  /** Records that were put aside take the place of the present ones, which are put aside. */
  | { type: 'bring-back'; database: string }
  /** Records that were put aside are erased now. */
  | { type: 'erase'; database: string };

/** The worker's answer. `why`: in words for the person who meets it. `pointed`: what became of showing a row; `skeleton`: what a page
 * is built from. */
export type Answer = { ok: true; pointed?: Pointed; skeleton?: string } | { ok: false; why: string };

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

const tabMessage = v.variant('type', [
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
]);

const decision = v.picklist(['keep', 'unsure', 'revoke', 'rotate-credentials', 'escalate', 'blocked']);

const review = v.picklist(['active_sessions', 'shared_links', 'connected_apps', 'api_keys']);

/** Any keys: what of them counts is decided when they are read, and shown. */
const policy = v.pipe(
  v.record(v.string(), v.unknown()),
  v.check((given) => JSON.stringify(given).length <= 1_000_000, 'a policy of at most 1 MB'),
);

const database = v.pipe(v.string(), v.regex(/^rollcall(-\d{1,9})?$/));

const ownerMessage = v.variant('type', [
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

/** Who sent a message: what the browser says of the sender, not what the message says. */
export type Sender = 'tab' | 'own-page' | 'stranger';

/**
 * Tells senders apart by the browser's word. An own page is told by its exact origin, never by a prefix
 * (`chrome-extension://abc.evil` begins like `chrome-extension://abc`); a tab must be the top frame of chatgpt.com.
 */
export function senderOf(sender: {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: unknown;
}): Sender {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return 'stranger';
  const url = new URL(sender.url);
  const own = new URL(browser.runtime.getURL('/'));
  // `origin` of an extension's address is "null" in some engines: compare the parts.
  if (url.protocol === own.protocol && url.host === own.host) return 'own-page';
  return url.origin === 'https://chatgpt.com' && sender.frameId === 0 && sender.tab ? 'tab' : 'stranger';
}

/** A message with its right to be heard checked, or why it is refused. */
export type Checked =
  | { from: 'tab'; message: TabMessage }
  | { from: 'own-page'; message: OwnerMessage }
  | { from: 'refused'; why: string };

/** Checks sender and form. Never throws, whatever was sent. */
export function check(message: unknown, sender: Parameters<typeof senderOf>[0]): Checked {
  switch (senderOf(sender)) {
    case 'stranger':
      return { from: 'refused', why: 'not from Rollcall' };
    case 'tab': {
      const parsed = v.safeParse(tabMessage, message);
      return parsed.success ? { from: 'tab', message: parsed.output } : refused(parsed.issues);
    }
    case 'own-page': {
      const parsed = v.safeParse(ownerMessage, message);
      return parsed.success ? { from: 'own-page', message: parsed.output } : refused(parsed.issues);
    }
  }
}

/** Names the path and the expectation, never the value: it may be somebody's text. */
function refused(issues: readonly v.BaseIssue<unknown>[]): Checked {
  const first = issues[0];
  const path = first ? (v.getDotPath(first) ?? 'message') : 'message';
  return {
    from: 'refused',
    why: `${path.slice(0, 100)}: expected ${first?.expected?.slice(0, 100) ?? 'another form'}`,
  };
}

/** Sends to the worker, which wakes for it. Rejects when the extension was updated or removed meanwhile. */
export async function send(message: TabMessage | OwnerMessage): Promise<Answer> {
  return (await browser.runtime.sendMessage(message)) as Answer;
}
