import type { TrackedSession } from '../../lib/model';
import { isolated } from '../../lib/words/shown';
import type { Words } from '../../lib/words/words';

/** What a session is called in a sentence: the owner's own name for its device, else the page's label. */
export function called(session: TrackedSession | undefined, words: Words): string {
  return isolated(session?.name ?? '') ?? isolated(session?.row.device ?? '') ?? words.noDevice;
}
