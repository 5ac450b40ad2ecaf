import { type Box, boxes, textOf } from './page/box';
import { labelOf } from './page/name';
import { bare } from './page/text';
import { allLanguages, primary, type Vocabulary, vocabularyOf } from './words/vocabulary';

/** A page that says this many things in its own language, or in English beside it, is in it. */
const ENOUGH = 4;

/**
 * The language that a part of the page is written in: the page's own, unless another one explains far more of its texts,
 * since `<html lang>` is set late or not at all.
 */
export function languageOf(root: Box, page: string): string {
  // Where no language is set, English may stand for what was not translated: what it does not explain tells.
  const isOpen = root.element.ownerDocument.documentElement.lang === '';
  // Many pages are translated in part: their own words and English ones together tell of no other language.
  if (!isOpen && said(shortTexts(root), vocabularyOf([page, 'en']), ENOUGH) >= ENOUGH) return page;
  const ownWords = vocabularyOf([page]);
  const texts = new Set(shortTexts(root));
  const own = said(texts, ownWords);
  const left = isOpen ? unsaid(texts, ownWords) : texts;
  let best = { language: page, count: isOpen ? 0 : own };
  // English is read in any case.
  for (const language of allLanguages.filter((one) => one !== 'en')) {
    const count = said(left, vocabularyOf([language]));
    if (count > best.count) best = { language, count };
  }
  const isOther = best.count >= 2 && (isOpen || best.count > 2 * own) && primary(page) !== best.language;
  return isOther ? best.language : page;
}

/**
 * The language in which a heading of the page is the title of the panel, for a page whose other parts are in another; null when
 * none. Of neighbours with one word for it ("Sesi aktif") the one that explains more.
 */
export function languageOfTitle(root: Box): string | null {
  const heads = boxes(root).filter(({ role }) => role === 'heading');
  const titles = [...new Set(heads.map((box) => textOf(box, 60)))].slice(0, 20);
  if (titles.length === 0) return null;
  const texts = [...shortTexts(root)];
  let best: { language: string | null; count: number } = { language: null, count: 0 };
  for (const language of allLanguages) {
    const words = vocabularyOf([language]);
    if (!titles.some((title) => words.is('activeSessions', title))) continue;
    const count = said(texts, words);
    if (count > best.count) best = { language, count };
  }
  return best.language;
}

/** Each once, and no more of them than tell: mostly the first few are all that is asked for. */
function* shortTexts(root: Box): Generator<string> {
  const seen = new Set<string>();
  for (const box of boxes(root)) {
    for (const text of [textOf(box, 60), labelOf(box)]) {
      if (text.length >= 50 || seen.has(text) || bare(text) === '') continue;
      seen.add(text);
      yield text;
    }
    if (seen.size > 400) break;
  }
}

/** The first texts that the words do not explain. */
const unsaid = (texts: Set<string>, words: Vocabulary) =>
  new Set([...texts].filter((text) => said([text], words) === 0).slice(0, 80));

/** How many of the texts the words explain as a whole, counted up to `enough`; the title of the panel counts for two. */
function said(texts: Iterable<string>, words: Vocabulary, enough = Number.POSITIVE_INFINITY): number {
  let count = 0;
  for (const text of texts) {
    if (count >= enough) break;
    if (words.is('activeSessions', text)) count += 2;
    else if (words.caption(text) !== null || WHOLES.some((list) => words.is(list, text))) count += 1;
    else if (text.length < 25 && words.hasOnce('logOut', text)) count += 1;
  }
  return count;
}

const WHOLES = ['current', 'security', 'otherLists', 'unknownDevice', 'unknownLocation'] as const;
