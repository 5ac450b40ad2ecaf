import type { Watch } from '../../../lib/model';
import type { DeviceStanding, KnownDevice } from '../../../lib/watch/inventory';
import { searchFor } from '../../../lib/watch/search';
import { offers } from '../../../lib/words/review/help-offers';
import { tame } from '../../../lib/words/shown';
import { HelpLink } from '../../help-link';
import { Icon, type IconName } from '../../icon';
import { deviceIcon } from '../../session/device-kind';
import type { Tone } from '../../session/marks';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { deviceCalled } from './device-name';
import { InventoryTable } from './inventory-table';
import { More, useBeginning } from './more';
import { NameDevice } from './name-device';
import { Names } from './names';
import { Day } from './seen';

const standings: Record<DeviceStanding, { icon: IconName; tone: Tone | 'settled' }> = {
  confirmed: { icon: 'settled', tone: 'settled' },
  tolerated: { icon: 'silent', tone: 'plain' },
  'in-doubt': { icon: 'attention', tone: 'attention' },
  'not-theirs': { icon: 'danger', tone: 'danger' },
};

/** The devices that sessions were seen on. */
export function DeviceTable({ devices, watch }: { devices: KnownDevice[]; watch: Watch }) {
  const beginning = useBeginning(devices);
  return (
    <InventoryTable id="devices" count={devices.length} more={<More {...beginning} />}>
      <tbody>
        {beginning.shown.map((device) => (
          <DeviceLine key={device.id} device={device} watch={watch} />
        ))}
      </tbody>
    </InventoryTable>
  );
}

function DeviceLine({ device, watch }: { device: KnownDevice; watch: Watch }) {
  const { words } = useStores();
  const { places: all } = words.review;
  const { devices: say } = all;
  const { icon, tone } = standings[device.standing];
  return (
    <tr data-device={device.id}>
      <th scope="row" class="cell-device">
        <DeviceTitle device={device} />
        <span class="listed" data-listed={device.listed > 0}>
          <Icon name={device.listed > 0 ? 'here' : 'absent'} />
          {device.listed > 0 ? say.listed(device.listed) : say.notListed}
          {device.listed > 1 && <HelpLink topic={offers.device.several} />}
        </span>
      </th>
      <td class="cell-standing">
        {/* What is no longer listed asks for nothing now. */}
        <span class="mark" data-tone={device.listed > 0 ? tone : 'plain'}>
          <Icon name={icon} />
          {say.standing[device.standing]}
        </span>
      </td>
      <td class="cell-where" data-label={say.columns.where}>
        <Names texts={device.places} />
      </td>
      <td class="cell-apps" data-label={say.columns.apps}>
        <Names texts={device.apps} />
      </td>
      <td class="cell-first" data-label={say.columns.first}>
        <Day at={device.firstSeen}>{(day) => (device.baseline ? say.baseline(day) : day)}</Day>
      </td>
      <td class="cell-last" data-label={say.columns.last}>
        <Day at={device.lastSeen} />
      </td>
      <td class="cell-signIns" data-label={say.columns.signIns}>
        {device.signIns.toLocaleString(words.language)}
      </td>
      <td class="cell-actions">
        <NameDevice device={device} watch={watch} />
        <a
          class="button plain"
          href={sessionsOf(device, watch.account)}
          aria-label={say.sessionsOf(deviceCalled(device, words))}
        >
          {all.sessions}
        </a>
      </td>
    </tr>
  );
}

function DeviceTitle({ device: { name, labels } }: { device: KnownDevice }) {
  const { words } = useStores();
  const own = tame(name ?? '');
  const label = tame(labels[0] ?? '');
  return (
    <span class="device-title">
      <Icon name={deviceIcon(label)} />
      <span>
        {own !== '' && <bdi class="own-name">{own}</bdi>}{' '}
        {label === '' ? (
          <span class="missing">{words.noDevice}</span>
        ) : (
          <bdi class={own === '' ? 'own-name' : 'soft'}>{label}</bdi>
        )}
        {labels.length > 1 && <span class="soft"> {words.review.places.andMore(labels.length - 1)}</span>}
      </span>
    </span>
  );
}

/** The sessions that read like it; of one without a label its newest session, since there is nothing to search for. */
function sessionsOf({ labels, sessions }: KnownDevice, account: string): string {
  const [label] = labels;
  if (label === undefined) return hrefOf('sessions', [account, sessions.at(-1) ?? '']);
  return hrefOf('sessions', [], { q: searchFor('device', label) });
}
