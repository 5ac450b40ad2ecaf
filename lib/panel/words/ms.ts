import { list } from './list';
import type { Words } from './words';

export const ms = (): Words => ({
  activeSessions: list`
    Sesi aktif | Sesi aktif anda | Semua sesi aktif | Sesi | Sesi anda | Sesi saya | Semua sesi |
    {Sesi,Sesi log masuk,Log masuk,Sambungan,Peranti,Sesi pelayar,Sesi web} {aktif,terbuka,yang aktif,sedang berjalan,yang sedang aktif,yang dibuka}{, anda, saya} |
    {Urus,Lihat,Urus semua,Pengurusan,Senarai} sesi{, aktif, anda, log masuk} |
    {Sesi,Sesi aktif} {dan,&} {peranti,pelayar} |
    {Peranti,Peranti anda,Peranti aktif} {dan,&} {sesi,sesi aktif,sesi anda} |
    {Tempat,Di mana,Lokasi,Peranti yang,Peranti tempat,Tempat di mana} anda {log masuk,telah log masuk,sedang log masuk,dilog masuk,mendaftar masuk} |
    Peranti {yang log masuk,yang telah log masuk,yang dilog masuk,dilog masuk,yang log masuk ke akaun anda,yang sedang log masuk,dengan akses ke akaun anda,yang menggunakan akaun anda} |
    Sesi {akaun,akaun anda,pada akaun anda,aktif pada akaun anda} |
    Sesi log masuk | Sesi terbuka | Sesi semasa anda yang aktif | Urus sesi | Urus sesi aktif |
    Pengurusan sesi | Peranti dan sesi | Sesi dan peranti | Peranti yang dilog masuk |
    Peranti yang log masuk | Peranti log masuk | Peranti aktif | Log masuk aktif | Tempat anda log masuk |
    Di mana anda log masuk | Tempat anda telah log masuk | Lokasi anda log masuk | Sesi yang aktif |
    Sesi aktif saya | Sesi aktif pada masa ini | Sesi yang sedang aktif | Sesi yang sedang berjalan |
    Sesi semasa yang aktif | Sesi akaun | Sesi akaun anda | Sesi pelayar | Sesi penyemak imbas | Sesi web |
    Sesi log masuk aktif | Sesi log masuk anda | Semua sesi anda | Semua sesi aktif anda | Senarai sesi |
    Senarai sesi aktif | Lihat sesi aktif | Semak sesi aktif | Urus sesi anda | Uruskan sesi |
    Uruskan sesi aktif | Urus peranti | Urus peranti dan sesi | Peranti & sesi | Sesi & peranti |
    Peranti dan sesi anda | Peranti dan sesi aktif | Sesi aktif dan peranti | Peranti aktif anda |
    Peranti yang aktif | Peranti yang telah log masuk | Peranti yang sedang log masuk | Peranti dilog masuk |
    Peranti yang didaftar masuk | Peranti yang anda log masuk | Peranti tempat anda log masuk |
    Peranti yang log masuk ke akaun anda | Peranti yang log masuk ke akaun |
    Peranti yang bersambung ke akaun | Peranti yang anda gunakan untuk log masuk | Log masuk yang aktif |
    Lokasi anda telah log masuk | Di mana anda telah log masuk | Tempat anda sedang log masuk |
    Tempat anda dilog masuk | Lokasi log masuk anda
  `,
  session: list`sesi`,
  security: list`
    Keselamatan | Keselamatan dan log masuk | Keselamatan & log masuk | Log masuk dan keselamatan |
    Tetapan keselamatan | Keselamatan dan privasi | Privasi dan keselamatan | Kata laluan dan keselamatan |
    Keselamatan akaun | Sekuriti | Keselamatan dan daftar masuk | Log masuk & keselamatan |
    Keselamatan & privasi | Privasi & keselamatan | Kata laluan & keselamatan | Keselamatan dan kata laluan |
    Keselamatan dan akses | Keselamatan log masuk | Tetapan keselamatan akaun | Pusat keselamatan |
    Keselamatan akaun anda
  `,
  current: list`
    Sesi semasa | Sesi semasa anda | Sesi ini | Sesi sekarang | Peranti ini | Pelayar ini |
    {Pelayar,Komputer,Telefon,Tablet,Aplikasi,Penyemak imbas,Sesi log masuk} {ini,semasa,semasa anda,sekarang,yang sedang digunakan,kini} |
    Log masuk {semasa anda,yang sedang digunakan,kini} |
    {Ini,Inilah} {anda,sesi anda,sesi semasa,sesi semasa anda,peranti anda,peranti semasa,peranti ini,ialah sesi semasa anda,ialah peranti anda} |
    Anda {di sini,berada di sini,kini di sini,sedang menggunakan peranti ini,sedang menggunakan sesi ini,menggunakan sesi ini,menggunakan peranti ini} |
    {Aktif,Sedang digunakan,Digunakan,Log masuk,Sedang aktif} {pada,di,dalam} {peranti ini,pelayar ini} |
    {Sesi semasa,Semasa} {(peranti ini),(anda),– peranti ini} | Peranti ini {(semasa),(sesi semasa),(anda)} |
    Penyemak imbas ini | Komputer ini | Telefon ini | Aplikasi ini | Apl ini | Semasa | Peranti semasa |
    Pelayar semasa | Penyemak imbas semasa | Peranti semasa anda | Ini sesi semasa anda | Ini peranti anda |
    Anda di sini | Anda berada di sini | Aktif pada peranti ini | Aktif di peranti ini |
    Anda sedang menggunakan sesi ini | Sesi yang sedang anda gunakan | Sesi yang anda gunakan sekarang |
    Sedang digunakan pada peranti ini | Sesi semasa (peranti ini) | Semasa (peranti ini) |
    Peranti ini (semasa) | Peranti ini (anda) | Anda | Anda berada di sini sekarang | Sesi semasa anda ini |
    Sesi peranti ini | Sesi kini | Sesi anda sekarang | Sesi yang digunakan | Sesi yang sedang digunakan |
    Sesi yang digunakan sekarang | Sesi yang anda gunakan | Sesi yang anda sedang gunakan |
    Sesi yang anda gunakan pada masa ini | Ini ialah sesi semasa anda | Ini ialah sesi semasa |
    Ini adalah sesi semasa anda | Inilah sesi semasa anda | Ini sesi semasa | Ini sesi anda |
    Sesi ini ialah sesi semasa anda | Ini ialah peranti anda | Ini ialah peranti semasa anda |
    Ini peranti semasa anda | Ini peranti semasa | Inilah peranti anda | Ini anda | Ini ialah anda |
    Peranti anda | Peranti anda sekarang | Peranti saya | Peranti sekarang | Peranti kini |
    Peranti yang anda gunakan | Peranti yang anda gunakan sekarang | Peranti yang sedang anda gunakan |
    Peranti yang anda sedang gunakan | Peranti yang digunakan sekarang | Peranti yang sedang digunakan |
    Pelayar anda | Pelayar semasa anda | Penyemak imbas anda | Penyemak imbas semasa anda |
    Sesi pelayar semasa | Tablet ini | Komputer riba ini | Telefon bimbit ini | Telefon pintar ini | PC ini |
    Mac ini | iPhone ini | iPad ini | Buat masa ini | Pada masa ini | Aktif sekarang pada peranti ini |
    Aktif sekarang di peranti ini | Sedang aktif pada peranti ini | Sedang aktif di peranti ini |
    Digunakan pada peranti ini | Sedang digunakan di peranti ini | Dilog masuk pada peranti ini |
    Log masuk pada peranti ini | Anda menggunakan sesi ini | Anda menggunakan sesi ini sekarang |
    Anda sedang menggunakan sesi ini sekarang | Kini anda menggunakan sesi ini |
    Anda kini menggunakan sesi ini | Anda sedang menggunakan peranti ini | Anda menggunakan peranti ini |
    Anda menggunakan peranti ini sekarang | Log masuk semasa | Log masuk ini
  `,
  trusted: list`
    dipercayai | peranti dipercayai | disahkan | boleh dipercayai | kepercayaan | amanah | diyakini |
    peranti yang dikenali
  `,
  trusting: list`
    {percayai,percaya} {peranti,pelayar,komputer} |
    {tandakan,jadikan} sebagai {dipercayai,peranti dipercayai}
  `,
  negation: list`tidak | bukan | belum | tanpa | tak | tiada | jangan`,
  unavailable: list`
    status sesi tidak tersedia | status sesi*tidak | status sesi tiada | status sesi tak tersedia |
    status {sesi,peranti,log masuk}*{tidak,gagal} |
    {tidak dapat,gagal,tidak boleh} {mendapatkan,menentukan,menyemak,memuatkan,memaparkan} status |
    tiada {maklumat status,status} |
    status tidak tersedia | status*tidak tersedia | status*tidak dapat | status tidak diketahui |
    sesi tidak tersedia | status sesi*tiada | status sesi*belum | status sesi*gagal | status*tidak diketahui |
    status*tak diketahui | status*tidak boleh | status tiada | tiada status | status belum tersedia |
    status buat masa ini tidak | keadaan sesi*tidak | tidak dapat menentukan status |
    tidak dapat*status sesi | gagal mendapatkan status | sesi tiada | sesi tidak boleh didapati
  `,
  logOut: list`
    log keluar | log*keluar | daftar keluar | keluar daripada | keluar dari | keluar sesi | tamatkan sesi |
    {tamatkan,hentikan,tutup,batalkan,buang,padam,akhiri,alih keluar} {sesi,akses,sambungan,peranti} |
    {putuskan,nyahsambung,cabut} {sambungan,peranti,akses} | keluar {daripada,dari,akaun} |
    tamatkan*sesi | akhiri sesi | akhiri*sesi | hentikan sesi | tutup sesi | tutup*sesi | batalkan akses |
    tarik balik | putuskan sambungan | alih keluar peranti | alih keluar sesi | buang peranti |
    keluarkan peranti | keluarkan*peranti | keluarkan*sesi | alih keluar*peranti | alih keluar*sesi |
    alih keluar akses | buang*peranti | buang*sesi | padam*peranti | padam*sesi | tamatkan | hentikan*sesi |
    batalkan sesi | batalkan kebenaran | putuskan | nyahsambung | nyahpaut | lupakan peranti | log out |
    sign out
  `,
  everywhere: list`
    semua peranti | semua sesi | semua pelayar | semua yang lain | semua peranti lain | semua akaun |
    {semua,setiap,lain-lain} {peranti,sesi,pelayar,tempat,lokasi,akaun} |
    {peranti,sesi,pelayar,tempat} {lain,yang lain,lain-lain} | kecuali {peranti,sesi} ini |
    selain {peranti,sesi} ini |
    daripada semua | keluar semua | tamatkan semua | di mana-mana | di semua | dari semua | peranti lain |
    sesi lain | setiap peranti | setiap sesi | dipilih | semua tempat | semua lokasi | semua yang |
    semua penyemak imbas | kesemua | seluruh | daripada kesemua | tempat lain | lokasi lain | pelayar lain |
    penyemak imbas lain | peranti yang lain | sesi yang lain | sesi-sesi lain | lain-lain | setiap pelayar |
    yang dipilih | serentak
  `,
  more: list`
    tunjukkan lagi | tunjuk lagi | tunjukkan lebih | papar lagi | paparkan lagi | papar lebih | muat lagi |
    {tunjukkan,papar,paparkan,lihat,muatkan,muat} {lagi,lebih,semua,selebihnya,seterusnya,lebih banyak,baki,tambahan} |
    {halaman,sesi} {seterusnya,berikut} |
    muatkan lagi | muat lebih | lihat lagi | lihat lebih | lagi sesi | lebih banyak | tunjukkan semua |
    tunjuk semua | papar semua | paparkan semua | lihat semua | muatkan semua | seterusnya | sesi lama |
    lihat seterusnya | lihat baki | tunjukkan baki | tunjukkan selebihnya | papar selebihnya | dapatkan lagi |
    lagi peranti | lebih sesi | sesi selanjutnya | sesi tambahan | peranti tambahan | tunjukkan sesi lain |
    lihat sesi lain | lihat kesemua | papar kesemua | halaman seterusnya | selanjutnya | lebih lama |
    {paparkan,tunjukkan,lihat,muatkan} {1,2,3,4,5,6,7,8,9}*{lagi,lain}
  `,
  loading: list`
    memuatkan | sedang dimuatkan | memuat | mendapatkan | sila tunggu | tunggu sebentar | sebentar ya |
    {sedang memuat,memuatkan,mendapatkan,menyemak,mengambil,sedang mendapat,mengemas kini} {,sesi,senarai,data,peranti} |
    sebentar | dimuatkan |
    sila tunggu sebentar | nantikan sebentar | sedang mendapatkan | sedang memuatkan | sedang diproses |
    memproses | memeriksa | sedang memeriksa | sedang memuat turun | mengambil | tunggu sekejap
  `,
  failed: list`
    tidak dapat dimuatkan | tidak dapat memuatkan | tak dapat memuatkan | tidak boleh dimuatkan |
    {tidak dapat,gagal,tidak boleh,tak dapat} {memuat,dimuat,mendapat,memapar,dipapar,mengambil,menyambung,membuka,dibuka} |
    {ralat,masalah} {semasa,ketika,berlaku,memuat,telah} | {cuba,sila cuba} {lagi,semula,sebentar,kemudian} |
    {sesi,senarai} tidak {tersedia,dapat} |
    tidak boleh memuatkan | gagal memuatkan | gagal dimuatkan | pemuatan gagal | gagal mendapatkan |
    tidak dapat mendapatkan | tidak dapat memaparkan | tidak dapat dipaparkan | ralat memuatkan |
    ralat semasa memuatkan | ralat berlaku | berlaku ralat | terdapat masalah | berlaku masalah |
    ada masalah | ada yang tidak kena | sesuatu yang tidak kena | cuba lagi | cuba semula | sila cuba |
    cuba sebentar lagi | tidak tersedia buat masa ini | tidak berjaya dimuatkan | tidak berjaya memuatkan |
    tidak dapat dimuat | tidak dapat memuat | tidak boleh memuat | tidak boleh dipaparkan |
    tidak boleh memaparkan | tidak dapat diambil | tidak dapat diperoleh | tidak dapat mengambil |
    tidak dapat ditunjukkan | gagal memuat | gagal dimuat | gagal memaparkan | gagal dipaparkan |
    gagal diambil | gagal mengambil | gagal diperoleh | pemuatan*gagal | kegagalan memuat |
    ralat ketika memuat | ralat dalam memuat | ralat pemuatan | ralat telah berlaku | ralat mendapatkan |
    ralat memaparkan | ada ralat | terdapat ralat | kesilapan berlaku | berlaku kesilapan |
    masalah semasa memuat | masalah berlaku | masalah telah berlaku | mengalami masalah | menghadapi masalah |
    kami menghadapi | sesuatu telah | sesuatu tidak kena | ada sesuatu | sesuatu yang silap | maaf, |
    harap maaf | tolong cuba | cuba sekali lagi | cuba muat semula | cuba kemudian | cuba nanti |
    muat semula | muatkan semula | segar semula | segarkan semula | muat semula halaman |
    tidak tersedia pada masa ini | tidak tersedia sekarang | tidak tersedia buat sementara |
    buat masa ini tidak | tidak dapat digunakan buat
  `,
  otherLists: list`
    Peranti dipercayai | Peranti yang dipercayai | Peranti dipercayai anda | Kunci laluan | Kekunci laluan |
    {Peranti,Pelayar,Komputer} {dipercayai,yang dipercayai,disahkan,diingati,dikenali,disimpan,yang disahkan,berdaftar} |
    {Aplikasi,Akaun,Perkhidmatan} {bersambung,disambungkan,pihak ketiga,dipautkan,terhubung,yang disambungkan} |
    {Sejarah,Log,Rekod} {log masuk,sesi,aktiviti,keselamatan,akses,akaun} | Sesi {yang tamat,sebelum ini} |
    Log masuk {tamat,yang tamat,lalu,terdahulu,sebelum ini,lama,tidak aktif,yang telah tamat,tamat tempoh} |
    {Log masuk,Percubaan log masuk} {terkini,baru-baru ini,gagal} |
    Kunci pas | Passkeys | Kunci keselamatan | Kekunci keselamatan | Apl yang disambungkan |
    Aplikasi yang disambungkan | Aplikasi disambungkan | Apl disambungkan | Apl berkaitan |
    Aplikasi dan penyambung | Apl dan penyambung | Penyambung | Akaun yang disambungkan | Akaun disambungkan |
    Akaun yang dipautkan | Perkhidmatan yang disambungkan | Aplikasi pihak ketiga | Apl pihak ketiga |
    Akses pihak ketiga | Aplikasi dibenarkan | Pemalam | Integrasi | Pautan dikongsi | Pautan yang dikongsi |
    Pautan kongsi | Sembang dikongsi | Kunci API | Kekunci API | Kunci API anda | Token akses |
    Pengesahan berbilang faktor | Pengesahan pelbagai faktor | Pengesahan berbilang faktor (MFA) |
    Pengesahan pelbagai faktor (MFA) | Pengesahan dua faktor | Pengesahan dua langkah | Pengesahan 2 langkah |
    MFA | 2FA | Aplikasi pengesah | Apl pengesah | Aplikasi pengesahan | SMS | Mesej teks |
    Pemberitahuan tolak | Kod pemulihan | Kod sandaran | Kata laluan | Tukar kata laluan | Kaedah log masuk |
    Cara log masuk | Kawalan data | Pengurusan data | Pemberitahuan | Umum | Pemperibadian | Memori |
    Ingatan | Pengebilan | Langganan | Penggunaan | Pertuturan | Suara | Jadual | Keselamatan akaun lanjutan |
    Keselamatan lanjutan | Aktiviti terkini | Aktiviti terbaharu | Aktiviti akaun | Aktiviti keselamatan |
    Sejarah log masuk | Log masuk terkini | Aktiviti log masuk | Sesi tamat | Sesi yang ditamatkan |
    Sesi terdahulu | Sesi tamat tempoh | Sesi yang telah dilog keluar | Kawalan ibu bapa |
    Log masuk selamat dengan ChatGPT | Log masuk dengan ChatGPT | Log keluar daripada peranti ini |
    Log keluar dari peranti ini | Log keluar pada peranti ini | Sembang diarkibkan | Padam akaun |
    Padamkan akaun | Akaun | Bantuan | Peranti yang anda percayai | Peranti dipercayai saya |
    Peranti yang dipercayai anda | Peranti yang boleh dipercayai | Peranti yang diingati |
    Peranti yang dikenal pasti | Peranti dikenali | Peranti yang disahkan | Peranti disahkan |
    Peranti berdaftar | Peranti yang dibenarkan | Peranti yang disekat | Peranti disekat |
    Peranti yang dialih keluar | Peranti yang dilog keluar | Peranti yang telah log keluar |
    Pelayar dipercayai | Penyemak imbas yang dipercayai | Kunci laluan anda | Passkey |
    Kunci laluan dan kunci keselamatan | Kekunci laluan dan kekunci keselamatan | Apl yang dipautkan |
    Aplikasi yang dipautkan | Aplikasi berkaitan | Apl & penyambung | Aplikasi & penyambung |
    Akaun dipautkan | Akaun berkaitan | Perkhidmatan disambungkan | Perkhidmatan pihak ketiga |
    Apl yang dibenarkan | Aplikasi yang diberi kuasa | Sambungan | Pautan yang anda kongsi |
    Perbualan dikongsi | Perbualan yang dikongsi | Sembang yang dikongsi | Token akses peribadi |
    Pengesahan pelbagai peringkat | Pengesahan dua peringkat | Pengesahan dua faktor (2FA) |
    Pengesahan dua langkah (2FA) | Pengesahan 2 faktor | Pengesahan berbilang langkah | Apl pengesahan |
    Aplikasi Authenticator | Mesej SMS | Pemberitahuan push | Kod pemulihan akaun | E-mel pemulihan |
    Kaedah pemulihan | Set semula kata laluan | Menukar kata laluan | Kaedah daftar masuk |
    Pilihan log masuk | Data dan privasi | Kawalan data anda | Notifikasi | Tetapan umum | Peribadikan |
    Personalisasi | Bil | Pembayaran | Langganan anda | Ucapan | Penjadualan | Pesanan | Mod kunci |
    Keselamatan akaun yang dipertingkat | Aktiviti akaun terkini | Aktiviti akaun anda |
    Aktiviti log masuk terkini | Aktiviti log masuk baru-baru ini | Aktiviti keselamatan terkini |
    Aktiviti baru-baru ini | Sejarah aktiviti | Sejarah sesi | Sejarah akaun | Sejarah keselamatan |
    Log aktiviti | Log audit | Log keselamatan | Peristiwa keselamatan | Acara keselamatan |
    Makluman keselamatan | Makluman log masuk | Pemberitahuan keselamatan | Log masuk baru-baru ini |
    Log masuk sebelumnya | Log masuk terdahulu | Log masuk gagal | Percubaan log masuk |
    Percubaan log masuk gagal | Percubaan log masuk yang gagal | Sesi sebelumnya | Sesi lepas | Sesi lalu |
    Sesi tidak aktif | Sesi ditutup | Sesi yang ditutup | Sesi dibatalkan | Sesi yang telah tamat |
    Sesi yang tamat tempoh | Sesi yang dilog keluar | Sesi yang telah ditamatkan | Sesi yang baru tamat |
    Sesi ditamatkan baru-baru ini | Baru dilog keluar | Dilog keluar baru-baru ini |
    Peranti yang baru dilog keluar | Tempat anda pernah log masuk | Sesi pihak ketiga | Sesi aplikasi |
    Sesi Codex CLI | Codex CLI | Log masuk selamat menggunakan ChatGPT | Log masuk menggunakan ChatGPT |
    Log keluar daripada peranti semasa | Sembang yang diarkibkan | Perbualan diarkibkan | Hapus akaun |
    Sokongan | E-mel | Alamat e-mel | Nombor telefon
  `,
  captions: {
    device: list`
      Peranti | Nama peranti | Jenis peranti | Pelayar | Penyemak imbas | Peranti atau pelayar |
      {Nama,Jenis,Model,Maklumat} {peranti,pelayar} |
      {Peranti,Pelayar} {dan,atau,/} {pelayar,peranti,sistem pengendalian} |
      Peranti atau penyemak imbas | Pelayar atau peranti | Peranti/pelayar | Peranti dan pelayar | Klien |
      Model | Model peranti | Sistem pengendalian | Peranti & pelayar | Peranti / pelayar |
      Pelayar dan peranti | Penyemak imbas atau peranti | Peranti dan penyemak imbas |
      Peranti/penyemak imbas | Pelayar dan sistem pengendalian | Butiran peranti | Maklumat peranti |
      Peranti yang digunakan | Nama pelayar
    `,
    app: list`
      Aplikasi | Apl | App | Produk | Digunakan dengan | Digunakan untuk | Konteks aplikasi | Konteks apl |
      Perkhidmatan | Aplikasi/perkhidmatan | Aplikasi atau perkhidmatan | Nama aplikasi | Nama apl |
      Nama produk | Produk yang digunakan | Perkhidmatan yang digunakan | Aplikasi yang digunakan |
      Apl yang digunakan | Digunakan dalam | Digunakan di | Digunakan pada | Digunakan oleh |
      Digunakan bersama | Diguna dengan | Log masuk ke | Akses kepada | Akses | Konteks
    `,
    location: list`
      Lokasi | Anggaran lokasi | Lokasi anggaran | Lokasi hampir | Tempat | Lokasi terakhir | Di mana |
      {Lokasi,Tempat,Kawasan} {anggaran,log masuk,terakhir,kira-kira,(anggaran),(lebih kurang),(IP),terakhir diketahui,berdasarkan IP} |
      {Bandar,Negara,Wilayah} {dan,/} {negara,bandar} | Bandar, negara |
      Bandar | Bandar raya | Wilayah | Negara | Lokasi log masuk | Lokasi (anggaran) | Lokasi dianggarkan |
      Lokasi yang dianggarkan | Lokasi kira-kira | Lokasi lebih kurang | Tempat (anggaran) | Anggaran tempat |
      Lokasi geografi | Lokasi terakhir diketahui | Tempat log masuk | Lokasi semasa log masuk | Kawasan |
      Daerah | Negeri | Rantau | Negara/wilayah | Negara/rantau | Lokasi IP | Berhampiran
    `,
    signedIn: list`
      Log masuk | Dilog masuk | Telah log masuk | Masa log masuk | Tarikh log masuk |
      {Tarikh,Masa,Tarikh dan masa,Tarikh & masa,Waktu} {log masuk,log masuk terakhir,sesi bermula,aktiviti terakhir,mula} |
      {Log masuk,Aktiviti,Akses,Penggunaan} {terakhir,pertama} |
      {Telah log masuk,Log masuk pada,Dilog masuk,Sesi bermula,Bermula,Log masuk sejak,Aktif sejak} |
      Tarikh dan masa log masuk | Log masuk terakhir | Terakhir log masuk | Log masuk pertama | Tarikh |
      Masa | Tarikh dan masa | Bila | Sejak | Bermula | Aktif terakhir | Terakhir aktif |
      Kali terakhir aktif | Aktiviti terakhir | Terakhir digunakan | Kali terakhir digunakan |
      Terakhir dilihat | Kali terakhir dilihat | Akses terakhir | Log masuk pada | Log masuk sejak |
      Dilog masuk pada | Dilog masuk sejak | Sudah log masuk | Anda log masuk | Masa log masuk terakhir |
      Tarikh log masuk terakhir | Tarikh & masa log masuk | Tarikh dan masa daftar masuk | Waktu log masuk |
      Log masuk terbaharu | Kali terakhir log masuk | Kali pertama log masuk | Daftar masuk |
      Masa daftar masuk | Tarikh daftar masuk | Tarikh/masa | Tarikh & masa | Masa dan tarikh | Waktu | Hari |
      Mula | Bermula pada | Masa mula | Masa bermula | Tarikh mula | Sesi bermula | Permulaan sesi |
      Terakhir aktif pada | Kali terakhir aktif pada | Aktif kali terakhir | Aktiviti terbaru |
      Masa aktif terakhir | Masa aktiviti terakhir | Digunakan terakhir | Penggunaan terakhir |
      Kali terakhir diakses | Diakses terakhir | Dalam talian terakhir | Kali terakhir dalam talian
    `,
    status: list`
      Status | Keadaan | Status sesi | Dipercayai | Kepercayaan | Semasa | Sesi semasa | Status peranti |
      Status kepercayaan | Tahap kepercayaan | Boleh dipercayai | Peranti ini | Peranti semasa | Pengesahan
    `,
  },
  signedIn: list`
    log masuk | log masuk pada | log masuk sejak | dilog masuk pada | dilog masuk | telah log masuk |
    {log masuk,telah log masuk,dilog masuk,anda log masuk,log masuk terakhir,log masuk pertama,kali terakhir log masuk,didaftar masuk,mendaftar masuk} {,pada,sejak,pada hari,:} |
    {sesi bermula,bermula,sesi dibuka,sesi dimulakan,sesi sejak} {,pada,sejak} |
    ~ {(log masuk),(log masuk terakhir)} |
    anda log masuk pada | anda log masuk | masa log masuk | tarikh log masuk | log masuk terakhir |
    log masuk terakhir pada | terakhir log masuk | log masuk pertama | sesi bermula | sesi bermula pada |
    bermula | bermula pada | sejak | aktif sejak | log masuk pada tarikh | log masuk terbaharu |
    log masuk tarikh | log masuk pukul | dilog masuk sejak | telah log masuk pada | telah log masuk sejak |
    sudah log masuk | sudah log masuk sejak | anda telah log masuk | anda telah log masuk pada |
    anda dilog masuk pada | waktu log masuk | tarikh dan masa log masuk | masa log masuk terakhir |
    tarikh log masuk terakhir | kali terakhir log masuk | kali terakhir log masuk pada |
    terakhir log masuk pada | kali pertama log masuk | kali pertama log masuk pada | log masuk pertama pada |
    daftar masuk | daftar masuk pada | sesi bermula sejak | sesi dimulakan | sesi dimulakan pada | dimulakan |
    dimulakan pada | mula pada | mula | permulaan sesi | masa mula | sejak tarikh | aktif sejak tarikh |
    dalam talian sejak | ~ log masuk
  `,
  lastActive: list`
    aktif terakhir | terakhir aktif | kali terakhir aktif | aktiviti terakhir | terakhir digunakan |
    {terakhir aktif,kali terakhir aktif,aktiviti terakhir,kali terakhir digunakan,terakhir digunakan,terakhir dilihat,akses terakhir,penggunaan terakhir,tidak aktif} {,pada,sejak} |
    ~ {(aktiviti terakhir),(terakhir aktif)} |
    kali terakhir digunakan | terakhir dilihat | kali terakhir dilihat | akses terakhir | aktif | digunakan |
    terakhir aktif pada | aktif terakhir pada | kali terakhir aktif pada | aktif kali terakhir |
    aktif kali terakhir pada | aktiviti terakhir pada | aktiviti terkini | aktiviti terbaru |
    terakhir digunakan pada | kali terakhir digunakan pada | digunakan kali terakhir |
    digunakan kali terakhir pada | digunakan pada | penggunaan terakhir | kali terakhir dilihat pada |
    dilihat terakhir | dilihat kali terakhir | kali terakhir diakses | diakses terakhir |
    akses terakhir pada | kali terakhir dalam talian | masa aktif terakhir | aktif pada | dalam talian |
    baru-baru ini aktif
  `,
  otherTimes: list`
    ditambah | dicipta | dibuat | tamat tempoh | luput | sah sehingga | dikemas kini | diubah | didaftarkan |
    log keluar | ditamatkan | disambungkan | ditambahkan | diwujudkan | dihasilkan | akan tamat |
    tarikh luput | tarikh tamat | berakhir | sah hingga | dikemaskini | kemas kini | diubah suai | disunting |
    pendaftaran | dilog keluar | telah log keluar | dipautkan | disambung | dipadam | dialih keluar |
    dibatalkan | ditarik balik | diperbaharui | disekat | disahkan pada | dipercayai sejak |
    dipercayai sehingga
  `,
  justNow: list`
    sebentar tadi | baru sahaja | baru tadi | sekarang | kini | beberapa saat lalu | beberapa saat yang lalu |
    {aktif,dalam talian,digunakan} {sekarang,kini,ketika ini,pada masa ini} |
    {kurang dari 1 minit lalu,baru sebentar tadi,ketika ini} |
    beberapa ketika lalu | kurang daripada seminit lalu | kurang seminit yang lalu | aktif sekarang |
    sedang aktif | kini aktif | baru saja | baru sebentar | sebentar lalu | seketika tadi | seketika lalu |
    sekejap tadi | tadi | sekarang juga | beberapa saat tadi | beberapa saat lepas |
    beberapa saat yang lepas | kurang daripada satu minit lalu | kurang daripada satu minit yang lalu |
    kurang daripada 1 minit lalu | kurang daripada 1 minit yang lalu | kurang seminit lalu |
    dalam masa seminit | dalam masa satu minit | aktif sebentar tadi | aktif baru sahaja |
    aktif pada masa ini | dalam talian sekarang | kini dalam talian | sedang digunakan sekarang
  `,
  active: list`
    Aktif | Aktif sekarang | Sedang aktif | Kini aktif | Dalam talian | Sedang digunakan |
    Sesi dalam talian | {Masih,Kini,Sekarang} {aktif,terbuka,dalam talian,log masuk} |
    Digunakan sekarang | Kini dalam talian | Dalam talian sekarang | Aktif pada masa ini |
    Aktif buat masa ini | Masih aktif | Sedang berjalan | Sedang berlangsung | Kini digunakan |
    Sedang digunakan sekarang | Digunakan pada masa ini | Digunakan | Online | Bersambung |
    Log masuk sekarang | Sedang log masuk | Telah log masuk | Dilog masuk | Terbuka | Sesi sedang aktif |
    Langsung
  `,
  near: list`
    lebih kurang | kira-kira | anggaran | anggaran lokasi | berhampiran | dekat | berdekatan | sekitar |
    {berhampiran,dekat,sekitar,di sekitar,kira-kira,lebih kurang,anggaran,hampir dengan,berdekatan,kawasan,mungkin di,dekat dengan} |
    ~ {dan sekitar,dan sekitarnya,(anggaran),(lebih kurang),(kira-kira),(IP),(berdasarkan IP),(berhampiran)} |
    di sekitar | di kawasan | hampir dengan | ~ (anggaran) | ~ (lebih kurang) | ~ dan sekitarnya |
    kurang lebih | dianggarkan | sekitar kawasan | di sekitar kawasan | kawasan sekitar | sekitar bandar |
    tidak jauh dari | tidak jauh daripada | berhampiran dengan | dekat dengan | berdekatan dengan |
    di kawasan sekitar | lokasi anggaran | ~ (kira-kira) | ~ (anggaran lokasi) | ~ (lokasi anggaran) |
    ~ (dianggarkan) | ~ (berhampiran) | ~ dan kawasan sekitar | ~ dan kawasan sekitarnya
  `,
  unknownDevice: list`
    Peranti tidak diketahui | Pelayar tidak diketahui | Penyemak imbas tidak diketahui |
    {Peranti,Pelayar,Komputer,Aplikasi,Sistem pengendalian,Telefon,Klien} {tidak diketahui,tidak dikenali,tidak dikenal pasti,yang tidak dikenali,yang tidak diketahui} |
    Klien tidak diketahui | Tidak diketahui | Peranti tidak dikenali | Peranti lain | Peranti tak diketahui |
    Peranti tak dikenali | Peranti tidak dikenal pasti | Peranti yang tidak diketahui |
    Peranti yang tidak dikenali | Peranti tidak bernama | Peranti tanpa nama | Peranti asing |
    Peranti atau pelayar tidak diketahui | Peranti atau penyemak imbas tidak diketahui |
    Pelayar tidak dikenali | Penyemak imbas tidak dikenali | Pelayar lain | Aplikasi tidak diketahui |
    OS tidak diketahui | Nama peranti tidak tersedia | Tiada maklumat peranti |
    Maklumat peranti tidak tersedia | Tak diketahui | Tidak dikenali | Tidak dikenal pasti
  `,
  unknownLocation: list`
    Lokasi tidak diketahui | Lokasi tidak tersedia | Tempat tidak diketahui | Wilayah tidak diketahui |
    {Lokasi,Tempat,Bandar,Negara,Wilayah,Kawasan} {tidak diketahui,tidak tersedia,tidak dikenal pasti,tidak dapat ditentukan,tersembunyi,yang tidak diketahui} |
    Tidak diketahui | Tiada lokasi | Lokasi tak diketahui | Lokasi yang tidak diketahui |
    Lokasi tidak dikenali | Lokasi tidak dikenal pasti | Lokasi tidak ditemui |
    Lokasi tidak dapat ditentukan | Lokasi disembunyikan | Tidak dapat menentukan lokasi |
    Tiada maklumat lokasi | Tiada data lokasi | Maklumat lokasi tidak tersedia | Tanpa lokasi |
    Tempat tidak dikenali | Kawasan tidak diketahui | Bandar tidak diketahui | Negara tidak diketahui |
    Tak diketahui | Tidak dikenali
  `,
  devices: list`
    peranti | telefon | telefon pintar | telefon bimbit | peranti mudah alih | komputer | komputer riba |
    desktop | tablet | pelayar | penyemak imbas | gajet | telefon mudah alih | smartphone | laptop |
    komputer peribadi | komputer meja | aplikasi mudah alih | apl mudah alih | apl desktop | browser | pc |
    macbook | ipad
  `,
  apiPlatform: list`
    Platform API | Platform API OpenAI | Platform OpenAI | API OpenAI | OpenAI API | API |
    Platform pembangun | Platform API daripada OpenAI | Platform untuk pembangun
  `,
  yes: list`Ya | Betul | Benar`,
  no: list`Tidak | Bukan | Tiada | Belum`,
});
