/** What the view of responses and playbooks says. */
export const response = {
  none: 'No response is under way.',
  needed: (count: number) =>
    count === 1
      ? '1 session is not yours. Start the response.'
      : `${count.toLocaleString('en')} sessions are not yours. Start the response.`,
  lead: 'When somebody else may have been in the account: six steps, in the order in which they help most. Rollcall keeps the time and the record, and presses nothing.',
  start: 'Start the response',
  goOn: 'Go on with the response',
  practise: 'Practise it',
  practiseNote:
    'A practice run goes through the same steps. Nothing is logged out, and it says so throughout.',
  underWay: (name: string, step: number, of: number) => `${name}: step ${step} of ${of}.`,
  allSettled: (name: string) => `${name}: every step is settled.`,
  practiceOf: (name: string) => `Practice: ${name}`,
  ended: (name: string) => `${name}: the record.`,
  also: 'Also under way',
  playbooks: 'Playbooks',
  playbooksLead: 'Shorter lists for other occasions.',
  begin: 'Begin',
  beginOf: (name: string) => `Begin: ${name}`,
  goOnShort: 'Go on',
  goOnOf: (name: string) => `Go on: ${name}`,
  noAccount:
    'No account has been read yet. Open Active sessions in ChatGPT once; the runs of an account are kept with it.',
  back: 'All runs and playbooks',
  inOrder: 'The steps',
};
