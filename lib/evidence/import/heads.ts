import { sessionFields } from '../review/fields';

/** What no cell can hold, or only says again what another field does. */
const NO_COLUMNS = ['reasons', 'flags', 'decision_shown'] as const;

/** A key of the review file that a column can stand for. 'date' is of the file itself. */
export type ColumnField = Exclude<keyof typeof sessionFields, (typeof NO_COLUMNS)[number]> | 'date';

export const COLUMN_FIELDS: readonly ColumnField[] = [
  ...(Object.keys(sessionFields) as (keyof typeof sessionFields)[]).filter(
    (name): name is Exclude<typeof name, (typeof NO_COLUMNS)[number]> =>
      !(NO_COLUMNS as readonly string[]).includes(name),
  ),
  'date',
];

/**
 * Heads that people write beside the names of the fields themselves. What the panel shows, too (device, app, place, time and the
 * marks), is called in each language as its tables of words say; here stands what they have no reason to know.
 */
const WRITTEN: Partial<Record<ColumnField, string>> = {
  device: 'browser/device | devices | machine | geraet | client device',
  location: 'موقع',
  decision: `
    disposition | verdict | action | outcome | maßnahme | aktion | mesure | acción | acción a tomar |
    azione | ação | actie | åtgärd | handling | tiltak | toimenpide | działanie | akce | akcia | intézkedés | acțiune |
    действие | дія | işlem | tindakan | hành động | 処理 | 対応 | 处理意见 | 處理意見 | 处理 | 处置 | 處置 | 조치 | entscheidung | décision | decisión |
    decisione | decisão | besluit | beslissing | beslut | beslutning | avgjørelse | päätös | decyzja |
    rozhodnutí | rozhodnutie | döntés | decizie | karar | keputusan | quyết định | решение | рішення |
    απόφαση | odluka | одлука | odločitev | otsus | sprendimas | lēmums | decisió | فیصلہ | القرار | قرار | החלטה | تصمیم | निर्णय | การตัดสินใจ | 判断 | 判定 | 決定 | 决定 | 결정
  `,
  owner: `
    account owner | user | email | e-mail | who | person | employee | colleague | besitzer | inhaber |
    propriétaire | propietario | proprietario | proprietário | eigenaar | ägare | ejer | eier | omistaja |
    właściciel | vlastník | tulajdonos | proprietar | sahip | sahibi | pemilik | chủ sở hữu | владелец |
    власник | κάτοχος | المالك | בעלים | مالک | स्वामी | เจ้าของ | 所有者 | 擁有者 | 소유자
  `,
  reviewer: 'reviewed by | checked by | prüfer | geprüft von | relecteur | revisor | revisore',
  note: `
    notes | evidence note | evidence | comment | comments | remark | remarks | why | notiz | notizen |
    bemerkung | anmerkung | kommentar | commentaire | remarque | nota | notas | observação |
    observaciones | comentario | commento | opmerking | notitie | anteckning | notat | huomautus |
    notatka | uwagi | poznámka | megjegyzés | notă | not | catatan | ghi chú | примечание | заметка |
    комментарий | примітка | нотатка | σημείωση | ملاحظة | ملاحظات | הערה | یادداشت | टिप्पणी | หมายเหตุ |
    メモ | 備考 | 备注 | 備註 | 메모 | 비고
  `,
  device_name: 'display name',
  account: 'account id | workspace | konto',
  session: 'session id | id',
  signed_in: 'log in | logged in at',
  trusted: 'trust',
  current: 'is current',
  score:
    'points | risk | risk score | punkte | punkter | puntos | punti | pontos | punten | points de risque',
  date: 'review date | day | datum',
};

/** Heads of what a reviewer did: "verified" there is no word for trust. */
export const OF_REVIEWERS: ReadonlySet<string> = new Set(
  'verified | verifiziert | vérifié | verificado | verificato'.split(' | '),
);

/**
 * Heads of a column that holds the other half of a field whose first half stands in a column of its own: the country beside
 * the town, the clock beside the day, the system beside the browser.
 */
const HALVES: Partial<Record<ColumnField, string>> = {
  location: `
    city | town | country | region | state | stadt | ort | land | ville | pays | ciudad | país | cidade | città | paese | plaats |
    stad | by | kaupunki | maa | miasto | kraj | město | země | mesto | krajina | város | ország | oraș | țară | град | държава |
    город | страна | місто | країна | πόλη | χώρα | şehir | ülke | المدينة | البلد | עיר | מדינה | شهر | کشور | शहर | देश | เมือง |
    ประเทศ | thành phố | quốc gia | kota | negara | 都市 | 市 | 国 | 城市 | 国家 | 國家 | 도시 | 국가 | grad | država | linn | riik |
    miestas | šalis | pilsēta | valsts
  `,
  signed_in: `
    date | time | clock | hour | datum | tag | uhrzeit | zeit | heure | fecha | hora | data | ora | orario | tijd | tid | klokkeslæt |
    klokkeslett | päivä | kello | aika | godzina | czas | čas | dátum | idő | óra | дата | время | час | ημερομηνία | ώρα | tarih | saat |
    التاريخ | الوقت | תאריך | שעה | تاریخ | ساعت | तारीख | समय | วันที่ | เวลา | ngày | giờ | tanggal | waktu | jam | 日付 | 時刻 |
    時間 | 日期 | 时间 | 날짜 | 시간 | vrijeme | kuupäev | kellaaeg | laikas | laiks
  `,
  device: `
    browser | os | system | operating system | platform | betriebssystem | plattform | navigateur | système |
    système d’exploitation | système d'exploitation | navegador | sistema | sistema operativo | sistema operacional |
    besturingssysteem | webbläsare | operativsystem | selain | käyttöjärjestelmä | przeglądarka | system operacyjny | prohlížeč |
    operační systém | prehliadač | böngésző | operációs rendszer | sistem de operare | браузер | ос | операционная система |
    операційна система | işletim sistemi | tarayıcı | المتصفح | نظام التشغيل | דפדפן | מערכת הפעלה | مرورگر | سیستم عامل |
    trình duyệt | hệ điều hành | peramban | ブラウザ | ブラウザー | 浏览器 | 瀏覽器 | 操作系统 | 作業系統 | 브라우저 | 운영체제
  `,
};

/** Heads that may say less: what a column is called only where no other has a surer name. */
const UNSURE: Partial<Record<ColumnField, string>> = {
  decision: 'status | result | ergebnis | résultat | resultado | risultato | état | estado | stato',
};

const listed = (words: Partial<Record<ColumnField, string>>) =>
  (Object.entries(words) as [ColumnField, string][]).map(
    ([field, heads]) => [field, heads.split('|').map((head) => head.trim())] as const,
  );

export const HALF_HEADS: readonly (readonly [ColumnField, readonly string[]])[] = listed(HALVES);

/** Fields that several columns may hold together. */
export const HELD_IN_PARTS: ReadonlySet<ColumnField> = new Set(HALF_HEADS.map(([field]) => field));

export const UNSURE_HEADS: readonly (readonly [ColumnField, readonly string[]])[] = listed(UNSURE);
export const HEADS: readonly (readonly [ColumnField, readonly string[]])[] = listed(WRITTEN);
