import { chanceOf } from './chance';
import { type IntruderKind, intruderKinds } from './intruders';
import { lifeOf } from './life';
import { personas } from './personas';
import type { Life } from './truth';

export interface Choice {
  seed: number;
  /** Lives of each persona. */
  count: number;
  /** Part of a persona's name; null: all of them. */
  persona: string | null;
}

/** The lives of one run. One of three is free of intruders; the others meet two each, of all kinds in turn. */
export function livesOf({ seed, count, persona }: Choice): Life[] {
  const order = chanceOf(`kinds ${seed}`);
  let kinds: IntruderKind[] = [];
  const next = (): IntruderKind => {
    if (kinds.length === 0) kinds = order.shuffled(intruderKinds);
    return kinds.pop() ?? 'new country';
  };
  return personas.flatMap((one) =>
    Array.from({ length: count }, (_, number) => {
      const intrusions = number % 3 === 2 ? [] : [next(), next()];
      return persona === null || one.name.includes(persona)
        ? [lifeOf(one, `${seed}.${number}`, intrusions)]
        : [];
    }).flat(),
  );
}
