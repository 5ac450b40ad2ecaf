import { list } from './list';
import type { Words } from './words';

export const az = (): Words => ({
  activeSessions: list`
    Aktiv sessiyalar | Aktiv sessiyalarınız | Bütün aktiv sessiyalar | Sessiyalar | Sessiyalarınız |
    Sessiyalarım | Bütün sessiyalar | Aktiv seanslar | Aktiv seanslarınız | Seanslar | Seanslarınız |
    Bütün seanslar | Açıq sessiyalar | Açıq seanslar | Giriş sessiyaları | Sessiyaları idarə et |
    Sessiyaları idarə edin | Seansları idarə et | Sessiyaların idarə edilməsi | Cihazlar və sessiyalar |
    Sessiyalar və cihazlar | Cihazlar və seanslar | Daxil olunmuş cihazlar | Daxil olmuş cihazlar |
    Giriş edilmiş cihazlar | Aktiv cihazlar | Aktiv girişlər | Harada daxil olmusunuz |
    Daxil olduğunuz yerlər | Daxil olduğunuz cihazlar | Hesaba daxil olduğunuz cihazlar | Aktiv sessiyalarım |
    Sizin aktiv sessiyalarınız | Cari sessiyalar | Hazırkı sessiyalar | Bütün seanslarınız | Seanslarım |
    Hesab sessiyaları | Sessiyaların siyahısı | Sessiya siyahısı | Aktiv sessiyaların siyahısı |
    Aktiv sessiyaları idarə et | Aktiv sessiyaları idarə edin | Aktiv sessiyaların idarə edilməsi |
    Sessiya idarəetməsi | Seansları idarə edin | Seansların idarə edilməsi | Aktiv sessiyalar və cihazlar |
    Cihazlar və aktiv sessiyalar | Cihazlarınız və sessiyalarınız | Seanslar və cihazlar |
    Cihaz və sessiyalar | Hesabınıza daxil olmuş cihazlar | Hesaba daxil olmuş cihazlar |
    Giriş edilən cihazlar | Giriş edilən yerlər | Giriş etdiyiniz cihazlar | Giriş etdiyiniz yerlər |
    Daxil olduğunuz cihazlar və yerlər | Harada giriş etmisiniz | Hara daxil olmusunuz |
    Hansı cihazlarda daxil olmusunuz | Qoşulmuş cihazlar | Cari girişlər | Aktiv sessiyalara bax |
    Aktiv girişləriniz | Sessiyalar & cihazlar |
    {Aktiv,Açıq,Hazırkı,Bütün aktiv,Bütün,Sizin,Sizin aktiv,Cari} {sessiyalar,sessiyalarınız,sessiyaları,girişlər,seanslar,oturumlar} |
    {Daxil olunmuş,Daxil olmuş,Aktiv,Qoşulmuş,Daxil olduğunuz,Hesabınıza daxil olmuş,Giriş edilmiş,Giriş etdiyiniz} {cihazlar,cihazlarınız,cihazlar və brauzerlər,yerlər} |
    {Harada daxil olmusunuz,Daxil olduğunuz yerlər,Hesabınıza daxil olunan yerlər,Haradan daxil olmusunuz,Daxil olduğunuz cihazlar}
  `,
  session: list`sessiya | seans`,
  security: list`
    Təhlükəsizlik | Təhlükəsizlik və giriş | Giriş və təhlükəsizlik | Təhlükəsizlik ayarları |
    Təhlükəsizlik parametrləri | Təhlükəsizlik və məxfilik | Məxfilik və təhlükəsizlik |
    Parol və təhlükəsizlik | Hesab təhlükəsizliyi | Təhlükəsizlik & giriş | Giriş & təhlükəsizlik |
    Təhlükəsizlik və daxil olma | Daxil olma və təhlükəsizlik | Təhlükəsizlik tənzimləmələri |
    Şifrə və təhlükəsizlik | Hesabın təhlükəsizliyi | Mühafizə | Qorunma | Təhlükəsizlik və gizlilik
  `,
  current: list`
    Cari sessiya | Hazırkı sessiya | Cari sessiyanız | Hazırkı sessiyanız | İndiki sessiya | Bu sessiya |
    Cari seans | Hazırkı seans | Bu seans | Bu cihaz | Bu brauzer | Bu kompüter | Bu telefon | Bu tətbiq |
    Cari | Hazırkı | Cari cihaz | Hazırkı cihaz | Cari brauzer | Cari cihazınız |
    Bu sizin cari sessiyanızdır | Siz buradasınız | Buradasınız | Bu cihazda aktivdir | Bu cihazda aktiv |
    Hazırda bu sessiyanı istifadə edirsiniz | Bu sessiyadan istifadə edirsiniz |
    Hazırda istifadə etdiyiniz sessiya | Bu, cari sessiyanızdır | Bu cari sessiyanızdır |
    Bu sizin hazırkı sessiyanızdır | Bu, hazırkı sessiyanızdır | Bu, sizin cari sessiyanızdır |
    Bu cari sessiyadır | Bu hazırkı sessiyadır | Sizin cari sessiyanız | Sizin hazırkı sessiyanız |
    Cari seansınız | Hazırkı seansınız | İndiki seans | İndiki cihaz | İndi istifadə olunan sessiya |
    Hazırda istifadə olunan sessiya | İstifadə olunan sessiya | İstifadə etdiyiniz sessiya |
    İndi istifadə etdiyiniz sessiya | Hazırda istifadə etdiyiniz cihaz | İndi istifadə etdiyiniz cihaz |
    Bu sessiyanı istifadə edirsiniz | İndi bu sessiyanı istifadə edirsiniz |
    Siz bu sessiyanı istifadə edirsiniz | Siz hazırda bu sessiyadan istifadə edirsiniz |
    Siz hazırda bu sessiyanı istifadə edirsiniz | Hazırda bu sessiyadan istifadə edirsiniz |
    İndi bu sessiyadan istifadə edirsiniz | Bu cihazdan istifadə edirsiniz |
    Hazırda bu cihazdan istifadə edirsiniz | Bu sizin cihazınızdır | Bu, sizin cihazınızdır | Bu sizsiniz |
    Bu, bu cihazdır | Sizin cihazınız | Cihazınız | Brauzeriniz | Sessiyanız | Hazırkı brauzer |
    Hazırkı cihazınız | Sizin cari cihazınız | Cari giriş | Hazırkı giriş | Bu giriş | Bu noutbuk |
    Bu planşet | Bu smartfon | Bu kompüterdir | Bu iPhone | Bu Mac | Bu cihazda indi aktivdir |
    İndi bu cihazda aktiv | Hazırda bu cihazda aktiv | Hazırda bu cihazda aktivdir |
    Bu cihazda istifadə olunur | Hazırda bu cihazda istifadə olunur | Bu cihazda daxil olunub |
    Bu cihazda daxil olmusunuz | Buradasan | Sən buradasan | Sizin olduğunuz yer | Mövcud sessiya |
    Mövcud cihaz | Mövcud sessiyanız |
    {Cari,Hazırkı,Bu,İndiki,Sizin cari,Sizin hazırkı,Mövcud} {sessiya,sessiyanız,cihaz,cihazınız,brauzer,kompüter,telefon,giriş,seans} {,(bu cihaz),(bu brauzer)} |
    {Bu sizin cari sessiyanızdır,Bu sizin hazırkı sessiyanızdır,Bu sizin cihazınızdır,Siz buradasınız,Hazırda buradasınız,İndi buradasınız,Bu cihazdan istifadə edirsiniz,Hazırda bu cihazdan istifadə edirsiniz,Hazırda bu sessiyadan istifadə edirsiniz,Bu cihazda aktiv,Bu cihazda aktivdir,Bu cihazda istifadə olunur}
  `,
  trusted: list`
    etibarlı | etibar edil | etibar olun | güvənilən | güvənli cihaz | təsdiqlənmiş cihaz | güvənilir |
    güvəndiyiniz | etibar edirsiniz | etibar etdiyiniz | inanılmış | etimadlı | etimad göstər |
    doğrulanmış cihaz | yadda saxlanmış cihaz | yadda saxlanılmış cihaz | yoxlanılmış cihaz
  `,
  trusting: list`bu {cihaza,brauzerə} {etibar et,güvən} | etibarlı {kimi qeyd et,et$}`,
  negation: list`
    etibarsız | deyil | etibar edilm | güvənilm | güvənsiz | təsdiqlənməmiş | heç vaxt | etibar olunm |
    etibar etm | etimadsız | doğrulanmamış | inanılmam | qeyri | yoxdur
  `,
  unavailable: list`
    sessiya statusu əlçatan deyil | sessiya statusu*deyil | sessiya statusu mövcud deyil |
    sessiya statusu naməlum | sessiya statusu*naməlum | sessiyanın statusu*deyil |
    sessiyanın statusu*naməlum | sessiya vəziyyəti*deyil | sessiyanın vəziyyəti*deyil |
    seansın statusu*deyil | seans statusu*deyil | seans statusu naməlum | status əlçatan deyil |
    status mövcud deyil | status naməlum | naməlum status | sessiya əlçatan deyil | sessiya statusu yoxdur |
    sessiya statusu mümkün deyil | sessiya statusu alınmadı | sessiya statusu alına bilmədi |
    sessiya statusu müəyyən | sessiyanın statusu əlçatmaz | sessiya statusu əlçatmaz |
    sessiyanın statusu*əlçatmaz | sessiyanın statusu*müəyyən | sessiyanın statusunu*müəyyən |
    sessiya vəziyyəti*naməlum | sessiyanın vəziyyəti*naməlum | sessiya vəziyyəti*əlçatmaz |
    sessiya vəziyyəti əlçatmaz | seansın statusu*naməlum | seansın statusu*əlçatmaz | seans statusu*əlçatmaz |
    seans vəziyyəti*deyil | status*əlçatan deyil | status*mövcud deyil | status əlçatmaz | status*əlçatmaz |
    status*naməlum | statusu naməlum | statusu əlçatan deyil | status bilinmir | statusu bilinmir |
    status yoxdur | status məlum deyil | statusu məlum deyil | vəziyyət naməlum | vəziyyəti naməlum |
    vəziyyət əlçatan deyil | naməlum vəziyyət | sessiya əlçatmaz
  `,
  logOut: list`
    çıxış | hesabdan çıx | sistemdən çıx | çıxın | çıx | cihazdan çıx | sessiyanı bitir | sessiyanı*bitir |
    sessiyanı sonlandır | sessiyanı bağla | sessiyanı*bağla | sessiyanı dayandır | seansı bitir |
    seansı sonlandır | seansı bağla | bağlantını kəs | cihazı sil | bu cihazı sil | cihazı çıxar |
    sessiyanı sil | sessiyadan çıx | sessiyadan*çıx | seansdan çıx | sessiyanı sona çatdır |
    sessiyanı*sonlandır | sessiyanı ləğv | sessiyanı*ləğv | sessiyanı kəs | sessiyanı tamamla |
    sessiyanı çıxar | sessiyanı qurtar | seansı*bitir | seansı*sonlandır | seansı dayandır | seansı ləğv |
    seansı sil | sonlandır | bitir | ləğv edin | girişi ləğv | girişi sil | icazəni geri | icazəni ləğv |
    geri götür | bağlantını ayır | əlaqəni kəs | cihazı ləğv | cihazı ayır | cihazı unut | bu cihazı çıxar |
    loqaut
  `,
  everywhere: list`
    bütün cihazlar | bütün sessiyalar | bütün seanslar | bütün digər | bütün aktiv | bütün brauzer |
    hamısından | hamısını | hamısı | hər yerdən | hər yerdə | digər cihazlar | digər sessiyalar |
    digər seanslar | başqa cihazlar | hər cihaz | seçilmiş | bütün hesab | bütün tətbiq | bütün yer |
    bütün qalan | bütün başqa | bütün giriş | bütününü | hər bir cihaz | hər bir sessiya | hər sessiya |
    digər bütün | digər brauzer | digərlər | başqa sessiya | başqa seans | qalan cihaz | qalan sessiya |
    qalanlar | qalan bütün | seçilən |
    {bütün,digər,qalan,başqa,hər} {cihaz,sessiya,brauzer,seans} |
    {hamısından,hamısını,hər yerdən,hər yerdə,bundan başqa}
  `,
  more: list`
    daha çox göstər | daha çox yüklə | daha çox bax | daha çox | daha çoxunu | daha çox sessiya |
    daha çox cihaz | hamısını göstər | hamısına bax | hamısını gör | hamısını yüklə |
    bütün sessiyaları göstər | növbəti | irəli | daha köhnə | daha artıq | daha göstər | davamı |
    digərlərini göstər | qalanlarını göstər | qalanını göstər | əlavə sessiya | əlavə cihaz |
    bütün sessiyalara bax | bütün cihazları göstər | bütün cihazlara bax | hamısını aç | sonrakı |
    daha əvvəlki |
    {daha çox,daha,hamısını,bütününü,qalanını} {göstər,yüklə,bax,sessiya}
  `,
  loading: list`
    yüklənir | yüklənməkdə | yükləmə gedir | alınır | əldə edilir | gözləyin | zəhmət olmasa gözləyin |
    lütfən gözləyin | bir dəqiqə | bir an gözlə | yüklənmə gedir | yükləyirik | yükləmək üçün gözlə |
    gətirilir | məlumat alınır | məlumatlar alınır | yoxlanılır | gözlə | bir saniyə | bir az gözlə |
    xahiş edirik, gözləyin | xahiş olunur gözləyin
  `,
  failed: list`
    yükləmək mümkün olmadı | yükləmək mümkün deyil | yükləmək alınmadı | yüklənə bilmədi | yükləyə bilmədik |
    yüklənmədi | yükləmə uğursuz | yükləmə alınmadı | yüklənməsi alınmadı | göstərmək mümkün olmadı |
    əldə etmək mümkün olmadı | yükləyərkən xəta | yüklənərkən xəta | yüklənmə xətası | xəta baş verdi |
    problem yarandı | problem baş verdi | nəsə səhv getdi | nə isə səhv getdi | xəta yarandı | yenidən cəhd |
    yenə cəhd | bir daha cəhd | sonra*cəhd | yenidən yoxlayın | daha sonra yenidən | hazırda əlçatan deyil |
    yükləmək olmur | yükləmək olmadı | yüklənə bilmir | yükləyə bilmirik | yükləyə bilmədi | yüklənmir |
    yükləmə zamanı | yüklənmə zamanı | yüklənmə uğursuz | yüklənmə alınmadı | yüklənməsi*alınmadı |
    yüklənməsi*mümkün | yükləmə xətası | yükləməkdə xəta | yükləməkdə problem | yükləyərkən problem |
    alına bilmədi | ala bilmədik | əldə edə bilmədik | əldə edilə bilmədi | əldə etmək alınmadı |
    göstərilə bilmədi | göstərə bilmədik | göstərmək alınmadı | gətirmək mümkün olmadı | xəta yaranıb |
    xəta oldu | xəta var | xəta baş verib | xəta aşkar | problem yaranıb | problem oldu | problem var |
    problemlə üzləş | nasazlıq | nəsə düz | nə isə düz | nəsə yanlış | nə isə yanlış | nəsə alınmadı |
    bir şey səhv | bir şeylər səhv | bir xəta | təkrar cəhd | təkrar yoxla | təkrarla | yenidən sına |
    yenə sına | yenidən yoxla | yenə yoxla | müvəqqəti əlçatan deyil | müvəqqəti olaraq əlçatan deyil |
    hazırda əlçatmaz | hazırda mövcud deyil |
    {yükləmək,yüklənmə,göstərmək,əldə etmək,almaq} {mümkün olmadı,alınmadı,uğursuz,mümkün deyil} |
    {nəsə səhv,müvəqqəti əlçatan}
  `,
  otherLists: list`
    Etibarlı cihazlar | Etibarlı cihazlarınız | Güvənilən cihazlar | Keçid açarları | Giriş açarları |
    Giriş açarı | Passkeys | Təhlükəsizlik açarları | Təhlükəsizlik açarı | Qoşulmuş tətbiqlər |
    Bağlı tətbiqlər | Bağlanmış tətbiqlər | Əlaqəli tətbiqlər | Tətbiqlər və konnektorlar |
    Tətbiqlər və qoşulmalar | Konnektorlar | Qoşulmuş hesablar | Əlaqəli hesablar | Bağlı hesablar |
    Qoşulmuş xidmətlər | Üçüncü tərəf tətbiqləri | Üçüncü tərəf girişi | Səlahiyyətli tətbiqlər | Plaginlər |
    İnteqrasiyalar | Paylaşılan linklər | Paylaşılmış linklər | Paylaşılan keçidlər | Paylaşılan söhbətlər |
    API açarları | API açarlarınız | Giriş tokenləri | Çoxfaktorlu autentifikasiya | Çoxfaktorlu doğrulama |
    Çoxfaktorlu autentifikasiya (MFA) | İki faktorlu autentifikasiya | İkifaktorlu autentifikasiya |
    İki mərhələli doğrulama | İki addımlı doğrulama | MFA | 2FA | Autentifikator tətbiqi |
    Autentifikasiya tətbiqi | SMS | Mətn mesajı | Push bildirişləri | Bərpa kodları | Ehtiyat kodlar | Parol |
    Şifrə | Parolu dəyiş | Parolu dəyişdir | Giriş üsulları | Giriş metodları | Data nəzarəti |
    Məlumat nəzarəti | Məlumatların idarə edilməsi | Bildirişlər | Ümumi | Fərdiləşdirmə | Yaddaş | Ödəniş |
    Abunəlik | İstifadə | Nitq | Səs | Cədvəllər | Qabaqcıl hesab təhlükəsizliyi |
    Genişləndirilmiş təhlükəsizlik | Son fəaliyyətlər | Son hesab fəaliyyəti | Hesab fəaliyyəti |
    Təhlükəsizlik fəaliyyəti | Giriş tarixçəsi | Son girişlər | Giriş fəaliyyəti | Bitmiş sessiyalar |
    Əvvəlki sessiyalar | Bitmiş seanslar | Valideyn nəzarəti | ChatGPT ilə təhlükəsiz giriş |
    ChatGPT ilə daxil ol | ChatGPT ilə daxil olun | Bu cihazdan çıx | Bu cihazdan çıxın | Bu cihazdan çıxış |
    Arxivlənmiş söhbətlər | Hesabı sil | Hesab | Kömək | Sizin etibarlı cihazlarınız | Güvəndiyiniz cihazlar |
    Güvənilir cihazlar | Doğrulanmış cihazlar | Təsdiqlənmiş cihazlar | Tanınan cihazlar |
    Yadda saxlanmış cihazlar | İcazəli cihazlar | Səlahiyyətli cihazlar | Bloklanmış cihazlar |
    Bloklanan cihazlar | Silinmiş cihazlar | Etibarlı brauzerlər | Passkey | Keçid açarı | Giriş açarlarınız |
    Keçid açarlarınız | Keçid açarları və təhlükəsizlik açarları | Giriş açarları və təhlükəsizlik açarları |
    Bağlantılı tətbiqlər | Bağlantılı hesablar | Əlaqələndirilmiş hesablar | Əlaqələndirilmiş tətbiqlər |
    Əlaqəli xidmətlər | Bağlı xidmətlər | Tətbiqlər & konnektorlar | Tətbiqlər və bağlayıcılar |
    Bağlayıcılar | Kənar tətbiqlər | Üçüncü tərəfin tətbiqləri | Üçüncü tərəf tətbiqlər |
    Üçüncü tərəf sessiyaları | İcazə verilmiş tətbiqlər | İcazəli tətbiqlər | Əlavələr | Qoşmalar |
    Paylaşılmış söhbətlər | Paylaşılan çatlar | Paylaşılmış çatlar | API-açarlar | API açarı |
    Çoxamilli autentifikasiya | Çoxfaktorlu identifikasiya | Çoxfaktorlu doğrulama (MFA) |
    Çox faktorlu autentifikasiya | İkifaktorlu doğrulama | İki faktorlu doğrulama |
    İki faktorlu autentifikasiya (2FA) | İkiamilli autentifikasiya | İkimərhələli doğrulama |
    İkiaddımlı doğrulama | İki mərhələli təsdiqləmə | Autentifikator | SMS mesajı | Push-bildirişlər |
    Bərpa üsulları | E-poçt | Elektron poçt | Telefon nömrəsi | Şifrəni dəyiş | Şifrəni dəyişdir |
    Parolu dəyişin | Giriş seçimləri | Daxil olma üsulları | Məlumatlara nəzarət | Data idarəetməsi |
    Hesabın qabaqcıl təhlükəsizliyi | Hesabın əlavə qorunması | Qabaqcıl təhlükəsizlik |
    Son fəaliyyətləriniz | Son əməliyyatlar | Hesabdakı son fəaliyyət | Hesabda son fəaliyyət |
    Son giriş fəaliyyəti | Giriş jurnalı | Giriş qeydləri | Giriş tarixçəsi və fəaliyyət | Əvvəlki girişlər |
    Son daxil olmalar | Təhlükəsizlik hadisələri | Təhlükəsizlik jurnalı | Təhlükəsizlik tarixçəsi |
    Sessiya tarixçəsi | Sessiyaların tarixçəsi | Fəaliyyət tarixçəsi | Fəaliyyət jurnalı |
    Bağlanmış sessiyalar | Başa çatmış sessiyalar | Sonlandırılmış sessiyalar | Vaxtı bitmiş sessiyalar |
    Müddəti bitmiş sessiyalar | Keçmiş sessiyalar | Köhnə sessiyalar | Qeyri-aktiv sessiyalar |
    Ləğv edilmiş sessiyalar | Çıxış edilmiş sessiyalar | Çıxış edilmiş cihazlar |
    Bu yaxınlarda bitmiş sessiyalar | Bu yaxınlarda çıxış edilib | Son çıxışlar |
    Əvvəllər daxil olduğunuz yerlər | Giriş cəhdləri | Uğursuz girişlər | Uğursuz giriş cəhdləri |
    Codex CLI sessiyaları | ChatGPT ilə giriş | Bu cihazda çıxış et | Bu cihazdan çıxış et | Biznes hesabı |
    Dil |
    {Etibarlı,Güvənilən,Tanınmış,Təsdiqlənmiş,Etibar edilən} {cihazlar,brauzerlər,cihazlarınız} |
    {Bitmiş,Əvvəlki,Sonlanmış,Başa çatmış,Bağlanmış,Köhnə} {sessiyalar,girişlər} |
    {Giriş tarixçəsi,Sessiya tarixçəsi,Son girişlər,Son təhlükəsizlik fəaliyyəti,Təhlükəsizlik fəaliyyəti,Hesab fəaliyyəti,Giriş fəaliyyəti,Qoşulmuş tətbiqlər,Bağlı tətbiqlər,Bağlı hesablar,Üçüncü tərəf tətbiqləri,API açarları,Giriş açarları,Təhlükəsizlik açarları}
  `,
  captions: {
    device: list`
      Cihaz | Cihazın adı | Cihaz adı | Cihaz növü | Brauzer | Cihaz və ya brauzer | Brauzer və ya cihaz |
      Cihaz/brauzer | Cihaz və brauzer | Müştəri | Cihazın növü | Cihazın modeli | Model | Cihaz / brauzer |
      Brauzer və cihaz | Cihaz & brauzer | Əməliyyat sistemi | Cihaz məlumatı | Cihaz haqqında məlumat |
      Sessiya | Seans | Kliyent |
      {Cihaz,Brauzer} {və brauzer,və ya brauzer,/ brauzer,adı,növü,modeli} |
      {Cihazın,Brauzerin} {adı,növü,modeli}
    `,
    app: list`
      Tətbiq | Tətbiqlər | Məhsul | Məhsullar | İstifadə olunduğu tətbiq | Birlikdə istifadə olunur |
      Tətbiq konteksti | Xidmət | Xidmətlər | Proqram | Proqramlar | İstifadə olunur | İstifadə edilir |
      İstifadə yeri | İstifadə olunan tətbiq | İstifadə olunan tətbiqlər | İstifadə edilən tətbiqlər |
      Tətbiqin adı | Kontekst | Servis | Servislər | Tətbiqin konteksti | Giriş imkanı
    `,
    location: list`
      Məkan | Təxmini məkan | Yer | Təxmini yer | Mövqe | Təxmini mövqe | Son məkan | Harada | Şəhər |
      Region | Ölkə | Giriş yeri | Təqribi yer | Təqribi məkan | Təqribi mövqe | Təxmini ünvan | Yerləşmə |
      Yerləşdiyi yer | Lokasiya | Təxmini lokasiya | Coğrafi mövqe | Son yer | Giriş məkanı | Girişin yeri |
      Məkan (təxmini) | Bölgə | Ərazi | Yaxınlığında | Son məlum məkan |
      {Təxmini,Son,Giriş} {yer,məkan,yeri,ünvan} |
      {Yer,Məkan,Harada,Haradan,Şəhər,Ölkə,Region,Ərazi} {,(təxmini)}
    `,
    signedIn: list`
      Daxil olub | Daxil olunub | Daxil olma | Giriş | Giriş vaxtı | Giriş tarixi | Daxil olma vaxtı |
      Daxil olma tarixi | Son giriş | İlk giriş | Tarix | Vaxt | Saat | Tarix və vaxt | Tarix və saat |
      Nə vaxt | Başlanğıc | Başlayıb | Son aktivlik | Son fəaliyyət | Son istifadə | Son görülmə |
      Sonuncu aktivlik | Daxil olub (tarix) | Daxil olduğu vaxt | Daxil olduğu tarix | Girişin vaxtı |
      Girişin tarixi | Giriş tarixi və vaxtı | Giriş tarixi və saatı | Giriş saatı | Giriş edilib |
      Giriş edildi | Son giriş vaxtı | Son giriş tarixi | Sonuncu giriş | Axırıncı giriş |
      Sonuncu dəfə daxil olub | İlk dəfə daxil olub | Zaman | Tarix və zaman | Sessiya başlanğıcı |
      Sessiyanın başlanğıcı | Sessiya başlayıb | Başlama vaxtı | Son aktiv | Son dəfə aktiv |
      Sonuncu dəfə aktiv | Sonuncu fəaliyyət | Son istifadə tarixi | Son istifadə vaxtı | Sonuncu istifadə |
      Son görünmə | Son onlayn |
      {Giriş,Son giriş,Daxil olma,Son daxilolma,Sessiyanın başlanma} {vaxtı,tarixi,tarixi və vaxtı} |
      {Son,İlk} {giriş,aktivlik,fəaliyyət,istifadə}
    `,
    status: list`
      Status | Vəziyyət | Sessiya statusu | Sessiyanın statusu | Etibarlı | Etibarlı cihaz | Etibar |
      Cari sessiya | Hazırkı sessiya | Hal | Durum | Seans statusu | Seansın statusu | Sessiya vəziyyəti |
      Etibarlılıq | Etibar statusu | Güvənilən | Güvənilən cihaz | Cari | Hazırkı | Cari cihaz | Bu cihaz
    `,
  },
  signedIn: list`
    daxil olub | daxil olunub | daxil olma | daxil olmusunuz | giriş | giriş vaxtı | giriş tarixi |
    daxil olma vaxtı | daxil olma tarixi | son giriş | ilk giriş | sessiya başlayıb | sessiyanın başlanğıcı |
    başlayıb | ~ tarixində daxil olub | ~ tarixində daxil olunub | ~ daxil olub | ~ tarixindən bəri |
    daxil olunub: | daxil olunma | daxil olunma tarixi | daxil oldunuz | daxil oldu | daxil olduğu vaxt |
    daxil olduğu tarix | giriş edilib | giriş edildi | giriş etmisiniz | giriş etdi | giriş saatı |
    giriş tarixi və vaxtı | girişin vaxtı | girişin tarixi | son giriş vaxtı | son giriş tarixi |
    sonuncu giriş | sonuncu giriş tarixi | sonuncu dəfə daxil olub | sonuncu dəfə daxil olunub |
    son dəfə daxil olub | ilk dəfə daxil olub | ilk dəfə daxil olunub | sessiya başladı |
    sessiyanın başlama vaxtı | sessiya başlanğıcı | sessiya açılıb | başladı | başlanğıc | başlama vaxtı |
    ~ tarixində giriş edilib | ~ tarixində giriş etmisiniz | ~ tarixində daxil olmusunuz |
    ~ tarixində daxil oldunuz | ~ tarixində başlayıb | ~ tarixində başladı | ~ daxil olunub |
    ~ daxil olmusunuz | ~ giriş edilib | ~ giriş | ~ başlayıb | ~ bəri | ~ tarixindən bəri daxil olunub |
    ~ tarixindən bəri aktiv | ~ tarixindən bəri aktivdir | ~ tarixindən etibarən | ~ etibarən | ~ tarixindən |
    ~ bəri daxil olunub | ~ bəri aktivdir | ~ bəri aktiv |
    ~ {tarixində daxil olub,daxil olub,tarixindən,daxil olmusunuz,daxil olunub,tarixində daxil olunub,giriş edilib,tarixində giriş}
  `,
  lastActive: list`
    son aktivlik | son fəaliyyət | son istifadə | son görülmə | sonuncu aktivlik | axırıncı aktivlik | aktiv |
    ~ aktiv olub | ~ istifadə edilib | son aktiv | son dəfə aktiv | son dəfə aktiv olub | sonuncu dəfə aktiv |
    sonuncu dəfə aktiv olub | sonuncu fəaliyyət | son fəaliyyət tarixi | son istifadə tarixi |
    son istifadə vaxtı | sonuncu istifadə | son dəfə istifadə olunub | son dəfə istifadə edilib |
    sonuncu dəfə istifadə edilib | son dəfə görülüb | sonuncu dəfə görülüb | son görünmə | son onlayn |
    son dəfə onlayn | son giriş və fəaliyyət | istifadə edilib | istifadə olunub | görülüb | onlayn |
    ~ tarixində aktiv olub | ~ tarixində istifadə edilib | ~ tarixində istifadə olunub | ~ istifadə olunub |
    ~ görülüb | ~ aktiv idi | ~ aktiv | ~ onlayn olub | aktiv olub
  `,
  otherTimes: list`
    əlavə edil | yaradıl | bitmə | müddəti bit | etibarlıdır | yenilən | dəyişdiril | qeydiyyat | çıxış edil |
    sonlandırıl | qoşulub | əlavə olun | yaranma | vaxtı bit | bitir | başa çat | qüvvədədir | qüvvədə |
    son istifadə müddəti | redaktə | dəyişil | çıxılıb | çıxış tarixi | ləğv edil | silin | əlaqələndiril |
    bağlanıb
  `,
  justNow: list`
    indicə | elə indi | indi | hazırda | bir az əvvəl | bir neçə saniyə əvvəl | bir an əvvəl |
    bir dəqiqədən az əvvəl | indi aktiv | indi aktivdir | hazırda aktiv | hazırda aktivdir | lap indi |
    elə indicə | bir az öncə | bir neçə saniyə öncə | bir neçə an əvvəl | bir an öncə | saniyələr əvvəl |
    saniyə əvvəl | bir dəqiqədən az vaxt əvvəl | bir dəqiqədən də az | 1 dəqiqədən az əvvəl |
    bir dəqiqədən az müddət əvvəl | bir dəqiqədən az | bu an | bu dəqiqə | indi onlayn | hazırda onlayn |
    onlayn indi | aktiv indi | hal-hazırda | hal-hazırda aktiv | hal-hazırda aktivdir | hal hazırda
  `,
  active: list`
    Aktiv | Aktivdir | İndi aktiv | İndi aktivdir | Hazırda aktiv | Hazırda aktivdir | Aktiv sessiya |
    Onlayn | İstifadədə | Daxil olmusunuz | Aktiv indi | Hal-hazırda aktiv | Hal-hazırda aktivdir |
    Aktiv seans | Sessiya aktivdir | Onlayndır | İstifadə edilir indi | Hazırda istifadə olunur |
    İndi istifadə olunur | Daxil olunub indi | Açıqdır | Davam edir | İşləkdir | Şəbəkədə
  `,
  near: list`
    təxminən | təqribən | təx. | təxmini məkan | təxmini yer | yaxınlığında | ~ yaxınlığında | ~ ətrafında |
    ~ yaxınlığı | ~ ətrafı | ~ (təxmini) | ~ (təxminən) | ~ və ətrafı | təxmini | təqribi | təqribi yer |
    təqribi məkan | təxmini mövqe | təxminən burada | yaxın | ehtimal ki | ehtimalən | ~ yaxınlıqları |
    ~ yaxınlıqlarında | ~ yaxınlığındakı | ~ ətraflarında | ~ həndəvəri | ~ ərazisi | ~ ərazisində |
    ~ bölgəsi | ~ rayonu ərazisi | ~ civarı | ~ (təqribi) | ~ (təqribən) | ~ (təxmini məkan) | ~ (təxmini yer) |
    {təxminən,təqribən,yaxınlığında,ətrafında,təxmini yer,təxmini məkan,ehtimal ki}
  `,
  unknownDevice: list`
    Naməlum cihaz | Naməlum brauzer | Naməlum müştəri | Naməlum | Tanınmayan cihaz | Bilinməyən cihaz |
    Cihaz naməlumdur | Digər cihaz | Naməlum kompüter | Naməlum tətbiq | Naməlum cihaz və ya brauzer |
    Tanınmayan brauzer | Bilinməyən brauzer | Bilinməyən | Cihaz bilinmir | Cihaz məlum deyil |
    Cihaz tanınmadı | Cihaz əlçatan deyil | Adsız cihaz | Müəyyən edilməmiş cihaz |
    Naməlum əməliyyat sistemi | Başqa cihaz | Naməlum proqram
  `,
  unknownLocation: list`
    Naməlum məkan | Məkan naməlumdur | Məkan naməlum | Məkan əlçatan deyil | Naməlum yer | Naməlum region |
    Naməlum | Bilinməyən məkan | Məkan bilinmir | Məkan məlum deyil | Məkan müəyyən edilmədi |
    Məkan müəyyən edilməyib | Məkan mövcud deyil | Məkan yoxdur | Məkan əlçatmaz | Məkan məlumatı yoxdur |
    Yer naməlum | Yer naməlumdur | Yer məlum deyil | Naməlum mövqe | Mövqe naməlumdur | Naməlum bölgə |
    Naməlum şəhər | Naməlum ölkə | Naməlum ərazi | Naməlum lokasiya | Məkanı müəyyən etmək mümkün deyil
  `,
  devices: list`
    cihaz | telefon | smartfon | mobil cihaz | mobil tətbiq | mobil telefon | kompüter | noutbuk | masaüstü |
    planşet | brauzer | masa üstü | laptop | notbuk | smart | ağıllı telefon | mobil brauzer | veb-brauzer |
    qadcet | pc
  `,
  apiPlatform: list`
    API platforması | OpenAI API platforması | OpenAI platforması | OpenAI API | API |
    Tərtibatçı platforması | API Platform | API platformu | API-platforma | OpenAI API platforma |
    OpenAI platforma | Proqramçı platforması | Tərtibatçılar platforması
  `,
  yes: list`Bəli | Hə`,
  no: list`Xeyr | Yox`,
});
