import { once } from './once';

/** Cities with what surrounds them. */
type City = readonly [
  /** Name and region, as in "Reus/CT". */
  itself: string,
  country: string,
  /** What the same line has been located at, up to some hundred kilometres off. */
  near: readonly string[],
  /** The city's name in other languages, where it differs. */
  abroad?: Record<string, string>,
];

export const cities = {
  losAngeles: ['Los Angeles/CA', 'US', ['Santa Monica/CA', 'Pasadena/CA', 'San Diego/CA']],
  boston: ['Boston/MA', 'US', ['Cambridge/MA', 'Providence/RI', 'Worcester/MA']],
  chicago: ['Chicago/IL', 'US', ['Evanston/IL', 'Naperville/IL', 'Milwaukee/WI']],
  berlin: ['Berlin/BE', 'DE', ['Potsdam/BB', 'Leipzig/SN', 'Frankfurt am Main/HE']],
  munich: ['Munich/BY', 'DE', ['Augsburg/BY', 'Nuremberg/BY', 'Dachau/BY'], { de: 'München' }],
  vienna: ['Vienna/9', 'AT', ['Schwechat/3', 'Graz/6', 'Linz/4'], { de: 'Wien', fr: 'Vienne' }],
  paris: ['Paris/IDF', 'FR', ['Boulogne-Billancourt/IDF', 'Lille/HDF', 'Lyon/ARA']],
  geneva: ['Geneva/GE', 'CH', ['Lausanne/VD', 'Carouge/GE', 'Zurich/ZH'], { fr: 'Genève', de: 'Genf' }],
  reus: ['Reus/CT', 'ES', ['Tarragona/CT', 'Barcelona/CT', 'Madrid/MD']],
  lisbon: [
    'Lisbon/11',
    'PT',
    ['Amadora/11', 'Porto/13', 'Almada/15'],
    { pt: 'Lisboa', de: 'Lissabon', es: 'Lisboa' },
  ],
  london: [
    'London/ENG',
    'GB',
    ['Croydon/ENG', 'Manchester/ENG', 'Slough/ENG'],
    { fr: 'Londres', es: 'Londres' },
  ],
  tokyo: ['Tokyo/13', 'JP', ['Yokohama/14', 'Saitama/11', 'Osaka/27'], { ja: '東京', de: 'Tokio' }],
  seoul: ['Seoul/11', 'KR', ['Suwon-si/41', 'Incheon/28', 'Daejeon/30'], { ko: '서울' }],
  saoPaulo: ['São Paulo/SP', 'BR', ['Campinas/SP', 'Santos/SP', 'Rio de Janeiro/RJ']],
  istanbul: ['Istanbul/34', 'TR', ['Kocaeli/41', 'Bursa/16', 'Ankara/06'], { tr: 'İstanbul' }],
  bengaluru: ['Bengaluru/KA', 'IN', ['Mysuru/KA', 'Chennai/TN', 'Hyderabad/TG']],
  toronto: ['Toronto/ON', 'CA', ['Mississauga/ON', 'Ottawa/ON', 'Hamilton/ON']],
  amsterdam: ['Amsterdam/NH', 'NL', ['Haarlem/NH', 'Utrecht/UT', 'Eindhoven/NB']],
  stockholm: ['Stockholm/AB', 'SE', ['Solna/AB', 'Uppsala/C', 'Gothenburg/O']],
  singapore: ['Singapore/', 'SG', ['Jurong West/']],
  lagos: ['Lagos/LA', 'NG', ['Ikeja/LA']],
  kyiv: ['Kyiv/30', 'UA', ['Brovary/32'], { de: 'Kiew' }],
  hanoi: ['Hanoi/HN', 'VN', ['Haiphong/HP']],
  bucharest: ['Bucharest/B', 'RO', ['Ploiesti/PH']],
  jakarta: ['Jakarta/JK', 'ID', ['Bekasi/JB']],
  warsaw: ['Warsaw/MZ', 'PL', ['Lodz/LD'], { pl: 'Warszawa', de: 'Warschau' }],
  lima: ['Lima/LMA', 'PE', ['Callao/CAL']],
  cairo: ['Cairo/C', 'EG', ['Giza/GZ'], { fr: 'Le Caire' }],
  houston: ['Houston/TX', 'US', ['Katy/TX']],
  miami: ['Miami/FL', 'US', ['Hialeah/FL']],
  hamburg: ['Hamburg/HH', 'DE', ['Kiel/SH']],
  marseille: ['Marseille/PAC', 'FR', ['Nice/PAC']],
  seville: ['Seville/AN', 'ES', ['Málaga/AN'], { es: 'Sevilla' }],
  edinburgh: ['Edinburgh/SCT', 'GB', ['Glasgow/SCT']],
  fukuoka: ['Fukuoka/40', 'JP', ['Kumamoto/43'], { ja: '福岡' }],
  recife: ['Recife/PE', 'BR', ['Olinda/PE']],
  vancouver: ['Vancouver/BC', 'CA', ['Burnaby/BC']],
  delhi: ['New Delhi/DL', 'IN', ['Noida/UP']],
  izmir: ['Izmir/35', 'TR', ['Manisa/45'], { tr: 'İzmir' }],
  groningen: ['Groningen/GR', 'NL', ['Assen/DR']],
} as const satisfies Record<string, City>;

export type CityName = keyof typeof cities;
export const cityNames = Object.keys(cities) as CityName[];
export const countryOf = (city: CityName): string => cities[city][1];

const countryNames = once((language) => new Intl.DisplayNames([language], { type: 'region' }));

/** How finely a place is named; seen samples of all of these stand in public notes. */
export type Detail = 'city, region, code' | 'city, code' | 'city, country' | 'city' | 'country';

/** A place as a page in `language` writes it. `spot`: -1 the city itself, otherwise the place beside it that is named. */
export function placeText(at: CityName, spot: number, detail: Detail, language: string): string {
  const [itself, code, near, abroad]: City = cities[at];
  const [named = '', region = ''] = (near[spot] ?? itself).split('/');
  const name = spot in near ? named : (abroad?.[language] ?? named);
  const country = countryNames(language).of(code) ?? code;
  const parts = {
    'city, region, code': [name, region, code],
    'city, code': [name, code],
    'city, country': [name, country],
    city: [name],
    country: [country],
  }[detail];
  return parts.filter((part) => part !== '').join(language === 'ja' ? '、' : ', ');
}
