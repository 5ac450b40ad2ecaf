import { escaped } from '../reading/disguises';
import { IS } from './copulas';

/** What may stand between a word and its value when the sentence goes on first: "the password for the VPN is ...". */

const COLON = `[:${escaped(':')}]`;

/** "of", "for", "on", "to", by language. */
const FAR: Record<string, string> = {
  en: 'for|of|to|on|in|from|at|as|with',
  de: 'fur|für|fürs|zu|zum|zur|von|vom|beim|der|des|dem|im|ins|am',
  fr: "pour|du|de|des|de l'|d'|à|au|aux|sur|dans",
  es: 'para|por|de|del|en|al',
  pt: 'do|da|dos|das|no|na',
  it: 'per|di|del|della|dello|dei|al|alla|sul|su|nel',
  nl: 'voor|van|op|bij|naar',
  sv: 'till|för|på|i|av|hos',
  da: 'til|på|af|hos',
  is: 'fyrir|að|á',
  pl: 'na|do|dla|od|z|w',
  cs: 'k|ke|pro|pre|ku|u|ve|v',
  hr: 'za|od|s',
  ro: 'pentru|la|din|lui|al',
  sq: 'për|e',
  ru: 'в|на|за|для|от|к|ко|с|у|по',
  uk: 'до|від|з|із|зі',
  bg: 'към',
  el: 'για|του|της|στο|στη|στην|τον|την',
  tr: 'için',
  id: 'untuk|dari|milik|di',
  vi: 'của|cho|trên|vào|để',
  sw: 'ya|la|wa|kwa',
  tl: 'ng|sa|para sa',
  ar: 'في|الى|إلى|ل|على|من',
  fa: 'برای|از',
  he: 'של|ל|עבור|ב',
  hi: 'के लिए|का|की',
  th: 'ของ|สำหรับ|เข้า',
};
const OVER = `(?:${[...new Set(Object.values(FAR).flatMap((words) => words.split('|')))]
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** Over the words that say of what it is: "the password for the VPN: ...", "senha do wifi é ...". */
export const DISTANT = new RegExp(
  `(?:[ \\t](?:is|was|has been|wurde|ha sido|a été) [a-z]{3,14})?[ \\t]{1,2}${OVER}[ '"](?:[^\\n.:;=,!?"'<>|()[\\u2192\\u21d2]|\\.(?=\\S)|['"][^'"\\n]{1,60}['"]|(?<=\\p{L})'(?=\\p{L})|\\([^()\\n]{1,40}\\)){1,60}?(?:['"]?${COLON}[ \\t]{1,4}| -{1,2}>? | ?=>? ?| ?[\\u2192\\u21d2] ?| ${IS}${COLON}? (?:(?:now|still|currently|set to|jetzt|ahora|maintenant|agora|ora|nu|teraz|теперь|сейчас) )?)`,
  'iuy',
);

/** As above, where no such word is: "mật khẩu wifi: ...", "mot de passe temporaire est : ...". */
export const NAMED = new RegExp(
  `,?[ \\t][\\p{L}\\p{M}-]{2,16}(?: [\\p{L}\\p{M}-]{2,16})?(?:(?: ${IS})?[ \\u00a0]?${COLON}[ \\t]{1,4}| ${IS} | ?(?:[\\u2192\\u21d2=]|-{1,2}>|=>) ?)`,
  'iuy',
);
