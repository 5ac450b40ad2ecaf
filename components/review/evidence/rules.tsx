import { AUDIENCES, placesUnder, rulesFor } from '../../../lib/evidence/audience';
import { formatNames } from '../../../lib/evidence/formats/formats';
import { PLACE_DETAILS, type PlaceDetail } from '../../../lib/evidence/places';
import type { Policy } from '../../../lib/policy/policy';
import { useStores } from '../../stores/stores';
import type { Chosen } from './chosen';
import { reasonsFor } from './reasons';

/** For whom, in which form, and how much of it is told; what no choice can keep is said with its reason. */
export function Rules({ chosen, policy }: { chosen: Chosen; policy: Policy }) {
  const { words, route } = useStores();
  const { export: say } = words.review.evidence;
  const { audience, format } = chosen;
  const usual = rulesFor({ audience }, policy);
  const offered = placesUnder(policy);
  const places = chosen.places !== null && offered.includes(chosen.places) ? chosen.places : usual.places;
  const labels = chosen.labels ?? usual.labels;
  const tellsMore =
    PLACE_DETAILS.indexOf(places) < PLACE_DETAILS.indexOf(usual.places) || (labels && !usual.labels);
  const named = (detail: PlaceDetail) =>
    detail === usual.places ? say.usual(say.detail[detail]) : say.detail[detail];
  return (
    <>
      <fieldset class="choices">
        <legend>{say.for}</legend>
        <div class="chips">
          {AUDIENCES.map((one) => (
            <label class="chip radio" key={one}>
              <input
                type="radio"
                name="audience"
                checked={one === audience}
                // What was chosen for one audience may be too much for another.
                onChange={() => route.ask({ for: one, places: '', labels: '' })}
              />
              {say.audience[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="choices">
        <legend>{say.format}</legend>
        <div class="chips">
          {formatNames
            .filter((one) => policy.evidence_formats.includes(one))
            .map((one) => (
              <label class="chip radio" key={one}>
                <input
                  type="radio"
                  name="format"
                  checked={one === format}
                  onChange={() => route.ask({ as: one })}
                />
                {say.formats[one]}
              </label>
            ))}
        </div>
        {format !== null && <p class="soft">{say.formatNotes[format]}</p>}
        {policy.evidence_formats.length < formatNames.length && <p class="soft">{say.formatsPolicy}</p>}
      </fieldset>
      <fieldset class="choices">
        <legend>{say.told}</legend>
        <div class="told">
          <label class="field">
            <span class="label">{say.places}</span>
            <select
              name="places"
              value={places}
              onChange={({ currentTarget: { value } }) =>
                route.ask({ places: value === usual.places ? '' : value })
              }
            >
              {offered.map((one) => (
                <option key={one} value={one}>
                  {named(one)}
                </option>
              ))}
            </select>
          </label>
          <label class="check">
            <input
              type="checkbox"
              name="labels"
              checked={labels}
              aria-describedby="labels-note"
              onChange={({ currentTarget: { checked } }) =>
                route.ask({ labels: checked === usual.labels ? '' : checked ? 'yes' : 'no' })
              }
            />
            {say.labels}
          </label>
        </div>
        <p class="soft" id="labels-note">
          {say.labelsNote}
        </p>
        <p role="status" class="attention">
          {tellsMore && say.more}
        </p>
        <h3>{say.replaced}</h3>
        <ul class="reasons-list">
          {reasonsFor(usual).map((reason) => (
            <li key={reason}>{say.why[reason]}</li>
          ))}
        </ul>
      </fieldset>
    </>
  );
}
