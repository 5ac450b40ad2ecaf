import { list } from './list';
import { anyStem } from './vocabulary';

/**
 * Stems of "organisation", "company" and "employer". Of any language at once: asked only of texts that speak of sessions where
 * none are listed, so that a language without a stem here costs no more than a panel that says it does not understand.
 */
const stems = list`
  organi | arbeitgeber | unternehmen | entreprise | employeur | empresa | azienda | datore di lavoro | werkgever | bedrijf |
  arbetsgivare | företag | arbejdsgiver | virksomhed | arbeidsgiver | bedrift | virksomhet | yrity | työnantaj | fyrirtæk | stofnun |
  vinnuveitand | firm | zaměstnavatel | zamestnávateľ | pracodawc | munkáltató | szervezet | vállalat | angajator | compani |
  организаци | організаці | арганізацы | компани | компані | работодател | роботодав | οργανισμ | εταιρε | εργοδότ | kuruluş |
  şirket | işveren | təşkilat | müəssisə | مؤسس | منظم | شركة | جهة العمل | ארגון | מעסיק | سازمان | شرکت | تنظیم | ادارے | ادارہ |
  संगठन | संस्था | कंपनी | नियोक्ता | সংস্থা | প্রতিষ্ঠান | સંસ્થા | ਸੰਸਥਾ | ਸੰਗਠਨ | நிறுவன | సంస్థ | ಸಂಸ್ಥೆ | സ്ഥാപന | ഓർഗനൈസേഷ | ආයතන | සංවිධාන |
  องค์กร | บริษัท | ອົງກອນ | អង្គភាព | អង្គការ | အဖွဲ့အစည်း | tổ chức | công ty | perusahaan | syarikat | majikan | 組織 | 会社 | 企業 | 勤務先 |
  组织 | 公司 | 企业 | 조직 | 회사 | 고용주 | ორგანიზაცი | კომპანი | կազմակերպ | ұйым | tashkilot | байгууллаг | ድርጅት | shirika | mwajiri | hay'ad |
  urur | inhlangano | umqashi | eagraíocht | heagraíocht | sefydliad | erakunde | maatskappy | werkgewer | uzņēmum | darba devēj | įmon |
  darbdav | ettevõt | tööandja | tvrtk | poslodav | послодав | kompani | punëdhën
`;

export const namesOrganisation = anyStem(stems);
