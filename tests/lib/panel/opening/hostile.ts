import { endingWords } from '../../../../lib/panel/live/opening/ending-words';
import { tables } from '../../../../lib/panel/words/tables';

/** A stem stands for what begins with it; `*` for anything between, `$` for the end of a word. */
export const spoken = (words: string[]) => words.map((word) => word.replaceAll('*', ' ').replace(/\$$/, ''));

/** Every way in which anybody says that something ends. */
export const endings: string[] = [
  ...new Set([...spoken(Object.values(tables).flatMap(({ logOut }) => [...logOut])), ...endingWords]),
];

/**
 * Ways in which an element that has the very name that is sought can be a log-out all the same: each does it to the element
 * and gives the control that must hear nothing.
 */
export const disguises: Record<string, (element: Element, word: string) => Element> = {
  'its label': (element, word) => set(element, 'aria-label', word),
  'its label beside the name': (element, word) =>
    set(element, 'aria-label', `${element.textContent} ${word}`),
  'its tooltip': (element, word) => set(element, 'title', word),
  'its value': (element, word) => set(element, 'value', word),
  'its data': (element, word) => set(element, 'data-action', word),
  'its id': (element, word) => set(element, 'id', word),
  'its own script': (element, word) => set(element, 'onclick', `go("${word}")`),
  'what names it': (element, word) => set(element, 'aria-labelledby', elsewhere(element, word)),
  'what describes it': (element, word) => set(element, 'aria-describedby', elsewhere(element, word)),
  'a text in it': (element, word) => within(element, `<span>${word}</span>`),
  'a hidden text in it': (element, word) => within(element, `<span hidden>${word}</span>`),
  'a label in it': (element, word) => within(element, `<i aria-label="${word}"></i>`),
  'a drawing in it': (element, word) => within(element, `<svg><title>${word}</title></svg>`),
  'a control in it': (element, word) => {
    within(element, `<b role="button">${word}</b>`);
    return element.querySelector('[role=button]') ?? element;
  },
  'a control around it': (element, word) => around(element, 'div', { role: 'button', 'aria-label': word }),
  'a button around it': (element) => around(element, 'button', {}),
  'something around it that is called so': (element, word) => around(element, 'div', { title: word }),
  'something around it that says so': (element, word) => {
    const box = around(element, 'div', {});
    box.prepend(word);
    return box;
  },
  'a form that does it': (element, word) => around(element, 'form', { action: `/${word}` }),
  'a form of its own': (element, word) => {
    set(element, 'type', 'button');
    return around(element, 'form', { 'aria-label': word });
  },
  'where it sends a form': (element, word) => set(element, 'formaction', `/${word}`),
  'what it commands': (element, word) => {
    set(element, 'commandfor', word);
    return set(element, 'command', '--x');
  },
  'what it opens': (element, word) => set(element, 'popovertarget', word),
  'the field that it labels': (element) => around(element, 'label', { for: 'out' }),
};

/** The same for elements whose name is still right, whatever the word. */
const set = (element: Element, name: string, value: string): Element => {
  element.setAttribute(name, value);
  return element;
};
const within = (element: Element, html: string): Element => {
  element.insertAdjacentHTML('beforeend', html);
  return element;
};
function around(element: Element, tag: string, attributes: Record<string, string>): Element {
  const box = element.ownerDocument.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
  element.replaceWith(box);
  box.append(element);
  return box;
}
function elsewhere(element: Element, word: string): string {
  const text = element.ownerDocument.createElement('p');
  text.id = 'elsewhere';
  text.textContent = word;
  element.ownerDocument.body.append(text);
  return text.id;
}
