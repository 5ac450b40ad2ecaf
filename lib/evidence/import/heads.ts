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
  device: 'browser/device | devices | machine',
  location: 'موقع',
  decision: `
    disposition | verdict | action | outcome | status | result | entscheidung | décision | decisión |
    decisione | decisão | besluit | beslissing | beslut | beslutning | avgjørelse | päätös | decyzja |
    rozhodnutí | rozhodnutie | döntés | decizie | karar | keputusan | quyết định | решение | рішення |
    απόφαση | القرار | قرار | החלטה | تصمیم | निर्णय | การตัดสินใจ | 判断 | 判定 | 決定 | 决定 | 결정
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

export const HEADS: readonly (readonly [ColumnField, readonly string[]])[] = (
  Object.entries(WRITTEN) as [ColumnField, string][]
).map(([field, heads]) => [field, heads.split('|').map((head) => head.trim())]);
