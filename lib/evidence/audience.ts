import type { Policy } from '../policy/policy';
import { PLACE_DETAILS, type PlaceDetail } from './places';
import { KINDS, type Kind } from './redact';

/** Whom an export is for. */
export const AUDIENCES = ['own-team', 'another-team', 'public-ticket'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What an export tells its audience. */
export interface Rules {
  audience: Audience;
  /** Kinds of text that are replaced wherever they stand. */
  hides: readonly Kind[];
  /** Terms that are replaced: names of projects, customers, machines. */
  terms: readonly string[];
  places: PlaceDetail;
  /** false: device labels become the kind of device, and the owner's own names for devices are left out. */
  labels: boolean;
  /** false: owners and reviewers are numbered. */
  people: boolean;
  /** false: the keys of accounts, which are the same in every export, are numbered. */
  accounts: boolean;
}

/** What a reviewer may choose beside the audience. */
export interface Choices {
  audience: Audience;
  places?: PlaceDetail;
  labels?: boolean;
  terms?: readonly string[];
}

/** Never stored, so never exported, whoever asks (facts of the team policy: no tokens, no passwords). */
const SECRETS: readonly Kind[] = ['private-key', 'key', 'token', 'password', 'cookie'];
const MACHINES: readonly Kind[] = ['phone', 'ip', 'id'];

const BASE: Record<Audience, Omit<Rules, 'audience' | 'terms'>> = {
  'own-team': { hides: [...SECRETS, 'term'], places: 'city', labels: true, people: true, accounts: true },
  'another-team': {
    hides: [...SECRETS, ...MACHINES, 'term'],
    places: 'region',
    labels: true,
    people: true,
    accounts: false,
  },
  'public-ticket': { hides: KINDS, places: 'country', labels: false, people: false, accounts: false },
};

/**
 * The rules for an audience. Emails go to another team only where the policy says so, and never to a public ticket. A
 * choice may tell more or less of places and labels, but never more than the policy; secrets are out of choice.
 */
export function rulesFor({ audience, places, labels, terms = [] }: Choices, policy: Policy): Rules {
  const base = BASE[audience];
  const emails = audience === 'another-team' && policy.evidence_rules['redact_emails_for_cross-team_tickets'];
  const hides = new Set<Kind>([
    ...base.hides,
    ...(emails ? (['email'] as const) : []),
    ...policy.evidence_hides,
  ]);
  return {
    ...base,
    audience,
    hides: KINDS.filter((kind) => hides.has(kind)),
    terms: [...policy.evidence_terms, ...terms],
    places: noFiner(places ?? base.places, policy),
    labels: labels ?? base.labels,
  };
}

/** How exactly places may be told under a policy. */
export const placesUnder = (policy: Policy): readonly PlaceDetail[] =>
  PLACE_DETAILS.slice(PLACE_DETAILS.indexOf(policy.evidence_places));

const noFiner = (places: PlaceDetail, policy: Policy): PlaceDetail =>
  placesUnder(policy).includes(places) ? places : policy.evidence_places;
