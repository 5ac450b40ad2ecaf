import { useState } from 'preact/hooks';
import { hintsFile, parseHints } from '../../../lib/panel/hints/file';
import { hintId } from '../../../lib/panel/hints/form';
import type { OwnerEntry, TaughtEntry } from '../../../lib/roll';
import { useStores } from '../../stores/stores';
import { TeachOffer } from '../../teach-offer';
import { FileButton } from './file-button';

/** How pages are read that Rollcall's own rules cannot read: what was shown, and what came from elsewhere. */
export function Reading() {
  const { words, roll, settings, judging, actions } = useStores();
  const say = words.review.settings.reading;
  const [problem, setProblem] = useState('');
  const state = roll.roll.value;
  const taught = state?.state === 'ready' ? state.taught : [];
  const carried = settings.current.value.policy.reader_hints;
  const last = state?.state === 'ready' ? state.lastHint : null;

  const read = async (file: File | undefined) => {
    if (!file) return;
    const parsed = await file.text().then(parseHints, () => ({ why: say.unreadable }));
    if ('why' in parsed) {
      setProblem(say.notTaken(parsed.why));
      return;
    }
    setProblem('');
    const ids = parsed.hints.map(hintId);
    await judging.perform(
      parsed.hints.map(
        (hint, i): OwnerEntry => ({ type: 'taught', account: '*', id: ids[i] ?? '', by: 'file', hint }),
      ),
      {
        said: say.taken(parsed.hints.length),
        takeBack: () => ids.map((id) => ({ type: 'teaching-undone', account: '*', id })),
        takenBack: say.takenOut,
      },
      true,
    );
  };
  const save = () =>
    actions.saveFile(
      'rollcall-layouts.json',
      [hintsFile(taught.map(({ hint }) => hint))],
      'application/json',
    );

  return (
    <div class="way">
      <p class="soft">{say.note}</p>
      {last !== null && (taught.length > 0 || carried.length > 0) && <p>{say.last[last.outcome]}</p>}
      <TeachOffer />
      {taught.length > 0 && (
        <ul class="taught">
          {taught.map((entry) => (
            <Taught key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      {carried.length > 0 && <p>{say.carried(carried.length)}</p>}
      <div class="buttons">
        {taught.length > 0 && (
          <button type="button" class="button" onClick={save}>
            {say.save}
          </button>
        )}
        <FileButton label={say.load} name="layouts-file" onFile={read} />
      </div>
      <p role="alert">{problem}</p>
    </div>
  );
}

function Taught({ entry }: { entry: TaughtEntry }) {
  const { words, judging, times } = useStores();
  const say = words.review.settings.reading;
  const { id, at, by, hint } = entry;
  const takeOut = () =>
    judging.perform([{ type: 'teaching-undone', account: '*', id }], {
      said: say.takenOut,
      // What the owner pointed at comes back as from a file: nobody has looked at it since.
      takeBack: () => [{ type: 'taught', account: '*', id, by: 'file', hint }],
      takenBack: say.broughtBack,
    });
  const shown = Object.keys(hint.fields) as (keyof typeof hint.fields)[];
  return (
    <li data-hint={id}>
      <p>{say.of[by](times.full(at))}</p>
      <p class="soft">
        <bdi>{hint.layout}</bdi> · {shown.map((field) => say.field[field]).join(', ')}
      </p>
      <button type="button" class="button" disabled={judging.busy.value} onClick={takeOut}>
        {say.takeOut}
      </button>
    </li>
  );
}
