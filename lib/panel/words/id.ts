import { list } from './list';
import type { Words } from './words';

export const id = (): Words => ({
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
    Di mana Anda masuk | Sesi aktif saya | Sesi aktif kamu | Sesi kamu | Sesimu | Sesi yang aktif saat ini |
    Sesi yang sedang aktif | Sesi aktif saat ini | Sesi berjalan | Sesi yang berjalan | Sesi yang terbuka |
    Sesi akun | Sesi akun Anda | Sesi browser | Sesi peramban | Sesi web | Sesi login aktif |
    Sesi login Anda | Sesi masuk aktif | Semua sesi Anda | Semua sesi aktif Anda | Lihat sesi aktif |
    Tinjau sesi aktif | Kelola sesi Anda | Kelola sesi login | Kelola perangkat | Manajemen perangkat |
    Kelola perangkat dan sesi | Perangkat & sesi | Sesi & perangkat | Perangkat dan sesi Anda |
    Perangkat dan sesi login | Perangkat yang aktif | Perangkat aktif Anda | Perangkat yang sedang login |
    Perangkat yang sedang masuk | Perangkat yang telah login | Perangkat yang telah masuk |
    Perangkat yang sudah masuk | Perangkat masuk | Perangkat yang login ke akun |
    Perangkat yang login ke akun Anda | Perangkat yang masuk ke akun | Perangkat yang masuk ke akun Anda |
    Perangkat yang terhubung ke akun | Perangkat terhubung | Perangkat tempat kamu login |
    Perangkat tempat kamu masuk | Perangkat tempat Anda telah masuk | Tempat Anda sedang login |
    Tempat Anda telah login | Tempat Anda telah masuk | Lokasi login Anda | Lokasi login aktif |
    Lokasi kamu login | Di mana kamu login | Di mana kamu masuk | Di mana saja Anda login |
    Di mana Anda telah login | Aktivitas login aktif | Login yang aktif | Daftar perangkat |
    Daftar perangkat login |
    {Sesi,Login,Koneksi} {aktif,terbuka,saat ini aktif,yang aktif,yang sedang aktif,yang sedang berlangsung,yang terbuka,yang masih aktif,berjalan} {,Anda,kamu,akun Anda,akunmu,di akun Anda,di akun ini} |
    {Semua,Kelola,Lihat,Tinjau,Daftar,Periksa,Manajemen,Pengelolaan} {sesi,sesi aktif,sesi login,sesi Anda,sesi aktif Anda,sesimu,sesi masuk} |
    {Perangkat,Browser,Perangkat dan browser} {yang login,yang masuk,yang sedang login,yang sedang masuk,yang terhubung,yang terhubung ke akun Anda,yang terhubung ke akunmu,login,masuk,aktif,terhubung,yang aktif,yang login ke akun Anda,yang masuk ke akun Anda,yang menggunakan akun Anda,yang memiliki akses ke akun Anda,dengan sesi aktif,tempat Anda login,tempat Anda masuk,tempat kamu login,tempat kamu masuk,Anda yang login,Anda yang aktif} |
    {Tempat,Lokasi,Di mana} {Anda login,Anda masuk,kamu login,kamu masuk,Anda sedang login,Anda sedang masuk,akun Anda login,akun Anda aktif} |
    {Sesi,Sesi aktif} {dan,&} {perangkat,perangkat aktif,login} |
    {Perangkat} {dan,&} {sesi,sesi aktif,sesi Anda} | Sesi {masuk,login,web,browser,pengguna,akun} {,aktif,Anda}
  `,
  session: list`sesi`,
  security: list`
    Keamanan | Keamanan dan login | Login dan keamanan | Keamanan dan masuk | Masuk dan keamanan |
    Keamanan & login | Pengaturan keamanan | Setelan keamanan | Keamanan dan privasi | Privasi dan keamanan |
    Kata sandi dan keamanan | Keamanan akun | Sekuriti | Keamanan & Masuk | Masuk & keamanan |
    Login & keamanan | Keamanan & privasi | Privasi & keamanan | Keamanan dan kata sandi |
    Sandi dan keamanan | Kata sandi & keamanan | Keamanan dan akses | Keamanan login | Keamanan akun Anda |
    Pengaturan keamanan akun | Pusat keamanan
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
    Perangkat yang sedang digunakan | Sedang digunakan di perangkat ini | Sesi saat ini (perangkat ini) |
    Saat ini (perangkat ini) | Perangkat ini (saat ini) | Perangkat ini (Anda) | Anda | Kamu | Kamu di sini |
    Anda sedang di sini | Sesimu saat ini | Sesi kini | Sesi yang aktif di perangkat ini |
    Sesi perangkat ini | Ini sesi saat ini | Ini sesi kamu saat ini | Ini sesi Anda |
    Inilah sesi Anda saat ini | Ini adalah sesi saat ini | Ini adalah sesi kamu saat ini |
    Sesi ini adalah sesi Anda saat ini | Ini adalah perangkat Anda | Ini adalah perangkat Anda saat ini |
    Ini adalah perangkat ini | Ini perangkat kamu | Ini perangkatmu | Ini perangkat saat ini |
    Perangkat Anda ini | Perangkat kamu saat ini | Perangkat saya | Perangkat kamu | Perangkat sekarang |
    Perangkat yang Anda gunakan | Perangkat yang Anda gunakan saat ini | Perangkat yang sedang Anda gunakan |
    Perangkat yang sedang kamu gunakan | Perangkat yang kamu gunakan | Perangkat yang digunakan saat ini |
    Perangkat yang digunakan sekarang | Browser yang sedang digunakan | Browser Anda saat ini | Browser kamu |
    Peramban saat ini | Peramban Anda | Handphone ini | Smartphone ini | PC ini | iPad ini |
    Sedang digunakan di sini | Aktif saat ini di perangkat ini | Aktif di perangkat ini sekarang |
    Aktif di perangkat ini saat ini | Sedang login di perangkat ini | Login di perangkat ini |
    Masuk di perangkat ini | Sedang dipakai di perangkat ini | Digunakan di perangkat ini |
    Saat ini digunakan di perangkat ini | Anda saat ini menggunakan sesi ini |
    Saat ini Anda menggunakan sesi ini | Anda menggunakan sesi ini saat ini |
    Anda sedang menggunakan sesi ini sekarang | Anda sedang memakai sesi ini | Kamu menggunakan sesi ini |
    Kamu sedang memakai sesi ini | Kamu saat ini menggunakan sesi ini | Anda menggunakan perangkat ini |
    Anda saat ini menggunakan perangkat ini | Kamu sedang menggunakan perangkat ini |
    Sesi yang Anda gunakan saat ini | Sesi yang kamu gunakan | Sesi yang kamu gunakan saat ini |
    Sesi yang digunakan saat ini | Sesi yang sedang dipakai | Sesi yang sedang berlangsung di sini |
    Sesi browser saat ini | Login ini | Login sekarang | Proses masuk saat ini |
    {Sesi,Perangkat,Browser,Login,Koneksi,Aplikasi,Komputer,Ponsel} {ini,saat ini,sekarang,yang sedang digunakan,yang digunakan,yang sedang dipakai,yang digunakan saat ini,Anda saat ini,kamu saat ini,yang sedang Anda gunakan,yang Anda gunakan,yang kamu gunakan,yang sedang kamu gunakan,aktif saat ini} {(perangkat ini),(browser ini),(Anda)} |
    {Perangkat,Browser,Login,Koneksi,Komputer,Ponsel} {ini,saat ini,sekarang,yang sedang digunakan,yang digunakan,yang sedang dipakai,yang digunakan saat ini,Anda saat ini,kamu saat ini,yang sedang Anda gunakan,yang Anda gunakan,yang kamu gunakan,yang sedang kamu gunakan,aktif saat ini} |
    Sesi yang digunakan |
    Aplikasi {saat ini,sekarang,yang sedang digunakan,yang sedang dipakai,yang digunakan saat ini,Anda saat ini,kamu saat ini,yang sedang Anda gunakan,yang Anda gunakan,yang kamu gunakan,yang sedang kamu gunakan,aktif saat ini} |
    {Laptop,Tablet,HP,Handphone,PC,iPhone,Mac,Tab,Jendela,Akses} ini |
    {Ini adalah,Ini} {sesi Anda,sesi Anda saat ini,sesimu,sesi saat ini,perangkat Anda,perangkat ini,perangkat Anda saat ini,perangkatmu,sesi kamu} |
    {Anda,Kamu} {di sini,sedang di sini,sedang menggunakan perangkat ini,sedang menggunakan sesi ini,menggunakan perangkat ini,menggunakan sesi ini,berada di sini,sedang memakai perangkat ini,sedang login di sini} {,sekarang} |
    {Aktif,Login,Masuk,Digunakan,Sedang digunakan,Sesi aktif,Aktif sekarang,Sedang aktif} {di perangkat ini,di browser ini,pada perangkat ini}
  `,
  trusted: list`
    tepercaya | terpercaya | dipercaya | dipercayai | perangkat terverifikasi | terpercayai | percaya |
    dapat dipercaya | andal | perangkat yang dikenal |
    kepercayaan {berakhir,habis,berlaku}
  `,
  trusting: list`
    {percayai,percaya} {perangkat,peramban,browser,komputer} |
    {tandai,jadikan} {sebagai,} {tepercaya,perangkat tepercaya}
  `,
  negation: list`tidak | belum | bukan | tak | tanpa | takkan`,
  unavailable: list`
    status sesi tidak tersedia | status sesi tak tersedia | status sesi belum tersedia |
    status sesi tidak diketahui | status sesi saat ini tidak tersedia | status sesi*tidak |
    status tidak tersedia | status*tidak tersedia | status tidak diketahui | status tak diketahui |
    tidak dapat menentukan status | tidak ada status | sesi tidak tersedia | status*tidak dapat |
    status*tidak diketahui | status sesi*tak tersedia | status sesi*belum | status sesi*gagal |
    status sesi kosong | status sesi nonaktif | status*tak tersedia | status*belum diketahui |
    status belum tersedia | status sementara tidak | status saat ini tidak | status tidak bisa |
    tidak bisa menentukan status | tidak dapat*status | tidak bisa*status | gagal*status sesi |
    sesi tak tersedia | sesi sedang tidak tersedia | ketersediaan status |
    status*{tidak tersedia,tidak diketahui,belum tersedia,tak tersedia,tidak dapat,tidak bisa,gagal} |
    {tidak ada,tanpa} status
  `,
  logOut: list`
    keluar | log out | logout | log keluar | akhiri sesi | mengakhiri sesi | akhiri | hentikan sesi |
    tutup sesi | cabut | putuskan | hapus perangkat | hapus sesi | hapus akses | log-out | keluar dari |
    keluarkan | sign out | akhiri*sesi | hentikan*sesi | tutup*sesi | hapus*perangkat | putus koneksi |
    batalkan akses | batalkan sesi | hentikan akses | lepas tautan | lupakan perangkat | matikan sesi |
    singkirkan |
    {mengakhiri,tutup,hentikan,hapus,matikan,batalkan} koneksi | {mengakhiri,tutup,matikan} akses |
    {mengakhiri,tutup,hentikan,matikan,batalkan} perangkat |
    {mengakhiri,tutup,hentikan,matikan,batalkan} perangkat ini |
    {mengakhiri,tutup,hentikan,hapus,matikan,batalkan} login | {putus sambungan,lepas perangkat} |
    tutup semua
  `,
  everywhere: list`
    semua | seluruh | di mana saja | di mana pun | semua perangkat | semua sesi | perangkat lain | sesi lain |
    perangkat lainnya | sesi lainnya | setiap perangkat | terpilih | yang dipilih | semua tempat |
    semua lokasi | semua browser | semua akun | semua yang lain | semua lainnya | seluruh perangkat |
    seluruh sesi | setiap sesi | tiap perangkat | browser lain | tempat lain | lokasi lain | sekaligus |
    setiap {browser,yang lain,lainnya,lokasi,tempat,aplikasi,komputer} |
    tiap {sesi,browser,yang lain,lainnya,lokasi,tempat,aplikasi,komputer} |
    {dari mana saja,kecuali ini,selain ini,kecuali perangkat ini,sisanya,yang tersisa}
  `,
  more: list`
    tampilkan lebih banyak | muat lebih banyak | lihat lebih banyak | muat lainnya | lihat lainnya |
    tampilkan lainnya | tampilkan lagi | lihat selengkapnya | selengkapnya | lebih banyak sesi |
    lebih banyak perangkat | tampilkan semua | lihat semua | muat semua | berikutnya | selanjutnya |
    lebih lama | tampilkan selebihnya | tampilkan sisanya | tampilkan seluruh | tunjukkan lebih |
    tunjukkan semua | perlihatkan | muat lagi | muat berikutnya | muat sisanya | muat tambahan | lihat lagi |
    lihat sisanya | lihat seluruh | lihat sesi lain | sesi lebih lama | sesi lama lainnya | lihat lebih |
    buka semua | halaman berikut |
    {tampilkan,lihat,muat,buka} {lebih banyak,lainnya,yang lain,lagi,sisanya,lebih,seluruh} |
    {sesi,perangkat} tambahan | sesi lainnya |
    {tampilkan,lihat,muat} {1,2,3,4,5,6,7,8,9}*{lagi,lainnya,lain}
  `,
  loading: list`
    memuat | sedang memuat | mengambil | mohon tunggu | harap tunggu | tunggu sebentar | sebentar |
    memeriksa | sedang mengambil | mengunduh data | sedang diambil | sedang diproses | sedang memproses |
    sedang memeriksa | sedang menyiapkan | menyiapkan | memproses | mendapatkan | harap bersabar |
    mohon bersabar | silakan tunggu | tunggu dulu | tunggu ya |
    {mencari,tunggu sesaat}
  `,
  failed: list`
    tidak dapat memuat | tidak bisa memuat | tidak dapat dimuat | tidak bisa dimuat | gagal memuat |
    gagal dimuat | gagal mengambil | gagal menampilkan | tidak dapat mengambil | tidak dapat menampilkan |
    tidak dapat ditampilkan | kami tidak dapat memuat | pemuatan gagal | kesalahan saat memuat |
    kesalahan memuat | error saat memuat | terjadi kesalahan | terjadi masalah | terjadi error | ada masalah |
    ada yang tidak beres | ada yang salah | ada kesalahan | coba lagi | cobalah lagi | coba kembali |
    coba nanti | sementara tidak tersedia | tak dapat memuat | tak bisa memuat | tak dapat dimuat |
    belum dapat memuat | belum bisa memuat | tidak berhasil memuat | tidak berhasil dimuat | tidak termuat |
    tidak dapat mendapatkan | tidak bisa mendapatkan | tidak bisa mengambil | tidak bisa menampilkan |
    tidak bisa ditampilkan | tidak dapat menghubungi | gagal mendapatkan | gagal ditampilkan | gagal diambil |
    pemuatan*gagal | proses memuat gagal | pengambilan*gagal | kesalahan ketika memuat |
    kesalahan dalam memuat | kesalahan pemuatan | kesalahan terjadi | kesalahan telah terjadi |
    kesalahan saat mengambil | eror | galat | error terjadi | ada error | muncul kesalahan |
    ditemukan kesalahan | masalah saat memuat | masalah terjadi | mengalami masalah | mengalami kendala |
    terdapat masalah | terdapat kesalahan | terjadi kendala | terjadi gangguan | terjadi sesuatu |
    ada kendala | ada gangguan | sesuatu yang salah | sesuatu tidak beres | maaf, | silakan coba |
    silahkan coba | harap coba | mohon coba | coba beberapa | coba ulang | coba sekali lagi |
    coba muat ulang | muat ulang | segarkan | refresh | ulangi lagi | tidak tersedia saat ini |
    tidak tersedia untuk saat ini | saat ini tidak tersedia | tidak tersedia sementara | sedang tidak tersedia |
    {tidak dapat,tidak bisa,gagal,tak dapat,tidak berhasil,belum bisa} {memuat,mengambil,menampilkan,dimuat,ditampilkan,diambil,mendapatkan,terhubung,mengakses,menyambung} |
    {terjadi,ada,timbul} {kesalahan,masalah,error,gangguan,kendala} | {tidak tersedia untuk sementara,ups}
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
    Sesi Codex CLI | Autentikasi dua faktor (2FA) | Metode pemulihan | Email | Nomor telepon |
    Perangkat yang Anda percayai | Perangkat yang tepercaya | Perangkat tepercaya saya | Perangkat dipercaya |
    Perangkat yang dikenali sistem | Perangkat dikenal | Perangkat tersimpan | Perangkat yang disimpan |
    Perangkat terdaftar | Perangkat yang terdaftar | Perangkat diblokir | Perangkat yang dihapus |
    Perangkat yang logout | Peramban tepercaya | Kunci sandi Anda | Kunci akses Anda |
    Kunci sandi & kunci keamanan | Kunci pas | Aplikasi yang ditautkan | Aplikasi yang tersambung |
    Aplikasi tertaut Anda | Aplikasi dan layanan terhubung | Koneksi aplikasi | Akun tersambung |
    Akun yang ditautkan | Akun yang tertaut | Layanan tersambung | Aplikasi dari pihak ketiga |
    Layanan pihak ketiga | Aplikasi yang diotorisasi | Aplikasi berizin | Ekstensi |
    Tautan yang Anda bagikan | Link bersama | Percakapan bersama | Percakapan yang dibagikan | Chat bersama |
    Chat yang dibagikan | Token akses pribadi | Otentikasi multifaktor | Otentikasi multi-faktor |
    Otentikasi dua faktor | Autentikasi 2 faktor | Autentikasi dua langkah | Verifikasi multifaktor |
    Verifikasi dua faktor | Verifikasi 2 langkah (2FA) | Verifikasi dua langkah (2FA) |
    Autentikasi multi-faktor (MFA) | Aplikasi pengautentikasi | Pesan SMS | Kode pemulihan akun |
    Kode backup | Email pemulihan | Email cadangan | Opsi pemulihan | Reset kata sandi | Ubah sandi |
    Cara login | Opsi masuk | Metode untuk masuk | Data dan privasi | Pengaturan data | Pengaturan umum |
    Personalisasi ChatGPT | Ingatan | Pembayaran | Tagihan dan pembayaran | Paket | Berlangganan | Pemakaian |
    Bicara | Penjadwalan | Pesanan | Mode kunci | Aktivitas terkini akun | Aktivitas akun Anda |
    Riwayat akun | Log audit | Log login | Riwayat login terbaru | Masuk terbaru | Masuk terkini |
    Login baru-baru ini | Aktivitas baru-baru ini | Aktivitas login baru-baru ini | Notifikasi login |
    Notifikasi keamanan | Peringatan keamanan | Peringatan login | Sesi terdahulu | Sesi lampau |
    Sesi yang lalu | Sesi yang sudah berakhir | Sesi yang telah ditutup | Sesi yang ditutup | Sesi selesai |
    Sesi nonaktif | Sesi yang tidak aktif | Sesi kedaluarsa | Sesi dicabut | Sesi yang diakhiri |
    Sesi yang telah diakhiri | Sesi yang baru diakhiri | Sesi keluar | Sesi yang telah logout |
    Baru saja logout | Perangkat yang baru logout | Perangkat yang sudah keluar |
    Tempat Anda sebelumnya login | Tempat kamu pernah login | Login yang gagal | Login gagal |
    Percobaan login gagal | Upaya masuk | Upaya masuk gagal | Sesi aplikasi | Codex CLI |
    Login aman menggunakan ChatGPT | Masuk menggunakan ChatGPT | Login menggunakan ChatGPT |
    Keluar dari perangkat saat ini | Obrolan diarsipkan | Arsip obrolan | Chat yang diarsipkan | Dukungan |
    Pusat bantuan | Alamat email | Nomor HP | Nomor ponsel |
    {Perangkat,Browser,Perangkat Anda yang} {tepercaya,terpercaya,yang dipercaya,yang Anda percayai,terverifikasi,dikenal,yang dikenali,yang diingat,diblokir,yang diblokir,tidak aktif,lama,yang dihapus} |
    Sesi {berakhir,yang berakhir,yang telah berakhir,sebelumnya,kedaluwarsa,lama,tidak aktif,yang lalu,yang ditutup,ditutup,yang baru saja berakhir,pihak ketiga} |
    {Riwayat,Catatan,Aktivitas} {login,masuk,akses,sesi,aktivitas,keamanan,keamanan terbaru,login terbaru,masuk terbaru,terbaru,terkini,akun,akun terbaru,aktivitas akun} |
    Log {akses,sesi,keamanan terbaru,login terbaru,masuk terbaru,terbaru,terkini,akun,akun terbaru,aktivitas akun} |
    {Login,Upaya login,Upaya masuk,Peristiwa keamanan} {terbaru,sebelumnya,gagal,mencurigakan} |
    {Aplikasi,Akun,Layanan} {terhubung,yang terhubung,tertaut,yang ditautkan,pihak ketiga,yang diizinkan,yang terhubung ke akun Anda} |
    {Autentikasi,Verifikasi} {dua faktor,dua langkah,multifaktor,2 langkah,dua tahap}
  `,
  captions: {
    device: list`
      Perangkat | Nama perangkat | Jenis perangkat | Tipe perangkat | Browser | Peramban |
      Perangkat atau browser | Browser atau perangkat | Perangkat atau peramban | Perangkat/browser |
      Perangkat / Browser | Perangkat dan browser | Klien | Model | Model perangkat | Sistem operasi |
      Perangkat dan sistem operasi | Browser dan perangkat | Browser/perangkat | Browser dan OS |
      Perangkat & browser | Nama browser | Detail perangkat | Info perangkat | Informasi perangkat |
      Perangkat yang dipakai | Gawai | Nama gawai |
      Peramban {,dan browser,atau browser,/ browser,yang digunakan,dan sistem operasi,/ peramban} |
      Perangkat / peramban | Browser {dan browser,atau browser,/ browser,dan sistem operasi,/ peramban} |
      {Nama,Jenis,Tipe,Model,Detail,Informasi,Info} {perangkat,browser,peramban} |
      {Sistem operasi,Klien,Masuk dengan,Login dengan,Masuk dari,Login dari,Masuk menggunakan,Login menggunakan,Peramban,OS}
    `,
    app: list`
      Aplikasi | Produk | Digunakan dengan | Dipakai dengan | Digunakan untuk | Konteks aplikasi | Layanan |
      Digunakan di | Digunakan pada | Dipakai di | Digunakan oleh | Aplikasi yang digunakan | Nama aplikasi |
      Konteks | Akses ke | Aplikasi/layanan | Aplikasi atau layanan | Nama produk |
      Nama aplikasi yang digunakan | Produk yang digunakan | Layanan yang digunakan | Aplikasi digunakan |
      Aplikasi yang dipakai | Digunakan bersama | Dipakai untuk | Dipakai pada | Dipakai oleh |
      Masuk ke aplikasi | Login ke | Masuk ke | Akses | Konteks produk | Aplikasi terkait sesi |
      {Aplikasi,Produk,Layanan} {,yang digunakan,terkait,OpenAI,atau layanan,dan layanan}
    `,
    location: list`
      Lokasi | Perkiraan lokasi | Lokasi perkiraan | Estimasi lokasi | Tempat | Lokasi terakhir | Di mana |
      Kota | Wilayah | Negara | Lokasi login | Lokasi masuk | Lokasi (perkiraan) | Lokasi (kira-kira) |
      Lokasi kira-kira | Lokasi diperkirakan | Lokasi estimasi | Lokasi umum | Lokasi geografis |
      Tempat (perkiraan) | Perkiraan tempat | Lokasi terakhir diketahui | Lokasi terakhir terlihat |
      Lokasi saat login | Lokasi saat masuk | Tempat login | Tempat masuk | Daerah | Provinsi |
      Negara/wilayah | Lokasi IP | Dekat |
      {Lokasi,Tempat,Kota,Wilayah,Daerah,Posisi} {,perkiraan,kira-kira,(perkiraan),(kira-kira),login,masuk,terakhir,sesi,perangkat,terkini,saat ini,terdekat,IP,(berdasarkan IP),(IP)} |
      {Perkiraan,Estimasi} {lokasi,tempat,wilayah} | {Kota,Negara} dan {negara,kota} |
      {Di mana,Dari mana,Dekat,Area,Negara}
    `,
    signedIn: list`
      Masuk | Masuk pada | Login | Login pada | Waktu masuk | Waktu login | Tanggal masuk | Tanggal login |
      Tanggal dan waktu login | Tanggal dan waktu masuk | Terakhir masuk | Terakhir login | Login terakhir |
      Pertama masuk | Login pertama | Tanggal | Waktu | Jam | Tanggal dan waktu | Kapan | Sejak | Dimulai |
      Mulai | Terakhir aktif | Aktivitas terakhir | Terakhir digunakan | Terakhir dilihat |
      Terakhir terlihat | Akses terakhir | Penggunaan terakhir | Telah masuk | Telah login | Sudah login |
      Masuk sejak | Login sejak | Waktu login terakhir | Waktu masuk terakhir | Tanggal login terakhir |
      Tanggal & waktu login | Tanggal dan jam login | Jam login | Jam masuk | Waktu dan tanggal login |
      Saat login | Log masuk | Masuk terakhir | Login paling baru | Terakhir kali login |
      Terakhir kali masuk | Pertama kali login | Pertama kali masuk | Pertama login | Tanggal/waktu |
      Tanggal & waktu | Tanggal dan jam | Waktu dan tanggal | Hari/tanggal | Mulai sejak | Mulai pada |
      Dimulai pada | Waktu mulai | Waktu dimulai | Tanggal mulai | Sesi dimulai | Awal sesi | Mulai sesi |
      Terakhir aktif pada | Aktif terakhir | Terakhir kali aktif | Terakhir kali digunakan |
      Terakhir kali terlihat | Terakhir dipakai | Terakhir online | Terakhir diakses |
      Aktivitas terakhir pada | Waktu aktif terakhir | Waktu aktivitas terakhir | Digunakan terakhir |
      {Waktu,Tanggal,Jam,Tanggal dan waktu,Tanggal & waktu,Tanggal/waktu} {,login,masuk,login terakhir,masuk terakhir,sesi dimulai,mulai,aktivitas terakhir,akses} |
      {Login,Masuk,Aktivitas,Akses,Penggunaan} {terakhir,pertama,pada,sejak} |
      {Terakhir,Pertama kali} {login,masuk,aktif,digunakan,terlihat,diakses,online,dilihat} {,pada} |
      {Login,Masuk,Sejak,Kapan,Mulai,Dimulai,Dimulai pada,Aktif sejak,Sesi dimulai}
    `,
    status: list`
      Status | Status sesi | Tepercaya | Terpercaya | Kepercayaan | Status kepercayaan | Saat ini |
      Sesi saat ini | Keadaan | Kondisi | Status perangkat | Tingkat kepercayaan | Dipercaya |
      Apakah tepercaya | Perangkat ini | Perangkat saat ini | Verifikasi
    `,
  },
  signedIn: list`
    masuk pada | masuk pukul | masuk sejak | masuk | login pada | login pukul | login sejak | login |
    telah masuk pada | telah masuk | sudah login sejak | Anda masuk pada | Anda login pada | waktu masuk |
    waktu login | tanggal masuk | tanggal login | terakhir masuk | terakhir masuk pada | terakhir login |
    terakhir login pada | login terakhir | login terakhir pada | pertama kali masuk | pertama kali login |
    pertama masuk | login pertama | dimulai | dimulai pada | mulai | sesi dimulai | sesi dimulai pada |
    sejak | aktif sejak | masuk tanggal | masuk hari | masuk terakhir | masuk terakhir pada | masuk pertama |
    masuk pertama kali pada | telah masuk sejak | sudah masuk sejak | sudah masuk pada | login tanggal |
    login hari | login pertama pada | login terbaru | telah login | telah login pada | telah login sejak |
    sudah login | sudah login pada | kamu masuk pada | kamu login pada | Anda masuk | Anda login |
    waktu login terakhir | waktu masuk terakhir | jam login | jam masuk | tanggal login terakhir |
    tanggal dan waktu login | tanggal & waktu login | terakhir kali login | terakhir kali login pada |
    terakhir kali masuk | terakhir kali masuk pada | pertama kali login pada | pertama kali masuk pada |
    pertama login | sesi dimulai sejak | sesi mulai | dimulai sejak | dimulai tanggal | mulai sejak |
    mulai pada | mulai tanggal | waktu mulai | awal sesi | sejak tanggal | aktif sejak tanggal |
    terhubung sejak | online sejak | ~ masuk | ~ login |
    {login,masuk,waktu login,waktu masuk,tanggal login,tanggal masuk,login terakhir,masuk terakhir,terakhir login,terakhir masuk,telah masuk,telah login,sudah login,kamu login,kamu masuk,sesi dimulai,dimulai,mulai,login pertama,pertama kali masuk,pertama kali login,sesi} {,pada,sejak,tanggal,pukul,di} |
    anda login {sejak,tanggal,pukul,di} | anda masuk {sejak,tanggal,pukul,di}
  `,
  lastActive: list`
    terakhir aktif | terakhir aktif pada | aktif terakhir | aktivitas terakhir | terakhir digunakan |
    terakhir digunakan pada | terakhir dipakai | terakhir dilihat | terakhir terlihat | terakhir diakses |
    akses terakhir | penggunaan terakhir | aktif | aktif pada | digunakan | terakhir aktif tanggal |
    terakhir kali aktif | terakhir kali aktif pada | terakhir kali digunakan | terakhir kali digunakan pada |
    terakhir kali dipakai | terakhir kali terlihat | terakhir dilihat pada | terakhir terlihat pada |
    terakhir dipakai pada | terakhir diakses pada | terakhir online | terakhir online pada |
    aktif terakhir pada | aktivitas terakhir pada | aktivitas terkini | aktivitas terbaru |
    waktu aktif terakhir | waktu aktivitas terakhir | digunakan terakhir | digunakan terakhir pada |
    digunakan pada | dipakai | dipakai pada | aktif tanggal | baru aktif | online | online pada |
    {terakhir aktif,aktif terakhir,aktivitas terakhir,terakhir digunakan,terakhir terlihat,terakhir dilihat,terakhir online,terakhir diakses,penggunaan terakhir,akses terakhir,digunakan terakhir,aktif,online,digunakan,aktivitas} {,pada,tanggal,pukul} |
    {terakhir aktif,aktif terakhir,aktivitas terakhir,terakhir digunakan,terakhir terlihat,terakhir dilihat,terakhir online,terakhir diakses,penggunaan terakhir,akses terakhir,digunakan terakhir,digunakan,aktivitas} sejak |
    terakhir | {tidak aktif} {sejak,selama}
  `,
  otherTimes: list`
    ditambahkan | dibuat | kedaluwarsa | kadaluarsa | berakhir | berlaku hingga | berlaku sampai |
    diperbarui | diubah | terdaftar | didaftarkan | keluar pada | ditautkan | ditambah | penambahan |
    pembuatan | habis masa | masa berlaku | kadaluwarsa | kedaluarsa | pembaruan | dimodifikasi | dirubah |
    perubahan | registrasi | telah keluar | logout pada | diakhiri | ditutup pada | dihapus | dicabut |
    dibatalkan | terhubung pada | dihubungkan | tersambung pada | diblokir | diverifikasi pada |
    dipercaya sejak | dipercaya hingga | diperpanjang
  `,
  justNow: list`
    baru saja | barusan | sekarang | saat ini juga | sesaat lalu | beberapa saat lalu |
    beberapa saat yang lalu | beberapa detik lalu | beberapa detik yang lalu |
    kurang dari satu menit yang lalu | kurang dari semenit lalu | aktif sekarang | sedang aktif |
    aktif saat ini | sedang online | baru-baru saja | baru tadi | tadi | barusan saja | kini | detik ini |
    sesaat yang lalu | sejenak lalu | beberapa saat tadi | baru beberapa detik | beberapa detik terakhir |
    hitungan detik lalu | kurang dari 1 menit lalu | kurang dari 1 menit yang lalu |
    kurang dari satu menit lalu | kurang dari semenit yang lalu | di bawah 1 menit lalu |
    dalam satu menit terakhir | dalam 1 menit terakhir | aktif barusan | baru saja aktif | online sekarang |
    sedang daring | sekarang aktif | kini aktif | sedang digunakan sekarang |
    Sekarang juga | Digunakan {sekarang,saat ini,baru saja,beberapa detik lalu} |
    Aktif {baru saja,beberapa detik lalu} | Online {saat ini,baru saja,beberapa detik lalu}
  `,
  active: list`
    Aktif | Aktif sekarang | Sedang aktif | Aktif saat ini | Online | Daring | Sedang digunakan |
    Digunakan sekarang | Sedang login | Sekarang aktif | Kini aktif | Masih aktif | Aktif kini |
    Online sekarang | Sedang online | Sedang daring | Dipakai | Sedang dipakai | Sedang dipakai sekarang |
    Sedang berlangsung | Berjalan | Sedang berjalan | Terhubung | Tersambung | Berlaku | Terbuka |
    Masih login | Sudah login | Telah login | Telah masuk | Sedang masuk | Sesi sedang aktif | Live
  `,
  near: list`
    sekitar | kira-kira | kurang lebih | perkiraan | perkiraan lokasi | lokasi perkiraan | dekat | di dekat |
    di sekitar | dekat dengan | ~ (perkiraan) | ~ (kira-kira) | ~ dan sekitarnya | kisaran | lebih kurang |
    estimasi | sekitaran | di daerah | di area | di kawasan | seputar | di seputar | berdekatan dengan |
    tidak jauh dari | lokasi kira-kira | ~ (estimasi) | ~ (sekitar) | ~ (kurang lebih) |
    ~ (lokasi perkiraan) | ~ (perkiraan lokasi) | ~ dan sekitar | ~ sekitarnya |
    {dekat,di dekat,sekitar,di sekitar,kira-kira,kurang lebih,perkiraan,lokasi perkiraan,perkiraan lokasi,diperkirakan di,daerah sekitar,kemungkinan,kemungkinan di,kawasan,area sekitar,di kawasan,lk.,kira-kira di,di sekitar kota,wilayah sekitar,berdekatan dengan} |
    ~ {(perkiraan),(kira-kira),dan sekitarnya,(sekitar),sekitarnya,(dekat),(berdasarkan IP),(estimasi),(perkiraan lokasi)}
  `,
  unknownDevice: list`
    Perangkat tidak dikenal | Perangkat tidak diketahui | Perangkat tak dikenal | Browser tidak dikenal |
    Browser tidak diketahui | Peramban tidak dikenal | Klien tidak dikenal | Tidak diketahui | Tidak dikenal |
    Perangkat tidak dikenali | Perangkat lain yang tidak dikenal | Perangkat tak diketahui |
    Perangkat tak dikenali | Perangkat belum dikenal | Perangkat tidak teridentifikasi |
    Perangkat tidak terdeteksi | Perangkat asing | Perangkat tanpa nama |
    Perangkat atau browser tidak dikenal | Perangkat atau browser tidak diketahui | Perangkat lain |
    Perangkat lainnya | Nama perangkat tidak tersedia | Informasi perangkat tidak tersedia |
    Tidak ada informasi perangkat | Browser tak dikenal | Browser tidak dikenali | Browser lain |
    Peramban tidak diketahui | Aplikasi tidak dikenal | OS tidak dikenal | Klien tidak diketahui |
    Tak dikenal | Tak diketahui | Tidak dikenali | Belum diketahui |
    {Perangkat,Browser,Klien,Peramban,Sistem operasi,Jenis perangkat,Nama perangkat} {tidak diketahui,tidak dikenal,tidak dikenali,tak dikenal,tidak tersedia,tidak teridentifikasi,tanpa nama,lain}
  `,
  unknownLocation: list`
    Lokasi tidak diketahui | Lokasi tidak dikenal | Lokasi tak diketahui | Lokasi tidak tersedia |
    Lokasi tidak dapat ditentukan | Tempat tidak diketahui | Wilayah tidak diketahui | Tidak diketahui |
    Tidak ada lokasi | Lokasi tak dikenal | Lokasi tak tersedia | Lokasi tidak dikenali |
    Lokasi tidak ditemukan | Lokasi tidak terdeteksi | Lokasi tidak jelas | Lokasi belum diketahui |
    Lokasi disembunyikan | Lokasi kosong | Tidak dapat menentukan lokasi | Tidak ada data lokasi |
    Tidak ada informasi lokasi | Informasi lokasi tidak tersedia | Tanpa lokasi | Tempat tidak dikenal |
    Daerah tidak diketahui | Kota tidak diketahui | Negara tidak diketahui | Tak diketahui | Tak dikenal |
    Belum diketahui |
    {Lokasi,Tempat,Kota,Negara,Wilayah} {tidak diketahui,tidak tersedia,tak diketahui,tidak dikenal,tidak dapat ditentukan,tidak ditemukan,disembunyikan,tidak terdeteksi} |
    Tidak ada {lokasi,data lokasi,info lokasi}
  `,
  devices: list`
    perangkat | telepon | ponsel | ponsel cerdas | smartphone | aplikasi seluler | aplikasi mobile |
    perangkat seluler | komputer | laptop | desktop | tablet | browser | peramban | pc | gawai | handphone |
    telepon genggam | telepon pintar | telepon seluler | komputer tablet | aplikasi desktop |
    aplikasi ponsel | macbook | ipad
  `,
  apiPlatform: list`
    Platform API | API Platform | Platform API OpenAI | Platform OpenAI | OpenAI API | API |
    Platform pengembang | Platform API milik OpenAI | Platform developer | Platform untuk developer
  `,
  yes: list`Ya | Benar | Iya | Sudah`,
  no: list`Tidak | Bukan | Tidak ada | Belum`,
});
