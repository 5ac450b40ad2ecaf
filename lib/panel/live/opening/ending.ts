import { clean, fold } from '../../page/text';
import { allLanguages, stemPattern, vocabularyOf } from '../../words/vocabulary';
import { endingWords } from './ending-words';

const ENDING = stemPattern(endingWords.map(fold));
/** Names in markup, written as one word: "btn-logout", "signOutAll", "revoke_session". */
const CODED =
  /log[\s_-]*(?:me|you|all|user|every\w*)?[\s_-]*(?:out|off)|sign[\s_-]*(?:out|off)|revo[kc]|terminat|disconnect/i;

/** Whether a text speaks of logging out, ending, removing or erasing, in any language there is a table for. */
export function textSpeaksOfEnding(text: string): boolean {
  if (text === '') return false;
  const shown = fold(clean(text, 2_000));
  return CODED.test(shown) || ENDING.test(shown) || vocabularyOf(allLanguages).hasOnce('logOut', shown);
}

/**
 * Whether anything about an element speaks of ending: what it shows and what it hides, its attributes and those of
 * everything in it, what names and describes it, what it submits.
 */
export function speaksOfEnding(element: Element): boolean {
  const all = [element, ...everythingIn(element)];
  return (
    all.some(attributesSpeak) ||
    // Texts may be strung together or parted, whichever way the word comes out.
    textSpeaksOfEnding(textsOf(all).join(' ')) ||
    textSpeaksOfEnding(textsOf(all).join('')) ||
    textsOf(all).some(textSpeaksOfEnding)
  );
}

/** Whether an element's own texts and attributes, without what stands in it, speak of ending. */
export const ownSpeaksOfEnding = (element: Element): boolean =>
  attributesSpeak(element) || textSpeaksOfEnding(textsOf([element]).join(' '));

function everythingIn(element: Element): Element[] {
  const found: Element[] = [];
  for (const root of [element, element.shadowRoot]) {
    for (const inner of root?.querySelectorAll('*') ?? []) {
      found.push(inner, ...(inner.shadowRoot ? everythingIn(inner) : []));
    }
  }
  return found;
}

const textsOf = (elements: Element[]): string[] =>
  elements.flatMap((element) =>
    [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])]
      .filter((node) => node.nodeType === 3)
      .map((node) => clean(node.textContent ?? ''))
      .filter((text) => text !== ''),
  );

/** How it looks, and the outline of a drawing: long, and no words. */
const SILENT = new Set(['style', 'd', 'points', 'transform', 'viewbox']);

function attributesSpeak(element: Element): boolean {
  for (const { name, value } of element.attributes) {
    if (SILENT.has(name.toLowerCase())) continue;
    if (CODED.test(value) || CODED.test(name)) return true;
    // Class names say "items-end" and mean no end.
    if (name !== 'class' && codeSpeaks(value)) return true;
  }
  const { value } = element as { value?: unknown };
  if (typeof value === 'string' && codeSpeaks(value)) return true;
  return NAMING.some((attribute) => namesOf(element, attribute).some(textSpeaksOfEnding));
}

/** As it is written, too: some words have a hyphen of their own ("temm is-sessjoni"). */
const codeSpeaks = (value: string) => textSpeaksOfEnding(value) || textSpeaksOfEnding(words(value));

const NAMING = ['aria-labelledby', 'aria-describedby', 'aria-details'];

const namesOf = (element: Element, attribute: string): string[] =>
  (element.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .filter((id) => id !== '')
    .map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '');

/** "endSession" and "remove_all" as the words that they are. */
const words = (code: string): string =>
  code.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/[_/.:?&=#%+-]+/g, ' ');
