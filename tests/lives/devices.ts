/** Kinds of devices and how pages name them. */
interface Family {
  browser: string;
  os: string;
  /** What a page without browser names says of the machine. */
  machine: string;
  /** The first-party app that signs in on it. */
  app: string;
  /** Where its version counters stood when the life began. */
  versions: readonly [browser: number, os: number];
}

const family = (
  browser: string,
  os: string,
  machine: string,
  app: string,
  versions: [number, number],
): Family => ({
  browser,
  os,
  machine,
  app,
  versions,
});

export const families = {
  macChrome: family('Chrome', 'macOS', 'Mac', 'ChatGPT Web', [138, 26]),
  macSafari: family('Safari', 'macOS', 'Mac', 'ChatGPT Web', [26, 26]),
  macFirefox: family('Firefox', 'macOS', 'Mac', 'ChatGPT Web', [141, 26]),
  macApp: family('ChatGPT', 'macOS', 'Mac', 'ChatGPT macOS App', [1, 26]),
  windowsChrome: family('Chrome', 'Windows', 'Desktop', 'ChatGPT Web', [138, 11]),
  windowsEdge: family('Edge', 'Windows', 'Desktop', 'ChatGPT Web', [139, 11]),
  windowsFirefox: family('Firefox', 'Windows', 'Desktop', 'ChatGPT Web', [141, 11]),
  windowsOpera: family('Opera', 'Windows', 'Desktop', 'ChatGPT Web', [121, 11]),
  linuxChrome: family('Chrome', 'Linux', 'Desktop', 'ChatGPT Web', [138, 6]),
  linuxFirefox: family('Firefox', 'Linux', 'Desktop', 'ChatGPT Web', [141, 6]),
  chromebook: family('Chrome', 'ChromeOS', 'Chromebook', 'ChatGPT Web', [138, 138]),
  iphoneApp: family('ChatGPT', 'iOS', 'iPhone', 'ChatGPT iOS App', [1, 26]),
  iphoneSafari: family('Safari', 'iOS', 'iPhone', 'ChatGPT Web', [26, 26]),
  ipadApp: family('ChatGPT', 'iPadOS', 'iPad', 'ChatGPT iOS App', [1, 26]),
  androidApp: family('ChatGPT', 'Android', 'Android phone', 'ChatGPT Android App', [1, 16]),
  androidChrome: family('Chrome', 'Android', 'Android phone', 'ChatGPT Web', [138, 16]),
} as const satisfies Record<string, Family>;

export type FamilyName = keyof typeof families;
export const familyNames = Object.keys(families) as FamilyName[];

/** One way of writing labels; a site keeps to one of them. */
export type LabelStyle =
  | 'browser on os'
  | 'machine · os version'
  | 'browser · os'
  | 'Browser - version (os)'
  | 'machine';

/** "Chrome on macOS" in the languages of the bench: B the browser, O the system. */
const ON: Record<string, string> = {
  en: 'B on O',
  de: 'B auf O',
  fr: 'B sur O',
  es: 'B en O',
  pt: 'B no O',
  it: 'B su O',
  nl: 'B op O',
  sv: 'B på O',
  pl: 'B w O',
  tr: 'O üzerinde B',
  ja: 'O の B',
  ko: 'O의 B',
  zh: 'B 在 O 上',
};
export const languages = Object.keys(ON);

const UNKNOWN: Record<string, string> = {
  en: 'Unknown device',
  de: 'Unbekanntes Gerät',
  fr: 'Appareil inconnu',
  es: 'Dispositivo desconocido',
  pt: 'Dispositivo desconhecido',
  it: 'Dispositivo sconosciuto',
  nl: 'Onbekend apparaat',
  sv: 'Okänd enhet',
  pl: 'Nieznane urządzenie',
  tr: 'Bilinmeyen cihaz',
  ja: '不明なデバイス',
  ko: '알 수 없는 기기',
  zh: '未知设备',
};
export const unknownDevice = (language: string): string => UNKNOWN[language] ?? 'Unknown device';

/** A device's label as a page in `language` writes it. `updates`: how often it was updated since the life began. */
export function labelText(name: FamilyName, updates: number, style: LabelStyle, language: string): string {
  const { browser, os, machine, versions } = families[name];
  const osVersion = `${versions[1]}.${1 + Math.floor(updates / 2)}`;
  // An app has no browser's name to show: pages name the machine instead.
  const shown = browser === 'ChatGPT' && style !== 'machine' ? 'machine · os version' : style;
  switch (shown) {
    case 'browser on os':
      return (ON[language] ?? 'B on O').replace(/[BO]/g, (part) => (part === 'B' ? browser : os));
    case 'machine · os version':
      return os === 'Windows' || os === 'Linux' ? `${machine} · ${os}` : `${machine} · ${os} ${osVersion}`;
    case 'browser · os':
      return `${browser} · ${os}`;
    case 'Browser - version (os)':
      return `${browser === 'Chrome' ? 'Google Chrome' : browser} - ${versions[0] + updates} (${os})`;
    case 'machine':
      return machine;
  }
}

/** Do pages of this style show the two as different devices? */
export const lookDifferent = (one: FamilyName, other: FamilyName, style: LabelStyle): boolean =>
  labelText(one, 0, style, 'en') !== labelText(other, 0, style, 'en');
