import type { Watch } from '../../../lib/model';
import type { Expectation } from '../../../lib/watch/inventory';
import { isolated, tame } from '../../../lib/words/shown';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { countryName } from './by-country';
import { ExpectForm } from './expect-form';
import { isAsked } from './expecting';
import { Day } from './seen';

/** Where the owner expects to sign in from, and the form to say so. */
export function Expected({ expected, watch }: { expected: Expectation[]; watch: Watch }) {
  const { words, route } = useStores();
  const { expected: say } = words.review.places;
  const { query } = route.route.value;
  const standing = expected.filter(({ state }) => state !== 'over');
  const over = expected.filter(({ state }) => state === 'over');
  return (
    <section class="inventory" aria-labelledby="expected-title">
      <h2 id="expected-title" tabIndex={-1}>
        {say.title} <span class="count">{standing.length.toLocaleString(words.language)}</span>
      </h2>
      <p class="note soft">{say.note}</p>
      {standing.length === 0 ? <p>{say.none}</p> : <ExpectedTable expected={standing} watch={watch} />}
      {isAsked(query) ? (
        <ExpectForm key={JSON.stringify(query)} query={query} watch={watch} />
      ) : (
        <p>
          <a class="button" href={hrefOf('places', [], { why: 'travel' })}>
            {say.add}
          </a>
        </p>
      )}
      {over.length > 0 && (
        <details>
          <summary>{say.over(over.length)}</summary>
          <ExpectedTable expected={over} watch={watch} />
        </details>
      )}
    </section>
  );
}

function ExpectedTable({ expected, watch }: { expected: Expectation[]; watch: Watch }) {
  const { words } = useStores();
  const { expected: say } = words.review.places;
  return (
    <table class="lines lines-expected" aria-labelledby="expected-title">
      <thead>
        <tr>
          {(Object.keys(say.columns) as (keyof typeof say.columns)[]).map((column) => (
            <th scope="col" key={column} class={`cell-${column}`}>
              <span class={column === 'actions' ? 'aloud' : undefined}>{say.columns[column]}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {expected.map((one) => (
          <ExpectedLine key={one.id} expected={one} watch={watch} />
        ))}
      </tbody>
    </table>
  );
}

function ExpectedLine({ expected, watch: { account } }: { expected: Expectation; watch: Watch }) {
  const { words, times, locale, judging } = useStores();
  const { expected: say } = words.review.places;
  const { id, place, why, from, until, covers, state } = expected;
  const name = isolated(place) ?? words.noPlace;
  const takeBack = async () => {
    const done = await judging.perform([{ type: 'place-expected-undone', account, expected: id }], {
      said: say.takenBack(name),
      takeBack: () => [{ type: 'place-expected', account, place, why, from, until }],
      takenBack: say.saved(name),
    });
    if (done) document.querySelector<HTMLElement>('#expected-title')?.focus();
  };
  return (
    <tr data-expected={id}>
      <th scope="row" class="cell-place">
        <bdi class="own-name">{tame(place)}</bdi> <span class="soft">{say.state[state]}</span>
      </th>
      <td class="cell-why">{say.why[why]}</td>
      <td class="cell-from" data-label={say.columns.from}>
        <Day at={from} />
      </td>
      <td class="cell-until" data-label={say.columns.until}>
        {until === null ? (
          say.further
        ) : (
          <Day at={times.days.startOf(times.days.lastBefore(until)) ?? until} />
        )}
      </td>
      <td class="cell-covers" data-label={say.columns.covers}>
        {covers === null
          ? say.nowhere
          : 'country' in covers
            ? say.country(countryName(covers.country, locale))
            : say.town(isolated(covers.town) ?? '')}
      </td>
      <td class="cell-actions">
        <button
          type="button"
          class="button plain"
          aria-label={say.takeBackOf(name)}
          disabled={judging.busy.value}
          onClick={takeBack}
        >
          {say.takeBack}
        </button>
      </td>
    </tr>
  );
}
