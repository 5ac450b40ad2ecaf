import type { Answered, Done, Job, JobName } from '../evidence/work/work';

/** What is long to work out is worked out beside the page, and ends at once when it is given up. */
export function workOnEvidence<N extends JobName>(
  name: N,
  job: Job<N>,
  signal: AbortSignal,
): Promise<Done<N>> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = new Worker('/evidence.js');
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', giveUp);
    };
    const giveUp = () => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', giveUp);
    worker.onmessage = ({ data }: MessageEvent<Answered>) => {
      end();
      if (data.state === 'done') resolve(data.done as Done<N>);
      else reject(new Error(data.why));
    };
    worker.onerror = ({ message }) => {
      end();
      reject(new Error(message));
    };
    worker.postMessage({ name, job });
  });
}
