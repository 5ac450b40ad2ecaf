import { list } from './list';
import type { Words } from './words';

export const tr = (): Words => ({
  activeSessions: list`
    Etkin oturumlar | Aktif oturumlar | Etkin oturumlarınız | Aktif oturumlarınız | Etkin oturumların |
    {Etkin,Aktif,Açık,Geçerli,Mevcut,Şu anki,Güncel,Devam eden} {oturumlar,oturumlarınız,oturumların,girişler,bağlantılar,cihazlar,giriş oturumları,tarayıcı oturumları,web oturumları,kullanıcı oturumları} |
    Tüm {,etkin ,aktif ,açık ,mevcut }{oturumlar,oturumlarınız,oturumlarım,girişler,girişleriniz} |
    {Etkin,Aktif,Açık} {oturumlarım,cihazlarım,cihazlarınız,girişleriniz} |
    {Oturum açık,Oturumu açık,Giriş yapılmış,Oturum açılmış,Oturum açmış} {oturumlar,cihazlar,cihazlarınız,tarayıcılar,yerler,cihazlar ve tarayıcılar} |
    {Etkin,Aktif,Açık} {oturumları,oturumlarınızı,oturumlarını} {yönet,yönetin,görüntüle,görüntüleyin,incele,gör} |
    {Oturumlarınızı,Oturumlarını} {yönetin,yönet,görüntüle} |
    {Etkin,Aktif} {oturum,oturumlar} {listesi,yönetimi,yöneticisi} | oturum yöneticisi |
    oturumlar {listesi,yönetimi,yöneticisi} |
    {Oturumlar,Etkin oturumlar,Aktif oturumlar,Girişler} {ve,&} {cihazlar,etkin cihazlar,aktif cihazlar,tarayıcılar} |
    {Cihazlar,Cihazlarınız,Cihazlarım,Aktif cihazlar,Etkin cihazlar,Tarayıcılar} {ve,&} {oturumlar,oturumlarınız,oturumlarım,etkin oturumlar,aktif oturumlar,girişler} |
    {Oturum açtığınız,Oturum açtığın,Giriş yaptığınız,Giriş yaptığın,Oturumunuzun açık olduğu,Oturumunun açık olduğu,Hesabınızın açık olduğu,Hesabının açık olduğu,Şu anda oturum açtığınız,Şu anda giriş yapmış olduğunuz,Giriş yapmış olduğunuz,Oturum açmış olduğunuz,Hesabınıza giriş yapılan,Hesabına giriş yapılan,Hesabınızda oturum açılan,Hesabınızda oturumu açık,Hesabınıza erişimi olan,Hesabınızı kullanan} {yer,yerler,cihazlar,konumlar,tarayıcılar,tüm cihazlar,cihazlar ve tarayıcılar} |
    {Nerede,Nerelerde,Hangi cihazlarda} {oturum açtınız,oturum açtın,giriş yaptınız,giriş yaptın,oturumunuz açık,oturumun açık,oturum açıksınız,oturum açmış durumdasınız} |
    {Hesap,Hesabınızdaki,Hesabındaki,Hesabınızın} {oturumları,oturumlar,etkin oturumlar,aktif oturumlar,etkin oturumları,aktif oturumları} |
    Aktif oturumların | Tüm etkin oturumlar | Tüm aktif oturumlar | Oturumlar | Oturumlarınız | Oturumların |
    Oturumlarım | Tüm oturumlar | Açık oturumlar | Açık oturumlarınız | Geçerli oturumlar | Mevcut oturumlar |
    Giriş oturumları | Oturum yönetimi | Oturumları yönet | Oturumları yönetin | Etkin oturumları yönet |
    Aktif oturumları yönet | Cihazlar ve oturumlar | Oturumlar ve cihazlar | Giriş yapılan cihazlar |
    Giriş yapılmış cihazlar | Oturum açılan cihazlar | Oturum açılmış cihazlar | Oturum açık cihazlar |
    Oturumun açık olduğu cihazlar | Etkin cihazlar | Aktif cihazlar | Aktif girişler |
    Oturum açtığınız yerler | Giriş yaptığınız yerler | Oturum açtığınız cihazlar |
    Giriş yaptığınız cihazlar | Nerede oturum açtınız | Oturumunuzun açık olduğu yerler |
    Oturumunuzun açık olduğu cihazlar | Oturum listesi | Etkin oturumlar ve cihazlar |
    Aktif oturumlar ve cihazlar | Cihazlar ve etkin oturumlar | Oturum açtığınız konumlar |
    Geçerli oturumlarınız | Şu anki oturumlar | Şu anda açık oturumlar | Açık oturumların |
    Aktif oturum listesi | Etkin oturum listesi | Aktif oturumların listesi | Aktif oturumlarım |
    Etkin oturumlarım | Hesap oturumları | Oturum ve cihazlar | Cihazlarınız ve oturumlarınız |
    Oturumlar & cihazlar | Cihaz ve oturumlar | Aktif oturumları görüntüle | Etkin oturumları görüntüle |
    Aktif oturumları yönetin | Etkin oturumları yönetin | Etkin oturum yönetimi | Nerede oturumunuz açık |
    Nerede giriş yaptınız | Nerede giriş yaptın | Nerelerde oturum açtınız | Giriş yaptığın yerler |
    Giriş yaptığın cihazlar | Oturum açtığın yerler | Oturum açtığın cihazlar | Oturum açık olan cihazlar |
    Oturumunun açık olduğu yerler | Oturumunun açık olduğu cihazlar | Hesabınıza giriş yapılan cihazlar |
    Hesabınızda oturum açılan cihazlar | Hesabınızda oturum açmış cihazlar | Bağlı cihazlar |
    Mevcut girişler | Tarayıcı oturumları
  `,
  session: list`oturum`,
  security: list`
    Güvenlik | Güvenlik ve giriş | Güvenlik ve oturum açma | Giriş ve güvenlik | Oturum açma ve güvenlik |
    Güvenlik ayarları | Güvenlik ve gizlilik | Gizlilik ve güvenlik | Şifre ve güvenlik | Parola ve güvenlik |
    Hesap güvenliği | Giriş & güvenlik | Güvenlik & giriş | Hesabın güvenliği | Güvenlik ve erişim |
    Güvenlik ve oturum | Koruma | Hesap koruması | Güvenlik ve giriş yapma
  `,
  current: list`
    Geçerli oturum | Şu anki oturum | Mevcut oturum | Mevcut oturumunuz | Geçerli oturumunuz |
    {Bu,Mevcut,Geçerli,Şu anki,Şimdiki,Güncel} {oturum,cihaz,tarayıcı,bilgisayar,telefon,tablet,dizüstü,uygulama,giriş,sekme,pencere,tarayıcı oturumu,bağlantı,akıllı telefon,masaüstü bilgisayar} |
    Kullanılan {cihaz,tarayıcı,bilgisayar,telefon,tablet,dizüstü,giriş,sekme,pencere,tarayıcı oturumu,bağlantı,akıllı telefon,masaüstü bilgisayar} |
    {Şu anki,Mevcut,Geçerli} {oturumunuz,oturumun,cihazınız,cihazın,tarayıcınız,tarayıcın} |
    {Bu,Bu sizin,Bu senin} {şu anki oturumunuz,mevcut oturumunuz,geçerli oturumunuz,şu anki oturumun,mevcut oturumun,geçerli oturumun,oturumunuz,cihazınız,cihazın,sizsiniz,sensin,şu anki cihazınız,mevcut cihazınız,kullandığınız cihaz,kullandığınız oturum} |
    kullandığınız tarayıcı | {kullandığın,kullanmakta olduğunuz,içinde bulunduğunuz} {cihaz,tarayıcı} |
    {Şu anda ,Şu an ,Şimdi }{kullandığınız,kullandığın,kullanmakta olduğunuz,kullanılan,içinde bulunduğunuz} {oturum,cihaz,tarayıcı} |
    {bu cihazı,bu oturumu} kullanmaktasınız | bu tarayıcıyı {kullanıyorsunuz,kullanıyorsun,kullanmaktasınız} |
    {Şu anda ,Şu an ,Şimdi }{bu cihazı,bu oturumu,bu tarayıcıyı} {kullanıyorsunuz,kullanıyorsun,kullanmaktasınız} |
    {Buradasınız,Buradasın,Şu an buradasın,Şimdi buradasınız,Siz buradasınız,Sen buradasın} |
    {Bu cihazda,Bu tarayıcıda,Bu bilgisayarda} {,şu an ,şu anda }{etkin,aktif,kullanılıyor,kullanımda,oturum açık,oturum açıldı,açık} |
    {Mevcut,Mevcut oturum,Geçerli oturum,Şu anki oturum,Şu anki,Geçerli} {(bu cihaz),(bu tarayıcı),(siz),(sen),- bu cihaz,– bu cihaz} |
    Bu cihaz {(mevcut),(şu anki),(mevcut oturum),(geçerli oturum),(siz),(sen),şu anda kullanımda,kullanımda} |
    Bu {cihazın oturumu,tarayıcının oturumu,cihazdaki oturum,tarayıcıdaki oturum} |
    Şu anki oturumunuz | Şu anki oturumun | Bu oturum | Bu cihaz | Bu tarayıcı | Bu bilgisayar | Bu telefon |
    Bu uygulama | Geçerli | Mevcut | Şu anki | Geçerli cihaz | Mevcut cihaz | Şu anki cihaz |
    Mevcut tarayıcı | Geçerli tarayıcı | Şu anki tarayıcı | Şu anki cihazınız | Şu anda buradasınız |
    Buradasınız | Buradasın | Bu cihazda etkin | Bu cihazda aktif | Şu anda bu cihazda etkin |
    Şu an bu cihazda aktif | Bu oturumu kullanıyorsunuz | Şu anda bu oturumu kullanıyorsunuz |
    Bu oturumu şu anda kullanıyorsunuz | Şu anda bu oturumu kullanıyorsun | Şu anda kullandığınız oturum |
    Şu an kullandığınız oturum | Kullandığınız oturum | Cihazınız | Tarayıcınız | Mevcut giriş |
    Şu anki giriş | Bu tablet | Bu dizüstü bilgisayar | Bu iPhone | Bu Mac | Bu sizsiniz |
    Bu sizin cihazınız | Bu sizin mevcut oturumunuz | Bu cihazı kullanıyorsunuz |
    Şu anda bu cihazı kullanıyorsunuz | Kullanmakta olduğunuz oturum | Şu an kullanılan oturum |
    Bu, geçerli oturumunuz | Bu geçerli oturumunuz | Bu sizin geçerli oturumunuz |
    Bu sizin şu anki oturumunuz | Bu, şu anki oturumunuz | Bu, mevcut oturumunuz | Bu mevcut oturumunuz |
    Bu, mevcut oturumunuzdur | Bu geçerli oturumunuzdur | Bu sizin mevcut oturumunuzdur |
    Bu senin mevcut oturumun | Bu senin şu anki oturumun | Bu, şu anki oturumun | Mevcut oturumun |
    Geçerli oturumun | Güncel oturum | Güncel cihaz | Bu geçerli oturum | Bu mevcut oturum |
    Bu şu anki oturum | Şimdiki oturum | Şimdiki cihaz | Bu senin cihazın | Bu sensin | Cihazın |
    Senin cihazın | Sizin cihazınız | Geçerli cihazınız | Mevcut cihazınız | Geçerli tarayıcınız |
    Oturumunuz | Bu oturum açma | Bu giriş | Bu akıllı telefon | Bu laptop | Bu masaüstü | Bu cep telefonu |
    Şu anda bu cihazda aktif | Şu anda bu cihazda | Şu an bu cihazda etkin | Bu cihazda kullanılıyor |
    Şu anda bu cihazda kullanılıyor | Şu an bu cihazda kullanılıyor | Bu cihazda oturum açık |
    Bu cihazda oturum açıldı | Şu an kullanmakta olduğunuz oturum | Şu anda kullanmakta olduğunuz oturum |
    Şu an bu oturumu kullanıyorsunuz | Bu oturumu kullanıyorsun | Şu an bu oturumu kullanıyorsun |
    Şu anda kullandığın oturum | Kullandığın oturum | Şu anda kullanılan oturum | Kullanılan oturum |
    Kullanımdaki oturum | Kullandığınız cihaz | Şu anda kullandığınız cihaz | Bu cihazı kullanıyorsun |
    Şu an bu cihazı kullanıyorsunuz | Şu an buradasınız | Şu anda buradasın | Siz buradasınız |
    Burada siz varsınız | İçinde bulunduğunuz oturum
  `,
  trusted: list`
    güvenilen | güvenilir | güvenli cihaz | doğrulanmış cihaz | hatırlanan cihaz | güvendiğiniz |
    güvendiğin | {onaylı,kayıtlı,hatırlanan,doğrulanmış,güvenli} {tarayıcı,bilgisayar,telefon} |
    güveniliyor | güvenildi | onaylı cihaz | onaylanmış cihaz | doğrulanan cihaz | kayıtlı cihaz |
    güven {bitiş,süre,sonu,sona erme,geçerlilik} | güvenin {sona,bitiş,süresi}
  `,
  trusting: list`
    bu {cihaza,tarayıcıya,bilgisayara} güven | {cihaza,tarayıcıya} güven$ |
    güvenilir {olarak işaretle,yap} | güvenilen olarak işaretle | güvenilenlere ekle
  `,
  negation: list`
    değil | güvenilmeyen | güvenilmez | olmayan | yok | hiç | güvenilmiyor | güvenilmedi | güvensiz |
    doğrulanmamış | onaylanmamış | güven süresi {doldu,bitti,sona erdi} | güvenin sona erdi
  `,
  unavailable: list`
    oturum durumu kullanılamıyor | oturum durumu mevcut değil | oturum durumu alınamıyor |
    {oturum,oturumun,giriş,cihaz,durum} durumu*{bilinm,belirlen,alınam,kullanılam,mevcut değil,yok,erişilem,ulaşılam,doğrulanam,öğrenilem,bulunam,görüntülenem} |
    {durumu,durum bilgisi,durum bilgileri} {şu anda,şu an,geçici olarak}*{değil,kullanılam,alınam} |
    durum {tespit edilem,doğrulanam,öğrenilem,kontrol edilem,bilgisi mevcut değil,bilgisine} |
    {durumu,durumunu} {tespit edilem,doğrulanam,öğrenilem,kontrol edilem,alamıyoruz,alamadık,belirleyem} |
    oturum durumu alınamadı | oturum durumu bilinmiyor | oturum durumu bulunamadı |
    oturum durumu görüntülenemiyor | oturum durumu belirlenemedi | oturum durumu*değil | oturum durumu yok |
    durum kullanılamıyor | durum mevcut değil | durumu kullanılamıyor | durumu mevcut değil |
    durumu bilinmiyor | durum bilinmiyor | durum alınamadı | durum alınamıyor | bilinmeyen durum |
    durum bilgisi yok | durum bilgisi alınamıyor | oturum kullanılamıyor | durumu*alınam |
    oturumun durumu*değil | durumu*kullanılamıyor | oturum durumu*kullanılamıyor | oturum durumu*bilinmiyor |
    oturum durumu*alınam | oturum durumu*belirlenem | oturum durumuna ulaşılamıyor |
    oturum durumuna*ulaşılam | oturum durumuna*erişilem | oturum durumu mevcut | oturum durumunu*alamadık |
    oturumun durumu*bilinmiyor | oturumun durumu*kullanılamıyor | oturumun durumu*belirlenem |
    durum bilinemiyor | durum belirlenemedi | durum belirlenemiyor | durum belirlenem | durumu belirlenem |
    durum görüntülenem | durum bulunamadı | durum erişilebilir değil | durumu erişilebilir değil |
    durumuna ulaşılamıyor | durumu yok | durum yok | bilinmeyen oturum durumu | oturum mevcut değil |
    durumu*mevcut değil | durum: bilinmiyor | durum: kullanıla
  `,
  logOut: list`
    çıkış yap | çıkış | oturumu kapat | oturum kapat | oturumunu kapat | oturumları kapat |
    {oturumu,bu oturumu,seçili oturumu,diğer oturumları,tüm oturumları,oturumları,oturumlarını} {kapat,sonlandır,bitir,iptal et,sona erdir,kaldır,kes,durdur,sil,geçersiz} |
    {bu cihazı,cihazı,bu cihazın} {çıkar,kaldır,sil,bağlantısını kes,oturumunu kapat,ayır} |
    {hesaptan,cihazdan,bu cihazdan,bu oturumdan,tarayıcıdan} {çık,ayrıl,at} | çık |
    {erişimi,erişimini} {iptal,kaldır,kes,engelle,sonlandır} |
    oturumu sonlandır | oturumu bitir | oturumu sona erdir | oturumu iptal et | oturumu kaldır | sonlandır |
    iptal et ve çık | erişimi iptal et | erişimi kaldır | bağlantıyı kes | bağlantısını kes | cihazı kaldır |
    bu cihazı kaldır | oturumdan çık | oturumlardan çık | oturumunuzu kapat | oturum sonlandır |
    oturumu*kapat | oturumu*sonlandır | oturumu durdur | oturumu sil | oturumu kes | oturumu iptal |
    hesaptan çık | cihazdan çık | cihazı çıkar | cihazı sil | cihazı unut | bu cihazı unut |
    cihazın bağlantısını | cihaz erişimini | erişimi sonlandır | erişimi kes | erişimi geri al | izni kaldır |
    yetkiyi kaldır | yetkisini kaldır | bağlantıyı kaldır | oturumdan at | logout |
    tümünü kapat | hepsini kapat
  `,
  everywhere: list`
    tüm cihaz | tüm oturum | tüm diğer | tüm tarayıcı | bütün cihaz | bütün oturum | tümünden | tümünü |
    {tüm,bütün,her,diğer tüm,diğer bütün} {cihaz,oturum,tarayıcı,yer,konum,bilgisayar,telefon,giriş,uygulama,bağlantı} |
    {diğer,başka,öteki,kalan,geri kalan} {cihaz,oturum,tarayıcı,yer,konum,giriş,bilgisayar,telefon} |
    {bu cihaz,bu oturum,mevcut oturum,geçerli oturum} {hariç,dışında} |
    {bunun,bu cihazın,mevcut oturumun} dışında | tamamın |
    tümü | tüm yerlerden | hepsinden | hepsini | her yerden | her yerde | diğer cihaz | diğer oturum |
    diğer tüm | diğerler | öteki | geri kalan | her cihaz | seçili | tüm aktif | tüm etkin | tüm açık |
    tüm uygulama | tüm hesap | tüm yer | tüm konum | bütün diğer | bütün tarayıcı | bütününden | hepsi |
    her oturum | her bir cihaz | diğer tarayıcı | diğer yerler | diğer konum | kalan oturum | kalan cihaz |
    geriye kalan | başka cihaz | başka oturum | öbür | seçilen
  `,
  more: list`
    daha fazla göster | daha fazla yükle | daha fazla gör | daha fazla oturum | daha fazla cihaz |
    {daha fazla,daha çok,diğer,tüm,bütün,önceki,eski,kalan,geri kalan,ek} {oturumu,oturumları,oturum,cihaz,cihazı,cihazları,girişi,sonuç,kayıt,öğe} {göster,görüntüle,yükle,gör,getir,listele} |
    {daha fazlasını,devamını,tümünü,hepsini,tamamını,kalanını,diğerlerini} {göster,görüntüle,yükle,gör,getir,oku,listele,aç} |
    {tüm,bütün} listeyi | {listeyi,listenin} {genişlet,tamamı} |
    daha fazlasını | devamını | tümünü göster | tümünü gör | tümünü görüntüle | hepsini göster | hepsini gör |
    tüm oturumları göster | tüm oturumları görüntüle | tümünü yükle | diğerlerini göster | sonraki | ileri |
    daha eski | daha fazlasına | daha çok göster | daha çok gör | daha çok oturum | daha çok yükle |
    daha fazla sonuç | daha göster | diğer oturumları göster | kalanları göster | geri kalanını göster |
    tümünü aç | tümüne bak | tümünü listele | hepsini yükle | tüm cihazları göster | bütün oturumları göster |
    eski oturumları göster
  `,
  loading: list`
    yükleniyor | yükleme | getiriliyor | alınıyor | lütfen bekleyin | bekleyin | bir saniye |
    {oturumlar,oturumlarınız,liste,cihazlar,veriler,bilgiler,etkin oturumlar,aktif oturumlar} {yükleniyor,getiriliyor,alınıyor,hazırlanıyor,kontrol ediliyor,aranıyor,güncelleniyor,yenileniyor} |
    bekle | yenileniyor | hazırlanıyor | aranıyor |
    bir dakika lütfen | kontrol ediliyor | yüklenmekte | oturumlar yükleniyor | yüklüyoruz | getiriyoruz |
    alıyoruz | bilgiler alınıyor | veriler alınıyor | lütfen bekle | bir an | bir dakika bekle |
    bir süre bekle | biraz bekle | denetleniyor
  `,
  failed: list`
    yüklenemedi | yüklenemiyor | yükleyemedik | yükleyemiyoruz | alınamadı | alınamıyor | getirilemedi |
    {yükle,getir,göster,görüntüle,listele,yenile,güncelle,bul,aç,ulaş,bağlan}{nemedi,nemiyor,yemedik,yemiyoruz,emedik,emiyoruz,emedi,emiyor,ilemedi,ilemiyor,enemedi,enemiyor} |
    {yüklenirken,alınırken,getirilirken,yüklerken,gösterilirken,görüntülenirken} {bir ,}{hata,sorun,problem} |
    {bir ,}{hata,sorun,problem} {oluştu,meydana,yaşandı,çıktı,var,ile karşıla} |
    {tekrar,yeniden,bir kez daha,daha sonra} {dene,deney,denemek,yükle} | sayfayı yenile |
    {bağlantınızı,bağlantını,internet} {kontrol,bağlantı} |
    {oturumlar,oturum listesi,liste,veriler} {şu anda,şu an,geçici olarak,kullanılam,mevcut değil,erişilem} |
    getirilemiyor | alamadık | getiremedik | görüntülenemedi | görüntülenemiyor | gösterilemedi |
    gösterilemiyor | yükleme başarısız | yükleme*başarısız | yüklenmesi başarısız | yüklenirken hata |
    yüklenirken bir hata | yüklenirken bir sorun | yüklenirken sorun | alınırken hata | alınırken bir hata |
    yükleme hatası | hata oluştu | bir hata oluştu | bir sorun oluştu | sorun oluştu | hata meydana geldi |
    bir şeyler ters gitti | bir şeyler yanlış gitti | bir sorun var | tekrar dene | tekrar deneyin |
    yeniden dene | yeniden deneyin | daha sonra dene | şu anda kullanılamıyor | geçici olarak kullanılamıyor |
    yükleyemedi | yüklenmedi | yüklenmiyor | yüklenirken*hata | yüklenirken*sorun | yüklerken*hata |
    yüklerken*sorun | yüklenememektedir | yükleme sırasında | yükleme tamamlanamadı |
    yükleme işlemi başarısız | yüklemede hata | yüklemek mümkün olmadı | getirmek mümkün olmadı |
    alınırken*sorun | getirilirken | görüntülerken*hata | görüntüleyemiyoruz | görüntüleyemedik |
    gösteremiyoruz | gösteremedik | gösterilememektedir | bir hata meydana | hata ile karşılaş |
    hatayla karşılaş | sorunla karşılaş | bir sorunla karşılaş | bir problem oluştu | problem oluştu |
    sorun meydana geldi | sorun yaşandı | sorun yaşıyoruz | bir aksilik | bir şey ters gitti |
    bir şeyler bozuldu | bir yanlışlık | beklenmeyen bir hata | beklenmedik bir hata | sonra tekrar dene |
    tekrarla | yine deneyin | bir daha dene | şu an kullanılamıyor | şu an için kullanılamıyor |
    geçici olarak mevcut değil | şu anda mevcut değil
  `,
  otherLists: list`
    Güvenilen cihazlar | Güvenilir cihazlar | Güvendiğiniz cihazlar | Güvenilen cihaz listesi |
    {Güvenilen,Güvenilir,Doğrulanmış,Onaylanmış,Hatırlanan,Kayıtlı,Tanınan,Bilinen,Yetkili,Güvendiğiniz,Güvenli} {cihazlar,cihazlarınız,tarayıcılar,bilgisayarlar,telefonlar} |
    {Bağlı,Bağlantılı,Üçüncü taraf,Yetkili,Bağlanmış,İlişkili} {uygulamalar,hesaplar,hizmetler,siteler,uygulama ve hizmetler,uygulamalar ve hizmetler,entegrasyonlar} |
    {Giriş,Oturum,Oturum açma,Etkinlik,Hesap,Güvenlik,Erişim,Aktivite,Cihaz} {geçmişi,günlüğü,kayıtları,etkinliği,etkinlikleri,hareketleri,aktivitesi,bildirimleri,uyarıları} |
    {Son,Yakın zamandaki,Önceki,Geçmiş,Başarısız,Şüpheli,Eski} {girişler,giriş denemeleri,oturum açma işlemleri,oturum açma denemeleri,güvenlik olayları,güvenlik etkinlikleri,hesap hareketleri,giriş hareketleri,aktiviteler,güvenlik etkinliği,hesap etkinliği} |
    {Sona eren,Sonlandırılan,Kapatılan,Kapatılmış,Süresi dolan,Önceki,Eski,Geçmiş,İptal edilen,Pasif,Kapalı,Etkin olmayan} {oturumlar,girişler} |
    {Geçiş,Güvenlik,API} {anahtarınız,anahtarlarınız,anahtarlarım} |
    {İki,2} {adımlı,aşamalı,faktörlü} {doğrulama,kimlik doğrulama,kimlik doğrulaması} |
    Geçiş anahtarları | Geçiş anahtarı | Şifre anahtarları | Passkeys | Güvenlik anahtarları |
    Güvenlik anahtarı | Geçiş anahtarları ve güvenlik anahtarları | Bağlı uygulamalar | Bağlanan uygulamalar |
    Bağlantılı uygulamalar | Uygulamalar ve bağlayıcılar | Uygulamalar ve bağlantılar | Bağlayıcılar |
    Bağlı hesaplar | Bağlantılı hesaplar | Bağlı hizmetler | Üçüncü taraf uygulamalar |
    Üçüncü taraf uygulamaları | Üçüncü taraf erişimi | Yetkili uygulamalar | Yetkilendirilmiş uygulamalar |
    Eklentiler | Entegrasyonlar | Paylaşılan bağlantılar | Paylaşılan sohbetler | API anahtarları |
    API anahtarlarınız | Erişim belirteçleri | Çok faktörlü kimlik doğrulama |
    Çok faktörlü kimlik doğrulaması | Çok öğeli kimlik doğrulama | Çok faktörlü kimlik doğrulama (MFA) | MFA |
    2FA | İki faktörlü kimlik doğrulama | İki adımlı doğrulama | İki aşamalı doğrulama |
    Kimlik doğrulama uygulaması | Kimlik doğrulayıcı uygulaması | SMS | Kısa mesaj | Metin mesajı |
    Anlık bildirimler | Push bildirimleri | Kurtarma kodları | Yedek kodlar | Şifre | Parola |
    Şifreyi değiştir | Parolayı değiştir | Giriş yöntemleri | Oturum açma yöntemleri | Giriş seçenekleri |
    Veri kontrolleri | Veri denetimleri | Veri yönetimi | Bildirimler | Genel | Kişiselleştirme | Bellek |
    Hafıza | Faturalandırma | Abonelik | Kullanım | Konuşma | Ses | Planlamalar | Gelişmiş hesap güvenliği |
    Gelişmiş güvenlik | Son etkinlikler | Son etkinlik kayıtları | Hesap etkinliği | Giriş geçmişi |
    Oturum açma geçmişi | Oturum geçmişi | Giriş etkinliği | Son girişler | Son oturum açmalar |
    Sonlandırılmış oturumlar | Kapatılan oturumlar | Geçmiş oturumlar | Ebeveyn denetimleri |
    Ebeveyn kontrolleri | Ebeveyn denetimi | ChatGPT ile güvenli giriş | ChatGPT ile güvenli oturum açma |
    ChatGPT ile giriş yap | ChatGPT ile oturum aç | Bu cihazdan çıkış yap | Bu cihazda oturumu kapat |
    Bu cihazdaki oturumu kapat | Arşivlenen sohbetler | Hesabı sil | Hesap | Yardım | Son giriş etkinliği |
    Son oturum açma etkinliği | Oturum açma etkinliği | Son hesap etkinliği | Son güvenlik etkinliği |
    Güvenlik etkinliği | Güvenlik olayları | Güvenlik geçmişi | Güvenlik günlüğü | Etkinlik geçmişi |
    Etkinlik günlüğü | Giriş kayıtları | Oturum kayıtları | Kapatılmış oturumlar | Sona eren oturumlar |
    Süresi dolan oturumlar | Süresi dolmuş oturumlar | Önceki oturumlar | Eski oturumlar |
    Etkin olmayan oturumlar | İptal edilen oturumlar | Çıkış yapılan oturumlar | Çıkış yapılan cihazlar |
    Yakın zamanda kapatılan oturumlar | Son çıkışlar | Daha önce giriş yaptığınız yerler | Önceki girişler |
    Giriş denemeleri | Oturum açma denemeleri | Başarısız girişler | Başarısız giriş denemeleri |
    Tanınan cihazlar | Doğrulanmış cihazlar | Hatırlanan cihazlar | Yetkili cihazlar | Engellenen cihazlar |
    Güvenilir tarayıcılar | Üçüncü taraf oturumları | Codex CLI oturumları |
    İki faktörlü kimlik doğrulama (2FA) | Kurtarma yöntemleri | E-posta | Telefon numarası |
    Güvenilen tarayıcılar | Doğrulanan cihazlar | Onaylı cihazlar | Onaylanmış cihazlar | Kayıtlı cihazlar |
    Bilinen cihazlar | Yetkilendirilmiş cihazlar | İzin verilen cihazlar | Engellenmiş cihazlar |
    Kaldırılan cihazlar | Güvendiğin cihazlar | Güvenilir cihazlarınız | Güvenilir cihazlarım | Passkey |
    Geçiş anahtarlarınız | Geçiş anahtarları & güvenlik anahtarları | Parola anahtarları |
    Uygulama bağlantıları | Uygulamalar & bağlayıcılar | Bağlayıcılar ve uygulamalar |
    Üçüncü taraf hizmetleri | Harici uygulamalar | Paylaşılan konuşmalar | API anahtarı |
    İki adımlı kimlik doğrulama | İki aşamalı kimlik doğrulama | Çok adımlı doğrulama | Kimlik doğrulayıcı |
    Doğrulayıcı uygulama | SMS mesajı | Yedekleme kodları | Şifre değiştir | Parola değiştir |
    Oturum açma seçenekleri | Veri denetimi | Hesap etkinlikleri | Son hesap etkinlikleri |
    Hesaptaki son etkinlik | Giriş hareketleri | Hesap hareketleri | Son oturumlar | Giriş günlüğü |
    Oturum günlüğü | Oturum açma günlüğü | Oturum açma kayıtları | Oturum açma hareketleri |
    Güvenlik kayıtları | Kapalı oturumlar | Bitmiş oturumlar | Biten oturumlar | Pasif oturumlar |
    Eski girişler | Son zamanlarda kapatılan oturumlar | Yakın zamanda çıkış yapılanlar |
    Başarısız oturum açma girişimleri | Giriş girişimleri | Oturum açma girişimleri | Çocuk denetimi | Dil
  `,
  captions: {
    device: list`
      Cihaz | Aygıt | Cihaz adı | Cihaz türü | Tarayıcı | Cihaz veya tarayıcı | Tarayıcı veya cihaz |
      {Cihaz,Tarayıcı,İstemci} {adı,türü,modeli,bilgisi,bilgileri,ayrıntıları,detayları,tipi,sürümü} |
      {Cihaz,Tarayıcı,İşletim sistemi} {ve,veya,ya da,/} {cihaz,tarayıcı,işletim sistemi,uygulama,platform} |
      Giriş yapılan {cihaz,tarayıcı} | Platform |
      Cihaz ya da tarayıcı | Cihaz/tarayıcı | Cihaz / tarayıcı | Cihaz ve tarayıcı | Tarayıcı ve cihaz |
      İstemci | Cihaz modeli | Model | Aygıt adı | Aygıt türü | Cihaz & tarayıcı | Tarayıcı / cihaz |
      İşletim sistemi | Cihaz bilgisi | Cihaz bilgileri | Cihaz ayrıntıları | Oturum |
      Tarayıcı ve işletim sistemi
    `,
    app: list`
      Uygulama | Uygulamalar | Ürün | Ürünler | Birlikte kullanılan | Kullanıldığı uygulama |
      {Uygulama,Ürün,Hizmet,Uygulamalar,Ürünler} {ve,veya,/} {hizmet,hizmetler,ürün,ürünler,uygulama,uygulamalar} |
      {Uygulama,Ürün,Hizmet} {adı,türü,bağlamı} | Kullanılan {uygulama,ürün,hizmet,uygulamalar,yer} |
      {Şununla,Bununla,Birlikte} {kullanılıyor,kullanıldı,kullanılan} |
      Kullanılan uygulama | Kullanıldığı yer | Uygulama bağlamı | Hizmet | Hizmetler | Şurada kullanılıyor |
      Şununla kullanılıyor | Kullanıldığı uygulamalar | Kullanılan uygulamalar | Kullanıldığı ürün |
      Uygulama adı | Kullanım bağlamı | Erişim | Program | Kullanıldığı | Kullanım yeri | Kullanan uygulama |
      Kullanan uygulamalar | Kullanıldığı yerler | Kullanılan ürün | Uygulama / ürün | Bağlam | Servis |
      Erişim izni | Giriş yapılan uygulama | Oturum açılan uygulama
    `,
    location: list`
      Konum | Yaklaşık konum | Tahmini konum | Yer | Yaklaşık yer | Son konum | Nerede | Şehir | Bölge |
      {Yaklaşık,Tahmini,Son,Son bilinen,Muhtemel,Mevcut} {konum,yer,bölge,giriş konumu} |
      {Konum,Yer,Şehir,Bölge} {(yaklaşık),(tahmini),(IP),(IP'ye göre),(IP adresine göre),bilgisi} |
      {Şehir,Bölge,Ülke} {ve,/,veya} {ülke,bölge,şehir} | Şehir, ülke | Giriş {konumu,yeri,bölgesi} | Nereden |
      Lokasyon |
      Ülke | Giriş konumu | Oturum açma konumu | Konum (yaklaşık) | Konum (tahmini) | Yaklaşık konum (IP) |
      IP konumu | Giriş yeri | Oturum açma yeri | Oturum konumu | Son bilinen konum | İl | Semt | Civarı |
      Yakınında | Coğrafi konum | Mevki
    `,
    signedIn: list`
      Giriş | Giriş yapıldı | Giriş zamanı | Giriş tarihi | Giriş saati | Giriş tarihi ve saati |
      {Giriş,Son giriş,İlk giriş,Oturum açma,Son oturum açma,Oturum başlangıç,Başlangıç,Son etkinlik,Son kullanım,Son erişim,Son aktivite} {,tarihi,zamanı,saati,tarihi ve saati,tarih ve saati} |
      {Tarih,Zaman,Saat} {ve saat,/saat} |
      {Giriş yapıldı,Oturum açıldı,Giriş yapılan tarih,Oturum açılan tarih,Oturum açılış tarihi,Oturum açılış zamanı,Oturum başlangıcı,Başladı,Şu tarihten beri,Ne zaman,Giriş yaptınız,Oturum açtınız} |
      Son {görülme,kullanılma,aktif olma,etkin olma,aktiflik,çevrimiçi} {,zamanı,tarihi} |
      En son {etkin,aktif,kullanılan,giriş,etkinlik,kullanım,görülme} |
      Oturum açıldı | Oturum açma | Oturum açma zamanı | Oturum açma tarihi | Oturum açılış zamanı |
      Oturum açma saati | Son giriş | Son oturum açma | İlk giriş | Tarih | Saat | Zaman | Tarih ve saat |
      Ne zaman | Başlangıç | Oturum başlangıcı | Başladı | Son etkinlik | Son aktivite | Son kullanım |
      Son kullanılma | Son görülme | Son erişim | Giriş yapıldı (tarih) | Giriş yapılma tarihi |
      Giriş yapılma zamanı | Giriş tarihi/saati | Giriş tarihi ve zamanı | Oturum açıldığı tarih |
      Oturum açıldığı zaman | Oturum açılış tarihi | Oturum açma tarihi ve saati | Oturumun başlangıcı |
      Oturum başlangıç zamanı | Son giriş tarihi | Son giriş zamanı | Son giriş yapılma |
      Son oturum açma tarihi | İlk oturum açma | Başlama zamanı | Başlangıç zamanı | Tarih/saat |
      Tarih ve zaman | Son aktif | Son etkin | Son aktif olma | Son aktiflik | En son etkin | En son aktif |
      En son etkinlik | En son kullanım | En son kullanılma | En son görülme | Son çevrimiçi |
      Son kullanıldığı tarih
    `,
    status: list`
      Durum | Oturum durumu | Güvenilir | Güvenilen | Güvenilir cihaz | Güvenilen cihaz | Güven | Geçerli |
      {Oturum,Cihaz,Güven,Güvenilirlik,Giriş,Bağlantı} {durumu,düzeyi} | Güvenilir mi | Doğrulandı |
      Geçerli oturum | Güven durumu | Güvenilirlik | Güvenlik durumu | Mevcut | Mevcut oturum |
      Geçerli cihaz | Bu cihaz | Şu anki oturum
    `,
  },
  signedIn: list`
    giriş yapıldı | giriş yapılma tarihi | giriş tarihi | giriş zamanı | giriş saati | giriş | son giriş |
    {giriş,giriş yapıldı,giriş yaptınız,giriş yaptın,oturum açıldı,oturum açtınız,oturum açtın,oturum açılışı,oturum açma,son giriş,ilk giriş,yeni giriş,son oturum açma,oturum başladı,oturum başlangıcı,başlangıç,başladı} {,tarihi,zamanı,saati,:} |
    ~ {tarihinde,saatinde,'de,'da,günü,} {giriş yapıldı,oturum açıldı,giriş yaptınız,oturum açtınız,giriş yaptın,oturum açtın,başladı,oturum başladı,başlatıldı,giriş} |
    ~ {tarihinden beri,tarihinden bu yana,'den beri,'dan beri,itibarıyla,den beri,dan beri,beri,tarihinden itibaren} {,açık,oturum açık,aktif,etkin} |
    ~ {(giriş),(oturum açma),(son giriş),(giriş tarihi)} |
    son giriş tarihi | son giriş zamanı | ilk giriş | oturum açıldı | oturum açma | oturum açma tarihi |
    oturum açma zamanı | oturum açma saati | oturum açılış tarihi | oturum açılış zamanı | son oturum açma |
    ilk oturum açma | oturum başlangıcı | oturum başladı | başlangıç | başladı | ~ tarihinde giriş yapıldı |
    ~ tarihinde oturum açıldı | ~ tarihinde giriş yaptınız | ~ tarihinde oturum açtınız | ~ giriş yapıldı |
    ~ oturum açıldı | ~ tarihinden beri | ~ tarihinden beri oturum açık | ~ tarihinden beri etkin |
    ~ tarihinden beri aktif | ~ beri | ~ itibarıyla | ~ tarihinde başladı | giriş yapma | giriş yapma tarihi |
    giriş yapılma zamanı | giriş yapıldığı tarih | giriş yapılan tarih | giriş tarihi ve saati |
    giriş yaptınız | giriş yaptığınız tarih | oturum açtınız | oturum açtığınız tarih |
    oturum açıldığı tarih | oturum açıldığı zaman | oturum açılış | oturum açma tarihi ve saati |
    oturum açılma | oturum açılma tarihi | oturum başlangıç tarihi | oturum başlangıç zamanı |
    oturum başlama zamanı | oturumun başlangıcı | son giriş yapılan tarih | son giriş yapıldı | en son giriş |
    en son giriş yapıldı | en son oturum açma | en son oturum açıldı | son oturum açma tarihi |
    ilk giriş yapıldı | ilk giriş tarihi | ilk oturum açıldı | başlangıç tarihi | başlama tarihi |
    başlangıç zamanı | açıldı | açılış tarihi | ~ tarihinde giriş yaptın | ~ tarihinde oturum açtın |
    ~ tarihinde giriş yapılmış | ~ giriş yaptınız | ~ oturum açtınız | ~ oturum açılmış | ~ tarihli giriş |
    ~ tarihinden beri açık | ~ tarihinden bu yana | ~ tarihinden bu yana etkin | ~ tarihinden itibaren |
    ~ başladı | ~ oturumu açıldı | ~ tarihinde açıldı | ~ zamanında giriş yapıldı | ~ saatinde giriş yapıldı |
    ~ itibariyle | ~ beri oturum açık | ~ beri giriş yapılmış | ~ beri etkin | ~ beri aktif
  `,
  lastActive: list`
    son etkinlik | son etkinlik tarihi | son aktivite | son etkin | son aktif | son kullanım |
    {son etkinlik,son aktivite,son kullanım,son erişim,son görülme,son aktif,son etkin,en son etkin,en son aktif,en son kullanıldı,en son kullanım,en son görülme,son kullanılma,son çevrimiçi,son işlem,etkinlik,aktiflik} {,tarihi,zamanı,saati} |
    ~ {tarihinde,} {etkindi,aktifti,kullanıldı,en son kullanıldı,en son etkindi,en son aktifti,son etkinlik,son kullanım,görüldü} |
    ~ {(son etkinlik),(son kullanım),(son aktivite),(son görülme)} |
    son kullanılma | son kullanıldı | son görülme | son erişim | en son etkin | en son aktif |
    en son kullanıldı | en son | etkin | aktif | ~ tarihinde etkindi | ~ tarihinde aktifti |
    ~ tarihinde kullanıldı | ~ kullanıldı | ~ etkindi | ~ aktifti | ~ aktif | ~ etkin | son aktif olma |
    son aktif olunan tarih | son aktiflik | son etkinlik zamanı | son etkin olma | son kullanım tarihi |
    son kullanım zamanı | son kullanıldığı tarih | son görülme tarihi | son görüldü | son çevrimiçi |
    en son etkinlik | en son kullanım | en son kullanılma | en son görüldü | en son görülme |
    en son çevrimiçi | en son erişim | son erişim tarihi | kullanıldı | görüldü | çevrimiçi | ~ görüldü |
    ~ tarihinde görüldü | ~ son etkin | ~ son aktif | ~ en son aktif | ~ en son etkin | ~ tarihinde etkin |
    ~ tarihinde aktif | ~ çevrimiçiydi | ~ tarihinde aktif oldu | ~ aktif oldu | ~ aktif olmuş
  `,
  otherTimes: list`
    eklendi | eklenme | oluşturuldu | oluşturulma | son kullanma | geçerlilik | sona erer | sona erdi |
    süresi dol | bitiş | güncellendi | değiştirildi | kaydedildi | çıkış yapıldı | sonlandırıldı | bağlandı |
    eklenmiş | yaratıl | sona eriyor | sona erme | süresi bit | geçerli tarihi | güncellen |
    değişiklik tarihi | kayıt tarihi | oturum kapatıldı | kapatıldı | kapatılma | bağlanma | silindi |
    silinme | kaldırıldı | iptal edildi | yenilen | engellendi
  `,
  justNow: list`
    az önce | şimdi | şu anda | şu an | hemen şimdi | demin | biraz önce | birkaç saniye önce |
    {şu anda,şu an,şimdi,az önce,hemen şimdi,tam şu anda} {etkin,aktif,çevrimiçi,kullanılıyor} |
    {etkin,aktif,çevrimiçi} {şu anda,şu an,şimdi,az önce} | 1 dk'dan az önce | şu dakika | 1 dakika içinde |
    saniyeler önce | bir dakikadan kısa süre önce | bir dakikadan az önce | 1 dakikadan kısa süre önce |
    şimdi etkin | şu anda etkin | şu an etkin | şimdi aktif | şu anda aktif | şu an aktif |
    şu anda çevrimiçi | demincek | daha şimdi | hemen | az evvel | biraz evvel | saniye önce |
    birkaç saniye evvel | bir kaç saniye önce | bir an önce | bir dakikadan kısa bir süre önce |
    bir dakikadan daha kısa süre önce | 1 dakikadan az önce | bir dakikadan az süre önce | bir dakikadan az |
    bu an | bu anda | şu dakikada | şimdi çevrimiçi | şu an çevrimiçi | çevrimiçi şu an | aktif şimdi |
    şu sıralar aktif | halen aktif | şu anda kullanımda | şu anda kullanılıyor
  `,
  active: list`
    Etkin | Aktif | Şu anda etkin | Şu an etkin | Şimdi etkin | Şu anda aktif | Şu an aktif | Şimdi aktif |
    {Oturum,Hâlâ,Halen,Şu anda,Şu an,Şimdi} {etkin,aktif,açık,çevrimiçi,devam ediyor} |
    {Etkin,Aktif} {oturum,giriş,durumda} | Etkindir | Aktiftir |
    Etkin oturum | Aktif oturum | Çevrimiçi | Kullanımda | Kullanılıyor | Oturum açık | Açık |
    Şu anda çevrimiçi | Şu an çevrimiçi | Şimdi çevrimiçi | Şu anda kullanımda | Şu an kullanımda |
    Şu anda kullanılıyor | Halen aktif | Hâlâ aktif | Oturum aktif | Oturum etkin | Giriş yapıldı |
    Oturum açıldı | Sürüyor | Devam ediyor | Çalışıyor
  `,
  near: list`
    yaklaşık | yaklaşık olarak | yaklaşık konum | tahmini | tahminen | civarı | aşağı yukarı | ~ yakınında |
    {yaklaşık,yaklaşık olarak,tahminen,tahmini,muhtemelen} {,konum,yer,bölge} |
    ~ {yakınlarında,yakınında,yakını,yakınları,civarı,civarında,çevresi,çevresinde,dolaylarında,dolayları,ve çevresi,ve civarı,bölgesi,(yaklaşık),(tahmini),(civarı),(yakını),(IP'ye göre),(IP),(muhtemelen)} |
    ~ yakınları | ~ yakınlarında | ~ yakını | ~ civarı | ~ civarında | ~ çevresi | ~ çevresinde |
    ~ dolayları | ~ ve çevresi | ~ (yaklaşık) | ~ (tahmini) | yakl. | tah. | takriben | tahmini konum |
    yaklaşık yer | muhtemelen | yakınlarında | civarında | ~ yöresi | ~ dolaylarında | ~ dolayında |
    ~ bölgesi | ~ bölgesinde | ~ yakınlarındaki | ~ civarları | ~ ve civarı | ~ ve yakınları | ~ (yakl.) |
    ~ (yaklaşık konum) | ~ (tahmini konum) | ~ (civarı)
  `,
  unknownDevice: list`
    Bilinmeyen cihaz | Bilinmeyen aygıt | Bilinmeyen tarayıcı | Bilinmeyen istemci | Bilinmeyen bilgisayar |
    {Bilinmeyen,Tanınmayan,Tanımlanamayan,Belirsiz,Tanımlanmamış,Belirlenemeyen} {cihaz,tarayıcı,istemci,bilgisayar,telefon,işletim sistemi,uygulama,platform,cihaz veya tarayıcı,mobil cihaz,cihaz türü} |
    {Cihaz,Tarayıcı} {bilinmiyor,belirlenemedi,tanınmadı,tanınamadı,bilgisi yok,bilinemiyor,tanımlanamadı} |
    Bilinmiyor | Bilinmeyen | Tanınmayan cihaz | Tanımlanamayan cihaz | Cihaz bilinmiyor | Diğer cihaz |
    Bilinmeyen uygulama | Bilinmeyen cihaz veya tarayıcı | Bilinmeyen işletim sistemi | Tanınmayan tarayıcı |
    Tanınmayan aygıt | Tanımlanmamış cihaz | Tanımsız cihaz | Belirlenemeyen cihaz | Belirsiz cihaz |
    Cihaz tanınmadı | Cihaz bilinemiyor | Cihaz kullanılamıyor | Cihaz adı yok | Adsız cihaz | İsimsiz cihaz |
    Başka cihaz
  `,
  unknownLocation: list`
    Bilinmeyen konum | Konum bilinmiyor | Konum kullanılamıyor | Konum mevcut değil | Konum belirlenemedi |
    {Bilinmeyen,Belirsiz,Belirlenemeyen} {konum,yer,bölge,şehir,ülke,lokasyon} |
    {Konum,Yer,Bölge,Şehir,Ülke,Lokasyon} {bilinmiyor,mevcut değil,belirlenemedi,belirlenemiyor,bilgisi yok,gizli,bilinemiyor,tespit edilemedi,kullanılamıyor,bilgisi mevcut değil,belli değil} |
    Konum bilgisi yok | Bilinmeyen yer | Bilinmeyen bölge | Bilinmiyor | Bilinmeyen | Konum yok |
    Konum bilinemiyor | Konum tespit edilemedi | Konum saptanamadı | Konum bulunamadı | Konum belirsiz |
    Belirsiz konum | Konum gizli | Konum belirlenemiyor | Yer bilinmiyor | Yer belirlenemedi |
    Bilinmeyen şehir | Bilinmeyen ülke | Bilinmeyen bölge veya ülke
  `,
  devices: list`
    cihaz | aygıt | telefon | cep telefonu | akıllı telefon | mobil uygulama | mobil cihaz | bilgisayar |
    dizüstü | masaüstü | tablet | tarayıcı | laptop | pc | akıllı saat | taşınabilir | web tarayıcı |
    mobil tarayıcı | makine
  `,
  apiPlatform: list`
    API Platformu | API Platform | OpenAI API Platformu | OpenAI Platformu | OpenAI API | API |
    Geliştirici platformu | API-Platformu | Geliştiriciler platformu
  `,
  yes: list`Evet`,
  no: list`Hayır`,
});
