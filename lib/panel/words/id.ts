import { list } from './list';
import type { Words } from './words';

export const id: Words = {
  activeSessions: list`
    Sesi aktif | Sesi yang aktif | Sesi aktif Anda | Sesi aktifmu | Semua sesi aktif | Sesi | Sesi Anda |
    Sesi saya | Semua sesi | Sesi terbuka | Sesi yang sedang berjalan | Sesi login | Sesi masuk |
    Kelola sesi | Kelola sesi aktif | Manajemen sesi | Pengelolaan sesi | Perangkat dan sesi |
    Sesi dan perangkat | Perangkat yang masuk | Perangkat yang login | Perangkat login |
    Perangkat yang sudah login | Perangkat yang terhubung | Perangkat aktif | Login aktif |
    Tempat Anda login | Tempat Anda masuk | Lokasi Anda login | Lokasi Anda masuk |
    Perangkat tempat Anda masuk | Perangkat tempat Anda login | Daftar sesi | Daftar sesi aktif |
    Sesi aktif dan perangkat | Perangkat dan sesi aktif | Perangkat yang Anda gunakan untuk login |
    Perangkat yang digunakan untuk masuk | Tempat kamu login | Tempat kamu masuk | Di mana Anda login |
    Di mana Anda masuk
  `,
  session: list`sesi`,
  security: list`
    Keamanan | Keamanan dan login | Login dan keamanan | Keamanan dan masuk | Masuk dan keamanan |
    Keamanan & login | Pengaturan keamanan | Setelan keamanan | Keamanan dan privasi | Privasi dan keamanan |
    Kata sandi dan keamanan | Keamanan akun
  `,
  current: list`
    Sesi saat ini | Sesi Anda saat ini | Sesi kamu saat ini | Sesi sekarang | Sesi yang sedang digunakan |
    Sesi ini | Perangkat ini | Browser ini | Peramban ini | Komputer ini | Telepon ini | Ponsel ini |
    Aplikasi ini | Saat ini | Perangkat saat ini | Browser saat ini | Perangkat Anda saat ini |
    Ini perangkat Anda | Anda di sini | Anda berada di sini | Aktif di perangkat ini |
    Aktif sekarang di perangkat ini | Sedang aktif di perangkat ini | Anda sedang menggunakan sesi ini |
    Anda menggunakan sesi ini | Anda menggunakan sesi ini sekarang | Kamu sedang menggunakan sesi ini |
    Sesi yang sedang Anda gunakan | Sesi yang Anda gunakan sekarang | Perangkat Anda | Perangkatmu |
    Browser Anda | Login saat ini | Laptop ini | Tablet ini | HP ini | Mac ini | iPhone ini | Ini Anda |
    Ini kamu | Ini sesi Anda saat ini | Ini adalah sesi Anda saat ini | Ini perangkat yang sedang digunakan |
    Anda sedang menggunakan perangkat ini | Sesi yang Anda gunakan | Sesi yang sedang kamu gunakan |
    Perangkat yang sedang digunakan | Sedang digunakan di perangkat ini
  `,
  trusted: list`tepercaya | terpercaya | dipercaya | dipercayai | perangkat terverifikasi`,
  negation: list`tidak | belum | bukan | tak`,
  unavailable: list`
    status sesi tidak tersedia | status sesi tak tersedia | status sesi belum tersedia |
    status sesi tidak diketahui | status sesi saat ini tidak tersedia | status sesi*tidak |
    status tidak tersedia | status*tidak tersedia | status tidak diketahui | status tak diketahui |
    tidak dapat menentukan status | tidak ada status | sesi tidak tersedia | status*tidak dapat |
    status*tidak diketahui
  `,
  logOut: list`
    keluar | log out | logout | log keluar | akhiri sesi | mengakhiri sesi | akhiri | hentikan sesi |
    tutup sesi | cabut | putuskan | hapus perangkat | hapus sesi | hapus akses
  `,
  everywhere: list`
    semua | seluruh | di mana saja | di mana pun | semua perangkat | semua sesi | perangkat lain | sesi lain |
    perangkat lainnya | sesi lainnya | setiap perangkat | terpilih | yang dipilih
  `,
  more: list`
    tampilkan lebih banyak | muat lebih banyak | lihat lebih banyak | muat lainnya | lihat lainnya |
    tampilkan lainnya | tampilkan lagi | lihat selengkapnya | selengkapnya | lebih banyak sesi |
    lebih banyak perangkat | tampilkan semua | lihat semua | muat semua | berikutnya | selanjutnya |
    lebih lama
  `,
  loading: list`
    memuat | sedang memuat | mengambil | mohon tunggu | harap tunggu | tunggu sebentar | sebentar | memeriksa
  `,
  failed: list`
    tidak dapat memuat | tidak bisa memuat | tidak dapat dimuat | tidak bisa dimuat | gagal memuat |
    gagal dimuat | gagal mengambil | gagal menampilkan | tidak dapat mengambil | tidak dapat menampilkan |
    tidak dapat ditampilkan | kami tidak dapat memuat | pemuatan gagal | kesalahan saat memuat |
    kesalahan memuat | error saat memuat | terjadi kesalahan | terjadi masalah | terjadi error | ada masalah |
    ada yang tidak beres | ada yang salah | ada kesalahan | coba lagi | cobalah lagi | coba kembali |
    coba nanti | sementara tidak tersedia
  `,
  otherLists: list`
    Perangkat tepercaya | Perangkat terpercaya | Perangkat yang dipercaya | Perangkat tepercaya Anda |
    Kunci sandi | Kunci akses | Passkey | Passkeys | Kunci keamanan | Kunci sandi dan kunci keamanan |
    Aplikasi terhubung | Aplikasi yang terhubung | Aplikasi tersambung | Aplikasi tertaut |
    Aplikasi dan konektor | Aplikasi & konektor | Konektor | Akun terhubung | Akun yang terhubung |
    Akun tertaut | Layanan terhubung | Aplikasi pihak ketiga | Akses pihak ketiga | Aplikasi resmi |
    Aplikasi yang diizinkan | Plugin | Integrasi | Tautan bersama | Tautan yang dibagikan |
    Link yang dibagikan | Tautan dibagikan | Obrolan yang dibagikan | Kunci API | Kunci API Anda |
    Token akses | Autentikasi multifaktor | Autentikasi multi-faktor | Autentikasi multifaktor (MFA) | MFA |
    2FA | Autentikasi dua faktor | Verifikasi dua langkah | Verifikasi 2 langkah | Aplikasi autentikator |
    Aplikasi autentikasi | SMS | Pesan teks | Notifikasi push | Kode pemulihan | Kode cadangan | Kata sandi |
    Sandi | Ubah kata sandi | Ganti kata sandi | Metode login | Metode masuk | Cara masuk | Opsi login |
    Kontrol data | Pengelolaan data | Notifikasi | Pemberitahuan | Umum | Personalisasi | Memori | Penagihan |
    Tagihan | Langganan | Penggunaan | Ucapan | Suara | Jadwal | Keamanan akun lanjutan |
    Keamanan akun tingkat lanjut | Keamanan lanjutan | Aktivitas terbaru | Aktivitas terkini |
    Aktivitas akun | Riwayat login | Riwayat masuk | Aktivitas login | Login terbaru | Sesi yang berakhir |
    Sesi sebelumnya | Sesi berakhir | Kontrol orang tua | Kontrol orangtua | Login aman dengan ChatGPT |
    Masuk dengan aman menggunakan ChatGPT | Masuk dengan ChatGPT | Login dengan ChatGPT |
    Keluar dari perangkat ini | Logout dari perangkat ini | Obrolan yang diarsipkan | Hapus akun | Akun |
    Bantuan | Aktivitas login terbaru | Aktivitas login terkini | Aktivitas masuk | Aktivitas masuk terbaru |
    Aktivitas akun terbaru | Aktivitas keamanan | Aktivitas keamanan terbaru | Peristiwa keamanan |
    Riwayat sesi | Riwayat aktivitas | Riwayat keamanan | Log aktivitas | Log keamanan | Login terkini |
    Sesi tidak aktif | Sesi lama | Sesi ditutup | Sesi yang dicabut | Sesi kedaluwarsa |
    Sesi yang kedaluwarsa | Sesi yang telah berakhir | Sesi yang sudah logout | Sesi yang telah keluar |
    Sesi yang baru berakhir | Baru saja keluar | Perangkat yang telah keluar | Perangkat yang sudah logout |
    Tempat Anda pernah login | Tempat Anda pernah masuk | Login sebelumnya | Upaya login | Percobaan login |
    Upaya login gagal | Perangkat yang dikenali | Perangkat terverifikasi | Perangkat yang diingat |
    Perangkat yang diotorisasi | Perangkat yang diblokir | Browser tepercaya | Sesi pihak ketiga |
    Sesi Codex CLI | Autentikasi dua faktor (2FA) | Metode pemulihan | Email | Nomor telepon
  `,
  captions: {
    device: list`
      Perangkat | Nama perangkat | Jenis perangkat | Tipe perangkat | Browser | Peramban |
      Perangkat atau browser | Browser atau perangkat | Perangkat atau peramban | Perangkat/browser |
      Perangkat / Browser | Perangkat dan browser | Klien
    `,
    app: list`
      Aplikasi | Produk | Digunakan dengan | Dipakai dengan | Digunakan untuk | Konteks aplikasi | Layanan |
      Digunakan di | Digunakan pada | Dipakai di | Digunakan oleh | Aplikasi yang digunakan | Nama aplikasi |
      Konteks | Akses ke
    `,
    location: list`
      Lokasi | Perkiraan lokasi | Lokasi perkiraan | Estimasi lokasi | Tempat | Lokasi terakhir | Di mana |
      Kota | Wilayah | Negara | Lokasi login | Lokasi masuk
    `,
    signedIn: list`
      Masuk | Masuk pada | Login | Login pada | Waktu masuk | Waktu login | Tanggal masuk | Tanggal login |
      Tanggal dan waktu login | Tanggal dan waktu masuk | Terakhir masuk | Terakhir login | Login terakhir |
      Pertama masuk | Login pertama | Tanggal | Waktu | Jam | Tanggal dan waktu | Kapan | Sejak | Dimulai |
      Mulai | Terakhir aktif | Aktivitas terakhir | Terakhir digunakan | Terakhir dilihat |
      Terakhir terlihat | Akses terakhir | Penggunaan terakhir
    `,
    status: list`
      Status | Status sesi | Tepercaya | Terpercaya | Kepercayaan | Status kepercayaan | Saat ini |
      Sesi saat ini
    `,
  },
  signedIn: list`
    masuk pada | masuk pukul | masuk sejak | masuk | login pada | login pukul | login sejak | login |
    telah masuk pada | telah masuk | sudah login sejak | Anda masuk pada | Anda login pada | waktu masuk |
    waktu login | tanggal masuk | tanggal login | terakhir masuk | terakhir masuk pada | terakhir login |
    terakhir login pada | login terakhir | login terakhir pada | pertama kali masuk | pertama kali login |
    pertama masuk | login pertama | dimulai | dimulai pada | mulai | sesi dimulai | sesi dimulai pada |
    sejak | aktif sejak
  `,
  lastActive: list`
    terakhir aktif | terakhir aktif pada | aktif terakhir | aktivitas terakhir | terakhir digunakan |
    terakhir digunakan pada | terakhir dipakai | terakhir dilihat | terakhir terlihat | terakhir diakses |
    akses terakhir | penggunaan terakhir | aktif | aktif pada | digunakan
  `,
  otherTimes: list`
    ditambahkan | dibuat | kedaluwarsa | kadaluarsa | berakhir | berlaku hingga | berlaku sampai |
    diperbarui | diubah | terdaftar | didaftarkan | keluar pada | ditautkan
  `,
  justNow: list`
    baru saja | barusan | sekarang | saat ini juga | sesaat lalu | beberapa saat lalu |
    beberapa saat yang lalu | beberapa detik lalu | beberapa detik yang lalu |
    kurang dari satu menit yang lalu | kurang dari semenit lalu | aktif sekarang | sedang aktif |
    aktif saat ini | sedang online
  `,
  active: list`
    Aktif | Aktif sekarang | Sedang aktif | Aktif saat ini | Online | Daring | Sedang digunakan |
    Digunakan sekarang | Sedang login
  `,
  near: list`
    sekitar | kira-kira | kurang lebih | perkiraan | perkiraan lokasi | lokasi perkiraan | dekat | di dekat |
    di sekitar | dekat dengan | ~ (perkiraan) | ~ (kira-kira) | ~ dan sekitarnya
  `,
  unknownDevice: list`
    Perangkat tidak dikenal | Perangkat tidak diketahui | Perangkat tak dikenal | Browser tidak dikenal |
    Browser tidak diketahui | Peramban tidak dikenal | Klien tidak dikenal | Tidak diketahui | Tidak dikenal |
    Perangkat tidak dikenali | Perangkat lain yang tidak dikenal
  `,
  unknownLocation: list`
    Lokasi tidak diketahui | Lokasi tidak dikenal | Lokasi tak diketahui | Lokasi tidak tersedia |
    Lokasi tidak dapat ditentukan | Tempat tidak diketahui | Wilayah tidak diketahui | Tidak diketahui |
    Tidak ada lokasi
  `,
  devices: list`
    perangkat | telepon | ponsel | ponsel cerdas | smartphone | aplikasi seluler | aplikasi mobile |
    perangkat seluler | komputer | laptop | desktop | tablet | browser | peramban | pc
  `,
  apiPlatform: list`
    Platform API | API Platform | Platform API OpenAI | Platform OpenAI | OpenAI API | API |
    Platform pengembang
  `,
  yes: list`Ya`,
  no: list`Tidak`,
};
