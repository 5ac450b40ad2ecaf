import { expect, test } from 'vitest';
import { createRollStore } from '../../components/stores/roll-store';
import type { Roll } from '../../lib/roll';
import { MemorySource, ready, settled, watchOf } from './rolls';

/** A source whose reads answer when they are told to. */
class SlowSource extends MemorySource {
  readonly waiting: (() => void)[] = [];
  override read(): Promise<Roll> {
    const roll = structuredClone(this.roll);
    return new Promise((resolve) => {
      this.waiting.push(() => resolve(roll));
    });
  }
}

test('what is shown in the end is never older than the last change', async () => {
  const source = new SlowSource(ready());
  const { roll, load } = createRollStore(source);
  const done = load();
  source.become(ready(watchOf([settled('s1')])));
  source.become(ready(watchOf([settled('s1'), settled('s2')])));
  source.waiting[0]?.();
  await new Promise((resolve) => setTimeout(resolve));
  // Two changes during one read are answered by one more.
  expect(source.waiting).toHaveLength(2);
  source.waiting[1]?.();
  await done;
  const shown = roll.value;
  expect(shown?.state === 'ready' && Object.keys(shown.watches[0]?.sessions ?? {})).toEqual(['s1', 's2']);
});

test('many entries are read back once, when all are written', async () => {
  const source = new MemorySource(ready(watchOf([settled('s1')])));
  let reads = 0;
  const read = source.read.bind(source);
  source.read = () => {
    reads++;
    return read();
  };
  const append = source.append.bind(source);
  source.append = async (entry) => {
    await append(entry);
    source.become(source.roll);
  };
  const { write, roll } = createRollStore(source);
  const entry = { type: 'judged', account: 'a', session: 's1', decision: 'unsure' } as const;
  expect(await write([entry, entry, entry])).toEqual({ done: 3, failed: false, why: null });
  expect(reads).toBe(1);
  expect(roll.value?.state === 'ready' && roll.value.watches[0]?.sessions.s1?.decision).toBe('unsure');
});

test('nothing is shown before the first answer', () => {
  expect(createRollStore(new SlowSource(ready())).roll.value).toBeNull();
});
