import { checkNote } from '../../lib/evidence/note';
import { useStores } from '../stores/stores';

/** Says why a text cannot stand in a record, naming the kinds of secrets in it; null when it can. */
export function useSecretCheck(): (text: string) => string | null {
  const { words, runs } = useStores();
  const { notes: say } = words.review;
  return (text) => {
    const { refused } = checkNote(text, runs.look.value.policy);
    return refused.length === 0 ? null : say.refused(say.and(refused.map((kind) => say.kinds[kind] ?? kind)));
  };
}
