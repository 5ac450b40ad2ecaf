/**
 * Words by which the page can name its first-party apps, folded, as parts of words. ChatGPT, Codex and Sora keep their names in
 * every language, and so does the word API; a platform is called one in each. Only one of the apps is a platform.
 */
export const APP_WORDS: readonly (readonly [app: string, words: RegExp])[] = [
  // "ChatGPT Codex" is Codex: the more telling comes first.
  ['codex', /codex/],
  // "API-Plattform", "API プラットフォーム", "Платформа API".
  ['api-platform', /(^|[^a-z])api([^a-z]|$)|platform\.openai/],
  ['chatgpt', /chatgpt|chat gpt/],
  ['sora', /(^|[^a-z])sora([^a-z]|$)/],
  // "OpenAI Platform", "Entwicklerplattform", "开发者平台": the API Platform by its other names, without the word API.
  [
    'api-platform',
    new RegExp(
      [
        // Latin, Cyrillic, Greek, Armenian, Georgian
        'platform|plattform|plataform|plateforme|piattaform|platvorm',
        'alusta$|verkvang|vettvang|nen tang|mfumo|платформ|πλατφορμ|հարթակ|პლატფორმ',
        // Arabic, Hebrew, Persian, Urdu
        'منصة|برمجة التطبيقات|پلتفرم|سکو|پلیٹ ?فارم|פלטפורמ',
        // Indic scripts, Thai
        'प्लेट|प्लॅट|প্ল্যাট|এপিআই|પ્લેટ|ਪਲੇਟ|ப்ளாட்|தளம்|ప్లాట్|ಪ್ಲಾಟ್|പ്ലാറ്റ്|แพลตฟอร์ม',
        // Han, kana, hangul
        '平台|平臺|プラットフォーム|플랫폼',
      ].join('|'),
    ),
  ],
];
