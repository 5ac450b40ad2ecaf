import * as v from 'valibot';

/**
 * Every key of a policy: what it means, its default, and what it may hold. The one source of the `Policy` type and of
 * the checks in `parsePolicy`. Keys are flat and in snake_case, like the team policy that the cheat sheet publishes,
 * which is valid as it stands.
 */

interface Key<S extends v.GenericSchema> {
  description: string;
  default: v.InferOutput<S>;
  schema: S;
}

const key = <const S extends v.GenericSchema>(
  description: string,
  fallback: v.InferOutput<S>,
  schema: S,
): Key<S> => ({ description, default: fallback, schema });

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

const choice = <const T extends readonly string[]>(...options: T) =>
  v.picklist(options, `Use one of: ${options.join(', ')}.`);

const frequency = choice('immediate', 'daily', 'weekly', 'biweekly', 'monthly', 'quarterly');

const whole = (min: number, max: number) => {
  const said = `Use a whole number from ${min} to ${max}.`;
  return v.pipe(v.number(said), v.integer(said), v.minValue(min, said), v.maxValue(max, said));
};

const points = whole(-20, 20);

const names = v.pipe(
  v.array(
    v.pipe(v.string('Use a text.'), v.maxLength(100, 'At most 100 characters.')),
    'Use a list of texts, such as ["mfa_or_passkey"].',
  ),
  v.maxLength(50, 'At most 50 entries.'),
);

export const policyKeys = {
  review_frequency: key('How often the active sessions are reviewed.', 'weekly', frequency),
  compromise_review_frequency: key(
    'How soon they are reviewed after a session was judged to be a stranger’s.',
    'immediate',
    frequency,
  ),
  required_controls: key(
    'Safeguards that each account is expected to have; shown in the review.',
    ['mfa_or_passkey', 'password_manager', 'api_key_rotation_runbook'],
    names,
  ),
  separate_reviews: key(
    'Reviews that are kept apart, each with its own due date.',
    ['active_sessions', 'shared_links', 'connected_apps', 'api_keys'],
    v.pipe(
      v.array(
        choice('active_sessions', 'shared_links', 'connected_apps', 'api_keys'),
        'Use a list such as ["active_sessions", "api_keys"].',
      ),
      v.maxLength(4, 'At most 4 entries.'),
    ),
  ),
  evidence_rules: key(
    'What evidence may hold.',
    { store_raw_tokens: false, store_passwords: false, redact_emails_for_cross_team_tickets: true },
    v.strictObject(
      {
        store_raw_tokens: v.optional(v.boolean('Use true or false.'), false),
        store_passwords: v.optional(v.boolean('Use true or false.'), false),
        redact_emails_for_cross_team_tickets: v.optional(v.boolean('Use true or false.'), true),
      },
      (issue) => (issue.expected === 'never' ? 'This rule is not known.' : 'Use an object of rules.'),
    ),
  ),
  notify_from: key(
    'The mildest suggestion that is worth interrupting the owner.',
    'review',
    choice('review', 'revoke-and-escalate'),
  ),
  points_device_unknown: key('Points for a device that is not known.', 3, points),
  points_location_unexpected: key('Points for a place that is not expected.', 3, points),
  points_api_platform: key('Points for a session of the API Platform.', 2, points),
  points_trusted_unconfirmed: key('Points for a trusted device that the owner cannot confirm.', 2, points),
  points_current_session: key('Points for the session that is being used to look.', -1, points),
  points_odd_hour: key('Points for a sign-in at an hour at which the account has none else.', 0, points),
  review_from: key('From this score on a session is to be reviewed.', 2, whole(-20, 100)),
  revoke_from: key('From this score on a session is to be revoked and escalated.', 5, whole(-20, 100)),
  missing_location: key(
    'What a session that shows no place counts as: its place is unknown, or unexpected.',
    'unknown',
    choice('unknown', 'unexpected'),
  ),
  familiarity_days: key('How long a confirmed sign-in speaks for others like it.', 180, whole(1, 180)),
  stale_after_days: key('A session signed in longer ago than this is marked as stale.', 90, whole(1, 3650)),
  journal_days: key(
    'How long single entries of the journal are kept; older ones are folded into one.',
    365,
    whole(30, 3650),
  ),
  log_out_window_minutes: key(
    'How long a log-out may take to reach every session; the help centre says up to 30 minutes.',
    30,
    whole(1, 1440),
  ),
};

export type PolicyKey = keyof typeof policyKeys;
