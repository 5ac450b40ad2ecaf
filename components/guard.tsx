import { Component, type ComponentChildren } from 'preact';
import type { Words } from '../lib/words/words';
import { reasonIn } from './stores/roll-store';

interface GuardProps {
  words: Words;
  children: ComponentChildren;
}

/** Says so when something below cannot be drawn: an empty view would look like an empty list. */
export class Guard extends Component<GuardProps, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render({ words, children }: GuardProps, { error }: { error: unknown }) {
    if (error === null) return children;
    return (
      <main class="surface">
        <h1 class="opening">{words.undrawable}</h1>
        <p>{words.undrawableNext}</p>
        <p class="soft">
          <bdi>{reasonIn(error) ?? String(error)}</bdi>
        </p>
      </main>
    );
  }
}
