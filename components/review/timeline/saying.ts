import type { TimelineWords } from '../../../lib/drawing/timeline';
import { type History, sessionsOf } from '../../../lib/watch/events';
import type { Lane } from '../../../lib/watch/lanes';
import { isolated } from '../../../lib/words/shown';
import { inWords } from '../../history/in-words';
import { called } from '../../session/called';
import type { Stores } from '../../stores/stores';

/** What the picture says, in the words and times of the surface. `from`, `to`: its range, milliseconds since 1970. */
export function sayingOf(history: History, from: number, to: number, stores: Stores): TimelineWords {
  const { words, times } = stores;
  const { timeline: say } = words.review;
  const name = (session: string) => called(history.sessions.get(session), words);
  const full = (at: number | string) => times.full(typeof at === 'number' ? new Date(at).toISOString() : at);
  return {
    title: say.file.title,
    subtitle: say.file.subtitle(full(from), full(to)),
    readingsName: say.readings,
    now: say.now,
    legend: say.legend,
    left: say.file.left,
    date: (at) => times.day(new Date(at).toISOString(), new Date(to)),
    lane: (lane) => ({ name: laneName(lane, stores), note: laneNote(lane, stores) }),
    caption: (place) => isolated(place) ?? '',
    stay: ({ session, from: first, to: last, gone, places }) =>
      say.stay(
        name(session),
        isolated(places.at(-1)?.place ?? ''),
        full(first),
        full(last),
        gone === null ? null : full(gone),
      ),
    marks({ kind, session, marks }) {
      const [first, last] = [marks[0], marks.at(-1)];
      if (first === undefined || last === undefined) return '';
      if (marks.length > 1)
        return say.several(name(session), say.kinds[kind](marks.length), full(first.from), full(last.from));
      return say.mark(name(session), inWords(first.event, session, stores), full(first.event.at));
    },
    readings(events) {
      const [first, last] = [events[0], events.at(-1)];
      if (first === undefined || last === undefined) return '';
      return events.length > 1
        ? say.manyReadings(events.length, full(first.at), full(last.at))
        : say.reading(inWords(first, null, stores), full(first.at));
    },
    gap: (gap) => say.gap(full(gap.from), full(gap.to)),
  };
}

/** What a lane is called: the owner's own name for the device, else the page's label. */
export const laneName = (lane: Lane, { words }: Pick<Stores, 'words'>): string =>
  isolated(lane.name ?? '') ?? isolated(lane.device) ?? words.noDevice;

/** The page's label below the owner's own name, or whether it is listed. */
function laneNote(lane: Lane, { words }: Stores): string {
  const { timeline: say } = words.review;
  const label = lane.name === null ? null : isolated(lane.device);
  return label ?? (lane.listed ? say.listed : say.gone);
}

/** The device of an event about one session; of others whom they are about. */
export function aboutOf(event: History['events'][number], history: History, { words }: Stores): string {
  const about = sessionsOf(event);
  const [one] = about;
  if (about.length > 1) return words.review.history.many(about.length);
  return one === undefined ? words.review.history.account : called(history.sessions.get(one), words);
}
