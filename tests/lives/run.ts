/**
 * `npm run lives`: follows simulated accounts over months and prints what Rollcall and simpler means make of them.
 *
 *   --seed N        other lives (1)
 *   --count M       lives of each persona (12)
 *   --persona P     only personas whose name contains P
 *   --verbose       the story of each miss and each false interruption of Rollcall
 *   --reveal        the stories of unseen personas too; rules must not be written after them
 */
import { parseArgs } from 'node:util';
import { baselines } from './baselines';
import { livesOf } from './bench';
import { fresh, measure } from './measure';
import { f1, matchers, PARTS, type Pairing, type Part, pairingOver } from './pairing';
import { rollcall } from './rollcall';
import { tableOf } from './table';
import type { Life } from './truth';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '12' },
    persona: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    reveal: { type: 'boolean', default: false },
  },
});

const lives = livesOf({
  seed: Number(values.seed),
  count: Number(values.count),
  persona: values.persona ?? null,
});

for (const unseen of [false, true]) {
  const part = lives.filter((life) => life.unseen === unseen);
  if (part[0] === undefined) continue;
  const measured = [rollcall, ...baselines].map((watcher) => {
    const sum = fresh();
    for (const life of part) measure(sum, watcher, life);
    return { name: watcher.name, sum };
  });
  if (values.verbose && (!unseen || values.reveal))
    for (const story of measured[0]?.sum.stories ?? []) console.log(`${story}\n`);
  const readings = part.reduce((count, life) => count + life.readings.length, 0);
  console.log(`\n${unseen ? 'UNSEEN' : 'SEEN'} personas: ${part.length} lives, ${readings} readings\n`);
  console.log(tableOf(measured));
  console.log(matching(part));
}

function matching(lives: Life[]): string {
  const total = (name: string, of: Part) => {
    const sum: Pairing = { right: 0, found: 0, true: 0 };
    for (const life of lives) {
      const one = pairingOver(life, matchers[name] ?? (() => []), of);
      sum.right += one.right;
      sum.found += one.found;
      sum.true += one.true;
    }
    return `${of} ${(100 * f1(sum)).toFixed(2)} %`;
  };
  const parts = Object.keys(PARTS) as Part[];
  const lines = Object.keys(matchers).map(
    (name) => `  ${name.padEnd(14)} ${parts.map((of) => total(name, of)).join(', ')}`,
  );
  return ['Matching of rows, F1', ...lines].join('\n');
}
