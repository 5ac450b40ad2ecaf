import { type Box, boxes, isControl, isPiece, textOf } from '../page/box';
import { nameOf } from '../page/name';
import type { Reader } from '../reader';
import { isNamedDevice } from './device';
import { asMark, offersTrust } from './mark';
import type { Part } from './part';
import type { Fragment, Switch } from './row-text';

/** What is a switch by its role, or labels one: a style may hide the box to tick behind a drawing. */
export const switchesIn = (row: Box): Switch[] =>
  boxes(row).flatMap((box) => {
    const isLabel = box.tag === 'LABEL';
    if (!isLabel && !isControl(box)) return [];
    const on = stateOf(isLabel ? (box.element as HTMLLabelElement).control : box.element);
    return on === undefined ? [] : { name: isLabel ? textOf(box) : nameOf(box) || beside(box), on };
  });

/** Undefined for what cannot be switched. */
function stateOf(element: Element | null): boolean | null | undefined {
  if (!element) return undefined;
  if (element.tagName === 'INPUT' && element.getAttribute('type') === 'checkbox') {
    const { checked, indeterminate } = element as HTMLInputElement;
    return indeterminate ? null : checked;
  }
  const isCheck = /^(?:switch|checkbox)$/.test(element.getAttribute('role') ?? '');
  const state = isCheck ? element.getAttribute('aria-checked') : element.getAttribute('aria-pressed');
  if (state === null) return undefined;
  return state === 'mixed' ? null : state === 'true';
}

/** A nameless switch is called what stands in its box beside it. */
const beside = ({ parent }: Box): string =>
  parent && parent.parts.filter((part) => isPiece(part) || textOf(part, 1) !== '').length === 1
    ? textOf(parent, 60)
    : '';

/** Trust that is a switch in the row is as the switch is, whatever the words beside it say. */
export function asSwitched(fragments: Fragment[], switches: Switch[], reader: Reader): Fragment[] {
  const answers = switches.flatMap(({ name, on }) => {
    // "Select Trusted iPad" chooses the row.
    const mark = isNamedDevice(name) ? null : (asTrusting(name, reader) ?? asMark(name, reader));
    return mark?.kind === 'trusted' ? { text: name, trusted: on === null ? null : mark.trusted === on } : [];
  });
  const [answer] = answers;
  if (!answer) return fragments;
  const names = new Set(answers.map(({ text }) => text));
  const others = fragments.filter(({ part }) => part.kind !== 'trusted' && !names.has(part.text));
  if (answer.trusted === null) return others;
  const trusted = answers.every((one) => one.trusted);
  return [
    ...others,
    { part: { kind: 'trusted', text: answer.text, trusted }, ...OF_ROW, whole: answer.text },
  ];
}

const asTrusting = (name: string, reader: Reader): Part | null =>
  offersTrust(name, reader) ? { kind: 'trusted', text: name, trusted: true } : null;

const OF_ROW = {
  slot: 'switch:#',
  head: false,
  control: false,
  captioned: true,
  spoken: false,
  strung: false,
  tail: '',
};
