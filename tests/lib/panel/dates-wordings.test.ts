import { describe, expect, it } from 'vitest';
import { readTime } from '../../../lib/panel/dates/read-time';

const at = new Date('2026-11-18T20:00:00Z');
const read = (language: string, text: string) =>
  readTime(text, { at, timeZone: 'UTC', languages: [language, 'en'], justNow: () => false });

/** As people and programs write them and `Intl` does not: yesterday at 14:02, 3 September at 10:05, about two hours ago. */
const WORDINGS: Record<
  string,
  { yesterday: string[]; september: string[]; hours: string[]; year: string[] }
> = {
  da: {
    yesterday: ['I går kl. 14.02'],
    september: ['3. sept. 2026 kl. 10.05', 'd. 3. september 2026 kl. 10:05'],
    hours: ['for cirka 2 timer siden', '2 t siden'],
    year: ['for mere end et år siden'],
  },
  sv: {
    yesterday: ['Igår 14:02', 'igår kl. 14.02'],
    september: ['3 sept 2026 10:05', 'tors 3 sept 2026 kl. 10:05'],
    hours: ['för ungefär 2 timmar sedan', '2 tim sedan'],
    year: ['för över ett år sedan'],
  },
  no: {
    yesterday: ['I går kl. 14.02'],
    september: ['3. sept. 2026 kl. 10:05'],
    hours: ['for omtrent 2 timer siden', '2 t siden'],
    year: ['for over ett år siden'],
  },
  is: {
    yesterday: ['Í gær kl. 14:02'],
    september: ['3. sept. 2026 kl. 10:05', 'fimmtudaginn 3. september 2026 klukkan 10:05'],
    hours: ['fyrir um það bil 2 klukkustundum síðan', 'fyrir tveimur klukkustundum'],
    year: ['fyrir meira en ári síðan'],
  },
  fi: {
    yesterday: ['Eilen kello 14:02'],
    september: ['3. syyskuuta 2026 klo 10.05'],
    hours: ['n. 2 tuntia sitten', 'kaksi tuntia sitten'],
    year: ['yli vuosi sitten'],
  },
  et: {
    yesterday: ['Eile kell 14.02'],
    september: ['3. septembril 2026 kell 10.05', '3. sep 2026 kl 10.05'],
    hours: ['umbes 2 tundi tagasi', '2 t tagasi'],
    year: ['üle aasta tagasi'],
  },
  lv: {
    yesterday: ['Vakar plkst. 14:02'],
    september: ['2026. gada 3. septembrī plkst. 10:05'],
    hours: ['pirms apmēram 2 stundām'],
    year: ['pirms vairāk nekā gada'],
  },
  lt: {
    yesterday: ['Vakar, 14:02 val.'],
    september: ['2026 m. rugs. 3 d., 10:05', '2026-09-03, 10:05 val.'],
    hours: ['maždaug prieš 2 valandas'],
    year: ['daugiau nei prieš metus'],
  },
  pl: {
    yesterday: ['Wczoraj o godz. 14:02'],
    september: ['3 września 2026 r. o godz. 10:05'],
    hours: ['około 2 godzin temu', 'ok. 2 godz. temu', '2 h temu'],
    year: ['ponad rok temu'],
  },
  cs: {
    yesterday: ['Včera ve 14.02 hod.'],
    september: ['3. září 2026 v 10:05 hodin'],
    hours: ['přibližně před 2 hodinami'],
    year: ['více než před rokem'],
  },
  sk: {
    yesterday: ['Včera o 14:02'],
    september: ['dňa 3. 9. 2026 o 10:05 hod.'],
    hours: ['približne pred 2 hodinami'],
    year: ['pred viac ako rokom'],
  },
  sl: {
    yesterday: ['Včeraj ob 14:02'],
    september: ['3. septembra 2026 ob 10:05'],
    hours: ['pred približno 2 urama'],
    year: ['pred več kot enim letom'],
  },
  hr: {
    yesterday: ['Jučer u 14:02 h'],
    september: ['3. septembra 2026. u 10:05', '3.9.2026., 10:05 sati'],
    hours: ['prije otprilike 2 sata'],
    year: ['prije godinu dana', 'prije više od godinu dana'],
  },
  sr: {
    yesterday: ['Јуче у 14:02', 'Juče u 14:02'],
    september: ['3. септембра 2026. у 10:05', '3. septembar 2026. u 10:05'],
    hours: ['пре око 2 сата', 'pre oko 2 sata'],
    year: ['пре више од годину дана', 'pre godinu dana'],
  },
  mk: {
    yesterday: ['Вчера, 14:02 ч.'],
    september: ['3 септ. 2026 г. во 10:05'],
    hours: ['пред околу 2 часа'],
    year: ['пред повеќе од една година'],
  },
  bg: {
    yesterday: ['Вчера, 14:02 ч.'],
    september: ['3 сеп. 2026 г., 10:05 ч.'],
    hours: ['преди около 2 часа', 'преди 2 ч.'],
    year: ['преди повече от година'],
  },
  uk: {
    yesterday: ['Учора о 14:02'],
    september: ['3 вересня 2026 року о 10:05', '3 верес. 2026 р., 10:05'],
    hours: ['близько 2 годин тому'],
    year: ['більше року тому'],
  },
  be: {
    yesterday: ['Учора ў 14:02', 'Учора а 14:02'],
    september: ['3 верасня 2026 года ў 10:05'],
    hours: ['каля 2 гадзін таму'],
    year: ['больш за год таму'],
  },
  ru: {
    yesterday: ['Вчера в 14:02'],
    september: ['3 сен 2026 в 10:05', '3 сентября 2026 года в 10:05'],
    hours: ['около 2 часов назад'],
    year: ['больше года назад', 'более 1 года назад'],
  },
  hu: {
    yesterday: ['Tegnap 14:02-kor'],
    september: ['2026. szeptember 3-án 10:05-kor'],
    hours: ['kb. 2 órája', 'körülbelül 2 órával ezelőtt'],
    year: ['több mint egy éve'],
  },
  tr: {
    yesterday: ['Dün saat 14:02’de'],
    september: ['3 Eylül 2026 saat 10:05', '3 Eyl 2026, 10.05'],
    hours: ['yaklaşık 2 saat önce', '2 sa. önce'],
    year: ['bir yıldan fazla süre önce'],
  },
  az: {
    yesterday: ['Dünən saat 14:02'],
    september: ['3 sentyabr 2026-cı il saat 10:05', '3 sent 2026, 10:05'],
    hours: ['təxminən 2 saat əvvəl'],
    year: ['bir ildən çox əvvəl'],
  },
  kk: {
    yesterday: ['Кеше сағат 14:02-де'],
    september: ['2026 жылғы 3 қыркүйек, 10:05'],
    hours: ['шамамен 2 сағат бұрын'],
    year: ['бір жылдан астам уақыт бұрын'],
  },
  ka: {
    yesterday: ['გუშინ, 14:02-ზე', 'გუშინ 14:02 საათზე'],
    september: ['2026 წლის 3 სექტემბერს, 10:05'],
    hours: ['დაახლოებით 2 საათის წინ'],
    year: ['წელიწადზე მეტი ხნის წინ'],
  },
  hy: {
    yesterday: ['Երեկ ժամը 14:02-ին', 'Երեկ՝ 14:02'],
    september: ['2026 թվականի սեպտեմբերի 3-ին, ժամը 10:05'],
    hours: ['մոտ 2 ժամ առաջ'],
    year: ['մեկ տարուց ավելի առաջ'],
  },
};

describe.each(Object.entries(WORDINGS))('times as they are worded in %s', (language, wordings) => {
  it.each(wordings.yesterday)('%s', (text) => {
    expect(read(language, text)).toEqual({
      from: '2026-11-17T14:02:00.000Z',
      to: '2026-11-17T14:03:00.000Z',
    });
  });

  it.each(wordings.september)('%s', (text) => {
    expect(read(language, text)).toEqual({
      from: '2026-09-03T10:05:00.000Z',
      to: '2026-09-03T10:06:00.000Z',
    });
  });

  it.each(wordings.hours)('%s', (text) => {
    expect(read(language, text)).toEqual({
      from: '2026-11-18T17:00:00.000Z',
      to: '2026-11-18T19:00:00.000Z',
    });
  });

  it.each(wordings.year)('%s', (text) => {
    expect(read(language, text)).toEqual({
      // Two mean years back, up to half a year of 30-day months.
      from: '2024-11-18T08:21:36.000Z',
      to: '2026-05-22T20:00:00.000Z',
    });
  });
});

describe('words that are made of words of dates', () => {
  // "pon" is Monday, "o" and "w" stand before times; "sal" is Tuesday and "da" its ending.
  it.each([
    ['pl', 'Ponów'],
    ['tr', 'Salda'],
    ['hr', 'Petu'],
  ])('are none in %s: %s', (language, text) => {
    expect(read(language, text)).toBeNull();
  });
});
