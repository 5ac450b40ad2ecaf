import { list } from './list';
import type { Words } from './words';

export const az: Words = {
  activeSessions: list`
    Aktiv sessiyalar | Aktiv sessiyalarınız | Bütün aktiv sessiyalar | Sessiyalar | Sessiyalarınız |
    Sessiyalarım | Bütün sessiyalar | Aktiv seanslar | Aktiv seanslarınız | Seanslar | Seanslarınız |
    Bütün seanslar | Açıq sessiyalar | Açıq seanslar | Giriş sessiyaları | Sessiyaları idarə et |
    Sessiyaları idarə edin | Seansları idarə et | Sessiyaların idarə edilməsi | Cihazlar və sessiyalar |
    Sessiyalar və cihazlar | Cihazlar və seanslar | Daxil olunmuş cihazlar | Daxil olmuş cihazlar |
    Giriş edilmiş cihazlar | Aktiv cihazlar | Aktiv girişlər | Harada daxil olmusunuz |
    Daxil olduğunuz yerlər | Daxil olduğunuz cihazlar | Hesaba daxil olduğunuz cihazlar
  `,
  session: list`sessiya | seans`,
  security: list`
    Təhlükəsizlik | Təhlükəsizlik və giriş | Giriş və təhlükəsizlik | Təhlükəsizlik ayarları |
    Təhlükəsizlik parametrləri | Təhlükəsizlik və məxfilik | Məxfilik və təhlükəsizlik |
    Parol və təhlükəsizlik | Hesab təhlükəsizliyi
  `,
  current: list`
    Cari sessiya | Hazırkı sessiya | Cari sessiyanız | Hazırkı sessiyanız | İndiki sessiya | Bu sessiya |
    Cari seans | Hazırkı seans | Bu seans | Bu cihaz | Bu brauzer | Bu kompüter | Bu telefon | Bu tətbiq |
    Cari | Hazırkı | Cari cihaz | Hazırkı cihaz | Cari brauzer | Cari cihazınız |
    Bu sizin cari sessiyanızdır | Siz buradasınız | Buradasınız | Bu cihazda aktivdir | Bu cihazda aktiv |
    Hazırda bu sessiyanı istifadə edirsiniz | Bu sessiyadan istifadə edirsiniz |
    Hazırda istifadə etdiyiniz sessiya
  `,
  trusted: list`etibarlı | etibar edil | etibar olun | güvənilən | güvənli cihaz | təsdiqlənmiş cihaz`,
  negation: list`etibarsız | deyil | etibar edilm | güvənilm | güvənsiz | təsdiqlənməmiş | yox | heç vaxt`,
  unavailable: list`
    sessiya statusu əlçatan deyil | sessiya statusu*deyil | sessiya statusu mövcud deyil |
    sessiya statusu naməlum | sessiya statusu*naməlum | sessiyanın statusu*deyil |
    sessiyanın statusu*naməlum | sessiya vəziyyəti*deyil | sessiyanın vəziyyəti*deyil |
    seansın statusu*deyil | seans statusu*deyil | seans statusu naməlum | status əlçatan deyil |
    status mövcud deyil | status naməlum | naməlum status | sessiya əlçatan deyil
  `,
  logOut: list`
    çıxış | hesabdan çıx | sistemdən çıx | çıxın | çıx | cihazdan çıx | sessiyanı bitir | sessiyanı*bitir |
    sessiyanı sonlandır | sessiyanı bağla | sessiyanı*bağla | sessiyanı dayandır | seansı bitir |
    seansı sonlandır | seansı bağla | ləğv et | bağlantını kəs | cihazı sil | bu cihazı sil | cihazı çıxar |
    sessiyanı sil
  `,
  everywhere: list`
    bütün cihazlar | bütün sessiyalar | bütün seanslar | bütün digər | bütün aktiv | bütün brauzer |
    hamısından | hamısını | hamısı | hər yerdən | hər yerdə | digər cihazlar | digər sessiyalar |
    digər seanslar | başqa cihazlar | hər cihaz | seçilmiş
  `,
  more: list`
    daha çox göstər | daha çox yüklə | daha çox bax | daha çox | daha çoxunu | daha çox sessiya |
    daha çox cihaz | hamısını göstər | hamısına bax | hamısını gör | hamısını yüklə |
    bütün sessiyaları göstər | növbəti | irəli | daha köhnə
  `,
  loading: list`
    yüklənir | yüklənməkdə | yükləmə gedir | alınır | əldə edilir | gözləyin | zəhmət olmasa gözləyin |
    lütfən gözləyin | bir dəqiqə | bir an gözlə
  `,
  failed: list`
    yükləmək mümkün olmadı | yükləmək mümkün deyil | yükləmək alınmadı | yüklənə bilmədi |
    yükləyə bilmədik | yüklənmədi | yükləmə uğursuz | yükləmə alınmadı | yüklənməsi alınmadı |
    göstərmək mümkün olmadı | əldə etmək mümkün olmadı | yükləyərkən xəta | yüklənərkən xəta |
    yüklənmə xətası | xəta baş verdi | problem yarandı | problem baş verdi | nəsə səhv getdi |
    nə isə səhv getdi | xəta yarandı | yenidən cəhd | yenə cəhd | bir daha cəhd | sonra*cəhd |
    yenidən yoxlayın | daha sonra yenidən | hazırda əlçatan deyil
  `,
  otherLists: list`
    Etibarlı cihazlar | Etibarlı cihazlarınız | Güvənilən cihazlar | Keçid açarları | Giriş açarları |
    Giriş açarı | Passkeys | Təhlükəsizlik açarları | Təhlükəsizlik açarı | Qoşulmuş tətbiqlər |
    Bağlı tətbiqlər | Bağlanmış tətbiqlər | Əlaqəli tətbiqlər | Tətbiqlər və konnektorlar |
    Tətbiqlər və qoşulmalar | Konnektorlar | Qoşulmuş hesablar | Əlaqəli hesablar | Bağlı hesablar |
    Qoşulmuş xidmətlər | Üçüncü tərəf tətbiqləri | Üçüncü tərəf girişi | Səlahiyyətli tətbiqlər |
    Plaginlər | İnteqrasiyalar | Paylaşılan linklər | Paylaşılmış linklər | Paylaşılan keçidlər |
    Paylaşılan söhbətlər | API açarları | API açarlarınız | Giriş tokenləri | Çoxfaktorlu autentifikasiya |
    Çoxfaktorlu doğrulama | Çoxfaktorlu autentifikasiya (MFA) | İki faktorlu autentifikasiya |
    İkifaktorlu autentifikasiya | İki mərhələli doğrulama | İki addımlı doğrulama | MFA | 2FA |
    Autentifikator tətbiqi | Autentifikasiya tətbiqi | SMS | Mətn mesajı | Push bildirişləri |
    Bərpa kodları | Ehtiyat kodlar | Parol | Şifrə | Parolu dəyiş | Parolu dəyişdir | Giriş üsulları |
    Giriş metodları | Data nəzarəti | Məlumat nəzarəti | Məlumatların idarə edilməsi | Bildirişlər | Ümumi |
    Fərdiləşdirmə | Yaddaş | Ödəniş | Abunəlik | İstifadə | Nitq | Səs | Cədvəllər |
    Qabaqcıl hesab təhlükəsizliyi | Genişləndirilmiş təhlükəsizlik | Son fəaliyyətlər |
    Son hesab fəaliyyəti | Hesab fəaliyyəti | Təhlükəsizlik fəaliyyəti | Giriş tarixçəsi | Son girişlər |
    Giriş fəaliyyəti | Bitmiş sessiyalar | Əvvəlki sessiyalar | Bitmiş seanslar | Valideyn nəzarəti |
    ChatGPT ilə təhlükəsiz giriş | ChatGPT ilə daxil ol | ChatGPT ilə daxil olun | Bu cihazdan çıx |
    Bu cihazdan çıxın | Bu cihazdan çıxış | Arxivlənmiş söhbətlər | Hesabı sil | Hesab | Kömək
  `,
  captions: {
    device: list`
      Cihaz | Cihazın adı | Cihaz adı | Cihaz növü | Brauzer | Cihaz və ya brauzer | Brauzer və ya cihaz |
      Cihaz/brauzer | Cihaz və brauzer | Müştəri
    `,
    app: list`
      Tətbiq | Tətbiqlər | Məhsul | Məhsullar | İstifadə olunduğu tətbiq | Birlikdə istifadə olunur |
      Tətbiq konteksti | Xidmət | Xidmətlər
    `,
    location: list`
      Məkan | Təxmini məkan | Yer | Təxmini yer | Mövqe | Təxmini mövqe | Son məkan | Harada | Şəhər |
      Region | Ölkə | Giriş yeri
    `,
    signedIn: list`
      Daxil olub | Daxil olunub | Daxil olma | Giriş | Giriş vaxtı | Giriş tarixi | Daxil olma vaxtı |
      Daxil olma tarixi | Son giriş | İlk giriş | Tarix | Vaxt | Saat | Tarix və vaxt | Tarix və saat |
      Nə vaxt | Başlanğıc | Başlayıb | Son aktivlik | Son fəaliyyət | Son istifadə | Son görülmə |
      Sonuncu aktivlik
    `,
    status: list`
      Status | Vəziyyət | Sessiya statusu | Sessiyanın statusu | Etibarlı | Etibarlı cihaz | Etibar |
      Cari sessiya | Hazırkı sessiya
    `,
  },
  signedIn: list`
    daxil olub | daxil olunub | daxil olma | daxil olmusunuz | giriş | giriş vaxtı | giriş tarixi |
    daxil olma vaxtı | daxil olma tarixi | son giriş | ilk giriş | sessiya başlayıb |
    sessiyanın başlanğıcı | başlayıb | ~ tarixində daxil olub | ~ tarixində daxil olunub | ~ daxil olub |
    ~ tarixindən bəri
  `,
  lastActive: list`
    son aktivlik | son fəaliyyət | son istifadə | son görülmə | sonuncu aktivlik | axırıncı aktivlik |
    aktiv | ~ aktiv olub | ~ istifadə edilib
  `,
  otherTimes: list`
    əlavə edil | yaradıl | bitmə | müddəti bit | etibarlıdır | yenilən | dəyişdiril | qeydiyyat |
    çıxış edil | sonlandırıl | qoşulub
  `,
  justNow: list`
    indicə | elə indi | indi | hazırda | bir az əvvəl | bir neçə saniyə əvvəl | bir an əvvəl |
    bir dəqiqədən az əvvəl | indi aktiv | indi aktivdir | hazırda aktiv | hazırda aktivdir
  `,
  active: list`
    Aktiv | Aktivdir | İndi aktiv | İndi aktivdir | Hazırda aktiv | Hazırda aktivdir | Aktiv sessiya |
    Onlayn | İstifadədə | Daxil olmusunuz
  `,
  near: list`
    təxminən | təqribən | təx. | təxmini məkan | təxmini yer | yaxınlığında | ~ yaxınlığında | ~ ətrafında |
    ~ yaxınlığı | ~ ətrafı | ~ (təxmini) | ~ (təxminən) | ~ və ətrafı
  `,
  unknownDevice: list`
    Naməlum cihaz | Naməlum brauzer | Naməlum müştəri | Naməlum | Tanınmayan cihaz | Bilinməyən cihaz |
    Cihaz naməlumdur | Digər cihaz
  `,
  unknownLocation: list`
    Naməlum məkan | Məkan naməlumdur | Məkan naməlum | Məkan əlçatan deyil | Naməlum yer | Naməlum region |
    Naməlum | Bilinməyən məkan
  `,
  devices: list`
    cihaz | telefon | smartfon | mobil cihaz | mobil tətbiq | mobil telefon | kompüter | noutbuk |
    masaüstü | planşet | brauzer
  `,
  apiPlatform: list`
    API platforması | OpenAI API platforması | OpenAI platforması | OpenAI API | API |
    Tərtibatçı platforması
  `,
  yes: list`Bəli | Hə`,
  no: list`Xeyr | Yox`,
};
