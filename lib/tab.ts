import type { Answer, TabMessage } from './messages';
import type { HintInUse } from './panel/hints/hints';
import type { Pointer } from './panel/live/pointer';
import type { ReadOptions } from './panel/read';

/**
 * What a script inside a chatgpt.com tab needs of the browser, without the polyfill: such scripts must stay tiny.
 * Both browsers return a promise here.
 */
interface Runtime {
  /** undefined once the extension was updated or removed: the script is an orphan then. */
  id?: string;
  sendMessage(message: TabMessage): Promise<Answer>;
}

/** What the worker and the reader leave in a tab for one another. */
export interface LeftInTab {
  rollcallHints?: readonly HintInUse[];
  rollcallReader?: AbortController;
  rollcallPointer?: Pointer;
  /** The opener at work. */
  rollcallOpener?: { nudge(): void };
  /** Lets the owner show how the page is to be read. */
  rollcallTeach?: () => void;
}

/** What is to be tried of what owners showed of layouts, as the worker said it last. */
export const readOptions: ReadOptions = {
  get hints() {
    return (globalThis as LeftInTab).rollcallHints ?? [];
  },
};

function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as {
    browser?: { runtime?: Runtime };
    chrome?: { runtime?: Runtime };
  };
  return browser?.runtime ?? chrome?.runtime;
}

/** false once this script belongs to an extension that is no longer there. */
export function isAlive(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * A worker that ends just as a message arrives takes the message with it, and nobody says so. It is then handed over
 * again after these pauses, in milliseconds; a reading that was taken after all is noted as unchanged the second time.
 */
const pauses = [200, 1_000, 3_000];

/** Messages go one after the other: a reading handed over again must not overtake a newer one. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Hands something to the worker.
 *
 * @returns false when nobody took it: the extension is gone, it refused, or it did not answer for some seconds.
 */
export function tellWorker(message: TabMessage): Promise<boolean> {
  const told = last.then(() => tell(message));
  last = told;
  return told;
}

async function tell(message: TabMessage): Promise<boolean> {
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    if (!isAlive()) return false;
    const answer = await ask(message);
    if (answer) return answer.ok;
  }
  return false;
}

/** null: nobody answered. */
async function ask(message: TabMessage): Promise<Answer | null> {
  try {
    return (await runtime()?.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}
