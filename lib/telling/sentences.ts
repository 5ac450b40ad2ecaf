import type { Alert, Reminder, Stop, Watch } from '../model';
import { isolated } from '../words/shown';
import { createTimes } from '../words/times';
import { english } from '../words/words';

/** What a notification says: what was seen and why it matters. Text of the page is tamed and isolated. */
export interface Message {
  title: string;
  message: string;
}

const words = english;

/** @param alerts of one reading, at least one; the gravest leads. */
export function alertMessage(alerts: Alert[], watch: Watch, now: Date): Message {
  const times = createTimes(words, words.language);
  const gravest = [...alerts].sort((a, b) => b.score - a.score);
  const [first] = gravest;
  const row = first && watch.sessions[first.session]?.row;
  if (!first || !row) return { title: words.telling.title(alerts.length), message: '' };
  const sentence = words.alert[first.kind]({
    device: isolated(row.device) ?? words.noDevice,
    place: isolated(row.location),
    apps: row.apps.map((app) => isolated(app)).join(', '),
    at: times.moment(first.at, now),
  });
  const rest = alerts.length - 1;
  return {
    title: words.telling.title(alerts.length),
    message: rest > 0 ? `${sentence} ${words.telling.more(rest)}` : sentence,
  };
}

/** The 30 minutes of a log-out, or of a drill, are over. */
export function reminderMessage({ kind }: Reminder): Message {
  return kind === 'drill-over'
    ? { title: words.drill.over, message: words.drill.overNote }
    : { title: words.logOut.over, message: words.logOut.overNote };
}

/** Checks stop, and only the owner gets on. */
export const checkMessage = (stop: Stop): Message => ({
  title: words.checks.asks,
  message: `${words.checks.stopped[stop]} ${words.getOn[stop]}`,
});
