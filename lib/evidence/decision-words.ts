import type { Decision } from '../model';

/**
 * What people write for a decision, the first of each as Rollcall writes it. A word stands here only where it says one thing in
 * every language: 保留 keeps a session in Chinese and leaves it open in Japanese, "gesperrt" may be done or not be possible.
 */
export const DECISION_WORDS: Record<Decision, string> = {
  keep: `
    keep | kept | mine | ok | okay | approve | approved | confirmed | it was me | known | expected |
    behalten | beibehalten | belassen | meine | eigene | conserver | garder | conservé | conservée | gardé |
    gardée | à conserver | la mienne | mantener | conservar | mantenida | conservada | manter | mantida |
    mantenere | conservare | mantenuta | tenere | mantenir | behouden | bewaren | behåll | behålla | behold |
    beholde | bevar | säilytä | säilytetään | pidä | jätta | jäta alles | säilitada | palikti | paturēt |
    atstāt | zachować | zachowaj | zostawić | zostaw | ponechat | nechat | zachovat | ponechať | nechať |
    zachovať | megtartani | megtart | megtartás | megtartandó | marad | păstrare | păstrează | de păstrat |
    запазване | запази | оставить | сохранить | залишити | зберегти | zadržati | zadrži | ostaviti |
    задржати | задржи | obdrži | obdržati | διατήρηση | διατηρείται | kalsın | koru | إبقاء | الإبقاء | احتفاظ |
    الاحتفاظ | להשאיר | לשמור | نگه‌داشتن | نگه داشتن | حفظ | رکھیں | रखें | रखना | রাখুন | เก็บไว้ | คงไว้ |
    giữ lại | giữ | pertahankan | kekalkan | 維持 | 残す | 継続 | 유지
  `,
  unsure: `
    unsure | not sure | review | to review | investigate | unclear | pending | query | check | to check |
    prüfen | zu prüfen | überprüfen | unklar | unsicher | nachfragen | klären | zu klären | in prüfung |
    à vérifier | vérifier | à examiner | à confirmer | incertain | incertaine | en attente | revisar |
    por revisar | verificar | comprobar | dudoso | dudosa | pendiente | analisar | a verificar | em análise |
    pendente | verificare | da verificare | controllare | da controllare | incerto | in sospeso | nakijken |
    controleren | onzeker | onduidelijk | uitzoeken | granska | kontrollera | undersök | osäker | oklart |
    undersøg | undersøges | usikker | undersøk | sjekk | tarkista | tarkistetaan | epäselvä | kontrollida |
    uurida | tikrinti | patikrinti | pārbaudīt | sprawdzić | sprawdź | do sprawdzenia | do wyjaśnienia |
    prověřit | ověřit | zkontrolovat | nejasné | preveriť | overiť | skontrolovať | ellenőrizni | ellenőrzés |
    ellenőrizendő | bizonytalan | verifică | de verificat | проверка | провери | да се провери | проверить |
    уточнить | неясно | под вопросом | на проверке | перевірити | уточнити | provjeriti | provjeri | nejasno |
    проверити | preveri | preveriti | έλεγχος | προς έλεγχο | incele | incelenecek | belirsiz | مراجعة | للمراجعة |
    التحقق | غير مؤكد | לבדוק | לבירור | לא ברור | بررسی | بررسی شود | نامشخص | जाँचें | जांचें | जाँच करें | ตรวจสอบ |
    ไม่แน่ใจ | kiểm tra | cần kiểm tra | chưa rõ | periksa | tinjau | semak | 要確認 | 確認中 | 待核实 | 待確認 |
    待确认 | 待查 | 확인 필요 | 확인필요 | 검토
  `,
  revoke: `
    revoke | revoked | log out | logged out | not mine | not me | remove | removed | sign out | signed out | end |
    ended | abmelden | abgemeldet | beenden | beendet | widerrufen | entfernen | entfernt | nicht meine |
    révoquer | révoqué | révoquée | déconnecter | déconnecté | déconnectée | supprimer | fermer | pas à moi |
    revocar | revocada | cerrar | cerrar sesión | desconectar | eliminar | revogar | revogada | encerrar |
    remover | revocare | revocata | disconnettere | disconnessa | rimuovere | intrekken |
    ingetrokken | uitloggen | verwijderen | återkalla | logga ut | ta bort | tilbagekald | log ud | fjern |
    trekk tilbake | logg ut | peruuta | kirjaa ulos | poista | tühistada | logi välja | atšaukti | atjungti |
    atsaukt | unieważnić | wyloguj | wylogować | cofnąć | odwołać | usunąć | odhlásit | zrušit | odebrat |
    odhlásiť | zrušiť | visszavonni | visszavonás | kijelentkeztetni | kijelentkeztetés | revocă |
    deconectare | deconectează | прекратяване | прекрати | отозвать | выйти | завершить | відкликати | вийти |
    завершити | odjaviti | odjavi | opozvati | ukloniti | одјавити | prekliči | ανάκληση | αποσύνδεση | kapat |
    oturumu kapat | çıkış yap | إلغاء | تسجيل الخروج | إنهاء | לבטל | לנתק | لغو | خروج | रद्द करें | लॉग आउट करें |
    เพิกถอน | ออกจากระบบ | thu hồi | đăng xuất | cabut | keluarkan | 取り消し | 取消 | 失効 | ログアウト | 撤销 | 撤銷 |
    注销 | 登出 | 移除 | 해지 | 로그아웃 | 해제
  `,
  'rotate-credentials': `
    rotate-credentials | rotate credentials | rotate | rotated | rotate keys | rotate the keys |
    change password | change the password | zugangsdaten wechseln | passwort ändern | schlüssel wechseln |
    changer les identifiants | changer le mot de passe | rotar credenciales | cambiar la contraseña |
    trocar a senha | alterar a senha | ruotare le credenziali | cambiare la password | wachtwoord wijzigen |
    byt lösenord | skift adgangskode | bytt passord | vaihda salasana | zmienić hasło | změnit heslo |
    zmeniť heslo | сменить пароль | змінити пароль | şifreyi değiştir | パスワード変更 | 更换密码 | 更換密碼 | 비밀번호 변경
  `,
  escalate: `
    escalate | escalated | revoke and escalate | incident | eskalieren | eskaliert | escalader | escalar |
    escalonar | escaleren | eskalera | eskaler | eskaloi | eskalować | eskalovat | eskalovať | eszkalálni |
    escaladare | эскалировать | эскалация | ескалація | eskale et | eskalasi | エスカレーション | 上报 | 上報 | 에스컬레이션
  `,
  blocked: `
    blocked | blocked by sso | blocked by policy | blocked by admin policy | blocked by sso/admin policy |
    blocked by sso or policy
  `,
};

/** Words for "nobody has decided". */
export const UNDECIDED_WORDS = `
  none | null | undecided | open | tbd | n/a | - | – | — | ? | offen | nicht entschieden | non décidé | sin decidir |
  da decidere | por decidir | te bepalen | 未定 | 未决定 | 미정
`;
