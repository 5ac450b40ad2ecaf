import type { AlertKind, TrackedSession } from '../../lib/model';
import type { IconName } from '../icon';

export type MarkName = AlertKind | 'current' | 'trusted' | 'gone' | 'unavailable' | 'old' | 'left';

/** plain: a property; attention and danger: something to look at. */
export type Tone = 'plain' | 'attention' | 'danger';

/** How each mark looks, in the order in which they stand. */
export const marks: Record<MarkName, { icon: IconName; tone: Tone }> = {
  'still-there': { icon: 'stays', tone: 'danger' },
  returned: { icon: 'back', tone: 'danger' },
  'new-device': { icon: 'fresh', tone: 'attention' },
  'new-session': { icon: 'fresh', tone: 'attention' },
  'new-location': { icon: 'place', tone: 'attention' },
  'new-app': { icon: 'app', tone: 'attention' },
  'trust-changed': { icon: 'shield', tone: 'attention' },
  current: { icon: 'browser', tone: 'plain' },
  trusted: { icon: 'shield', tone: 'plain' },
  old: { icon: 'stays', tone: 'plain' },
  left: { icon: 'place', tone: 'plain' },
  unavailable: { icon: 'silent', tone: 'plain' },
  gone: { icon: 'absent', tone: 'plain' },
};

/** The marks that a session carries now: of its open alerts, its row and its presence. */
export function marksOf({ row, presence, alerts, risk }: TrackedSession): MarkName[] {
  const held = new Set<MarkName>();
  for (const alert of alerts) {
    held.add(alert.kind);
    // An alert has one kind, the strongest; a new place beside a new device is a fact of its own.
    if (alert.reasons.some(({ code, points }) => code === 'location-unexpected' && points > 0)) {
      held.add('new-location');
    }
  }
  // Said quietly, and only of what is still listed.
  if (presence.state === 'listed') {
    if (risk.reasons.some(({ code }) => code === 'signed-in-long-ago')) held.add('old');
    if (risk.reasons.some(({ code }) => code === 'left-behind')) held.add('left');
  }
  if (row.current && presence.state === 'listed') held.add('current');
  if (row.trusted) held.add('trusted');
  if (row.status === 'unavailable') held.add('unavailable');
  if (presence.state === 'gone') held.add('gone');
  return (Object.keys(marks) as MarkName[]).filter((name) => held.has(name));
}
