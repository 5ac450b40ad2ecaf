/** @jsxImportSource react */
import * as Dialog from '@radix-ui/react-dialog';
import { type UIEvent, useEffect, useState } from 'react';
import type { View } from '../model';
import { type Row, rowOf } from '../page/show';
import type { Words } from '../page/words';
import { ask, refresh, wait } from './world';

/** As long as a quick answer over the network, and as a slow one. */
const LATENCY_MS = 300;
const SLOW_MS = 4_000;
/** Of a list that draws what is in sight. */
const ROW_PX = 64;

interface PanelProps {
  now: View;
  words: Words;
}

export function Panel({ now, words }: PanelProps) {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let left = false;
    Promise.all([refresh(), wait(now.panel === 'slow' ? SLOW_MS : LATENCY_MS)]).then(
      () => !left && setLoaded(true),
    );
    return () => {
      left = true;
    };
  }, [now.panel]);
  if (!loaded || now.panel === 'loading')
    return (
      <div className="px-5 py-3" aria-busy="true">
        {words.loading}
      </div>
    );
  if (now.panel === 'failing') return <p className="px-5 py-3">{words.failed}</p>;
  return <List now={now} words={words} />;
}

function List({ now, words }: PanelProps) {
  const rows = now.sessions.map((session) => rowOf(session, now, words));
  const size = now.pageSize ?? rows.length;
  const [count, setCount] = useState(size);
  const [busy, setBusy] = useState(false);
  const [top, setTop] = useState(0);
  const more = async () => {
    if (busy || count >= rows.length) return;
    setBusy(true);
    await wait(LATENCY_MS);
    setCount(count + size);
    setBusy(false);
  };
  const scrolled = ({ currentTarget: box }: UIEvent<HTMLDivElement>) => {
    setTop(box.scrollTop);
    if (now.more === 'scroll' && box.scrollTop + box.clientHeight > box.scrollHeight - 20) void more();
  };
  const windowed = now.more === 'window';
  const first = windowed ? Math.max(0, Math.floor(top / ROW_PX) - 1) : 0;
  const drawn = windowed ? rows.slice(first, first + 6) : rows.slice(0, count);
  return (
    <>
      <div className="list px-5" style={{ height: '240px', overflowY: 'auto' }} onScroll={scrolled}>
        <ul style={windowed ? { height: `${rows.length * ROW_PX}px`, position: 'relative' } : {}}>
          {drawn.map((row, at) => (
            <li
              key={row.id}
              className="flex items-center justify-between gap-4"
              style={
                windowed
                  ? {
                      position: 'absolute',
                      insetInline: 0,
                      top: `${(first + at) * ROW_PX}px`,
                      height: `${ROW_PX}px`,
                    }
                  : { height: `${ROW_PX}px` }
              }
            >
              <Item row={row} words={words} />
            </li>
          ))}
        </ul>
        {now.more === 'button' && count < rows.length && (
          <button type="button" className="btn" disabled={busy} onClick={more}>
            {words.showMore}
          </button>
        )}
      </div>
      <div className="flex items-center justify-between gap-4 px-5 py-3">
        <span>{words.logOutAllHead}</span>
        <Sure
          label={words.logOutAll}
          title={words.logOutAllAsk}
          words={words}
          yes={() => ask({ type: 'log-out-all' })}
        />
      </div>
    </>
  );
}

function Item({ row, words }: { row: Row; words: Words }) {
  return (
    <>
      <div>
        <div className="font-medium">{row.device}</div>
        <div className="text-xs">
          {[row.place && words.approx(row.place), row.time].filter(Boolean).join(' · ')}
        </div>
        {row.apps.length > 0 && <div className="text-xs">{row.apps.join(', ')}</div>}
        {row.trusted && <div className="chip">{words.trusted}</div>}
      </div>
      {row.current && <div className="text-xs uppercase">{words.currentSession}</div>}
      {row.unavailable && <div className="text-xs">{words.unavailable}</div>}
      {row.canLogOut && (
        <Sure
          label={words.logOut}
          title={words.logOutAsk}
          words={words}
          yes={() => ask({ type: 'log-out', id: row.id })}
        />
      )}
    </>
  );
}

/** A log-out, and the question before it. */
function Sure({ label, title, words, yes }: { label: string; title: string; words: Words; yes: () => void }) {
  return (
    <Dialog.Root>
      <Dialog.Trigger className="btn">{label}</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Content
          role="alertdialog"
          aria-describedby={undefined}
          className="fixed inset-0 z-50 bg-popover p-6"
        >
          <Dialog.Title>{title}</Dialog.Title>
          <Dialog.Close className="btn">{words.cancel}</Dialog.Close>
          <Dialog.Close className="btn" onClick={yes}>
            {label}
          </Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
