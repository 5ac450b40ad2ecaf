import { tame } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';

/** So many names stand in a cell. */
const most = 3;

/** Texts of the page or the owner, one after the other; a long list is cut and says by how much. */
export function Names({ texts }: { texts: string[] }) {
  const { words } = useStores();
  const { places: say } = words.review;
  const shown = texts
    .slice(0, most)
    .map(tame)
    .filter((text) => text !== '');
  if (shown.length === 0) return <span class="missing">{say.notShown}</span>;
  return (
    <ul class="names">
      {shown.map((text, i) => (
        <li key={`${i} ${text}`}>
          <bdi>{text}</bdi>
        </li>
      ))}
      {texts.length > most && <li class="soft">{say.andMore(texts.length - most)}</li>}
    </ul>
  );
}
