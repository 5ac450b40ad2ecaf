import type { PanelReading } from '../../model';
import { type ReadOptions, readPanel } from '../read';
import { createReader } from '../reader';
import { accountMarker } from './account';
import { answer, type Question, type Scope } from './asking';
import { pressOn } from './pressing';

export interface NoticingLogOuts {
  document: Document;
  now: () => Date;
  /** What was reported last of the panel: a log-out is believed only of a list that was handed over. */
  latest: () => PanelReading | null;
  /** The person confirmed a log-out on the page. `account`: the page's marker of the signed-in user. */
  onLogOut: (scope: Scope, account: string | null) => void;
  signal: AbortSignal;
  options?: ReadOptions;
}

/**
 * Notices that a person presses "Log out" in the panel and then confirms it in the dialog that asks. Listens only: nothing
 * is pressed, prevented or delayed, and presses made by scripts do not count. A dialog that is closed in any other way
 * tells nothing, nor does a page that logs out without asking: whether it did cannot be seen by the press.
 */
export function noticeLogOuts({ document, now, latest, onLogOut, signal, options }: NoticingLogOuts): void {
  let question: Question | null = null;

  const hear = (event: Event) => {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element)) return;
    const known = latest();
    // A panel that outlived a switch of account is nobody's.
    if (known?.state !== 'sessions' || known.account !== accountMarker(document)) {
      question = null;
      return;
    }
    const at = now();
    const others = document.defaultView?.navigator.languages ?? [];
    const reader = createReader(
      [known.language, document.documentElement.lang || 'en', ...others],
      at,
      'UTC',
    );
    const rows = () => {
      const reading = readPanel(document, at, undefined, options);
      if (reading.state === 'sessions') return reading.rows;
      // A menu that is open hides the panel around it: the rows are as they were.
      return target.closest('[role="menu"]') ? known.rows : [];
    };
    const step = answer(question, pressOn(target, { document, rows, reader, question }));
    question = step.question;
    if (step.confirmed) onLogOut(step.confirmed, known.account);
  };

  const hearKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && event.isTrusted) question = null;
    else if ((event.key === 'Enter' || event.key === ' ') && !event.repeat && !clicksByKey(event))
      hear(event);
  };

  const how = { capture: true, passive: true, signal };
  document.addEventListener('click', hear, how);
  document.addEventListener('keydown', hearKey, how);
}

/** A key on one of these is followed by a click of the browser's own; on a mere box with a role, by nothing. */
const clicksByKey = (event: KeyboardEvent) => {
  const [target] = event.composedPath();
  return target instanceof Element && target.matches('button, a[href], input, summary, select, textarea');
};
