import { signal } from '@preact/signals';
import type { Groups } from '../groups';

/** What is folded and unfolded, and which session is being led to. */
export function createViewStore() {
  const opened = signal<ReadonlySet<string>>(new Set());
  const unfolded = signal<ReadonlySet<keyof Groups>>(new Set());
  /** The session that shall be scrolled to and take the focus; null when none. */
  const sought = signal<{ account: string; session: string } | null>(null);
  return {
    opened,
    unfolded,
    sought,
    toggle(session: string) {
      opened.value = toggled(opened.value, session);
    },
    fold(group: keyof Groups) {
      unfolded.value = toggled(unfolded.value, group);
    },
    /** Leads to a session and opens its details, whichever account and group it is in. */
    seek(account: string, session: string) {
      sought.value = { account, session };
    },
    foldAll() {
      opened.value = new Set();
      unfolded.value = new Set();
    },
    found() {
      sought.value = null;
    },
  };
}

function toggled<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(item)) next.add(item);
  return next;
}

/**
 * The session that an address leads to: `#session=<account>/<id>`, both percent-encoded. null when it leads to none.
 */
export function sessionInAddress(hash: string): { account: string; session: string } | null {
  const [, account, session] = /^#session=([^/]*)\/([^/]+)$/.exec(hash) ?? [];
  if (account === undefined || session === undefined) return null;
  try {
    return { account: decodeURIComponent(account), session: decodeURIComponent(session) };
  } catch {
    return null;
  }
}

/** The hash that leads to a session. */
export function addressOf(account: string, session: string): string {
  return `#session=${encodeURIComponent(account)}/${encodeURIComponent(session)}`;
}
