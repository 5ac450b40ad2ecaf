import { list } from './list';
import type { Words } from './words';

export const uz = (): Words => ({
  activeSessions: list`
    Faol seanslar | Faol sessiyalar | Faol seanslaringiz | Faol sessiyalaringiz |
    {Faol,Joriy,Ochiq,Hozirgi} {seanslar,sessiyalar,kirishlar,qurilmalar,ulanishlar} |
    {Barcha,Sizning,Mening} {,faol }{seanslar,sessiyalar,seanslaringiz,sessiyalaringiz,seanslarim} |
    {Seanslar,Sessiyalar,Faol seanslar} va qurilmalar |
    {Qurilmalar,Qurilmalaringiz} va {seanslar,sessiyalar,faol seanslar} |
    {Siz kirgan,Hisobingizga kirilgan,Akkauntga kirilgan,Hisobga kirgan,Kirilgan} {qurilmalar,joylar,brauzerlar} |
    Sizning faol seanslaringiz | Sizning faol sessiyalaringiz | Barcha faol seanslar |
    Barcha faol sessiyalar | Aktiv seanslar | Aktiv sessiyalar | Seanslar | Sessiyalar | Seanslaringiz |
    Sessiyalaringiz | Seanslarim | Sessiyalarim | Barcha seanslar | Barcha sessiyalar | Ochiq seanslar |
    Ochiq sessiyalar | Joriy seanslar | Kirish seanslari | Kirish sessiyalari | Seanslarni boshqarish |
    Sessiyalarni boshqarish | Faol seanslarni boshqarish | Faol sessiyalarni boshqarish |
    Qurilmalar va seanslar | Qurilmalar va sessiyalar | Seanslar va qurilmalar | Sessiyalar va qurilmalar |
    Kirilgan qurilmalar | Hisobga kirilgan qurilmalar | Kirish amalga oshirilgan qurilmalar |
    Faol qurilmalar | Faol kirishlar | Qayerda hisobingizga kirgansiz | Siz kirgan joylar |
    Siz kirgan qurilmalar | Hisobga kirgan joylaringiz | Hisobga kirgan qurilmalaringiz
  `,
  session: list`seans | sessiya`,
  security: list`
    Xavfsizlik | Xavfsizlik va kirish | Kirish va xavfsizlik | Xavfsizlik va tizimga kirish |
    Xavfsizlik sozlamalari | Xavfsizlik va maxfiylik | Maxfiylik va xavfsizlik | Parol va xavfsizlik |
    Hisob xavfsizligi | Akkaunt xavfsizligi
  `,
  current: list`
    Joriy seans | Joriy sessiya | Joriy seansingiz | Joriy sessiyangiz | Sizning joriy seansingiz |
    {Joriy,Hozirgi,Shu,Ushbu,Sizning joriy} {seans,sessiya,qurilma,brauzer,kompyuter,telefon,kirish} |
    Bu {sizning joriy seansingiz,joriy seans,sizning qurilmangiz,sizsiz,siz} |
    {Siz shu yerdasiz,Hozir shu yerdasiz} |
    {Shu,Ushbu,Bu} {qurilmada,brauzerda} {faol,ishlatilmoqda,foydalanilmoqda} |
    Siz {bu,ushbu,hozir bu} {seansdan,sessiyadan,qurilmadan} foydalanmoqdasiz |
    {Joriy seans,Joriy} {(shu qurilma),(bu qurilma)} |
    Sizning joriy sessiyangiz | Hozirgi seans | Hozirgi sessiya | Bu seans | Bu sessiya | Ushbu seans |
    Ushbu sessiya | Shu seans | Bu qurilma | Ushbu qurilma | Shu qurilma | Bu brauzer | Ushbu brauzer |
    Bu kompyuter | Ushbu kompyuter | Bu telefon | Ushbu telefon | Bu ilova | Ushbu ilova | Bu planshet |
    Joriy | Hozirgi | Joriy qurilma | Hozirgi qurilma | Joriy qurilmangiz | Joriy brauzer |
    Sizning qurilmangiz | Qurilmangiz | Bu sizning joriy seansingiz | Bu sizning joriy sessiyangiz |
    Bu sizning qurilmangiz | Siz shu yerdasiz | Bu qurilmada faol | Ushbu qurilmada faol |
    Hozir bu qurilmada faol | Siz bu seansdan foydalanyapsiz | Siz ushbu seansdan foydalanyapsiz |
    Siz hozir ushbu seansdan foydalanyapsiz | Siz bu qurilmadan foydalanyapsiz
  `,
  trusted: list`ishonchli | ishonilgan | ishoniladigan | tasdiqlangan qurilma | tekshirilgan qurilma`,
  trusting: list`
    {bu,ushbu} {qurilmaga,brauzerga} {ishonish,ishoning,ishon} | ishonchli {deb belgilash,qilish}
  `,
  negation: list`ishonchsiz | ishonchli emas | ishonilmagan | emas | tasdiqlanmagan | yo'q`,
  unavailable: list`
    seans holati mavjud emas | seans holati*mavjud emas | sessiya holati mavjud emas |
    sessiya holati*mavjud emas | seans holati noma'lum | sessiya holati noma'lum | seans holatini*bo'lmadi |
    sessiya holatini*bo'lmadi | seans statusi*emas | holati mavjud emas | holat mavjud emas |
    holati noma'lum | holat noma'lum | noma'lum holat | holatini aniqlab bo'lmadi | holati aniqlanmadi |
    holatini olib bo'lmadi | seans mavjud emas
  `,
  logOut: list`
    chiqish | chiqing | chiqarish | chiqib ket | hisobdan chiq | tizimdan chiq | akkauntdan chiq |
    {seansni,sessiyani,kirishni,ulanishni} {yakunla,tugat,yop,to'xtat,bekor,uz,o'chir} |
    {hisobdan,akkauntdan,tizimdan,qurilmadan} chiq | {qurilmani,qurilma} {uz,o'chir,olib} |
    seansni yakunla | seansni tugat | seansni*yakunla | seansni*tugat | seansni yop | seansni to'xtat |
    seansni o'chir | sessiyani yakunla | sessiyani tugat | sessiyani*yakunla | sessiyani*tugat |
    sessiyani yop | sessiyani o'chir | qurilmani o'chir | qurilmani olib tashla | qurilmani uz | uzib qo'y |
    aloqani uz | ulanishni uz | ruxsatni bekor qil | kirishni bekor qil
  `,
  everywhere: list`
    barcha qurilma | barcha seans | barcha sessiya | barcha boshqa | barcha brauzer | barcha joy |
    {barcha,hamma,boshqa,qolgan} {qurilma,seans,sessiya,joy,brauzer} |
    barchasidan | barchasini yakunla | barchasini tugat | barcha faol | hamma qurilma | hamma seans |
    hamma joy | hammasidan | boshqa qurilma | boshqa seans | boshqa sessiya | boshqa barcha |
    qolgan qurilma | qolgan seans | qolgan barcha | har bir qurilma | tanlangan
  `,
  more: list`
    yana ko'rsat | ko'proq ko'rsat | batafsil ko'rsat | yana yukla | ko'proq yukla | yana ko'rish |
    ko'proq ko'rish | yana seans | yana qurilma | barchasini ko'rsat | barchasini ko'rish |
    hammasini ko'rsat | hammasini ko'rish | keyingi | eskiroq
  `,
  loading: list`
    yuklanmoqda | yuklanyapti | yuklash davom | olinmoqda | kutib turing | iltimos, kuting |
    iltimos kuting | kuting | biroz kuting | bir lahza
  `,
  failed: list`
    yuklab bo'lmadi | yuklab bo'lmayapti | yuklanmadi | yuklashda xato | yuklash vaqtida |
    {yuklab,olib,ko'rsatib,ocha} {bo'lmadi,olmadik} |
    yuklash muvaffaqiyatsiz | yuklay olmadi | olib bo'lmadi | ko'rsatib bo'lmadi | xatolik yuz berdi |
    xato yuz berdi | xatolik sodir | xatolik ro'y berdi | nimadir xato | nimadir noto'g'ri |
    muammo yuz berdi | muammo yuzaga | muammo chiqdi | qayta urin | qaytadan urin | qayta urun | yana urin |
    yana bir bor urin | keyinroq urin | keyinroq qayta | yana urinib
  `,
  otherLists: list`
    Ishonchli qurilmalar | Ishonchli qurilmalaringiz | Ishonilgan qurilmalar | Ishonchli brauzerlar |
    Kirish kalitlari | Kirish kaliti | Passkeylar | Xavfsizlik kalitlari | Xavfsizlik kaliti |
    Elektron kalitlar | Ulangan ilovalar | Bog'langan ilovalar | Ilovalar va konnektorlar |
    Ilovalar va ulagichlar | Konnektorlar | Ulagichlar | Ulangan hisoblar | Bog'langan hisoblar |
    Ulangan akkauntlar | Uchinchi tomon ilovalari | Tashqi ilovalar | Plaginlar | Integratsiyalar |
    Ulashilgan havolalar | Umumiy havolalar | Ulashilgan suhbatlar | Ulashilgan chatlar | API kalitlari |
    API kaliti | Kirish tokenlari | Ko'p faktorli autentifikatsiya | Ko'p omilli autentifikatsiya |
    Ko'p bosqichli autentifikatsiya | Ko'p faktorli autentifikatsiya (MFA) | MFA | 2FA |
    Ikki faktorli autentifikatsiya | Ikki omilli autentifikatsiya | Ikki bosqichli tekshiruv |
    Ikki bosqichli tasdiqlash | Ikki bosqichli tasdiq | Autentifikator ilovasi | Autentifikatsiya ilovasi |
    SMS | SMS xabar | Matnli xabar | Push-bildirishnomalar | Push bildirishnomalar | Tiklash kodlari |
    Zaxira kodlari | Zaxira kodlar | Parol | Parolni o'zgartirish | Parolni almashtirish | Kirish usullari |
    Kirish usuli | Ma'lumotlar nazorati | Ma'lumotlarni boshqarish | Bildirishnomalar | Umumiy |
    Moslashtirish | Shaxsiylashtirish | Xotira | To'lov | To'lovlar | Obuna | Foydalanish | Nutq | Ovoz |
    Jadvallar | Kengaytirilgan hisob xavfsizligi | Kengaytirilgan xavfsizlik | So'nggi faollik |
    Oxirgi harakatlar | So'nggi harakatlar | Yaqindagi harakatlar | Hisob faolligi | Hisobdagi harakatlar |
    Xavfsizlik faolligi | Kirish tarixi | Kirishlar tarixi | Kirish faolligi | So'nggi kirishlar |
    Oxirgi kirishlar | Seanslar tarixi | Oldingi seanslar | Avvalgi seanslar | Tugagan seanslar |
    Yakunlangan seanslar | Muddati tugagan seanslar | Ota-ona nazorati | ChatGPT orqali kirish |
    ChatGPT bilan kirish | ChatGPT orqali xavfsiz kirish | Bu qurilmadan chiqish |
    Ushbu qurilmadan chiqish | Arxivlangan suhbatlar | Arxivlangan chatlar | Hisobni o'chirish |
    Akkauntni o'chirish | Hisob | Akkaunt | Yordam | E-pochta | Elektron pochta | Telefon raqami |
    Bloklangan qurilmalar
  `,
  captions: {
    device: list`
      Qurilma | Qurilma nomi | Qurilma turi | Brauzer | Qurilma yoki brauzer | Brauzer yoki qurilma |
      Qurilma va brauzer | Brauzer va qurilma | Qurilma/brauzer | Qurilma / brauzer | Mijoz |
      Operatsion tizim | Model
    `,
    app: list`
      Ilova | Ilovalar | Dastur | Dasturlar | Mahsulot | Mahsulotlar | Birga ishlatilgan |
      Ishlatilgan ilova | Ilova konteksti | Ilova nomi | Xizmat | Xizmatlar
    `,
    location: list`
      Joylashuv | Joylashuvi | Taxminiy joylashuv | Taxminiy joylashuvi | Manzil | Joy | Taxminiy joy |
      Oxirgi joylashuv | So'nggi joylashuv | Geolokatsiya | Lokatsiya | Qayerda | Shahar | Hudud | Mintaqa |
      Mamlakat | Davlat | Kirish joyi
    `,
    signedIn: list`
      Kirish | Kirgan vaqti | Kirgan vaqt | Kirilgan | Kirish vaqti | Kirish sanasi |
      Kirish sanasi va vaqti | Oxirgi kirish | So'nggi kirish | Oxirgi kirish vaqti | Birinchi kirish |
      Sana | Sanasi | Vaqt | Vaqti | Sana va vaqt | Qachon | Boshlangan | Boshlanishi | Oxirgi faollik |
      Oxirgi marta faol | So'nggi marta faol | Oxirgi foydalanish | Oxirgi marta ishlatilgan |
      Oxirgi marta ko'rilgan
    `,
    status: list`Holat | Holati | Status | Seans holati | Sessiya holati | Ishonchli | Ishonch | Joriy seans`,
  },
  signedIn: list`
    kirgan vaqti | kirgan vaqt | kirilgan | kirdi | kirdingiz | kirilgan sana | kirish vaqti |
    {kirilgan,kirgan,kirdingiz,tizimga kirilgan,kirish vaqti,oxirgi kirish,hisobga kirilgan} {,sana,vaqti,:} |
    ~ {da kirilgan,da tizimga kirilgan,dan beri faol} |
    kirish sanasi | kirish | oxirgi kirish | so'nggi kirish | oxirgi kirish vaqti | birinchi kirish |
    boshlangan | seans boshlangan | sessiya boshlangan | ~ da kirilgan | ~ kuni kirilgan | ~ kirilgan |
    ~ kirdi | ~ dan beri
  `,
  lastActive: list`
    oxirgi faollik | so'nggi marta faol | oxirgi marta faol | oxirgi foydalanish |
    oxirgi marta foydalanilgan | oxirgi marta ishlatilgan | oxirgi marta ko'rilgan | oxirgi tashrif | faol |
    ~ faol bo'lgan | ~ ishlatilgan
  `,
  otherTimes: list`
    qo'shilgan | yaratilgan | muddati | tugaydi | yangilangan | o'zgartirilgan | ro'yxatdan o'tgan |
    chiqilgan | yakunlangan | ulangan
  `,
  justNow: list`
    hozirgina | hozir | hoziroq | endigina | shu onda | shu lahzada | ayni damda | bir necha soniya oldin |
    bir lahza oldin | bir daqiqadan kam vaqt oldin | hozir faol
  `,
  active: list`
    Faol | Hozir faol | Aktiv | Ayni vaqtda faol | Faol seans | Onlayn | Foydalanilmoqda | Ishlatilmoqda
  `,
  near: list`
    taxminan | taxminiy | taxminiy joylashuv | chamasi | qariyb | ~ yaqinida | ~ yaqini | ~ atrofida |
    ~ atrofi | ~ (taxminan) | ~ (taxminiy)
  `,
  unknownDevice: list`
    Noma'lum qurilma | Noma'lum brauzer | Noma'lum mijoz | Noma'lum | Tanilmagan qurilma |
    Notanish qurilma | Boshqa qurilmadir | Aniqlanmagan qurilma
  `,
  unknownLocation: list`
    Noma'lum joylashuv | Joylashuv noma'lum | Joylashuvi noma'lum | Noma'lum joy | Noma'lum manzil |
    Joylashuv mavjud emas | Joylashuvi mavjud emas | Joylashuv aniqlanmadi | Joylashuvni aniqlab bo'lmadi |
    Noma'lum hudud | Noma'lum
  `,
  devices: list`
    qurilma | telefon | smartfon | mobil qurilma | mobil telefon | mobil ilova | kompyuter | noutbuk |
    planshet | brauzer | ish stoli
  `,
  apiPlatform: list`
    API platformasi | OpenAI API platformasi | OpenAI platformasi | OpenAI API | API | API Platform
  `,
  yes: list`Ha`,
  no: list`Yo'q`,
});
