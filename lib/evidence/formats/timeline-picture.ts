import { historyOfReview } from '../../drawing/of-review';
import { timelineSvg } from '../../drawing/timeline';
import type { EvidenceWords } from '../../words/evidence';
import type { ReviewFile } from '../review/types';
import { instantShown } from './cells';

/**
 * A picture of when sessions were seen, as SVG without script: what the page draws, from the review alone. '' when no session
 * says when it was seen.
 */
export function timelinePicture(review: ReviewFile, words: EvidenceWords): string {
  const history = historyOfReview(review);
  if (history === null) return '';
  const { picture: say } = words;
  const at = (instant: string | number) => instantShown(new Date(instant).toISOString());
  const instants = [
    ...history.events.map((event) => event.at),
    ...[...history.sessions.values()].map(({ lastSeen }) => lastSeen),
  ].map((instant) => Date.parse(instant));
  const from = instants.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const to = instants.reduce((a, b) => Math.max(a, b), from + 60_000);
  const nameOf = (session: string) => history.sessions.get(session)?.row.device || words.none;
  const svg = timelineSvg(history, {
    from,
    to,
    gaps: [],
    words: {
      title: words.timeline,
      subtitle: say.subtitle(at(from), at(to)),
      readingsName: say.readings,
      now: instantShown(new Date(to).toISOString()).slice(0, 10),
      legend: say.legend,
      left: say.left,
      date: (instant) => at(instant).slice(0, 10),
      lane: ({ name, device, listed }) => ({
        name: name || device || words.none,
        note: name ? device : listed ? say.listed : say.gone,
      }),
      caption: (place) => place,
      stay: ({ session, from: first, to: last }) => say.stay(nameOf(session), at(first), at(last)),
      marks: ({ kind, session, marks }) => say.marks(nameOf(session), say.legend[kind], marks.length),
      readings: (events) => say.read(events.length, at(events[0]?.at ?? from)),
      gap: () => '',
    },
  });
  // Within a page it needs no name space, and the page then names no address at all.
  return svg.replace(/ xmlns="[^"]*"/, '').trim();
}
