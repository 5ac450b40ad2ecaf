import { signal } from '@preact/signals';
import type { Decision } from '../../lib/model';
import type { OwnerEntry } from '../../lib/roll';
import type { RollStore } from './roll-store';

/** What the bar at the bottom says. `why`: null when nobody said. */
export type Notice =
  | { kind: 'judged'; account: string; sessions: string[]; decision: Decision }
  | { kind: 'undone'; count: number }
  | { kind: 'recorded' }
  /** Something else that `said` names. `takeBack`: the entries that would take it back, worked out when they are asked for. */
  | { kind: 'done'; said: string; takeBack: (() => OwnerEntry[]) | null; takenBack: string }
  | { kind: 'not-saved'; saved: number; of: number; why: string | null }
  | { kind: 'not-undone'; undone: number; of: number; why: string | null };

/** How long the bar stays, in milliseconds. A failure stays until it is closed. */
export const noticeFor = 10_000;

export type JudgingStore = ReturnType<typeof createJudgingStore>;

/** What the owner does, one thing at a time, and the bar that offers to take it back. */
export function createJudgingStore({ write }: Pick<RollStore, 'write'>) {
  const notice = signal<Notice | null>(null);
  const busy = signal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: Notice | null): void {
    clearTimeout(timer);
    notice.value = next;
    release();
  }
  /** While the bar is pointed at or has the focus it stays. */
  function hold(): void {
    clearTimeout(timer);
  }
  function release(): void {
    clearTimeout(timer);
    const kind = notice.value?.kind;
    if (kind === undefined || kind === 'not-saved' || kind === 'not-undone') return;
    timer = setTimeout(() => show(null), noticeFor);
  }

  async function alone<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    try {
      return await work();
    } finally {
      busy.value = false;
    }
  }

  const recordAll = (entries: OwnerEntry[]) =>
    alone(async () => {
      const { done, failed, why } = await write(entries);
      const told = entries.some(({ type }) => type === 'log-out') ? ({ kind: 'recorded' } as const) : null;
      show(failed ? { kind: 'not-saved', saved: done, of: entries.length, why } : told);
      return !failed;
    });

  return {
    notice,
    busy,
    show,
    hold,
    release,

    /** Records one decision on one or many sessions. true when all were saved. */
    judge: (account: string, sessions: string[], decision: Decision) =>
      alone(async () => {
        const { done, failed, why } = await write(
          sessions.map((session) => ({ type: 'judged', account, session, decision })),
        );
        show(
          failed
            ? { kind: 'not-saved', saved: done, of: sessions.length, why }
            : { kind: 'judged', account, sessions, decision },
        );
        return !failed;
      }),

    /** Takes back what the bar offers to take back. Gives the sessions whose decision was taken back. */
    undo: () =>
      alone(async () => {
        const last = notice.value;
        if (last?.kind === 'done' && last.takeBack) {
          const entries = last.takeBack();
          const { done, failed, why } = await write(entries);
          show(
            failed
              ? { kind: 'not-undone', undone: done, of: entries.length, why }
              : { ...last, said: last.takenBack, takeBack: null },
          );
        }
        if (last?.kind !== 'judged') return [];
        const { account, sessions } = last;
        const { done, failed, why } = await write(
          sessions.map((session) => ({ type: 'judgement-undone', account, session })),
        );
        show(
          failed
            ? { kind: 'not-undone', undone: done, of: sessions.length, why }
            : { kind: 'undone', count: done },
        );
        return sessions.slice(0, done);
      }),

    /**
     * Records what belongs together, says it and offers to take it back. true when all was saved.
     *
     * @param whole all or nothing: what was saved before one entry failed is taken back at once, by the first of `takeBack`.
     */
    perform: (entries: OwnerEntry[], doing: Omit<Extract<Notice, { kind: 'done' }>, 'kind'>, whole = false) =>
      alone(async () => {
        const { done, failed, why } = await write(entries);
        const back = failed && whole ? (doing.takeBack?.() ?? []).slice(0, done) : [];
        const saved = back.length === 0 ? done : done - (await write(back)).done;
        show(failed ? { kind: 'not-saved', saved, of: entries.length, why } : { kind: 'done', ...doing });
        return !failed;
      }),

    /** Records anything else that the owner did. true when it was saved. */
    record: (entry: OwnerEntry) => recordAll([entry]),
    /** The same for several things at once, in their order. */
    recordAll,
  };
}
