import { signal } from '@preact/signals';
import type { ImportKind } from '../../../lib/evidence/import/import';
import type { Mapping } from '../../../lib/evidence/import/mapping';
import { LARGEST } from '../../../lib/evidence/review-file';
import type { Incoming, Usable } from '../../../lib/evidence/work/import';
import type { OwnerEntry } from '../../../lib/roll';
import { isolated } from '../../../lib/words/shown';
import type { Needs } from './needs';
import { createWork, type Telling } from './work';

/** A file or a paste that is looked at; nothing of it is taken in yet. */
export interface Candidate {
  /** Of its own, as long as it is looked at. */
  key: number;
  name: string;
  content: Uint8Array | string;
  how: { mapping?: Mapping; kind?: ImportKind };
  incoming: Incoming | { state: 'unread'; why: 'tooLarge' | 'unreadable' };
}

/** A text in UTF-16 has two bytes for each letter. */
const MOST_BYTES = 2 * LARGEST;

/** What others sent: looked at first, then taken in, all or nothing. */
export function createImportStore({ actions, judging, policy, now, zone, locale, words }: Needs) {
  const { work, run, stop, end } = createWork();
  const candidates = signal<readonly Candidate[]>([]);
  const left = signal(false);
  let keys = 0;

  const lookAt = (content: Candidate['content'], how: Candidate['how'], signal: AbortSignal) =>
    actions.workOnEvidence(
      'import',
      {
        content,
        ...how,
        seen: { at: now().toISOString(), timeZone: zone, languages: [locale, words.language] },
        policy: policy(),
      },
      signal,
    );

  async function candidateOf(
    given: File | string,
    signal: AbortSignal,
  ): Promise<Pick<Candidate, 'content' | 'incoming'>> {
    if (typeof given === 'string') return { content: given, incoming: await lookAt(given, {}, signal) };
    if (given.size > MOST_BYTES) return { content: '', incoming: { state: 'unread', why: 'tooLarge' } };
    const bytes = await given.arrayBuffer().catch(() => null);
    if (bytes === null) return { content: '', incoming: { state: 'unread', why: 'unreadable' } };
    const content = new Uint8Array(bytes);
    return { content, incoming: await lookAt(content, {}, signal) };
  }

  async function lookAtAll(given: readonly (File | string)[], signal: AbortSignal, tell: Telling) {
    const all: Candidate[] = [];
    for (const [i, one] of given.entries()) {
      tell('working', i + 1, given.length);
      const name = typeof one === 'string' ? words.review.evidence.import.pasted : one.name.slice(0, 200);
      all.push({ key: keys++, name, how: {}, ...(await candidateOf(one, signal)) });
    }
    return all;
  }

  const entryOf = ({
    name,
    incoming: { file, text, sum },
  }: Candidate & { incoming: Usable }): OwnerEntry => ({
    type: 'imported',
    account: '*',
    file,
    name,
    text,
    sum,
  });

  return {
    work,
    candidates,
    /** The owner left what was looked at. */
    left,
    stop,
    end,
    async look(given: readonly (File | string)[]): Promise<void> {
      if (given.length === 0) return;
      left.value = false;
      const all = await run((signal, tell) => lookAtAll(given, signal, tell));
      if (all !== null) candidates.value = all;
    },
    /** Reads one of them in another way. */
    async again(key: number, how: Candidate['how']): Promise<void> {
      const one = candidates.value.find((other) => other.key === key);
      if (one === undefined) return;
      const incoming = await run((signal) => lookAt(one.content, how, signal));
      if (incoming === null) return;
      candidates.value = candidates.value.map((other) =>
        other.key === key ? { ...other, how, incoming } : other,
      );
    },
    leaveOut(key: number) {
      candidates.value = candidates.value.filter((one) => one.key !== key);
    },
    leave() {
      candidates.value = [];
      left.value = true;
    },
    /** Takes all of them in. true when they are. */
    async take(): Promise<boolean> {
      const usable = candidates.value.filter(isUsable);
      if (usable.length === 0 || usable.length < candidates.value.length) return false;
      const say = words.review.evidence.import;
      const taken = await judging.perform(
        usable.map(entryOf),
        {
          said: say.taken(usable.length, usable.map(({ name }) => isolated(name) ?? '').join(', ')),
          takeBack: () =>
            usable.map(({ incoming: { file } }) => ({ type: 'import-undone', account: '*', file })),
          takenBack: say.takenBack,
        },
        true,
      );
      if (taken) candidates.value = [];
      return taken === true;
    },
  };
}

export const isUsable = (one: Candidate): one is Candidate & { incoming: Usable } =>
  one.incoming.state === 'usable';
