import type { playbooks as names, StepId } from '../../runbook/runbooks';
import { type StepWords, shared } from './step-words';

/** The steps of the playbooks. */
export const playbooks: { [R in (typeof names)[number]]: Record<StepId<R>, StepWords> } = {
  'launch-readiness': {
    'panel-opened': shared.readToday,
    'stale-devices': {
      title: 'No stale personal devices',
      why: 'A phone that once helped out is still signed in to the account that everybody is about to see.',
      how: 'Log out in ChatGPT what signed in long ago or was used once.',
    },
    'unknown-browsers': {
      title: 'No unknown browsers',
      why: 'Every session should have somebody who says that it is theirs.',
      how: 'Say of each session whose it is; log out in ChatGPT what nobody knows.',
    },
    'separate-reviews': shared.separateReviews,
  },

  offboarding: {
    'hand-over': {
      title: 'Hand over shared assets',
      why: 'What only this account can reach is lost to the team once its access is removed.',
      how: 'The owner transfers whatever others go on using, and says to whom.',
      skips: ['Nothing is shared'],
    },
    'separate-reviews': shared.separateReviews,
    'replace-keys': {
      title: 'Delete and recreate API keys',
      why: shared.lookAtKeys.why,
      how: 'Delete the keys that the person could see, and create new ones for what goes on.',
      skips: ['They had no API keys'],
    },
    'clear-sessions': {
      title: 'Clear the sessions',
      why: 'Signed-in browsers and phones of somebody who has left are nobody’s to watch. The owner clears them while they still can.',
      how: 'The owner presses “Log out all” in Active sessions and confirms, then presses Done here. It can take up to 30 minutes.',
      skips: ['The account has no Active sessions'],
    },
    'read-again': {
      title: 'Read the list again',
      why: 'Whether a log-out worked can be seen only after its window. A row that is gone is no proof of a log-out, but one that stayed is a reason to act.',
      how: 'After the window, sign in once more, open Active sessions, and sign out at the end.',
      skips: ['The owner cannot sign in any more'],
    },
    'remove-access': {
      title: 'Remove the access',
      why: 'It comes last: the owner needs the access for all the steps above.',
      how: 'Whoever looks after the workspace removes the person there.',
    },
  },

  'evidence-hygiene': {
    'no-screenshots': {
      title: 'No raw screenshots',
      why: 'A picture of the list shows emails, places and more to everybody who can open it, and nothing in it can be searched for and taken out.',
      how: 'Write down device, app, place and decision instead, or cut the picture down to what matters.',
    },
    'no-secrets': {
      title: 'No secrets',
      why: 'A key, token or password in a ticket is one more that has to be replaced.',
      how: 'Look for API keys, tokens, passwords and what customers wrote, and take them out. Rollcall leaves out what looks like one; it cannot know them all.',
    },
    people: {
      title: 'Emails masked for other teams',
      why: 'Another team needs to know what happened, not whose mailbox it was.',
      how: 'Mask email addresses before the evidence goes to another team.',
      skips: ['It stays within the team'],
    },
    'said-as-shown': {
      title: 'Nothing claimed that is not shown',
      why: 'A place in the list is approximate, a row that is gone is no proof of a log-out, and a list without strangers is no proof that nobody was in.',
      how: 'Write “around”, “no longer listed” and “not shown”, and name the reading that it rests on.',
    },
    'few-readers': {
      title: 'As few readers as possible',
      why: 'Broad channels are read by people who come later, and by those whose account is in other hands.',
      how: 'Put it where those who work on it can read it, and link to it from elsewhere.',
    },
  },

  'missing-panel': {
    'look-again': {
      title: 'Look once more',
      why: 'A list that could not be loaded comes back by itself; one that is not offered does not.',
      how: 'Open Settings, Security in ChatGPT. If Active sessions is there and does not load, try again later and leave this playbook.',
    },
    linked: {
      title: 'Is the account linked to an organisation’s sign-in?',
      why: 'Accounts linked to SSO (SAML or OIDC) have no Active sessions, even where SSO is not required or another way of signing in was used. So the control is not broken.',
      how: 'Ask yourself whether you can sign in with your organisation’s account, or ask its administrator.',
    },
    'identity-admin': {
      title: 'Ask the identity administrator',
      why: 'Where the organisation’s sign-in lets people in, it is the place to ask who is signed in.',
      how: 'Ask which sign-ins of this account they see, and to end them where that is needed. Write down what they answer.',
    },
    'separate-reviews': shared.separateReviews,
  },

  'key-rotation': {
    'which-keys': {
      title: 'Find the keys that were exposed',
      why: 'Somebody has to know what each key is for before it is deleted.',
      how: 'Go through the list of keys. Write down names and uses, never the keys.',
    },
    'delete-keys': {
      title: 'Delete them',
      why: 'A key that was exposed stays open to whoever has it until it is deleted.',
      how: 'Delete each exposed key. What uses it stops working, so tell those who run it.',
    },
    'recreate-keys': {
      title: 'Create new ones',
      why: 'One key for each use makes the next rotation a small one.',
      how: 'Create a key for each use, and put it only where that use reads it from: no chat, ticket or note.',
      skips: ['The key is not needed any more'],
    },
    usage: {
      title: 'Look at the usage',
      why: 'Usage can show whether a key was used for what it was not made for.',
      how: 'Compare usage and billing since the exposure with what you expect.',
    },
  },
};
