import type { KnownDevice, KnownPlace } from '../../../lib/watch/inventory';
import { searchFor } from '../../../lib/watch/search';
import { isolated, tame } from '../../../lib/words/shown';
import { Icon, type IconName } from '../../icon';
import type { Tone } from '../../session/marks';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { byCountry } from './by-country';
import { deviceCalled } from './device-name';
import { InventoryTable } from './inventory-table';
import { More, useBeginning } from './more';
import { Names } from './names';
import { Between } from './seen';

const looks: Record<KnownPlace['familiar'], { icon: IconName; tone: Tone | 'settled' }> = {
  known: { icon: 'settled', tone: 'settled' },
  expected: { icon: 'place', tone: 'plain' },
  none: { icon: 'unknown', tone: 'plain' },
};

/** The places that sessions signed in from, by country. */
export function PlaceTable({ places, devices }: { places: KnownPlace[]; devices: KnownDevice[] }) {
  const { words, locale } = useStores();
  const { places: all } = words.review;
  const { places: say } = all;
  const beginning = useBeginning(places);
  const called = new Map(devices.map((device) => [device.id, deviceCalled(device, words)]));
  const countries = byCountry(beginning.shown, locale, all.unknownCountry);
  return (
    <InventoryTable id="places" count={places.length} more={<More {...beginning} />}>
      {countries.map(({ country, name, places: ofCountry }) => (
        <tbody key={country}>
          <tr class="country">
            <th scope="rowgroup" colSpan={Object.keys(say.columns).length}>
              <bdi>{name}</bdi>
            </th>
          </tr>
          {ofCountry.map((place) => (
            <PlaceLine key={place.key} place={place} called={called} />
          ))}
        </tbody>
      ))}
    </InventoryTable>
  );
}

function PlaceLine({ place, called }: { place: KnownPlace; called: Map<string, string> }) {
  const { words } = useStores();
  const { places: all } = words.review;
  const { places: say } = all;
  const { icon, tone } = looks[place.familiar];
  const name = isolated(place.shown) ?? words.noPlace;
  return (
    <tr data-place={place.key}>
      <th scope="row" class="cell-place">
        {place.city === null ? (
          <span class="missing">{all.unknownCity}</span>
        ) : (
          <bdi class="own-name">{tame(place.city)}</bdi>
        )}
      </th>
      <td class="cell-region" data-label={say.columns.region}>
        {place.region === null ? (
          <span class="missing">{all.notShown}</span>
        ) : (
          <bdi>{tame(place.region)}</bdi>
        )}
      </td>
      <td class="cell-familiar">
        <span class="mark" data-tone={tone}>
          <Icon name={icon} />
          {say.familiar[place.familiar]}
        </span>
      </td>
      <td class="cell-devices" data-label={say.columns.devices}>
        <Names texts={place.devices.map((id) => called.get(id) ?? '')} />
      </td>
      <td class="cell-first" data-label={say.columns.first}>
        <Between {...place.first} />
      </td>
      <td class="cell-last" data-label={say.columns.last}>
        <Between {...place.last} />
      </td>
      <td class="cell-signIns" data-label={say.columns.signIns}>
        {place.signIns.toLocaleString(words.language)}
      </td>
      <td class="cell-actions">
        {place.familiar === 'none' && (
          <a
            class="button plain"
            href={hrefOf('places', [], { why: 'travel', place: place.shown })}
            aria-label={say.expectFrom(name)}
          >
            {say.expect}
          </a>
        )}
        <a
          class="button plain"
          href={hrefOf('sessions', [], { q: searchFor('place', place.shown) })}
          aria-label={say.sessionsFrom(name)}
        >
          {all.sessions}
        </a>
      </td>
    </tr>
  );
}
