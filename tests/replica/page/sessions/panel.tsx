import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Settings, View } from '../../model';
import { Confirm } from '../confirm';
import { Icon } from '../icons';
import { ask, refresh, view, words } from '../live';
import { type Row, rowOf } from '../show';
import { A } from './layouts/a';
import { B } from './layouts/b';
import { C } from './layouts/c';
import { D } from './layouts/d';
import { E } from './layouts/e';
import { F } from './layouts/f';
import { G } from './layouts/g';
import { H } from './layouts/h';
import type { LayoutProps } from './layouts/props';

const layouts: Record<Settings['layout'], (props: LayoutProps) => JSX.Element> = {
  a: A,
  b: B,
  c: C,
  d: D,
  e: E,
  f: F,
  g: G,
  h: H,
};

/** As long as a quick answer over the network, and as a slow one. */
const latency = 300;
const slow = 4_000;
const wait = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration));

type Arrival = 'loading' | 'half' | 'all';

/** Half of the rows, and those without their places, for the moment before the rest is there. */
const firstHalf = (rows: Row[]) =>
  rows.slice(0, Math.ceil(rows.length / 2)).map((row) => ({ ...row, place: '' }));

function useArrival({ panel, arrival: manner }: View): { arrival: Arrival; again: () => void } {
  const [arrival, setArrival] = useState<Arrival>('loading');
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    async function load(): Promise<void> {
      setArrival('loading');
      await Promise.all([refresh(), wait(panel === 'slow' ? slow : latency)]);
      if (!left && manner === 'in-parts') {
        setArrival('half');
        await wait(latency);
      }
      if (!left) setArrival('all');
    }
    load();
    return () => {
      left = true;
    };
  }, [attempt, manner, panel]);
  return { arrival, again: () => setAttempt(attempt + 1) };
}

function Loading() {
  return (
    <div class="flex items-center justify-center gap-2 py-10 text-secondary" aria-busy="true">
      <Icon name="spark" class="size-4 animate-spin" />
      {words.value.loading}
    </div>
  );
}

function Failed({ again }: { again: () => void }) {
  return (
    <div class="flex flex-col items-center gap-4 py-10 text-center">
      <p class="text-secondary">{words.value.failed}</p>
      <button type="button" class="btn relative btn-secondary btn-small" onClick={again}>
        {words.value.retry}
      </button>
    </div>
  );
}

type Question = { about: 'all' } | { about: 'one'; row: Row };

function Ask({ question, done }: { question: Question; done: () => void }) {
  const w = words.value;
  if (question.about === 'all') {
    return (
      <Confirm
        title={w.logOutAllAsk}
        about={w.logOutAllAbout}
        confirm={w.logOutAllConfirm}
        done={(confirmed) => {
          if (confirmed) ask({ type: 'log-out-all' });
          done();
        }}
      />
    );
  }
  const { row } = question;
  return (
    <Confirm
      title={w.logOutAsk}
      about={row.trusted ? `${w.logOutAbout} ${w.logOutTrustedAbout}` : w.logOutAbout}
      confirm={row.trusted ? w.logOutAndRemove : w.logOut}
      done={(confirmed) => {
        if (confirmed) ask({ type: 'log-out', id: row.id });
        done();
      }}
    />
  );
}

function Sessions({ now, arrival }: { now: View; arrival: Arrival }) {
  const w = words.value;
  const [pages, setPages] = useState(1);
  const [question, setQuestion] = useState<Question | null>(null);
  const all = now.sessions.map((session) => rowOf(session, now, w));
  const arrived = arrival === 'half' ? firstHalf(all) : all;
  const rows = now.pageSize === null ? arrived : arrived.slice(0, pages * now.pageSize);
  const Layout = layouts[now.layout];
  return (
    <>
      <p class="text-xs text-secondary py-3">{w.panelAbout}</p>
      <Layout rows={rows} logOut={(row) => setQuestion({ about: 'one', row })} />
      {rows.length < arrived.length && (
        <div class="flex justify-center py-3">
          <button
            type="button"
            class="btn relative btn-secondary btn-small"
            onClick={() => setPages(pages + 1)}
          >
            {w.showMore}
          </button>
        </div>
      )}
      <div class="flex items-center justify-between gap-4 pt-4 mt-2 border-t border-light">
        <div>
          <div>{w.logOutAllHead}</div>
          <div class="text-xs text-secondary mt-1">{w.logOutAllAbout}</div>
        </div>
        <button
          type="button"
          class="btn relative btn-danger-outline btn-small shrink-0"
          onClick={() => setQuestion({ about: 'all' })}
        >
          {w.logOutAll}
        </button>
      </div>
      {question && <Ask question={question} done={() => setQuestion(null)} />}
    </>
  );
}

/** The Active sessions panel without its heading, which belongs to the place where it stands. */
export function Panel() {
  const now = view.value;
  if (!now) return null;
  return <Loaded now={now} />;
}

function Loaded({ now }: { now: View }) {
  const { arrival, again } = useArrival(now);
  if (arrival === 'loading' || now.panel === 'loading') return <Loading />;
  if (now.panel === 'failing') return <Failed again={again} />;
  return <Sessions now={now} arrival={arrival} />;
}
