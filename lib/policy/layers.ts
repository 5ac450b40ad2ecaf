import { type About, nothingAbout } from './about';
import { checkKeys, contradiction, defaultPolicy, type Given, KEYS, type Policy } from './check';
import type { PolicyKey } from './keys';
import type { Problem } from './problem';

/** Who can say something about the policy. */
export type LayerName = 'team' | 'administrator' | 'personal';

/** What each of them said last, and since when; null: nothing. */
export type Layers = Record<LayerName, { given: Given; since: string } | null>;

export const noLayers: Layers = { team: null, administrator: null, personal: null };

/** The layers after one of them has said something else. */
export const withLayer = (
  layers: Layers,
  { layer, given, at }: { layer: LayerName; given: Given | null; at: string },
): Layers => ({ ...layers, [layer]: given && { given, since: at } });

/** Where the value of a key comes from, the weakest first: what comes later counts before what comes earlier. */
export const SOURCES = [
  'built-in',
  'team',
  'administrator',
  'personal',
  'team-lock',
  'administrator-lock',
] as const;
export type Source = (typeof SOURCES)[number];

/** true: the owner's own setting does not count. */
export const isLocked = (source: Source): boolean =>
  source === 'team-lock' || source === 'administrator-lock';

/** Something that a layer says and that does not count. */
export interface Refusal extends Problem {
  layer: LayerName;
}

/** The policy in force, and how it came to be. */
export interface InForce {
  policy: Policy;
  sources: Record<PolicyKey, Source>;
  refused: Refusal[];
  /** What each layer says of itself; null where there is none. */
  about: Record<LayerName, About | null>;
}

type Offers = Map<Source, Partial<Policy>>;

const LAYERS: LayerName[] = ['team', 'administrator', 'personal'];

/**
 * The policy that follows from all layers, key by key: built-in defaults < team < administrator < personal settings < what
 * the team locks < what the administrator locks. A value that its key may not hold is refused by itself; the rest counts.
 * Pure; never throws, whatever the layers hold.
 */
export function inForce(layers: Layers): InForce {
  const offers: Offers = new Map([['built-in', defaultPolicy]]);
  const refused: Refusal[] = [];
  const about: InForce['about'] = { team: null, administrator: null, personal: null };
  for (const layer of LAYERS) {
    const given = layers[layer]?.given;
    if (given === undefined) continue;
    const checked = checkKeys(given);
    refused.push(...[...checked.problems, ...checked.unknown].map((problem) => ({ layer, ...problem })));
    offers.set(layer, checked.values);
    if (layer === 'personal') {
      if (checked.about.locked.length > 0) refused.push({ layer, path: 'locked', message: OWN_LOCK });
      about.personal = nothingAbout;
      continue;
    }
    about[layer] = checked.about;
    const held = checked.about.locked.map((key) => [key, checked.values[key] ?? defaultPolicy[key]]);
    offers.set(`${layer}-lock`, Object.fromEntries(held));
  }
  for (;;) {
    const { policy, sources } = merged(offers);
    const crossed = contradiction(policy);
    if (crossed === null) return { policy, sources, refused, about };
    const [key, source] = weaker(sources);
    refused.push({ layer: layerOf(source), ...crossed, path: key, message: CROSSED });
    withdraw(offers, key, source);
  }
}

const OWN_LOCK = 'Only a team’s or an administrator’s policy can lock keys.';
const CROSSED =
  'With this value a session would be revoked at a lower score than it is reviewed: revoke_from must be at least review_from.';

function merged(offers: Offers): Pick<InForce, 'policy' | 'sources'> {
  const policy: Record<string, unknown> = {};
  const sources: Record<string, Source> = {};
  for (const source of SOURCES) {
    const offer: Record<string, unknown> = offers.get(source) ?? {};
    for (const key of KEYS) {
      if (offer[key] === undefined) continue;
      policy[key] = offer[key];
      sources[key] = source;
    }
  }
  return { policy: policy as Policy, sources: sources as InForce['sources'] };
}

/** Of the two limits that cross, the one that somebody of lower rank gave; the built-in ones never cross by themselves. */
function weaker(sources: InForce['sources']): [PolicyKey, Source] {
  const ranked = (['revoke_from', 'review_from'] as const)
    .map((key): [PolicyKey, Source] => [key, sources[key]])
    .filter(([, source]) => source !== 'built-in')
    .sort(([, a], [, b]) => SOURCES.indexOf(a) - SOURCES.indexOf(b));
  return ranked[0] ?? ['revoke_from', 'built-in'];
}

const layerOf = (source: Source): LayerName =>
  LAYERS.find((layer) => source === layer || source === `${layer}-lock`) ?? 'personal';

function withdraw(offers: Offers, key: PolicyKey, source: Source): void {
  const { [key]: _, ...rest } = offers.get(source) ?? {};
  offers.set(source, rest);
}
