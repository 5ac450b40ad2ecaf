/** The topics of the help in their order, by what they are about. Each has the address `#/help/<id>`. */
export const topicGroups = {
  start: ['first-steps'],
  list: [
    'covers',
    'left-out',
    'not-infer',
    'first-reading',
    'several-rows',
    'approximate',
    'partial',
    'left-behind',
    'gone',
  ],
  logOuts: [
    'log-out',
    'no-log-out',
    'status-unavailable',
    'end-current',
    'log-out-time',
    'still-listed',
    'trusted',
    'mfa',
  ],
  trouble: [
    'suspect',
    'nothing-read',
    'panel-missing',
    'panel-fails',
    'not-read',
    'teach',
    'report-page',
    'check-stops',
  ],
  account: ['other-reviews', 'safeguards', 'workspace'],
  rollcall: ['checks', 'score', 'expecting', 'whose', 'keeps', 'cannot-know'],
  keys: ['rollcall-keys', 'other-keys'],
} as const;

export type TopicGroup = keyof typeof topicGroups;
export type TopicId = (typeof topicGroups)[TopicGroup][number];
export const topicIds: readonly TopicId[] = Object.values(topicGroups).flat();

export interface Topic {
  question: string;
  /** Paragraphs. */
  answer: string[];
  /** `to`: an address of the review page, or 'chatgpt' for the list itself. */
  links?: { text: string; to: string }[];
  /** Keys and what they do. */
  keys?: [keys: string, does: string][];
}

const openList = { text: 'Open Active sessions', to: 'chatgpt' };

/** What the help says. Facts are those that are published of the list, or that follow from how Rollcall is built. */
export const help = {
  lead: 'Short answers about the Active sessions list, log-outs, and what Rollcall does and cannot know.',
  about: (question: string) => `Help: ${question}`,
  search: 'Search the help',
  clear: 'Clear the search',
  found: (count: number, of: number) => (count === of ? `${of} topics` : `${count} of ${of} topics`),
  none: 'No topic has these words. Try fewer, or another one.',
  unknown: 'There is no topic of this name. These are all there are.',
  groups: {
    start: 'Beginning',
    list: 'The list',
    logOuts: 'Logging out',
    trouble: 'When something is wrong',
    account: 'The rest of the account',
    rollcall: 'Rollcall itself',
    keys: 'Keys that save time',
  } satisfies Record<TopicGroup, string>,
  topics: {
    'first-steps': {
      question: 'How do I begin?',
      answer: [
        'Open the list of sessions once: in ChatGPT choose your profile, Settings, Security, Active sessions. Rollcall reads the list while it is open and presses nothing there.',
        'Then look through what it read, here or behind the button of Rollcall in the toolbar, and say of each session whether it is yours. The first reading is what later ones are compared with, and somebody could have been in it already.',
        'From then on it is enough to open the list now and then. Rollcall says what is new, what it would do about it, and when a review is due. What it reads stays in this browser.',
      ],
      links: [
        openList,
        { text: 'Sessions as last read', to: '#/sessions' },
        { text: 'Settings', to: '#/settings' },
      ],
    },
    covers: {
      question: 'What does the Active sessions list show?',
      answer: [
        'Browsers and OpenAI’s own apps that are signed in to the account: ChatGPT, Codex, the API Platform. It is found in ChatGPT under Settings, Security, Active sessions, for personal accounts and for managed workspaces.',
        'A row can show a device or browser, apps, an approximate place, when it signed in, whether the device is trusted, and whether it is the session you are looking with. Each of these can be missing, and one row of a browser can stand for several apps.',
      ],
      links: [openList, { text: 'Sessions as last read', to: '#/sessions' }],
    },
    'left-out': {
      question: 'What does the list leave out?',
      answer: [
        'Sessions of other companies’ apps, connected apps, services that you enter with “Sign in with ChatGPT”, Codex CLI sessions, and sessions that were signed out a short while ago.',
        'Connected apps, shared links and API keys need a look of their own. The review has a step for each.',
      ],
      links: [{ text: 'Go to the review', to: '#/checklist' }],
    },
    'not-infer': {
      question: 'What should not be concluded from the list?',
      answer: [
        'That a clean list means a safe account: much is not on it. That a row which is gone was logged out: Rollcall says “no longer listed”. That a place is exact: it can be a long way off.',
        'Nor that switching on MFA ended older sessions, that connected apps, other companies’ apps or the Codex CLI are covered, or that a workspace can require MFA of everybody.',
      ],
    },
    'first-reading': {
      question: 'Why am I asked about every session of the first reading?',
      answer: [
        'Before it there is nothing to compare with, and somebody else could be on the list already. So nothing counts as known until you say “It was me”; the odd one out stands on top.',
        'Once you have confirmed three, the rest is weighed against them.',
      ],
      links: [{ text: 'To be confirmed', to: '#/sessions?q=decision%3Anone+is%3Alisted' }],
    },
    'several-rows': {
      question: 'Why can one machine have several rows?',
      answer: [
        'A row is a sign-in, not a machine. Two browsers on it, or a browser and an app, are different sign-ins, and so is the next one after signing out. The other way round, one row of a browser can stand for several apps.',
        'Two rows that read alike cannot be told apart by what the page shows. Rollcall counts them: one more than there ever were at once is a question, and your “It was me” answers it for that kind of device.',
      ],
      links: [{ text: 'Devices and places', to: '#/places' }],
    },
    approximate: {
      question: 'Why is a device or place vague, odd, or not shown?',
      answer: [
        'ChatGPT shows these when it has them, and says that they may be approximate or incomplete. A label may name a system without a browser. A place follows the connection, so a mobile network or a VPN can put it into another town or country.',
        'Rollcall therefore knows a place by its country where one is shown, and takes a new town in a known country for no alarm. What is not shown reads “not shown” here and is never guessed.',
      ],
      links: [{ text: 'Places that are known', to: '#/places' }],
    },
    partial: {
      question: 'Why was the last reading not complete?',
      answer: [
        'ChatGPT had more rows to load when Rollcall read the list. What was not loaded may still be there, so nothing is said to be gone after such a reading.',
        'Open the list and go down to its end, or press what loads more. Rollcall presses nothing on a page that you opened, and reads along. A check, if you allow it, goes down to the end by itself.',
      ],
      links: [openList],
    },
    'left-behind': {
      question: 'Why do old sessions matter?',
      answer: [
        'A session that nobody ended can still be open on a machine that you have given away, or used once in a hotel or at work. Whoever sits there may be in your account.',
        'If you no longer use the device, log the session out in ChatGPT.',
      ],
      links: [{ text: 'Sessions long unused', to: '#/sessions?q=is%3Astale' }],
    },
    gone: {
      question: 'A session is no longer listed. Was it logged out?',
      answer: [
        'That cannot be known from the list: it shows no sessions that were signed out recently, and says of none why it is gone. Rollcall only says that a complete reading no longer showed it, and since when.',
      ],
      links: [{ text: 'No longer listed', to: '#/sessions?q=is%3Agone' }],
    },
    'log-out': {
      question: 'How do I log a session out?',
      answer: [
        'In ChatGPT, in the row of the session: “Log out”, then “Log out” again in the question that follows. For everything at once: “Log out of all sessions”, which ends the session you are using as well.',
        'Rollcall notices when you confirm it while it reads the list. Otherwise press “I logged it out” here. It never presses anything for you.',
      ],
      links: [openList],
    },
    'no-log-out': {
      question: 'A row has no log-out. What can I do?',
      answer: [
        'Two kinds of rows have none: the current session, and rows that say “Session status unavailable”.',
        'End the current one by signing out of ChatGPT in that browser. For the other kind use “Log out of all sessions”; it ends every listed session, this browser too.',
        'If the session is not yours, do not stop there: go through the response.',
      ],
      links: [openList, { text: 'Start the response', to: '#/response' }],
    },
    'status-unavailable': {
      question: 'What does “Session status unavailable” mean?',
      answer: [
        'ChatGPT lists the row and does not say whether it is still active. It then has no log-out of its own.',
        'Look again later. If it is not yours, or you are not sure, “Log out of all sessions” is the way to end it.',
      ],
      links: [{ text: 'Rows without a status', to: '#/sessions?q=is%3Aunavailable' }],
    },
    'end-current': {
      question: 'How do I end the session I am using?',
      answer: [
        'Sign out of ChatGPT in that browser. The row that is marked as the current session has no log-out in the list.',
        '“Log out of all sessions” ends it together with all others.',
      ],
    },
    'log-out-time': {
      question: 'How long does a log-out take?',
      answer: [
        'Up to 30 minutes for “Log out of all sessions”. Until then a session may still work and its row may still be listed, so a reading in that time proves nothing.',
        'Rollcall counts down and looks at the first complete reading afterwards: open the list once more when the time is over.',
      ],
      links: [openList],
    },
    'still-listed': {
      question: 'A session is still listed after I logged it out.',
      answer: [
        'Wait until the 30 minutes are over, then open the list anew. If the row is still there, log it out again or use “Log out of all sessions”.',
        'If it comes back with a newer sign-in time, somebody signed in again. If that was not you, go through the response from its first step.',
      ],
      links: [openList, { text: 'Start the response', to: '#/response' }],
    },
    trusted: {
      question: 'What happens when I log out a trusted device?',
      answer: [
        'The question may then read “Log out and remove”: the device is also taken off the trusted devices, and has to be trusted anew.',
      ],
    },
    mfa: {
      question: 'Does switching on MFA log the others out?',
      answer: [
        'No. MFA asks whoever signs in from then on; sessions that are open stay open. Log them out yourself, best by “Log out of all sessions”, and after changing the password.',
      ],
      links: [{ text: 'The order of steps', to: '#/response' }],
    },
    suspect: {
      question: 'I think somebody else is signed in. What first?',
      answer: [
        'In this order: a new password, if the account has one and it may be known; log out of all sessions; switch on or check MFA, passkeys or Advanced Account Security; delete and replace API keys that may be known; look through activity, usage, shared links, connected apps and billing; write to OpenAI Support if it still looks wrong.',
        'The order matters: sessions that end before the password is changed can be opened again with it.',
      ],
      links: [{ text: 'Start the response', to: '#/response' }],
    },
    'nothing-read': {
      question: 'Why has nothing been read yet?',
      answer: [
        'Rollcall reads the list only while you look at it. Open it in ChatGPT and leave it open for a second; if nothing happens, reload the tab and open it again.',
        'The browser must let Rollcall run on chatgpt.com. In private windows it runs only if you allow it in the browser’s settings.',
      ],
      links: [openList],
    },
    'panel-missing': {
      question: 'Active sessions is missing in my settings. Why?',
      answer: [
        'It may not be available for the account. One reason is known: accounts that are linked to an organisation’s sign-in (SSO, by SAML or OIDC) have no such list, even when SSO is not required or was not used this time.',
        'Ask your identity administrator which sessions are open and to end those that should not be.',
      ],
      links: [{ text: 'A playbook for this', to: '#/response' }],
    },
    'panel-fails': {
      question: 'The list does not load. What now?',
      answer: [
        'ChatGPT itself says to try again later. Reload the tab and open the list again after a while.',
        'Rollcall keeps the last good reading and takes a list that failed for no empty one. In an emergency do not wait for it: begin with the password, if the account has one.',
      ],
      links: [openList, { text: 'Start the response', to: '#/response' }],
    },
    'not-read': {
      question: 'Why could Rollcall not read the list?',
      answer: [
        'The list was there, and Rollcall was not certain what it says: the page may have changed, or be in a language or form that Rollcall does not know. It then says why and keeps the last good reading; it never guesses.',
        'Look through the list yourself until it works again. Another language of ChatGPT’s interface may help meanwhile.',
        'You can show Rollcall how the list is read: see the next answer.',
      ],
      links: [openList],
    },
    teach: {
      question: 'How do I show Rollcall how a list is read?',
      answer: [
        'Open the list in ChatGPT and choose “Show Rollcall how”, in the popup or in Settings. The page asks you to point at one session, then at its device, its app, its place, its sign-in time, its marks and its log-out: with the mouse, or with the arrow keys and Enter. Nothing of the page is pressed meanwhile. What a session does not show is “Not shown”; Escape leaves.',
        'Then it shows what it reads in all rows. Look at every line before you keep it. What is kept is where things stand, and no text of the page; you can take it back at once, or later in Settings.',
        'When the page changes and what you showed does not fit any more, it is put aside with a word, and Rollcall’s own rules read the page again. It never leaves out sessions that those rules see.',
        'In Settings it can be saved to a file for a colleague, or go into a team’s policy. What came from elsewhere changes nothing that Rollcall can read by itself.',
      ],
      links: [openList, { text: 'Reading the page, in Settings', to: '#/settings' }],
    },
    'report-page': {
      question: 'How do I report a page that cannot be read?',
      answer: [
        'Open the list in ChatGPT and choose “Make a skeleton” in Settings. A skeleton says what the page is built from, and of each text its kind and its length: “a date of 12 characters”. No text of yours is in it, no name, place, time or address.',
        'You see all of it before you copy it, and it goes nowhere by itself.',
      ],
      links: [{ text: 'Reading the page, in Settings', to: '#/settings' }],
    },
    'other-reviews': {
      question: 'What else should be looked at regularly?',
      answer: [
        'Four things, each by itself: active sessions, shared links, connected apps, API keys. A shared link shows its conversation even when every session is yours.',
      ],
      links: [{ text: 'Go to the review', to: '#/checklist' }],
    },
    safeguards: {
      question: 'What do MFA, passkeys and Advanced Account Security do?',
      answer: [
        'MFA covers ChatGPT and the API Platform. Its methods are an authenticator app, push, text message or a passkey, as the account offers them. A passkey can be the sign-in itself or the second factor, and is bound to one device or synced.',
        'Advanced Account Security is for eligible personal accounts. It requires passkeys or security keys, switches off passwords and codes by email and text message, email recovery too, and makes sessions shorter.',
      ],
      links: [{ text: 'Your safeguards', to: '#/response' }],
    },
    workspace: {
      question: 'Can a workspace require MFA of everybody?',
      answer: [
        'No: administrators cannot require it for a whole workspace or organisation. Sessions belong to the account of a person, so everybody looks after their own.',
      ],
    },
    'check-stops': {
      question: 'Why did a check stop?',
      answer: [
        'A check goes only as far as it can without a person. It stops where ChatGPT asks to sign in, wants to see that a person is there, offers no Active sessions, or does not load. It then closes its tab and says where it stopped.',
        'It tries again after an hour, then after four hours, then once a day. Where only you get on it tells you once: open the list yourself, and Rollcall reads along. It never fills in a password and answers no question.',
      ],
      links: [openList, { text: 'How checks stand', to: '#/settings?section=checks' }],
    },
    checks: {
      question: 'Can Rollcall look by itself?',
      answer: [
        'Yes, once you allow it; until then it reads only what you open. For a check it opens chatgpt.com in a background tab with the sign-in of this browser, goes to Settings, Security, Active sessions, reads the list and closes the tab. It presses what leads there and what loads more rows, never a log-out.',
        'A check runs when you press “Check now” and as often as Settings say, while the browser is open. One that was missed is made up at the next start. If you go to the tab it is yours and stays open. A policy can forbid or suggest checks, but nobody can agree to them but you.',
      ],
      links: [{ text: 'Settings', to: '#/settings?section=checks' }],
    },
    score: {
      question: 'How is the score made?',
      answer: [
        'By a published template: a device that is not known 3, a place that is not expected 3, the API Platform 2, a trusted device that you cannot confirm 2, the current session −1. From 2 on it asks for a review, from 5 on for a log-out. A policy can weigh otherwise.',
        'Each session shows its reasons, and they add up. It is a sum of facts, not a probability.',
      ],
      links: [{ text: 'Sessions by score', to: '#/sessions?sort=-score' }],
    },
    expecting: {
      question: 'I was there, or that is my VPN. What do I say?',
      answer: [
        'Say so under Devices and places: the place, and from when until when you expect to be there, or that a VPN of yours ends there. Sign-ins from there then no longer count as unexpected.',
        'Places are approximate, so a place with a country stands for the whole country. That also covers a stranger there: give an end to a journey, and say “Not me” to a sign-in that was not yours.',
      ],
      links: [{ text: 'Expect a place', to: '#/places?why=travel' }],
    },
    whose: {
      question: 'Why does Rollcall ask whose a list is?',
      answer: [
        'Some pages carry no mark of who is signed in. A list from such a page counts for nothing until you say which account it was, so that two accounts are never mixed. Your answer is used again as long as the profile and the sign-ins go on.',
      ],
    },
    keeps: {
      question: 'What does Rollcall keep, and where?',
      answer: [
        'In this browser alone: the rows of each reading as the page showed them, what you decided, named and wrote, the places you expect, and a salted hash instead of the page’s mark of your account. It makes no network request and sends nothing anywhere.',
        'It reads the list, that mark or else the text of the profile button, and that you confirmed a log-out. It reads no conversation, no cookie, no storage of the page and no key. Old entries are folded into a summary when the policy’s time for them is over.',
      ],
      links: [{ text: 'Settings', to: '#/settings' }],
    },
    'cannot-know': {
      question: 'What can Rollcall not know?',
      answer: [
        'What happens between two looks at the list; sessions that the list leaves out; who sits at a machine; whether a vanished row was logged out; which of two like rows is which; who was there before the first reading.',
        'It says nothing about these instead of guessing.',
      ],
    },
    'rollcall-keys': {
      question: 'Which keys does this page have?',
      answer: ['Press ? on this page for the same list.'],
    },
    'other-keys': {
      question: 'Which keys of browser and system help in a review?',
      answer: ['ChatGPT has no keys of its own for this. On a Mac, Cmd stands for Ctrl and for Alt.'],
      keys: [
        ['Ctrl or Cmd, L', 'The address bar: paste the address of the settings'],
        ['Ctrl or Cmd, F', 'Find on the page: a device or a place in ChatGPT’s list'],
        ['Ctrl or Cmd, Shift, T', 'Open the closed tab again'],
        ['Alt or Cmd, Tab', 'Change between browser and ticket'],
        ['Ctrl or Cmd, Shift, V', 'Paste without formatting'],
      ],
    },
  } satisfies Record<TopicId, Topic> as Record<TopicId, Topic>,
};
