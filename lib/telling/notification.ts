import { browser } from '../browser';
import { openReview } from '../pages/review-tab';

/**
 * Notifications carry what they are about in their id, so that a click finds its way and a judgement takes them away
 * also after the worker was gone. They hold no link and ask for nothing: look-alikes of those are how people are phished.
 */
export type Subject = { about: 'alert' | 'reminder' | 'check'; account: string; sessions: string[] };

export async function notify(subject: Subject, title: string, message: string): Promise<void> {
  await browser.notifications.create(idOf(subject), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/attention-128.png'),
    title,
    message,
  });
}

/** Takes away the alerts of which no session asks for attention any more, and what is said of checks once they go well. */
export async function retract(
  asksForAttention: (account: string, session: string) => boolean,
  checksAsk: boolean,
): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) {
    const subject = subjectOf(id);
    if (subject?.about === 'check' && !checksAsk) await browser.notifications.clear(id);
    if (subject?.about !== 'alert') continue;
    if (!subject.sessions.some((session) => asksForAttention(subject.account, session))) {
      await browser.notifications.clear(id);
    }
  }
}

/** The review page, at the session that the notification is about. */
export async function openSubject(id: string): Promise<void> {
  const subject = subjectOf(id);
  const [session] = subject?.sessions ?? [];
  await openReview(
    subject && session !== undefined
      ? `#/sessions/${encodeURIComponent(subject.account)}/${encodeURIComponent(session)}`
      : '',
  );
  await browser.notifications.clear(id);
}

const idOf = ({ about, account, sessions }: Subject) =>
  [about, account, ...sessions].map(encodeURIComponent).join('/');

function subjectOf(id: string): Subject | null {
  const [about, account, ...sessions] = id.split('/').map(decodeURIComponent);
  if (about !== 'alert' && about !== 'reminder' && about !== 'check') return null;
  if (account === undefined) return null;
  return { about, account, sessions };
}
