import { h } from 'preact';
import type { Shape } from '../../../lib/drawing/shapes';

/** The shapes of a picture as elements of the page. Text is set as text. */
export function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <>
      {shapes.map(({ name, look, at, text }, i) => h(name, { key: i, class: `draw-${look}`, ...at }, text))}
    </>
  );
}
