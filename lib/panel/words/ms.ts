import { list } from './list';
import type { Words } from './words';

export const ms: Words = {
  activeSessions: list`
    Sesi aktif | Sesi aktif anda | Semua sesi aktif | Sesi | Sesi anda | Sesi saya | Semua sesi |
    Sesi log masuk | Sesi terbuka | Sesi semasa anda yang aktif | Urus sesi | Urus sesi aktif |
    Pengurusan sesi | Peranti dan sesi | Sesi dan peranti | Peranti yang dilog masuk |
    Peranti yang log masuk | Peranti log masuk | Peranti aktif | Log masuk aktif | Tempat anda log masuk |
    Di mana anda log masuk | Tempat anda telah log masuk | Lokasi anda log masuk
  `,
  session: list`sesi`,
  security: list`
    Keselamatan | Keselamatan dan log masuk | Keselamatan & log masuk | Log masuk dan keselamatan |
    Tetapan keselamatan | Keselamatan dan privasi | Privasi dan keselamatan | Kata laluan dan keselamatan |
    Keselamatan akaun | Sekuriti
  `,
  current: list`
    Sesi semasa | Sesi semasa anda | Sesi ini | Sesi sekarang | Peranti ini | Pelayar ini |
    Penyemak imbas ini | Komputer ini | Telefon ini | Aplikasi ini | Apl ini | Semasa | Peranti semasa |
    Pelayar semasa | Penyemak imbas semasa | Peranti semasa anda | Ini sesi semasa anda | Ini peranti anda |
    Anda di sini | Anda berada di sini | Aktif pada peranti ini | Aktif di peranti ini |
    Anda sedang menggunakan sesi ini | Sesi yang sedang anda gunakan | Sesi yang anda gunakan sekarang |
    Sedang digunakan pada peranti ini
  `,
  trusted: list`dipercayai | peranti dipercayai | disahkan`,
  negation: list`tidak | bukan | belum | tanpa | tak`,
  unavailable: list`
    status sesi tidak tersedia | status sesi*tidak | status sesi tiada | status sesi tak tersedia |
    status tidak tersedia | status*tidak tersedia | status*tidak dapat | status tidak diketahui |
    sesi tidak tersedia
  `,
  logOut: list`
    log keluar | log*keluar | daftar keluar | keluar daripada | keluar dari | keluar sesi | tamatkan sesi |
    tamatkan*sesi | akhiri sesi | akhiri*sesi | hentikan sesi | tutup sesi | tutup*sesi | batalkan akses |
    tarik balik | putuskan sambungan | alih keluar peranti | alih keluar sesi | buang peranti |
    keluarkan peranti
  `,
  everywhere: list`
    semua peranti | semua sesi | semua pelayar | semua yang lain | semua peranti lain | semua akaun |
    daripada semua | keluar semua | tamatkan semua | di mana-mana | di semua | dari semua | peranti lain |
    sesi lain | setiap peranti | setiap sesi | dipilih
  `,
  more: list`
    tunjukkan lagi | tunjuk lagi | tunjukkan lebih | papar lagi | paparkan lagi | papar lebih | muat lagi |
    muatkan lagi | muat lebih | lihat lagi | lihat lebih | lagi sesi | lebih banyak | tunjukkan semua |
    tunjuk semua | papar semua | paparkan semua | lihat semua | muatkan semua | seterusnya | sesi lama
  `,
  loading: list`
    memuatkan | sedang dimuatkan | memuat | mendapatkan | sila tunggu | tunggu sebentar | sebentar
  `,
  failed: list`
    tidak dapat dimuatkan | tidak dapat memuatkan | tak dapat memuatkan | tidak boleh dimuatkan |
    tidak boleh memuatkan | gagal memuatkan | gagal dimuatkan | pemuatan gagal | gagal mendapatkan |
    tidak dapat mendapatkan | tidak dapat memaparkan | tidak dapat dipaparkan | ralat memuatkan |
    ralat semasa memuatkan | ralat berlaku | berlaku ralat | terdapat masalah | berlaku masalah |
    ada masalah | ada yang tidak kena | sesuatu yang tidak kena | cuba lagi | cuba semula | sila cuba |
    cuba sebentar lagi | tidak tersedia buat masa ini
  `,
  otherLists: list`
    Peranti dipercayai | Peranti yang dipercayai | Peranti dipercayai anda | Kunci laluan | Kekunci laluan |
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
    Padamkan akaun | Akaun | Bantuan
  `,
  captions: {
    device: list`
      Peranti | Nama peranti | Jenis peranti | Pelayar | Penyemak imbas | Peranti atau pelayar |
      Peranti atau penyemak imbas | Pelayar atau peranti | Peranti/pelayar | Peranti dan pelayar | Klien
    `,
    app: list`
      Aplikasi | Apl | App | Produk | Digunakan dengan | Digunakan untuk | Konteks aplikasi | Konteks apl |
      Perkhidmatan
    `,
    location: list`
      Lokasi | Anggaran lokasi | Lokasi anggaran | Lokasi hampir | Tempat | Lokasi terakhir | Di mana |
      Bandar | Bandar raya | Wilayah | Negara | Lokasi log masuk
    `,
    signedIn: list`
      Log masuk | Dilog masuk | Telah log masuk | Masa log masuk | Tarikh log masuk |
      Tarikh dan masa log masuk | Log masuk terakhir | Terakhir log masuk | Log masuk pertama | Tarikh |
      Masa | Tarikh dan masa | Bila | Sejak | Bermula | Aktif terakhir | Terakhir aktif |
      Kali terakhir aktif | Aktiviti terakhir | Terakhir digunakan | Kali terakhir digunakan |
      Terakhir dilihat | Kali terakhir dilihat | Akses terakhir
    `,
    status: list`Status | Keadaan | Status sesi | Dipercayai | Kepercayaan | Semasa | Sesi semasa`,
  },
  signedIn: list`
    log masuk | log masuk pada | log masuk sejak | dilog masuk pada | dilog masuk | telah log masuk |
    anda log masuk pada | anda log masuk | masa log masuk | tarikh log masuk | log masuk terakhir |
    log masuk terakhir pada | terakhir log masuk | log masuk pertama | sesi bermula | sesi bermula pada |
    bermula | bermula pada | sejak | aktif sejak
  `,
  lastActive: list`
    aktif terakhir | terakhir aktif | kali terakhir aktif | aktiviti terakhir | terakhir digunakan |
    kali terakhir digunakan | terakhir dilihat | kali terakhir dilihat | akses terakhir | aktif | digunakan
  `,
  otherTimes: list`
    ditambah | dicipta | dibuat | tamat tempoh | luput | sah sehingga | dikemas kini | diubah | didaftarkan |
    log keluar | ditamatkan | disambungkan
  `,
  justNow: list`
    sebentar tadi | baru sahaja | baru tadi | sekarang | kini | beberapa saat lalu | beberapa saat yang lalu |
    beberapa ketika lalu | kurang daripada seminit lalu | kurang seminit yang lalu | aktif sekarang |
    sedang aktif | kini aktif
  `,
  active: list`
    Aktif | Aktif sekarang | Sedang aktif | Kini aktif | Dalam talian | Sedang digunakan | Digunakan sekarang
  `,
  near: list`
    lebih kurang | kira-kira | anggaran | anggaran lokasi | berhampiran | dekat | berdekatan | sekitar |
    di sekitar | di kawasan | hampir dengan | ~ (anggaran) | ~ (lebih kurang) | ~ dan sekitarnya
  `,
  unknownDevice: list`
    Peranti tidak diketahui | Pelayar tidak diketahui | Penyemak imbas tidak diketahui |
    Klien tidak diketahui | Tidak diketahui | Peranti tidak dikenali | Peranti lain
  `,
  unknownLocation: list`
    Lokasi tidak diketahui | Lokasi tidak tersedia | Tempat tidak diketahui | Wilayah tidak diketahui |
    Tidak diketahui | Tiada lokasi
  `,
  devices: list`
    peranti | telefon | telefon pintar | telefon bimbit | peranti mudah alih | komputer | komputer riba |
    desktop | tablet | pelayar | penyemak imbas
  `,
  apiPlatform: list`
    Platform API | Platform API OpenAI | Platform OpenAI | API OpenAI | OpenAI API | API | Platform pembangun
  `,
  yes: list`Ya`,
  no: list`Tidak`,
};
