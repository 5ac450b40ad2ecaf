import type { LaneDrawing, Spot } from '../../../lib/drawing/lane';
import type { Scale } from '../../../lib/drawing/scale';
import { gridOf } from '../../../lib/drawing/timeline';
import type { Lane } from '../../../lib/watch/lanes';
import { tame } from '../../../lib/words/shown';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { laneName } from './saying';
import { Shapes } from './shape';

interface LaneRowProps {
  lane: Lane;
  drawing: LaneDrawing;
  scale: Scale;
  account: string;
  /** The address leads here. */
  sought: boolean;
}

/** One device: its name, and what happened to it over time. */
export function LaneRow({ lane, drawing, scale, account, sought }: LaneRowProps) {
  const stores = useStores();
  const { words } = stores;
  const { timeline: say } = words.review;
  const newest = lane.sessions.at(-1);
  const label = tame(lane.device);
  return (
    <li class="lane" data-lane={lane.id} data-sought={sought}>
      <h2 class="lane-name">
        <a href={hrefOf('sessions', [account, newest?.id ?? ''])}>
          <bdi>{tame(lane.name ?? '') || label || words.noDevice}</bdi>
        </a>
        <span class="soft">
          {lane.name !== null && label !== '' ? <bdi>{label}</bdi> : lane.listed ? say.listed : say.gone}
        </span>
      </h2>
      <Picture
        drawing={drawing}
        scale={scale}
        label={say.lane(laneName(lane, stores), lane.sessions.length, lane.listed)}
        account={account}
      />
    </li>
  );
}

interface PictureProps {
  drawing: LaneDrawing;
  scale: Scale;
  label: string;
  account: string;
}

/** A lane as drawn. Each mark is a link that says what it is; the chart makes one of them its stop for Tab. */
export function Picture({ drawing: { height, ground, spots }, scale, label, account }: PictureProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture holds no fieldset.
    <svg
      class="picture"
      width={scale.width}
      height={height}
      viewBox={`0 0 ${scale.width} ${height}`}
      direction="ltr"
      role="group"
      aria-label={label}
    >
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus, and the marks say the places. */}
      <g aria-hidden="true">
        <Shapes shapes={gridOf(scale, height)} />
        <Shapes shapes={ground} />
      </g>
      {spots.map(({ key, about, text, x, shapes }) => {
        const spot = { 'data-spot': key, 'data-x': x, 'data-says': text, 'aria-label': text, tabIndex: -1 };
        return about === null ? (
          // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: it takes the focus only to say what it is.
          <g key={key} role="img" {...spot}>
            <Shapes shapes={shapes} />
          </g>
        ) : (
          <a key={key} href={hrefTo(about, account)} {...spot}>
            <Shapes shapes={shapes} />
          </a>
        );
      })}
    </svg>
  );
}

/** A session leads to its details, a reading to what it changed. */
const hrefTo = (about: NonNullable<Spot['about']>, account: string): string =>
  'session' in about
    ? hrefOf('sessions', [account, about.session])
    : hrefOf('changes', [], { to: about.reading });
