import { browser } from '../browser';

/** What the toolbar button says without being opened. */
export type Badge =
  | { kind: 'nothing' }
  | { kind: 'look'; sessions: number }
  /** A review or the check of a log-out is due, and no session asks for attention. */
  | { kind: 'due' }
  /** Readings cannot be kept: no number could be trusted. */
  | { kind: 'broken' };

// Amber and red of the interface (tokens.css), in the form the badge takes; white on both is at least 4.5 to 1.
const amber = '#8a5a00';
const red = '#b3261e';

/** Sets number, icon and title together, so that they never contradict one another. */
export async function showBadge(badge: Badge): Promise<void> {
  const { text, title, colour, attention } = look(badge);
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setTitle({ title }),
    browser.action.setIcon({ path: icon(attention) }),
  ]);
}

function look(badge: Badge): { text: string; title: string; colour: string; attention: boolean } {
  switch (badge.kind) {
    case 'nothing':
      return { text: '', title: 'Rollcall', colour: amber, attention: false };
    case 'look': {
      const title =
        badge.sessions === 1
          ? 'Rollcall: 1 session to look at'
          : `Rollcall: ${badge.sessions} sessions to look at`;
      return {
        text: badge.sessions > 99 ? '99+' : String(badge.sessions),
        title,
        colour: amber,
        attention: true,
      };
    }
    case 'due':
      return { text: '…', title: 'Rollcall: something is due', colour: amber, attention: false };
    case 'broken':
      return { text: '!', title: 'Rollcall cannot keep what it reads', colour: red, attention: true };
  }
}

const icon = (attention: boolean) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${attention ? 'attention-' : ''}${size}.png`]));
