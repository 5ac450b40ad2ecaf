import { useEffect, useRef, useState } from 'preact/hooks';
import { givenOf, mayTake, nothingAbout, type Problem, parseDocument } from '../../../lib/policy/policy';
import { whereIn } from '../../../lib/policy/where';
import { tame } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';
import { FileButton } from './file-button';
import { refusedInWords } from './policy-words';

/** What is written is looked at when it has rested for so long, in milliseconds. */
const REST = 250;

/** A team's policy by file, by drop, as text, or made here. It is only looked at: nothing counts yet. */
export function PolicyEditor() {
  const stores = useStores();
  const { words, settings, actions } = stores;
  const say = words.review.settings.policy;
  const [unreadable, setUnreadable] = useState(false);
  const [over, setOver] = useState(false);
  const [problems, setProblems] = useState<Problem[] | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const written = () => field.current?.value ?? '';
  const check = () => {
    clearTimeout(rest.current);
    setProblems(written().trim() === '' ? null : problemsOf(written(), stores));
  };
  const fill = (text: string) => {
    const area = field.current;
    if (area === null) return;
    area.focus();
    area.select();
    // As if it were typed, so that Undo brings back what was written before.
    const isTyped = text.length < MOST_TYPED && document.execCommand?.('insertText', false, text);
    if (!isTyped) area.value = text;
    check();
  };
  const lookAtFile = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      const text = await file.text();
      setUnreadable(false);
      fill(text);
      settings.lookAt(text);
    } catch {
      // Moved or taken away since it was chosen.
      setUnreadable(true);
    }
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const file = event.dataTransfer?.files[0];
    // A piece of text that is dragged within what is written, or into it, goes where it is dropped.
    if (!file && event.target === field.current) return;
    event.preventDefault();
    if (file) void lookAtFile(file);
    else {
      fill(event.dataTransfer?.getData('text') ?? '');
      settings.lookAt(written());
    }
  };
  const goTo = (path: string) => {
    const area = field.current;
    const place = area && whereIn(area.value, path);
    if (!area) return;
    area.focus();
    if (place) area.setSelectionRange(place.from, place.to);
  };
  return (
    <form
      class="policy-editor"
      data-over={over}
      onSubmit={(event) => {
        event.preventDefault();
        check();
        settings.lookAt(written());
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{say.load}</h3>
      <p class="soft">{say.loadNote}</p>
      <div class="buttons">
        <FileButton label={say.choose} name="policy-file" onFile={lookAtFile} />
        <button type="button" class="button" onClick={() => fill(startOf(settings))}>
          {say.begin}
        </button>
      </div>
      <label class="field">
        <span class="label">{say.paste}</span>
        <textarea
          ref={field}
          rows={10}
          spellcheck={false}
          autocomplete="off"
          dir="ltr"
          aria-describedby="policy-problems"
          aria-invalid={problems !== null && problems.length > 0}
          onInput={() => {
            // What is looked at below is not what is written any more.
            if (settings.proposed.value !== null) settings.leave();
            clearTimeout(rest.current);
            rest.current = setTimeout(check, REST);
          }}
        />
      </label>
      <div id="policy-problems">
        <p role="status" class={problems !== null && problems.length > 0 ? 'attention' : 'soft'}>
          {problems !== null && say.problems(problems.length)}
        </p>
        {problems !== null && problems.length > 0 && (
          <ul class="problems">
            {problems.slice(0, MOST).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <bdi>{say.problem(tame(path), message)}</bdi>{' '}
                {path !== '' && (
                  <button
                    type="button"
                    class="button plain small"
                    aria-label={say.goToOf(tame(path))}
                    onClick={() => goTo(path)}
                  >
                    {say.goTo}
                  </button>
                )}
              </li>
            ))}
            {problems.length > MOST && <li>{say.moreFlips(problems.length - MOST)}</li>}
          </ul>
        )}
      </div>
      <div class="buttons">
        <button type="submit" class="button">
          {say.look}
        </button>
        <button
          type="button"
          class="button"
          disabled={problems === null || problems.length > 0}
          onClick={() => actions.saveFile('rollcall-policy.json', [written()], 'application/json')}
        >
          {say.saveWritten}
        </button>
      </div>
      <p role="alert">{unreadable && say.unreadableFile}</p>
    </form>
  );
}

/** A longer text is put in at once: browsers take their time over what is typed. */
const MOST_TYPED = 100_000;

/** So many problems are listed; of the others it is said how many there are. */
const MOST = 30;

/** A key that was misspelt is a problem while one writes: it would count for nothing. So is what makes the whole refused. */
function problemsOf(text: string, stores: ReturnType<typeof useStores>): Problem[] {
  const parsed = parseDocument(text);
  if ('problems' in parsed) return [...parsed.problems, ...parsed.warnings];
  const { settings, clock } = stores;
  const { about } = parsed.document;
  const refused = mayTake(about, settings.current.value.about.team, clock.time.value.toISOString());
  if (refused === null) return parsed.warnings;
  const path = refused.why === 'expired' ? 'policy_expires' : 'policy_version';
  return [{ path, message: refusedInWords(refused, stores) }, ...parsed.warnings];
}

/** What to begin with: the team's policy as its next version, else all that counts here. */
function startOf({ layers, current }: ReturnType<typeof useStores>['settings']): string {
  const { about, policy } = current.value;
  const team = layers.value.team?.given;
  const next = about.team === null || about.team.version === null ? null : about.team.version + 1;
  const given =
    team === undefined
      ? givenOf(policy, { ...nothingAbout, version: 1 })
      : { ...team, ...(next !== null && { policy_version: next }) };
  return `${JSON.stringify(given, null, 2)}\n`;
}
