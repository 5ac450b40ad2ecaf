/**
 * Words of each language that are known from elsewhere: ChatGPT's own strings of 2024 for "Log out", open translations
 * of comparable products for the rest. Keyed by the primary subtag; more than one record where regions differ.
 */
export interface KnownWords {
  logOut: string[];
  activeSessions: string[];
  current: string[];
  trusted: string[];
  security: string[];
}

export const known: Record<string, KnownWords[]> = {
  de: [
    {
      logOut: ['Abmelden'],
      activeSessions: ['Aktive Sitzungen'],
      current: ['Aktuelle Sitzung'],
      trusted: ['Vertraut', 'Vertrauenswürdig'],
      security: ['Sicherheit'],
    },
  ],
  fr: [
    {
      logOut: ['Se déconnecter', 'Déconnexion'],
      activeSessions: ['Sessions actives'],
      current: ['Session actuelle', 'Cette session'],
      trusted: ['Fiable', 'de confiance'],
      security: ['Sécurité'],
    },
  ],
  es: [
    {
      logOut: ['Cerrar sesión'],
      activeSessions: ['Sesiones activas'],
      current: ['Sesión actual'],
      trusted: ['de confianza'],
      security: ['Seguridad'],
    },
  ],
  it: [
    {
      logOut: ['Esci', 'Disconnetti'],
      activeSessions: ['Sessioni attive'],
      current: ['Sessione attuale'],
      trusted: ['Affidabile'],
      security: ['Sicurezza'],
    },
  ],
  pt: [
    {
      logOut: ['Sair'],
      activeSessions: ['Sessões ativas'],
      current: ['Sessão atual'],
      trusted: ['confiável'],
      security: ['Segurança'],
    },
    {
      logOut: ['Terminar sessão'],
      activeSessions: ['Sessões ativas'],
      current: ['Sessão atual'],
      trusted: ['fidedigno', 'de confiança'],
      security: ['Segurança'],
    },
  ],
  nl: [
    {
      logOut: ['Afmelden', 'Uitloggen'],
      activeSessions: ['Actieve sessies'],
      current: ['Huidige sessie'],
      trusted: ['Vertrouwd'],
      security: ['Beveiliging'],
    },
  ],
  sv: [
    {
      logOut: ['Logga ut'],
      activeSessions: ['Aktiva sessioner'],
      current: ['Nuvarande session'],
      trusted: ['Betrodd'],
      security: ['Säkerhet'],
    },
  ],
  da: [
    {
      logOut: ['Log ud'],
      activeSessions: ['Aktive sessioner'],
      current: ['Nuværende session'],
      trusted: ['Betroet'],
      security: ['Sikkerhed'],
    },
  ],
  nb: [
    {
      logOut: ['Logg ut'],
      activeSessions: ['Aktive økter'],
      current: ['Gjeldende økt'],
      trusted: ['Betrodd'],
      security: ['Sikkerhet'],
    },
  ],
  fi: [
    {
      logOut: ['Kirjaudu ulos'],
      activeSessions: ['Aktiiviset istunnot'],
      current: ['Nykyinen istunto'],
      trusted: ['Luotettu'],
      security: ['Turvallisuus'],
    },
  ],
  pl: [
    {
      logOut: ['Wyloguj się'],
      activeSessions: ['Aktywne sesje'],
      current: ['Bieżąca sesja', 'Aktualna sesja'],
      trusted: ['Zaufane'],
      security: ['Bezpieczeństwo'],
    },
  ],
  cs: [
    {
      logOut: ['Odhlásit se'],
      activeSessions: ['Aktivní relace'],
      current: ['Aktuální relace', 'Nynější relace'],
      trusted: ['Důvěryhodné'],
      security: ['Zabezpečení'],
    },
  ],
  sk: [
    {
      logOut: ['Odhlásiť sa'],
      activeSessions: ['Aktívne relácie'],
      current: ['Aktuálna relácia'],
      trusted: ['Dôveryhodné'],
      security: ['Bezpečnosť'],
    },
  ],
  hu: [
    {
      logOut: ['Kijelentkezés', 'Kilépés'],
      activeSessions: ['Aktív munkamenetek'],
      current: ['Jelenlegi munkamenet'],
      trusted: ['Megbízható'],
      security: ['Biztonság'],
    },
  ],
  ro: [
    {
      logOut: ['Deconectează-te'],
      activeSessions: ['Sesiuni active'],
      current: ['Sesiunea curentă'],
      trusted: ['de încredere'],
      security: ['Securitate'],
    },
  ],
  bg: [
    {
      logOut: ['Излизане'],
      activeSessions: ['Активни сесии'],
      current: ['Текуща сесия'],
      trusted: ['Доверено'],
      security: ['Сигурност'],
    },
  ],
  el: [
    {
      logOut: ['Αποσύνδεση'],
      activeSessions: ['Ενεργές συνεδρίες'],
      current: ['Τρέχουσα συνεδρία'],
      trusted: ['Αξιόπιστη'],
      security: ['Ασφάλεια'],
    },
  ],
  ru: [
    {
      logOut: ['Выйти'],
      activeSessions: ['Активные сессии', 'Активные сеансы'],
      current: ['Текущий сеанс', 'Текущая сессия'],
      trusted: ['Доверенное'],
      security: ['Безопасность'],
    },
  ],
  uk: [
    {
      logOut: ['Вийти'],
      activeSessions: ['Активні сеанси'],
      current: ['Поточний сеанс'],
      trusted: ['Довірений'],
      security: ['Безпека'],
    },
  ],
  tr: [
    {
      logOut: ['Oturumu kapat', 'Çıkış yap'],
      activeSessions: ['Etkin oturumlar'],
      current: ['Geçerli oturum', 'Şu anki oturum'],
      trusted: ['Güvenilen'],
      security: ['Güvenlik'],
    },
  ],
  ar: [
    {
      logOut: ['تسجيل الخروج'],
      activeSessions: ['الجلسات النشطة'],
      current: ['الجلسة الحالية'],
      trusted: ['موثوق'],
      security: ['الأمان'],
    },
  ],
  he: [
    {
      logOut: ['יציאה מהחשבון', 'התנתקות'],
      activeSessions: ['הפעלות פעילות', 'מושבים אקטיביים'],
      current: ['הפעלה נוכחית'],
      trusted: ['מהימן'],
      security: ['אבטחה'],
    },
  ],
  fa: [
    {
      logOut: ['خروج'],
      activeSessions: ['نشست‌های فعال'],
      current: ['نشست جاری', 'نشست فعلی'],
      trusted: ['مورد اعتماد'],
      security: ['امنیت'],
    },
  ],
  hi: [
    {
      logOut: ['लॉग आउट करें'],
      activeSessions: ['सक्रिय सत्र'],
      current: ['वर्तमान सत्र'],
      trusted: ['विश्वसनीय'],
      security: ['सुरक्षा'],
    },
  ],
  th: [
    {
      logOut: ['ออกจากระบบ', 'ลงชื่อออก'],
      activeSessions: ['เซสชันที่ใช้งานอยู่'],
      current: ['เซสชันปัจจุบัน'],
      trusted: ['เชื่อถือ'],
      security: ['ความปลอดภัย'],
    },
  ],
  vi: [
    {
      logOut: ['Đăng xuất'],
      activeSessions: ['Phiên hoạt động'],
      current: ['Phiên hiện tại'],
      trusted: ['tin cậy'],
      security: ['Bảo mật'],
    },
  ],
  id: [
    {
      logOut: ['Keluar'],
      activeSessions: ['Sesi aktif'],
      current: ['Sesi saat ini'],
      trusted: ['Tepercaya'],
      security: ['Keamanan'],
    },
  ],
  ja: [
    {
      logOut: ['ログアウト'],
      activeSessions: ['アクティブなセッション', '有効なセッション'],
      current: ['現在のセッション'],
      trusted: ['信頼'],
      security: ['セキュリティ'],
    },
  ],
  ko: [
    {
      logOut: ['로그아웃'],
      activeSessions: ['활성 세션'],
      current: ['현재 세션'],
      trusted: ['신뢰'],
      security: ['보안'],
    },
  ],
  zh: [
    {
      logOut: ['退出登录', '注销'],
      activeSessions: ['活跃会话', '活动会话'],
      current: ['当前会话'],
      trusted: ['受信任'],
      security: ['安全'],
    },
    {
      logOut: ['登出'],
      activeSessions: ['使用中的工作階段', '活躍的工作階段'],
      current: ['目前的工作階段'],
      trusted: ['受信任'],
      security: ['安全性'],
    },
  ],
};
