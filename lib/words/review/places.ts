import type { DeviceStanding, Expectation, KnownPlace } from '../../watch/inventory';

const n = (count: number) => count.toLocaleString('en');

/** What the inventory of devices and places says. */
export const places = {
  lead: 'What this account was used on and from, as far as readings showed it. Name what is yours, and say where you expect to be.',
  nothing: 'No session has been read yet.',
  more: (next: number) => `Show ${n(next)} more`,
  showing: (shown: number, of: number) =>
    shown === of ? `${n(of)} in all` : `${n(shown)} of ${n(of)} shown`,
  sessions: 'Sessions',
  andMore: (count: number) => `and ${n(count)} more`,
  unknownCountry: 'Country not shown',
  unknownCity: 'Town not shown',
  notShown: 'not shown',

  devices: {
    title: 'Devices',
    note: 'Sessions that followed one another, or carry one name, are counted as one device. Rows that read alike cannot be told apart for certain.',
    none: 'No device is known yet.',
    columns: {
      device: 'Device',
      standing: 'Yours?',
      where: 'Places',
      apps: 'Apps',
      first: 'First seen',
      last: 'Last seen',
      signIns: 'Sign-ins',
      actions: 'Actions',
    },
    standing: {
      confirmed: 'Mine',
      tolerated: 'Not confirmed',
      'in-doubt': 'In question',
      'not-theirs': 'Not mine',
    } satisfies Record<DeviceStanding, string>,
    listed: (rows: number) => (rows === 1 ? 'Listed now' : `${n(rows)} rows listed now`),
    notListed: 'Not listed any more',
    baseline: (when: string) => `${when}, or earlier`,
    sessionsOf: (device: string) => `Sessions that read ${device}`,
    name: 'Name',
    rename: 'Rename',
    nameOf: (device: string) => `Name ${device}`,
    renameOf: (device: string) => `Rename ${device}`,
    nameField: (device: string) => `Your name for ${device}`,
    nameHint: 'Empty takes the name away.',
    save: 'Save',
    cancel: 'Cancel',
    named: (device: string, name: string) => `${device} is called ${name}.`,
    unnamed: (device: string) => `The name of ${device} is taken away.`,
    nameBack: 'The name is as it was.',
  },

  places: {
    title: 'Places',
    note: 'Places are approximate. A place is familiar when sign-ins that you confirmed or did not question came from its country; without a country, from the same town.',
    none: 'No row has shown a place yet.',
    columns: {
      place: 'Place',
      region: 'Region',
      familiar: 'Familiar?',
      devices: 'Devices',
      first: 'First seen',
      last: 'Last seen',
      signIns: 'Sign-ins',
      actions: 'Actions',
    },
    familiar: { known: 'Familiar', expected: 'Expected', none: 'Not familiar' } satisfies Record<
      KnownPlace['familiar'],
      string
    >,
    sessionsFrom: (place: string) => `Sessions from ${place}`,
    expect: 'Expect',
    expectFrom: (place: string) => `Expect sign-ins from ${place}`,
  },

  expected: {
    title: 'Expected places',
    note: 'A journey, or where a VPN of yours ends: sign-ins from there do not count as unexpected.',
    none: 'No place is expected.',
    over: (count: number) => `Over (${n(count)})`,
    columns: {
      place: 'Place',
      why: 'Why',
      from: 'From',
      until: 'Until',
      covers: 'Stands for',
      actions: 'Actions',
    },
    why: { travel: 'I am there', vpn: 'My VPN ends there' },
    state: { now: 'now', ahead: 'ahead', over: 'over' } satisfies Record<Expectation['state'], string>,
    further: 'further notice',
    country: (country: string) => `all of ${country}`,
    town: (town: string) => `places called ${town}`,
    nowhere: 'nothing: it names no place',
    takeBack: 'Take back',
    takeBackOf: (place: string) => `Take back ${place}`,
    add: 'Expect a place…',
    saved: (place: string) => `${place} is expected.`,
    takenBack: (place: string) => `${place} is no longer expected.`,
  },

  form: {
    title: 'Expect a place',
    place: 'Place',
    placeHint: 'As the list writes it: Lisbon, PT',
    why: 'Why',
    from: 'First day',
    until: 'Last day',
    untilHint: 'empty: until further notice',
    covers: {
      country: (country: string) =>
        `This will stand for all of ${country}, since places are approximate. A stranger’s sign-in from there would be quieter, too.`,
      town: (town: string) =>
        `No country is recognised in this: it will stand for places called ${town} only. Add the country to be certain.`,
    },
    problem: {
      place: 'Write a place, such as “Lisbon, PT”.',
      from: 'Choose the first day.',
      until: 'The last day comes before the first.',
    },
    save: 'Expect it',
    cancel: 'Cancel',
  },

  /** Beside a place that was not expected. */
  offer: {
    question: 'Is there a reason for the place?',
    travel: 'I was there',
    vpn: 'This is my VPN',
  },
};
