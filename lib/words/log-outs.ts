import type { LogOut } from '../model';

/** What is said of log-outs. A part of the words in words.ts. */
export const logOut = {
  all: 'I logged out all sessions',
  allConfirm:
    'Press this after “Log out all” in ChatGPT. It ends every listed session, this browser too, and can take 30 minutes. Rollcall then checks which are still there.',
  allYes: 'Yes, I pressed it',
  cancel: 'Cancel',
  spreading: 'A log-out is spreading.',
  spreadingNote: (until: string) => `Rows may stay until ${until}. A reading before then proves nothing.`,
  left: (minutes: number) => (minutes === 1 ? '1 minute left' : `${minutes} minutes left`),
  over: 'Did the log-out work?',
  overNote: 'The time that it can take is over. Read the list again to see.',
  lookAgain: 'Look again now',
  stillListed: (when: string) => `Listed at the last reading, ${when}:`,
  nothingListed: 'None of them.',
  settled: (gone: number, of: number) => `Log-out checked: ${gone} of ${of} are no longer listed.`,
  mistake: 'I did not log out',
  trustRemoved: 'Also removed from the trusted devices.',
  outcome: {
    waiting: 'not checked yet',
    'no-longer-listed': 'no longer listed',
    'still-there': 'still there',
    back: 'listed again',
    unconfirmed: 'not confirmed',
  } satisfies Record<LogOut['sessions'][number]['outcome'], string>,
};

/** What is said of a drill: an incident that is practised. */
export const drill = {
  begin: 'Practise an incident',
  beginNote: 'The clock of a log-out runs for 30 minutes. Nothing is logged out.',
  running: (until: string) => `A drill runs until ${until}. Nothing is logged out.`,
  over: 'The drill’s time is over.',
  overNote: 'After a real log-out you would now read the list again and see which sessions are still there.',
  end: 'End the drill',
};
