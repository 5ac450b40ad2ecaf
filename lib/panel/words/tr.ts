import { list } from './list';
import type { Words } from './words';

export const tr: Words = {
  activeSessions: list`
    Etkin oturumlar | Aktif oturumlar | Etkin oturumlarınız | Aktif oturumlarınız | Etkin oturumların |
    Aktif oturumların | Tüm etkin oturumlar | Tüm aktif oturumlar | Oturumlar | Oturumlarınız |
    Oturumların | Oturumlarım | Tüm oturumlar | Açık oturumlar | Açık oturumlarınız | Geçerli oturumlar |
    Mevcut oturumlar | Giriş oturumları | Oturum yönetimi | Oturumları yönet | Oturumları yönetin |
    Etkin oturumları yönet | Aktif oturumları yönet | Cihazlar ve oturumlar | Oturumlar ve cihazlar |
    Giriş yapılan cihazlar | Giriş yapılmış cihazlar | Oturum açılan cihazlar | Oturum açılmış cihazlar |
    Oturum açık cihazlar | Oturumun açık olduğu cihazlar | Etkin cihazlar | Aktif cihazlar |
    Aktif girişler | Oturum açtığınız yerler | Giriş yaptığınız yerler | Oturum açtığınız cihazlar |
    Giriş yaptığınız cihazlar | Nerede oturum açtınız | Oturumunuzun açık olduğu yerler |
    Oturumunuzun açık olduğu cihazlar | Oturum listesi | Etkin oturumlar ve cihazlar |
    Aktif oturumlar ve cihazlar | Cihazlar ve etkin oturumlar | Oturum açtığınız konumlar
  `,
  session: list`oturum`,
  security: list`
    Güvenlik | Güvenlik ve giriş | Güvenlik ve oturum açma | Giriş ve güvenlik | Oturum açma ve güvenlik |
    Güvenlik ayarları | Güvenlik ve gizlilik | Gizlilik ve güvenlik | Şifre ve güvenlik |
    Parola ve güvenlik | Hesap güvenliği
  `,
  current: list`
    Geçerli oturum | Şu anki oturum | Mevcut oturum | Mevcut oturumunuz | Geçerli oturumunuz |
    Şu anki oturumunuz | Şu anki oturumun | Bu oturum | Bu cihaz | Bu tarayıcı | Bu bilgisayar |
    Bu telefon | Bu uygulama | Geçerli | Mevcut | Şu anki | Geçerli cihaz | Mevcut cihaz | Şu anki cihaz |
    Mevcut tarayıcı | Geçerli tarayıcı | Şu anki tarayıcı | Şu anki cihazınız | Şu anda buradasınız |
    Buradasınız | Buradasın | Bu cihazda etkin | Bu cihazda aktif | Şu anda bu cihazda etkin |
    Şu an bu cihazda aktif | Bu oturumu kullanıyorsunuz | Şu anda bu oturumu kullanıyorsunuz |
    Bu oturumu şu anda kullanıyorsunuz | Şu anda bu oturumu kullanıyorsun | Şu anda kullandığınız oturum |
    Şu an kullandığınız oturum | Kullandığınız oturum | Cihazınız | Tarayıcınız | Mevcut giriş |
    Şu anki giriş | Bu tablet | Bu dizüstü bilgisayar | Bu iPhone | Bu Mac | Bu sizsiniz |
    Bu sizin cihazınız | Bu sizin mevcut oturumunuz | Bu cihazı kullanıyorsunuz |
    Şu anda bu cihazı kullanıyorsunuz | Kullanmakta olduğunuz oturum | Şu an kullanılan oturum
  `,
  trusted: list`güvenilen | güvenilir | güvenli cihaz | doğrulanmış cihaz | hatırlanan cihaz`,
  negation: list`değil | güvenilmeyen | güvenilmez | olmayan | yok | hiç`,
  unavailable: list`
    oturum durumu kullanılamıyor | oturum durumu mevcut değil | oturum durumu alınamıyor |
    oturum durumu alınamadı | oturum durumu bilinmiyor | oturum durumu bulunamadı |
    oturum durumu görüntülenemiyor | oturum durumu belirlenemedi | oturum durumu*değil | oturum durumu yok |
    durum kullanılamıyor | durum mevcut değil | durumu kullanılamıyor | durumu mevcut değil |
    durumu bilinmiyor | durum bilinmiyor | durum alınamadı | durum alınamıyor | bilinmeyen durum |
    durum bilgisi yok | durum bilgisi alınamıyor | oturum kullanılamıyor | durumu*alınam |
    oturumun durumu*değil | durumu*kullanılamıyor
  `,
  logOut: list`
    çıkış yap | çıkış | oturumu kapat | oturum kapat | oturumunu kapat | oturumları kapat |
    oturumu sonlandır | oturumu bitir | oturumu sona erdir | oturumu iptal et | oturumu kaldır | sonlandır |
    iptal et ve çık | erişimi iptal et | erişimi kaldır | bağlantıyı kes | bağlantısını kes |
    cihazı kaldır | bu cihazı kaldır
  `,
  everywhere: list`
    tüm cihaz | tüm oturum | tüm diğer | tüm tarayıcı | bütün cihaz | bütün oturum | tümünden | tümünü |
    tümü | tüm yerlerden | hepsinden | hepsini | her yerden | her yerde | diğer cihaz | diğer oturum |
    diğer tüm | diğerler | öteki | geri kalan | her cihaz | seçili
  `,
  more: list`
    daha fazla göster | daha fazla yükle | daha fazla gör | daha fazla oturum | daha fazla cihaz |
    daha fazlasını | devamını | tümünü göster | tümünü gör | tümünü görüntüle | hepsini göster |
    hepsini gör | tüm oturumları göster | tüm oturumları görüntüle | tümünü yükle | diğerlerini göster |
    sonraki | ileri | daha eski
  `,
  loading: list`
    yükleniyor | yükleme | getiriliyor | alınıyor | lütfen bekleyin | bekleyin | bir saniye |
    bir dakika lütfen | kontrol ediliyor
  `,
  failed: list`
    yüklenemedi | yüklenemiyor | yükleyemedik | yükleyemiyoruz | alınamadı | alınamıyor | getirilemedi |
    getirilemiyor | alamadık | getiremedik | görüntülenemedi | görüntülenemiyor | gösterilemedi |
    gösterilemiyor | yükleme başarısız | yükleme*başarısız | yüklenmesi başarısız | yüklenirken hata |
    yüklenirken bir hata | yüklenirken bir sorun | yüklenirken sorun | alınırken hata | alınırken bir hata |
    yükleme hatası | hata oluştu | bir hata oluştu | bir sorun oluştu | sorun oluştu | hata meydana geldi |
    bir şeyler ters gitti | bir şeyler yanlış gitti | bir sorun var | tekrar dene | tekrar deneyin |
    yeniden dene | yeniden deneyin | daha sonra dene | şu anda kullanılamıyor |
    geçici olarak kullanılamıyor
  `,
  otherLists: list`
    Güvenilen cihazlar | Güvenilir cihazlar | Güvendiğiniz cihazlar | Güvenilen cihaz listesi |
    Geçiş anahtarları | Geçiş anahtarı | Şifre anahtarları | Passkeys | Güvenlik anahtarları |
    Güvenlik anahtarı | Geçiş anahtarları ve güvenlik anahtarları | Bağlı uygulamalar |
    Bağlanan uygulamalar | Bağlantılı uygulamalar | Uygulamalar ve bağlayıcılar |
    Uygulamalar ve bağlantılar | Bağlayıcılar | Bağlı hesaplar | Bağlantılı hesaplar | Bağlı hizmetler |
    Üçüncü taraf uygulamalar | Üçüncü taraf uygulamaları | Üçüncü taraf erişimi | Yetkili uygulamalar |
    Yetkilendirilmiş uygulamalar | Eklentiler | Entegrasyonlar | Paylaşılan bağlantılar |
    Paylaşılan sohbetler | API anahtarları | API anahtarlarınız | Erişim belirteçleri |
    Çok faktörlü kimlik doğrulama | Çok faktörlü kimlik doğrulaması | Çok öğeli kimlik doğrulama |
    Çok faktörlü kimlik doğrulama (MFA) | MFA | 2FA | İki faktörlü kimlik doğrulama | İki adımlı doğrulama |
    İki aşamalı doğrulama | Kimlik doğrulama uygulaması | Kimlik doğrulayıcı uygulaması | SMS | Kısa mesaj |
    Metin mesajı | Anlık bildirimler | Push bildirimleri | Kurtarma kodları | Yedek kodlar | Şifre |
    Parola | Şifreyi değiştir | Parolayı değiştir | Giriş yöntemleri | Oturum açma yöntemleri |
    Giriş seçenekleri | Veri kontrolleri | Veri denetimleri | Veri yönetimi | Bildirimler | Genel |
    Kişiselleştirme | Bellek | Hafıza | Faturalandırma | Abonelik | Kullanım | Konuşma | Ses | Planlamalar |
    Gelişmiş hesap güvenliği | Gelişmiş güvenlik | Son etkinlikler | Son etkinlik kayıtları |
    Hesap etkinliği | Giriş geçmişi | Oturum açma geçmişi | Oturum geçmişi | Giriş etkinliği |
    Son girişler | Son oturum açmalar | Sonlandırılmış oturumlar | Kapatılan oturumlar | Geçmiş oturumlar |
    Ebeveyn denetimleri | Ebeveyn kontrolleri | Ebeveyn denetimi | ChatGPT ile güvenli giriş |
    ChatGPT ile güvenli oturum açma | ChatGPT ile giriş yap | ChatGPT ile oturum aç |
    Bu cihazdan çıkış yap | Bu cihazda oturumu kapat | Bu cihazdaki oturumu kapat | Arşivlenen sohbetler |
    Hesabı sil | Hesap | Yardım | Son giriş etkinliği | Son oturum açma etkinliği | Oturum açma etkinliği |
    Son hesap etkinliği | Son güvenlik etkinliği | Güvenlik etkinliği | Güvenlik olayları |
    Güvenlik geçmişi | Güvenlik günlüğü | Etkinlik geçmişi | Etkinlik günlüğü | Giriş kayıtları |
    Oturum kayıtları | Kapatılmış oturumlar | Sona eren oturumlar | Süresi dolan oturumlar |
    Süresi dolmuş oturumlar | Önceki oturumlar | Eski oturumlar | Etkin olmayan oturumlar |
    İptal edilen oturumlar | Çıkış yapılan oturumlar | Çıkış yapılan cihazlar |
    Yakın zamanda kapatılan oturumlar | Son çıkışlar | Daha önce giriş yaptığınız yerler | Önceki girişler |
    Giriş denemeleri | Oturum açma denemeleri | Başarısız girişler | Başarısız giriş denemeleri |
    Tanınan cihazlar | Doğrulanmış cihazlar | Hatırlanan cihazlar | Yetkili cihazlar | Engellenen cihazlar |
    Güvenilir tarayıcılar | Üçüncü taraf oturumları | Codex CLI oturumları |
    İki faktörlü kimlik doğrulama (2FA) | Kurtarma yöntemleri | E-posta | Telefon numarası
  `,
  captions: {
    device: list`
      Cihaz | Aygıt | Cihaz adı | Cihaz türü | Tarayıcı | Cihaz veya tarayıcı | Tarayıcı veya cihaz |
      Cihaz ya da tarayıcı | Cihaz/tarayıcı | Cihaz / tarayıcı | Cihaz ve tarayıcı | Tarayıcı ve cihaz |
      İstemci
    `,
    app: list`
      Uygulama | Uygulamalar | Ürün | Ürünler | Birlikte kullanılan | Kullanıldığı uygulama |
      Kullanılan uygulama | Kullanıldığı yer | Uygulama bağlamı | Hizmet | Hizmetler | Şurada kullanılıyor |
      Şununla kullanılıyor | Kullanıldığı uygulamalar | Kullanılan uygulamalar | Kullanıldığı ürün |
      Uygulama adı | Kullanım bağlamı | Erişim
    `,
    location: list`
      Konum | Yaklaşık konum | Tahmini konum | Yer | Yaklaşık yer | Son konum | Nerede | Şehir | Bölge |
      Ülke | Giriş konumu | Oturum açma konumu
    `,
    signedIn: list`
      Giriş | Giriş yapıldı | Giriş zamanı | Giriş tarihi | Giriş saati | Giriş tarihi ve saati |
      Oturum açıldı | Oturum açma | Oturum açma zamanı | Oturum açma tarihi | Oturum açılış zamanı |
      Oturum açma saati | Son giriş | Son oturum açma | İlk giriş | Tarih | Saat | Zaman | Tarih ve saat |
      Ne zaman | Başlangıç | Oturum başlangıcı | Başladı | Son etkinlik | Son aktivite | Son kullanım |
      Son kullanılma | Son görülme | Son erişim
    `,
    status: list`
      Durum | Oturum durumu | Güvenilir | Güvenilen | Güvenilir cihaz | Güvenilen cihaz | Güven | Geçerli |
      Geçerli oturum
    `,
  },
  signedIn: list`
    giriş yapıldı | giriş yapılma tarihi | giriş tarihi | giriş zamanı | giriş saati | giriş | son giriş |
    son giriş tarihi | son giriş zamanı | ilk giriş | oturum açıldı | oturum açma | oturum açma tarihi |
    oturum açma zamanı | oturum açma saati | oturum açılış tarihi | oturum açılış zamanı | son oturum açma |
    ilk oturum açma | oturum başlangıcı | oturum başladı | başlangıç | başladı | ~ tarihinde giriş yapıldı |
    ~ tarihinde oturum açıldı | ~ tarihinde giriş yaptınız | ~ tarihinde oturum açtınız | ~ giriş yapıldı |
    ~ oturum açıldı | ~ tarihinden beri | ~ tarihinden beri oturum açık | ~ tarihinden beri etkin |
    ~ tarihinden beri aktif | ~ beri | ~ itibarıyla | ~ tarihinde başladı
  `,
  lastActive: list`
    son etkinlik | son etkinlik tarihi | son aktivite | son etkin | son aktif | son kullanım |
    son kullanılma | son kullanıldı | son görülme | son erişim | en son etkin | en son aktif |
    en son kullanıldı | en son | etkin | aktif | ~ tarihinde etkindi | ~ tarihinde aktifti |
    ~ tarihinde kullanıldı | ~ kullanıldı | ~ etkindi | ~ aktifti | ~ aktif | ~ etkin
  `,
  otherTimes: list`
    eklendi | eklenme | oluşturuldu | oluşturulma | son kullanma | geçerlilik | sona erer | sona erdi |
    süresi dol | bitiş | güncellendi | değiştirildi | kaydedildi | çıkış yapıldı | sonlandırıldı |
    bağlandı
  `,
  justNow: list`
    az önce | şimdi | şu anda | şu an | hemen şimdi | demin | biraz önce | birkaç saniye önce |
    saniyeler önce | bir dakikadan kısa süre önce | bir dakikadan az önce | 1 dakikadan kısa süre önce |
    şimdi etkin | şu anda etkin | şu an etkin | şimdi aktif | şu anda aktif | şu an aktif |
    şu anda çevrimiçi
  `,
  active: list`
    Etkin | Aktif | Şu anda etkin | Şu an etkin | Şimdi etkin | Şu anda aktif | Şu an aktif | Şimdi aktif |
    Etkin oturum | Aktif oturum | Çevrimiçi | Kullanımda | Kullanılıyor | Oturum açık | Açık
  `,
  near: list`
    yaklaşık | yaklaşık olarak | yaklaşık konum | tahmini | tahminen | civarı | aşağı yukarı | ~ yakınında |
    ~ yakınları | ~ yakınlarında | ~ yakını | ~ civarı | ~ civarında | ~ çevresi | ~ çevresinde |
    ~ dolayları | ~ ve çevresi | ~ (yaklaşık) | ~ (tahmini)
  `,
  unknownDevice: list`
    Bilinmeyen cihaz | Bilinmeyen aygıt | Bilinmeyen tarayıcı | Bilinmeyen istemci | Bilinmeyen bilgisayar |
    Bilinmiyor | Bilinmeyen | Tanınmayan cihaz | Tanımlanamayan cihaz | Cihaz bilinmiyor | Diğer cihaz
  `,
  unknownLocation: list`
    Bilinmeyen konum | Konum bilinmiyor | Konum kullanılamıyor | Konum mevcut değil | Konum belirlenemedi |
    Konum bilgisi yok | Bilinmeyen yer | Bilinmeyen bölge | Bilinmiyor | Bilinmeyen | Konum yok
  `,
  devices: list`
    cihaz | aygıt | telefon | cep telefonu | akıllı telefon | mobil uygulama | mobil cihaz | bilgisayar |
    dizüstü | masaüstü | tablet | tarayıcı | laptop | pc
  `,
  apiPlatform: list`
    API Platformu | API Platform | OpenAI API Platformu | OpenAI Platformu | OpenAI API | API |
    Geliştirici platformu
  `,
  yes: list`Evet`,
  no: list`Hayır`,
};
