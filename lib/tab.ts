import type { Answer, TabMessage } from './messages';

/**
 * What a script inside a chatgpt.com tab needs of the browser, without the polyfill: such scripts must stay tiny.
 * Both browsers return a promise here.
 */
interface Runtime {
  /** undefined once the extension was updated or removed: the script is an orphan then. */
  id?: string;
  sendMessage(message: TabMessage): Promise<Answer>;
}

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
 * Hands something to the worker.
 *
 * @returns false when nobody took it: the extension is gone, or it refused.
 */
export async function tellWorker(message: TabMessage): Promise<boolean> {
  try {
    return (await runtime()?.sendMessage(message))?.ok === true;
  } catch {
    return false;
  }
}
