import { type Box, boxes, textOf } from './page/box';
import { labelOf } from './page/name';
import { bare } from './page/text';
import { allLanguages, primary, type Vocabulary, vocabularyOf } from './words/vocabulary';

/** A page that says this many things in its own language is in it. */
const ENOUGH = 4;

/**
 * The language that a part of the page is written in: the page's own, unless another one explains far more of its texts,
 * since `<html lang>` is set late or not at all.
 */
export function languageOf(root: Box, page: string): string {
  const texts = shortTexts(root);
  const own = said(texts, vocabularyOf([page]));
  // Where no language is set, English may stand for what was not translated: what it does not explain tells.
  const isOpen = root.element.ownerDocument.documentElement.lang === '';
  if (own >= ENOUGH && !isOpen) return page;
  const left = isOpen ? unsaid(texts, vocabularyOf([page])) : texts;
  let best = { language: page, count: isOpen ? 0 : own };
  // English is read in any case.
  for (const language of allLanguages.filter((one) => one !== 'en')) {
    const count = said(left, vocabularyOf([language]));
    if (count > best.count) best = { language, count };
  }
  const isOther = best.count >= 2 && (isOpen || best.count > 2 * own) && primary(page) !== best.language;
  return isOther ? best.language : page;
}

function shortTexts(root: Box): Set<string> {
  const texts = new Set<string>();
  for (const box of boxes(root)) {
    for (const text of [textOf(box, 60), labelOf(box)])
      if (text.length < 50 && bare(text) !== '') texts.add(text);
    if (texts.size > 400) break;
  }
  return texts;
}

/** The first texts that the words do not explain. */
const unsaid = (texts: Set<string>, words: Vocabulary) =>
  new Set([...texts].filter((text) => said(new Set([text]), words) === 0).slice(0, 80));

/** How many of the texts the words explain as a whole; the title of the panel counts for two. */
function said(texts: Set<string>, words: Vocabulary): number {
  let count = 0;
  for (const text of texts) {
    if (words.is('activeSessions', text)) count += 2;
    else if (words.caption(text) !== null || WHOLES.some((list) => words.is(list, text))) count += 1;
    else if (text.length < 25 && words.has('logOut', text)) count += 1;
  }
  return count;
}

const WHOLES = ['current', 'security', 'otherLists', 'unknownDevice', 'unknownLocation'] as const;
