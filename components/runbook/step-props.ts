import type { Run } from '../../lib/model';
import type { StepNow } from '../../lib/runbook/progress';

/** What a step and the parts of it are shown from. */
export interface StepProps {
  item: StepNow;
  number: number;
  runbook: string;
  run: Run | null;
  isNext: boolean;
  open: boolean;
  onFold: (open: boolean) => void;
  /** What was said of it has changed: it is folded as its new state asks for. */
  onSettled: () => void;
}
