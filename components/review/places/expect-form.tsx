import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Watch } from '../../../lib/model';
import { coverOf } from '../../../lib/watch/inventory';
import { isolated } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';
import { countryName } from './by-country';
import { type Draft, type DraftProblem, draftFrom, entryOf } from './expecting';

/** Says that a place is expected: on a journey, or where a VPN ends. What the address holds is filled in. */
export function ExpectForm({ query, watch }: { query: Record<string, string>; watch: Watch }) {
  const { words, times, clock, account, judging, route } = useStores();
  const { form: say, expected: line } = words.review.places;
  const { days } = times;
  const [draft, setDraft] = useState<Draft>(() => draftFrom(query, days.dayOf(clock.now().toISOString())));
  const [problem, setProblem] = useState<DraftProblem | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useArrivalAt(form);
  const set = (change: Partial<Draft>) => {
    setDraft({ ...draft, ...change });
    setProblem(null);
  };
  const leave = () => {
    if (query.account && query.session) route.go('sessions', [query.account, query.session]);
    else {
      route.go('places');
      requestAnimationFrame(() => document.querySelector<HTMLElement>('#expected-title')?.focus());
    }
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const made = entryOf(draft, watch.account, days);
    if ('problem' in made) {
      setProblem(made.problem);
      form.current?.querySelector<HTMLElement>(`[name="${made.problem}"]`)?.focus();
      return;
    }
    const { entry } = made;
    const name = isolated(entry.place) ?? '';
    const done = await judging.perform([entry], {
      said: line.saved(name),
      takenBack: line.takenBack(name),
      takeBack() {
        const there = account.watches.value.find((one) => one.account === entry.account);
        const own = there?.expected.findLast(
          ({ place, why, from, until }) =>
            place === entry.place && why === entry.why && from === entry.from && until === entry.until,
        );
        return own ? [{ type: 'place-expected-undone', account: entry.account, expected: own.id }] : [];
      },
    });
    if (done) leave();
  };
  const field = (name: DraftProblem) => ({
    name,
    value: draft[name],
    'aria-invalid': problem === name ? ('true' as const) : undefined,
    'aria-describedby': problem === name ? `${id}-problem` : `${id}-${name}`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => set({ [name]: currentTarget.value }),
  });
  return (
    <form class="expect-form" ref={form} noValidate onSubmit={save}>
      <h3>{say.title}</h3>
      <label class="field wide">
        <span class="label">{say.place}</span>
        <input
          type="text"
          maxLength={300}
          autocomplete="off"
          placeholder={say.placeHint}
          {...field('place')}
        />
      </label>
      <Covers id={`${id}-place`} place={draft.place} />
      <fieldset class="chips wide">
        <legend class="label">{say.why}</legend>
        {(['travel', 'vpn'] as const).map((why) => (
          <label class="check" key={why}>
            <input type="radio" name="why" checked={draft.why === why} onChange={() => set({ why })} />
            {line.why[why]}
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span class="label">{say.from}</span>
        <input type="date" {...field('from')} />
      </label>
      <label class="field">
        <span class="label">
          {say.until} <span id={`${id}-until`}>({say.untilHint})</span>
        </span>
        <input type="date" {...field('until')} />
      </label>
      <p class="problem wide" role="alert" id={`${id}-problem`}>
        {problem !== null && say.problem[problem]}
      </p>
      <div class="buttons wide">
        <button type="submit" class="button primary" disabled={judging.busy.value}>
          {say.save}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}

/** What the place that is written will stand for, said before it is saved. */
function Covers({ id, place }: { id: string; place: string }) {
  const { words, locale } = useStores();
  const { covers: say } = words.review.places.form;
  const covers = coverOf(place);
  return (
    <p class="soft wide" id={id}>
      {covers !== null &&
        ('country' in covers
          ? say.country(countryName(covers.country, locale))
          : say.town(isolated(covers.town) ?? ''))}
    </p>
  );
}

/** Who follows a link to the form is brought to it, after the view has taken the focus to its heading. */
function useArrivalAt(form: { current: HTMLFormElement | null }): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      form.current?.querySelector<HTMLElement>('[name="place"]')?.focus();
      form.current?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [form]);
}
