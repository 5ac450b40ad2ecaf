import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { Export } from './export';
import { Import } from './import';
import { Reports } from './reports';

const parts = { export: Export, import: Import, reports: Reports } satisfies Record<string, ComponentType>;
type PartName = keyof typeof parts;
const partNames = Object.keys(parts) as PartName[];

/** What is handed on, what is handed in, and both side by side: a part each, with an address of its own. */
export function Evidence() {
  const { words, route } = useStores();
  const { evidence: say } = words.review;
  const [first] = route.route.value.path;
  const name = partNames.find((one) => one === first) ?? 'export';
  const Part = parts[name];
  useArrival(name);
  return (
    <div class="evidence-view">
      <h1 tabIndex={-1}>{words.review.views.evidence}</h1>
      <p class="lead">{say.lead}</p>
      <nav class="parts" aria-label={say.partsName}>
        {partNames.map((one) => (
          <a key={one} href={hrefOf('evidence', [one])} aria-current={one === name ? 'page' : undefined}>
            {say.parts[one]}
          </a>
        ))}
      </nav>
      <section class="part" aria-labelledby="part-title" data-part={name}>
        <h2 id="part-title" tabIndex={-1}>
          {say[name].title}
        </h2>
        <Part key={name} />
      </section>
    </div>
  );
}

/** Who goes on to another part is told by the focus on its heading. */
function useArrival(part: PartName): void {
  const before = useRef(part);
  useLayoutEffect(() => {
    if (before.current !== part) document.getElementById('part-title')?.focus();
    before.current = part;
  }, [part]);
}
