import { legendItems, SAMPLE, sampleOf } from '../../../lib/drawing/legend';
import { useStores } from '../../stores/stores';
import { Shapes } from './shape';

/** What the forms mean. */
export function Legend() {
  const { words } = useStores();
  const { timeline: say } = words.review;
  return (
    <section class="legend" aria-labelledby="legend">
      <h2 id="legend">{say.legendTitle}</h2>
      <ul>
        {legendItems.map((item) => (
          <li key={item}>
            <svg width={SAMPLE.width} height={32} viewBox={`0 12 ${SAMPLE.width} 32`} aria-hidden="true">
              <Shapes shapes={sampleOf(item)} />
            </svg>
            {say.legend[item]}
          </li>
        ))}
      </ul>
      <p class="soft">{say.legendReadings}</p>
    </section>
  );
}
