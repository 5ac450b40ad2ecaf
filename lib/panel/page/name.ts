import { type Box, textOf } from './box';
import { clean } from './text';

/** What assistive technology calls an element: `aria-labelledby`, `aria-label`, its text, its title. */
export function nameOf(box: Box): string {
  box.name ??= named(box);
  return box.name;
}

function named(box: Box): string {
  const { element } = box;
  const value = box.role === 'button' ? (element.getAttribute('value') ?? '') : '';
  return (
    labelOf(box) ||
    textOf(box) ||
    clean(value) ||
    clean(element.getAttribute('title') ?? '') ||
    iconLabel(element)
  );
}

/** The name that an author gave in attributes, '' when none. */
export function labelOf({ element }: Box): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids
    .map((id) => (id === '' ? '' : (element.ownerDocument.getElementById(id)?.textContent ?? '')))
    .join(' ');
  return clean(named) || clean(element.getAttribute('aria-label') ?? '');
}

/** What an icon says: its label, its title, or the title drawn into it. */
export function iconLabel(element: Element): string {
  const label =
    element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.getAttribute('title');
  return clean(label?.trim() || (element.querySelector('title')?.textContent ?? ''));
}
