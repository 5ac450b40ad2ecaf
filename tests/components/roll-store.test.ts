import { expect, test } from 'vitest';
import type { Roll } from '../../components/roll';
import { createRollStore } from '../../components/stores/roll-store';
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

test('nothing is shown before the first answer', () => {
  expect(createRollStore(new SlowSource(ready())).roll.value).toBeNull();
});
