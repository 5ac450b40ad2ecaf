import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { FIELDS } from '../../lib/panel/hints/found';
import { tame } from '../../lib/words/shown';
import type { TeachingWords } from '../../lib/words/teaching';
import { Preview } from './preview';
import { TargetLayer } from './target-layer';
import { ASKED, type TeachingStore } from './teaching-store';

interface Props {
  store: TeachingStore;
  words: TeachingWords;
}

/** The shield over the page, what is drawn on it, and the card that asks. */
export function Teaching({ store, words }: Props) {
  const { stage } = store;
  const pointing = stage.value.at === 'row' || stage.value.at === 'field';
  return (
    <div class="teaching" dir={words.direction} lang={words.language}>
      <Shield store={store} pointing={pointing} />
      <TargetLayer store={store} words={words} />
      <Card store={store} words={words}>
        {pointing ? <Pointing store={store} words={words} /> : <Settling store={store} words={words} />}
      </Card>
    </div>
  );
}

/** Takes every press that would go to the page: nothing of the page is ever pressed while it lies there. */
function Shield({ store, pointing }: { store: TeachingStore; pointing: boolean }) {
  const below = (event: MouseEvent): Element | null => {
    const shield = event.currentTarget as HTMLElement;
    const host = (shield.getRootNode() as ShadowRoot).host;
    return document.elementsFromPoint(event.clientX, event.clientY).find((one) => one !== host) ?? null;
  };
  const scroll = (event: WheelEvent) => {
    event.preventDefault();
    for (let at = below(event); at; at = at.parentElement) {
      const before = at.scrollTop;
      at.scrollTop += event.deltaY;
      if (at.scrollTop !== before) return;
    }
  };
  return (
    // The same can be done by keyboard, in the card.
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing by mouse
    // biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys and Enter do the same
    <div
      class="shield"
      data-pointing={pointing}
      onMouseMove={(event) => pointing && store.hover(below(event))}
      onClick={(event) => {
        if (!pointing || event.detail === 0) return;
        store.hover(below(event));
        store.choose();
      }}
      onWheel={scroll}
      onContextMenu={(event) => event.preventDefault()}
    />
  );
}

/** Stands where what is pointed at does not. */
function Card({ store, words, children }: Props & { children: ComponentChildren }) {
  const rect = store.target.value?.getBoundingClientRect();
  const low = rect !== undefined && rect.top + rect.height / 2 > innerHeight / 2;
  return (
    <div
      class="card"
      role="dialog"
      aria-modal="true"
      aria-label={words.title}
      data-edge={low ? 'top' : 'bottom'}
      data-wide={store.stage.value.at === 'check'}
    >
      {children}
    </div>
  );
}

function Pointing({ store, words }: Props) {
  const { stage, said, found, refused } = store;
  const pad = useRef<HTMLDivElement>(null);
  const now = stage.value;
  // Each question is a new one: the keys go to the pad again.
  useLayoutEffect(() => pad.current?.focus(), [now]);
  if (now.at !== 'row' && now.at !== 'field') return null;
  const question = now.at === 'field' ? words.ask[now.field] : now.more ? words.ask.more : words.ask.row;
  const at = now.at === 'row' ? 1 : ASKED.indexOf(now.field) + 2;
  const how = now.at === 'row' ? words.how : words.howField;
  const alone = now.at === 'row' ? now.more : now.alone;
  const pointed = said.value;
  const here =
    pointed === null
      ? words.nowhere
      : pointed.text === ''
        ? words.atIcon
        : words.at(tame(pointed.text), pointed.texts);
  return (
    <>
      <p class="step">
        {words.title}
        {!alone && ` · ${words.step(at, ASKED.length + 2)}`}
      </p>
      <h2 id="question">{question}</h2>
      <div
        class="pad"
        ref={pad}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the arrow keys
        tabIndex={0}
        aria-label={`${words.pad}. ${question} ${how}`}
        data-pad
      >
        <bdi>{here}</bdi>
        {now.at === 'row' && pointed !== null && (
          <span class="soft"> · {words.rowsLike(found.value.length)}</span>
        )}
      </div>
      <p class="aloud" aria-live="assertive">
        {here}
        {now.at === 'row' && pointed !== null && `, ${words.rowsLike(found.value.length)}`}
      </p>
      <p role="alert" class="refused">
        {refused.value !== null && words[refused.value]}
      </p>
      {store.looked.value === null && <p>{words.nothing}</p>}
      <p class="soft">
        {now.at === 'row' && !now.more && `${words.ask.rowNote} `}
        {how}
      </p>
      <div class="buttons">
        <button type="button" class="primary" onClick={store.choose}>
          {words.choose}
        </button>
        {now.at === 'field' && (
          <button type="button" onClick={store.notShown}>
            {words.notShown}
          </button>
        )}
        {(['out', 'in', 'before', 'next'] as const).map((move) => (
          <button key={move} type="button" onClick={() => store.move(move)}>
            {words[({ out: 'larger', in: 'smaller', before: 'before', next: 'next' } as const)[move]]}
          </button>
        ))}
      </div>
      <div class="buttons end">
        {(now.at === 'field' || now.more) && (
          <button type="button" class="plain" onClick={store.back}>
            {words.back}
          </button>
        )}
        <button type="button" class="plain" onClick={store.leave}>
          {words.leave}
        </button>
      </div>
    </>
  );
}

function Settling({ store, words }: Props) {
  const { stage, outcome } = store;
  const heading = useRef<HTMLHeadingElement>(null);
  const now = stage.value;
  useLayoutEffect(() => heading.current?.focus(), [now]);
  if (now.at === 'kept' || now.at === 'not-kept') return <Ended store={store} words={words} />;
  const told = outcome.value;
  return (
    <>
      <p class="step">
        {words.title} · {words.step(ASKED.length + 2, ASKED.length + 2)}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {now.at === 'keeping'
          ? words.keeping
          : told === null
            ? words.misfit(words.tooLittle)
            : told.why !== null
              ? words.misfit(told.why)
              : words.check(told.rows.length)}
      </h2>
      {told !== null && told.rows.length > 0 && (
        <>
          <p class="soft">{words.checkNote}</p>
          <Preview rows={told.rows} words={words} />
        </>
      )}
      {now.at === 'check' && (
        <>
          <div class="buttons">
            {told?.why === null && (
              <button type="button" class="primary" onClick={store.keep}>
                {words.keep}
              </button>
            )}
            <button type="button" onClick={store.more}>
              {words.rowMissing}
            </button>
            <button type="button" onClick={store.again}>
              {words.again}
            </button>
            <button type="button" class="plain" onClick={store.leave}>
              {words.leave}
            </button>
          </div>
          <p class="soft">{words.changes}</p>
          <div class="buttons small">
            {FIELDS.map((field) => (
              <button
                key={field}
                type="button"
                aria-label={words.change(words.field[field])}
                onClick={() => store.change(field)}
              >
                {words.field[field]}
              </button>
            ))}
          </div>
        </>
      )}
    </>
  );
}

function Ended({ store, words }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const now = store.stage.value;
  useLayoutEffect(() => heading.current?.focus(), [now]);
  const kept = now.at === 'kept';
  const said = !kept
    ? words.notKept
    : { possible: words.kept, done: words.undone, failed: words.notUndone }[now.undo];
  return (
    <>
      <p class="step">{words.title}</p>
      <h2 ref={heading} tabIndex={-1}>
        {said}
      </h2>
      {kept && now.undo === 'possible' && <p class="soft">{words.keptNote}</p>}
      <div class="buttons">
        <button type="button" class="primary" onClick={store.leave}>
          {words.close}
        </button>
        {kept && now.undo === 'possible' && (
          <button type="button" onClick={store.takeBack}>
            {words.undo}
          </button>
        )}
      </div>
    </>
  );
}
