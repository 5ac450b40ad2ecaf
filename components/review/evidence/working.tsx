import type { Work } from '../../stores/evidence/work';
import { useStores } from '../../stores/stores';

interface WorkingProps {
  work: Work;
  /** What is worked on, where it is not the journal that is read. */
  doing: string;
  stop: () => void;
  /** null: there is nothing that could go on. */
  again: (() => void) | null;
}

/** How far long work is, with the way to stop it; afterwards what became of it, if that is not what is shown. */
export function Working({ work, doing, stop, again }: WorkingProps) {
  const { words } = useStores();
  const { work: say } = words.review.evidence;
  if (work.state === 'idle') return null;
  if (work.state === 'busy') {
    const { phase, done, of } = work;
    const text = phase === 'reading' ? say.reading(done, of) : doing;
    return (
      <div class="work">
        <progress aria-label={text} {...(of > 1 && { max: of, value: done })} />
        <span>{text}</span>
        <button type="button" class="button" onClick={stop}>
          {say.stop}
        </button>
      </div>
    );
  }
  return (
    <div class="work" role="status">
      <p>{work.state === 'stopped' ? say.stopped : say.failed(work.why)}</p>
      {again !== null && (
        <button type="button" class="button" onClick={again}>
          {say.again}
        </button>
      )}
    </div>
  );
}
