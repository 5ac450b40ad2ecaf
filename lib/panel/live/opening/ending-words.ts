import { list } from '../../words/list';

/**
 * Stems of ending, removing and erasing, beyond what the tables of words call a log-out. One list for all languages: it is
 * asked of whatever might be activated, in whichever language it may be written, and one word too many only means that
 * the owner is asked to open the panel.
 */
export const endingWords: string[] = [
  // As they stand in attributes, too.
  ...list`
    delete | remove | erase | destroy | kill | kick | expel | forget | invalidat | deactivat | deauth | unlink |
    end all | end every | end other | end access | end it | finish | log everyone | log them | log all |
    sign everyone | sign them | sign all | log you out | sign you out | logging out | signing out | signed out of |
    log-me-out | log this | log that | sign this | sign that | eject | evict | block | reset | clear all |
    drop session | drop all | stop session | stop all | cancel session | expire | wipe
  `,
  ...list`entfern | losch | lösch | beende | trenn | sperr | widerruf | abgemeldet`,
  ...list`supprim | retir | effac | bloqu | déconnect | révoqu | mettre fin`,
  ...list`elimin | borra | quitar | suprim | expuls | olvidar | anular | desvincul`,
  ...list`exclu | apaga | remov | revoga | esquecer | expulsar`,
  ...list`rimuov | cancell | rimozion | disconn | espell | dimentica | revoc | scolleg`,
  ...list`verwijder | wissen | beëindig | ontkoppel | intrek | blokkeer`,
  ...list`fjern | slett | slet | avslutt | afslut | ta bort | radera | avsluta | avbryt | eyða | fjarlæg`,
  ...list`poista | lopeta | katkaise | eemalda | kustuta | lõpeta | dzēst | noņem | pašalin | ištrin | baigti`,
  ...list`usuń | usun | skasuj | zakończ | odłącz | odebr | odstran | smazat | smaž | vymaz | ukonč | zruš`,
  ...list`ukloni | izbriš | obriš | završi | prekini | odstrani | končaj | eltávol | töröl | törl | befejez`,
  ...list`șterge | elimin | închide ses | încheie | fshij | hiq | mbyll | ezabatu | kendu | amaitu | kaldır | bitir`,
  ...list`удал | убрать | заверш | прекрат | отключ | стереть | сброс | видал | вилуч | припин | завярш | премах | изтри | прекрат | отстран | избриш | уклони | обриши | жою | өшір | аяқта`,
  // Northern and eastern Europe and beyond, by the ways their translators say to end, interrupt, revoke, forget, block.
  ...list`afbryd | ophæv | glem enhed | bloker | tilbagekald | återkall | stäng | glöm | upphäv | blockera | tilbakekall | opphev | blokker | útskrá | ljúka | ógilda | henda út | katkais | sulje | peruuta | mitätöi | unohda`,
  ...list`sulge | katkesta | tühista | väljalog | unusta seade | pārtrauk | beigt | atvien | aizvērt | atcelt | atsauk | izrakst | nutrauk | užbaig | atjung | uždary | atšauk | panaikin | pamiršti`,
  ...list`przerw | anuluj | zablokuj | zapomnij | rozłącz | wyrejestr | zamknij | odebrat | odobra | odpojit | odpojiť | zablok | zapomenout | zabudnúť | zavřít | zatvoriť | prekin | preklic | prekliči | zaključi | odklopi | ukini | prekid | opozovi | zatvori | raskin | zaborav`,
  ...list`прекин | прекид | укини | опозови | затвори | раскин | заборав | окончај | отповик | исклучи | прекъс | приключ | отмен | анулир | забрави | блокир | прервать | закрыть | забыть | заблок | отозв | отвяз | скасув | закрити | забути | відклик | від'єдн | спыніць | скасава | адклік | адключ | закрыць`,
  ...list`megszünt | bezár | lezár | visszavon | leválaszt | elfelejt | letilt | kiléptet | iptal | kapat | engelle | sıfırla | unut | ləğv | dayandır | blokla | çıxar | тоқтат | жабу | ажырат | бұғатта | ұмыту | алып таста`,
  ...list`შეწყვ | გათიშ | დახურ | დაბლოკ | გამოსვლ | დავიწყ | չեղարկ | փակել | դադարեց | ընդհատ | արգելափակ | դուրս գա`,
  ...list`αφαίρ | αφαιρ | κατάργ | καταργ | διαγραφ | τερματ | διακοπ`,
  ...list`إبطال | سحب | طرد | إخراج | اخرج | قطع | فصل | تعطيل | إيقاف | حظر | نسيان | إعادة تعيين | باطل | قطع کردن | خاتمه | بیرون | غیرفعال | مسدود | برداشتن | منسوخ | منقطع | خارج | بلاک | שלול | שלילת | חסום | חסימת | איפוס | אפס | השבת | שכח`,
  ...list`निकाल | निरस्त | बंद कर | ख़त्म | खत्म | डिस्कनेक्ट | ब्लॉक | रीसेट | भूल | संपव | हटव | विच्छेद | বন্ধ কর | প্রত্যাহার | বিচ্ছিন্ন | নিষ্ক্রিয় | ব্লক | ভুলে যা | রিসেট | બંધ કર | ડિસ્કનેક્ટ | બ્લૉક | રીસેટ | ભૂલી | முடிவு | துண்டி | அழி | தடு | மறந்து | மீட்டமை | డిస్‌కనెక్ట్ | బ్లాక్ | ఆపివే | మర్చిపో | రీసెట్`,
  ...list`เพิกถอน | ตัดการ | ระงับ | บล็อก | ล้าง | รีเซ็ต | บังคับออก | thu hồi | chấm dứt | ngắt | chặn | huỷ | vô hiệu | đặt lại | quên thiết bị | cabut | putus | singkir | nonaktif | blokir | lupakan | keluarkan | hentikan | tarik balik | nyah | sekat | lumpuh | kanselahin | bawiin | idiskonekta | i-block | kalimutan | zuia | batilisha | katisha | tenganisha | sahau`,
  ...list`破棄 | 失効 | 遮断 | ブロック | リセット | 追い出 | 停止する | 初期化 | 차단 | 취소 | 해지 | 만료시 | 강제 | 초기화 | 쫓아 | 잊기 | 吊销 | 撤消 | 解绑 | 解除 | 封禁 | 屏蔽 | 停用 | 禁用 | 重置 | 忘记 | 作废 | 失效 | 註銷 | 清除 | 封鎖 | 忘記 | 斷開 | 斷線`,
  ...list`حذف | إزالة | أزل | إنهاء | إلغاء | مسح | پاک | حذف کن | پایان | لغو | ہٹا | مٹا | ختم | מחק | מחיק | הסר | סיים | סיום | ביטול | נתק`,
  ...list`हटा | मिटा | समाप्त | रद्द | काढ | मुछ | মুছ | সরা | শেষ কর | বাতিল | દૂર કર | કાઢી | સમાપ્ત | રદ | நீக்க | அகற்ற | ரத்து | தொடர்பை | తొలగి | తీసివే | ముగి | రద్దు`,
  ...list`ลบ | ยกเลิก | สิ้นสุด | นำออก | xóa | xoá | gỡ bỏ | gỡ thiết bị | hủy | kết thúc | hapus | akhiri | cabut | buang | padam | tamatkan | alisin | burahin | tapusin | ondoa | futa | maliza`,
  ...list`წაშლ | ამოშლ | დასრულ | გაუქმ | ջնջ | հեռաց | ավարտ | անջատ | silin | sonlandır`,
  ...list`ሰርዝ | ሰርዙ | ይሰርዙ | አስወግድ | ያስወግዱ | አጥፋ | ጨርስ | ይጨርሱ | አቋርጥ | ያቋርጡ | ಅಳಿಸ | ತೆಗೆದುಹಾಕ | ತೆಗೆದು ಹಾಕ | ರದ್ದು | ಕೊನೆಗೊಳಿಸ | ಮುಗಿಸ | ಅಂತ್ಯಗೊಳಿಸ | ಕಡಿತಗೊಳಿಸ | ഇല്ലാതാക്ക | നീക്കം | റദ്ദാക്ക | അവസാനിപ്പിക്ക | വിച്ഛേദിക്ക | മായ്ക്ക | ഒഴിവാക്ക | ਹਟਾ | ਮਿਟਾ | ਸਮਾਪਤ | ਖਤਮ | ਖ਼ਤਮ | ਰੱਦ | मेट | अन्त्य | මකන්න | මකා | ඉවත් | අවසන් | අවලංගු | විසන්ධි`,
  ...list`ဖျက် | ဖယ်ရှား | အဆုံးသတ် | ဖြုတ် | លុប | ដកចេញ | បញ្ចប់ | បោះបង់ | ផ្ដាច់ | ផ្តាច់ | ລຶບ | ລົບ | ເອົາອອກ | ຍົກເລີກ | ສິ້ນສຸດ | ຕັດການ`,
  ...list`устга | хасах | цуцл | дуусга | салга | таслах | арилга | o'chir | olib tashla | yakunla | tugat | uzish | bekor | tirtir | ka saar | jooji | masax | dhammee | bain amach | bain anuas | scrios | deireadh | cealaigh | dícheangail | dileu | tynnu | terfynu | diddymu | datgysylltu | neħħi | ħassar | ittermina | ikkanċella | skonnettja | susa | sula | khansela | nqamula`,
  ...list`削除 | 終了 | 解除 | 取り消 | 無効 | 消去 | 切断 | 삭제 | 제거 | 종료 | 해제 | 끊기 | 지우 | 删除 | 移除 | 终止 | 结束 | 撤销 | 取消 | 断开 | 清除 | 下线 | 踢 | 注销 | 刪除 | 終止 | 結束 | 撤銷 | 中斷 | 登出 | 退出`,
];
