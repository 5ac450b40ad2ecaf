import { type Box, boxes, isControl, isPiece, textOf } from './box';
import type { Range } from './evidence';
import type { FromGroup } from './fields';
import type { Reader } from './reader';
import type { Row } from './rows';
import { understand } from './understand';

/**
 * What heads above the rows say of them: "This device" above one row, "Codex" above several. A head speaks for the rows
 * between it and the next head.
 */
export function groupsOf(root: Box, ranges: Range[], rows: Row[], reader: Reader): FromGroup[] {
  const rowBoxes = new Set(rows.flatMap((row) => row.boxes));
  const heads = boxes(root).filter(
    (box) => ranges.some(({ from, to }) => box.from >= from && box.to <= to) && isHead(box, rowBoxes),
  );
  const of = (row: Row): Box | undefined =>
    heads.filter((head) => head.to <= (row.boxes[0]?.from ?? 0)).at(-1);
  const alone = (head: Box) => rows.filter((row) => of(row) === head).length === 1;
  return rows.map((row) => {
    const head = of(row);
    const parts = head ? understand(textOf(head, 100), reader) : [];
    return {
      // Above several rows it cannot be the mark of one.
      current: head !== undefined && alone(head) && parts.some((part) => part.kind === 'current'),
      apps: head?.role === 'heading' ? parts.flatMap((part) => (part.kind === 'apps' ? part.apps : [])) : [],
    };
  });
}

/** A short text outside of the rows that stands alone in its box. */
function isHead(box: Box, rows: Set<Box>): boolean {
  if (isControl(box) || !box.parts.some(isPiece) || textOf(box, 100).length > 60) return false;
  for (let at: Box | null = box; at; at = at.parent) if (rows.has(at)) return false;
  return box.role === 'heading' || !box.parts.some((part) => !isPiece(part));
}
