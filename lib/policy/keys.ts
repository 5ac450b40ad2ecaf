import type { Hint } from '../model';
import { hintForm } from '../panel/hints/form';
import { choice, type Kind, list, record, text, whole, yesNo } from './kinds';

/**
 * Every key of a policy: what it means, its default, and what it may hold. The one source of the `Policy` type, of the
 * checks, of both JSON Schemas, of the table in docs/policy.md and of the forms. Keys are flat and in snake_case, like the
 * team policy that the cheat sheet publishes, which is valid as it stands. A key is here only when something reads it.
 */

export interface Key<T> {
  group: Group;
  description: string;
  default: T;
  kind: Kind<T>;
}

export const groups = [
  'reviews',
  'checks',
  'notifications',
  'scores',
  'evidence',
  'response',
  'records',
  'page',
] as const;
export type Group = (typeof groups)[number];

const key = <T>(group: Group, description: string, fallback: NoInfer<T>, kind: Kind<T>): Key<T> => ({
  group,
  description,
  default: fallback,
  kind,
});

/** How often something is looked through, in days. 'immediate': at once. */
export const FREQUENCY_DAYS = {
  immediate: 0,
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 30,
  quarterly: 91,
} as const;
export type Frequency = keyof typeof FREQUENCY_DAYS;

/** Hours from one check to the next. 'by-hand': only when the owner asks for one. */
export const CHECK_HOURS = { 'by-hand': null, 'twice-daily': 12, daily: 24, weekly: 168 } as const;
export type CheckFrequency = keyof typeof CHECK_HOURS;

const often = Object.keys(FREQUENCY_DAYS) as Frequency[];
const frequency = choice(...often);
const ownFrequency = choice('same', ...often);
const points = whole(-20, 20);
const names = list(text(100), 50, '["mfa_or_passkey"]');
const path = (description: string) => ({ description, shape: { kind: 'text', most: 1_000 } as const });
/** What a path may be is said by its check alone: a schema lets more pass. */
const hint: Kind<Hint> = {
  shape: {
    kind: 'record',
    required: ['version', 'made', 'layout', 'rows', 'fields'],
    fields: {
      version: { description: 'The version of this form.', shape: { kind: 'whole', min: 1, max: 1 } },
      made: { description: 'When it was shown.', shape: { kind: 'day' } },
      layout: { description: 'The layout that it was shown on.', shape: { kind: 'text', most: 600 } },
      rows: path('The way to the rows: "div/ul/li*".'),
      fields: {
        description: 'The way from a row to each of its fields.',
        shape: {
          kind: 'record',
          required: ['device'],
          fields: {
            device: path('The device.'),
            app: path('The apps.'),
            place: path('The place.'),
            time: path('The sign-in time.'),
            current: path('The mark of the current session.'),
            trusted: path('The mark of a trusted device.'),
            unavailable: path('The mark of an unavailable status.'),
            logOut: path('The log-out.'),
          },
        },
      },
    },
  },
  schema: hintForm,
};
const reviews = choice('active_sessions', 'shared_links', 'connected_apps', 'api_keys');

export const policyKeys = {
  review_frequency: key('reviews', 'How often the active sessions are reviewed.', 'weekly', frequency),
  compromise_review_frequency: key(
    'reviews',
    'How soon they are reviewed after a session was judged to be a stranger’s.',
    'immediate',
    frequency,
  ),
  separate_reviews: key(
    'reviews',
    'Reviews that are kept apart, each with its own due date.',
    ['active_sessions', 'shared_links', 'connected_apps', 'api_keys'],
    list(reviews, 4, '["active_sessions", "api_keys"]'),
  ),
  shared_links_frequency: key(
    'reviews',
    'How often shared links are reviewed. "same": like the sessions.',
    'same',
    ownFrequency,
  ),
  connected_apps_frequency: key(
    'reviews',
    'How often connected apps are reviewed. "same": like the sessions.',
    'same',
    ownFrequency,
  ),
  api_keys_frequency: key(
    'reviews',
    'How often API keys are reviewed. "same": like the sessions.',
    'same',
    ownFrequency,
  ),
  review_reminders: key('reviews', 'Whether badge and popup say that a review is due.', true, yesNo),
  required_controls: key(
    'reviews',
    'Safeguards that each account is expected to have; shown in the review.',
    ['mfa_or_passkey', 'password_manager', 'api_key_rotation_runbook'],
    names,
  ),

  checks: key(
    'checks',
    'Whether Rollcall may open the list by itself once its owner has agreed. No policy can agree for them.',
    'allowed',
    choice('allowed', 'suggested', 'forbidden'),
  ),
  check_frequency: key(
    'checks',
    'How often it does, once its owner has agreed.',
    'daily',
    choice(...(Object.keys(CHECK_HOURS) as CheckFrequency[])),
  ),

  notify_from: key(
    'notifications',
    'The mildest suggestion that is worth interrupting the owner.',
    'review',
    choice('review', 'revoke-and-escalate'),
  ),

  points_device_unknown: key('scores', 'Points for a device that is not known.', 3, points),
  points_location_unexpected: key('scores', 'Points for a place that is not expected.', 3, points),
  points_api_platform: key('scores', 'Points for a session of the API Platform.', 2, points),
  points_trusted_unconfirmed: key(
    'scores',
    'Points for a trusted device that the owner cannot confirm.',
    2,
    points,
  ),
  points_current_session: key('scores', 'Points for the session that is being used to look.', -1, points),
  points_odd_hour: key(
    'scores',
    'Points for a sign-in at an hour at which the account has none else.',
    0,
    points,
  ),
  points_app_not_allowed: key('scores', 'Points for a session of an app that is not allowed.', 3, points),
  points_device_not_allowed: key(
    'scores',
    'Points for a session on a device that is not allowed.',
    3,
    points,
  ),
  review_from: key('scores', 'From this score on a session is to be reviewed.', 2, whole(-20, 100)),
  revoke_from: key(
    'scores',
    'From this score on a session is to be revoked and escalated.',
    5,
    whole(-20, 100),
  ),
  expected_places: key(
    'scores',
    'Towns, regions or countries from which sign-ins are expected, whoever signs in.',
    [],
    list(text(100), 50, '["Germany", "Lisbon, PT"]'),
  ),
  allowed_apps: key(
    'scores',
    'The only apps that may be signed in, as the list shows them. None named: all may.',
    [],
    list(text(100), 50, '["ChatGPT Web", "Codex"]'),
  ),
  disallowed_apps: key(
    'scores',
    'Apps that may not be signed in, as the list shows them.',
    [],
    list(text(100), 50, '["API Platform"]'),
  ),
  allowed_devices: key(
    'scores',
    'The only kinds of device that may be signed in, with or without a browser. None named: all may.',
    [],
    list(text(100), 50, '["Mac", "iPhone", "Chrome on Windows"]'),
  ),
  disallowed_devices: key(
    'scores',
    'Kinds of device that may not be signed in, with or without a browser.',
    [],
    list(text(100), 50, '["Android", "Firefox on Linux"]'),
  ),
  missing_location: key(
    'scores',
    'What a session that shows no place counts as: its place is unknown, or unexpected.',
    'unknown',
    choice('unknown', 'unexpected'),
  ),
  familiarity_days: key(
    'scores',
    'How long a confirmed sign-in speaks for others like it.',
    180,
    whole(1, 180),
  ),
  stale_after_days: key(
    'scores',
    'A session signed in longer ago than this is marked as stale.',
    90,
    whole(1, 3650),
  ),

  evidence_rules: key(
    'evidence',
    'What evidence may hold.',
    { store_raw_tokens: false, store_passwords: false, 'redact_emails_for_cross-team_tickets': true },
    record({
      store_raw_tokens: {
        description: 'Whether an evidence note may hold tokens and keys.',
        default: false,
        kind: yesNo,
      },
      store_passwords: {
        description: 'Whether an evidence note may hold passwords.',
        default: false,
        kind: yesNo,
      },
      'redact_emails_for_cross-team_tickets': {
        description: 'Whether email addresses are taken out of what goes to another team.',
        default: true,
        kind: yesNo,
      },
    }),
  ),
  evidence_hides: key(
    'evidence',
    'What is taken out of every export, whoever it is for. Keys, tokens, passwords and cookies always are.',
    [],
    list(choice('email', 'phone', 'ip', 'id'), 4, '["email", "phone"]'),
  ),
  evidence_terms: key(
    'evidence',
    'Words that are taken out of every export: names of projects, customers, machines.',
    [],
    list(text(100), 200, '["Project Falcon"]'),
  ),
  evidence_places: key(
    'evidence',
    'The most exact that an export may tell places.',
    'city',
    choice('city', 'region', 'country', 'none'),
  ),
  evidence_formats: key(
    'evidence',
    'The formats in which sessions may be exported; none named: they may not be.',
    ['review', 'markdown', 'checklist', 'csv', 'html', 'ocsf'],
    list(choice('review', 'markdown', 'checklist', 'csv', 'html', 'ocsf'), 6, '["review", "html"]'),
  ),

  response_contacts: key(
    'response',
    'Whom to call in a compromise, in this order: a name and how to reach it.',
    [],
    list(text(200), 20, '["Security desk, ext. 4400"]'),
  ),
  ticket_template: key('response', 'The text that a ticket begins with.', '', text(5_000)),
  log_out_window_minutes: key(
    'response',
    'How long a log-out may take to reach every session; the help centre says up to 30 minutes.',
    30,
    whole(1, 1440),
  ),

  journal_days: key(
    'records',
    'How long single entries of the journal are kept; older ones are folded into one.',
    365,
    whole(30, 3650),
  ),
  journal_snapshots: key(
    'records',
    'How many snapshots are kept as they were read; older entries are folded into one.',
    20_000,
    whole(100, 1_000_000),
  ),

  single_key_shortcuts: key(
    'page',
    'Whether single letters do something on the review page. Off helps whoever dictates.',
    true,
    yesNo,
  ),
  disable_first_run_page: key(
    'page',
    'Whether the page with the first steps stays closed after installing. Only an administrator’s policy is there by then.',
    false,
    yesNo,
  ),
  reader_hints: key(
    'page',
    'How pages are read that Rollcall’s own rules cannot read, as a colleague showed it (Settings, Reading the page, Export).',
    [],
    list(hint, 20, '[{ "version": 1, … }]'),
  ),
};

export type PolicyKey = keyof typeof policyKeys;
