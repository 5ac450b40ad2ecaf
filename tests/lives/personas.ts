import type { FamilyName, LabelStyle } from './devices';
import type { Habit } from './habits';
import type { CityName, Detail } from './places';
import type { Page } from './shown';

/** How an owner answers what is put to them. */
export interface Answers {
  when: 'at once' | 'days later' | 'never';
  /** Share of answers that are wrong. */
  wrong: number;
}

/** A kind of account: where its owner lives, what they use, how they go about it. Rates are per month. */
export interface Persona {
  name: string;
  /** true: kept out of sight while rules are written; only counts are shown. */
  unseen: boolean;
  homes: readonly CityName[];
  /** The machine that reads the panel first. 'name @' stands at home, others go along. */
  devices: readonly (FamilyName | `${FamilyName} @`)[];
  /** Each session stands so many times (a team, a family: sessions of the same kind of device). */
  each: readonly [from: number, to: number];
  commutes: readonly CityName[];
  travels: readonly CityName[];
  exits: readonly CityName[];
  /** Share of journeys and VPN exits that the owner tells beforehand. */
  announces: number;
  languages: readonly string[];
  labels: readonly LabelStyle[];
  details: readonly Detail[];
  times: readonly Page['time'][];
  /** Days between two readings. */
  cadence: readonly [from: number, to: number];
  answers: Answers;
  /** Share of rows that lack a field in one reading; share of sessions of which the site does not know a field. */
  missing: number;
  lacking: number;
  /** How signing in again is shown; null: one of several ways for each life. */
  again: { moves: number; replaces: number } | null;
  perMonth: Partial<Record<Habit, number>>;
}

const plain: Omit<Persona, 'name' | 'homes' | 'devices'> = {
  unseen: false,
  each: [1, 1],
  commutes: [],
  travels: [],
  exits: [],
  announces: 0.7,
  languages: ['en'],
  labels: ['browser on os', 'machine · os version', 'Browser - version (os)', 'browser · os'],
  details: ['city, region, code', 'city, country', 'city, code'],
  times: ['minute', 'day', 'relative'],
  cadence: [6, 8],
  answers: { when: 'at once', wrong: 0 },
  missing: 0.005,
  lacking: 0.02,
  again: null,
  perMonth: {
    'sign in again': 1,
    'place drifts': 0.7,
    update: 1,
    'begin Codex': 0.05,
    'buy a device': 0.03,
    'lose a session': 0.15,
  },
};

const persona = (
  name: string,
  homes: Persona['homes'],
  devices: Persona['devices'],
  different: Partial<Persona> = {},
): Persona => ({
  ...plain,
  name,
  homes,
  devices,
  ...different,
  perMonth: { ...plain.perMonth, ...different.perMonth },
});

export const personas: readonly Persona[] = [
  persona('one laptop at home', ['losAngeles', 'paris', 'berlin'], ['macChrome']),
  persona('laptop and phone', ['boston', 'london', 'reus'], ['macSafari', 'iphoneApp'], {
    perMonth: { reinstall: 0.1 },
  }),
  persona('developer', ['berlin', 'toronto'], ['linuxFirefox', 'linuxChrome', 'macChrome', 'androidApp'], {
    exits: ['amsterdam', 'stockholm', 'geneva'],
    cadence: [1, 7],
    perMonth: {
      'use a VPN': 1.5,
      'begin API Platform': 0.05,
      'begin Codex': 0.2,
      'try a browser': 0.05,
      'sign in again': 3,
    },
  }),
  persona('commuter between countries', ['geneva', 'vienna'], ['windowsEdge @', 'macChrome', 'iphoneApp'], {
    commutes: ['paris', 'munich'],
    languages: ['fr', 'de', 'en'],
    perMonth: { commute: 8, 'sign in again': 3, 'switch language': 0.3 },
  }),
  persona(
    'family',
    ['chicago', 'munich'],
    ['windowsChrome @', 'ipadApp', 'iphoneApp', 'androidApp', 'macSafari'],
    {
      each: [1, 2],
      perMonth: { 'sign in again': 3, reinstall: 0.2, 'buy a device': 0.08, 'lose a session': 0.4 },
    },
  ),
  persona('traveller', ['london', 'losAngeles'], ['macChrome', 'iphoneApp'], {
    travels: ['lisbon', 'tokyo', 'singapore', 'stockholm'],
    perMonth: { journey: 0.4, 'sign in again': 1.5 },
  }),
  persona('traveller who tells nobody', ['paris', 'boston'], ['macSafari', 'androidApp'], {
    travels: ['vienna', 'istanbul', 'toronto'],
    announces: 0,
    perMonth: { journey: 0.2 },
  }),
  persona('phone only', ['saoPaulo', 'bengaluru', 'london'], ['androidApp'], {
    details: ['city, country', 'country'],
    cadence: [7, 30],
    perMonth: { reinstall: 0.3, 'place drifts': 2 },
  }),
  persona('consultant', ['amsterdam', 'london'], ['windowsEdge', 'iphoneApp'], {
    travels: ['paris', 'munich', 'stockholm'],
    perMonth: { journey: 0.5, 'borrow a machine': 0.15, 'sign in again': 2 },
  }),
  persona('privacy person', ['berlin', 'geneva'], ['linuxFirefox', 'windowsFirefox'], {
    exits: ['stockholm', 'toronto', 'amsterdam'],
    announces: 0.4,
    lacking: 0.3,
    missing: 0.02,
    details: ['city, country', 'country'],
    perMonth: { 'use a VPN': 2 },
  }),
  persona('never answers', ['chicago', 'paris'], ['macChrome', 'iphoneApp', 'windowsChrome @'], {
    answers: { when: 'never', wrong: 0 },
    cadence: [5, 40],
  }),
  persona('answers wrongly at times', ['losAngeles', 'vienna'], ['windowsChrome', 'androidApp', 'ipadApp'], {
    answers: { when: 'at once', wrong: 0.1 },
    perMonth: { 'buy a device': 0.1 },
  }),
  persona('clears cookies', ['london', 'munich'], ['macChrome', 'windowsChrome @', 'iphoneApp'], {
    again: { moves: 0.1, replaces: 0.5 },
    perMonth: { 'sign in again': 6 },
  }),
  persona('reads twice a year', ['toronto', 'munich'], ['macChrome', 'iphoneApp'], {
    cadence: [50, 90],
    perMonth: { 'sign in again': 0.5 },
  }),
  persona('student', ['istanbul', 'seoul', 'bengaluru'], ['windowsChrome', 'androidApp'], {
    unseen: true,
    languages: ['tr', 'ko', 'en'],
    missing: 0.02,
    cadence: [2, 12],
    perMonth: { 'place drifts': 4, 'sign in again': 4, 'borrow a machine': 0.05, 'switch language': 0.2 },
  }),
  persona(
    'team demo account',
    ['losAngeles', 'london'],
    ['macChrome', 'macChrome', 'windowsChrome', 'linuxChrome'],
    {
      unseen: true,
      each: [2, 4],
      commutes: ['chicago', 'boston'],
      cadence: [1, 3],
      perMonth: { commute: 4, 'sign in again': 6, 'lose a session': 1, 'begin Codex': 0.2 },
    },
  ),
  persona('pensioner', ['stockholm', 'amsterdam'], ['ipadApp', 'windowsEdge @'], {
    unseen: true,
    languages: ['sv', 'nl'],
    labels: ['machine', 'machine · os version'],
    cadence: [20, 60],
    answers: { when: 'days later', wrong: 0.03 },
    perMonth: { 'sign in again': 0.3 },
  }),
  persona('bilingual in Tokyo', ['tokyo'], ['macChrome', 'iphoneApp', 'windowsEdge @'], {
    unseen: true,
    languages: ['ja', 'en', 'zh'],
    travels: ['seoul', 'singapore', 'vancouver'],
    perMonth: { 'switch language': 1.5, journey: 0.2 },
  }),
  persona('journalist', ['lisbon', 'warsaw'], ['macFirefox', 'androidApp', 'iphoneSafari'], {
    unseen: true,
    languages: ['pt', 'pl', 'en'],
    travels: ['kyiv', 'cairo', 'london', 'istanbul'],
    exits: ['stockholm', 'geneva'],
    answers: { when: 'days later', wrong: 0 },
    perMonth: { journey: 0.5, 'use a VPN': 0.7, 'switch language': 0.2 },
  }),
  persona(
    'office worker',
    ['seville', 'marseille', 'hamburg'],
    ['windowsEdge @', 'windowsEdge', 'iphoneApp'],
    {
      unseen: true,
      languages: ['es', 'fr', 'it'],
      details: ['city, region, code', 'city'],
      perMonth: { 'sign in again': 5, 'place drifts': 2, 'switch language': 0.05 },
    },
  ),
];
