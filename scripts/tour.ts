import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Driver, Tab } from '../tests/e2e/driver';
import { until } from '../tests/e2e/driver';
import { chatTabs, letPass, openPanel, openPopup, press, shows, stored, told } from '../tests/e2e/rollcall';
import type { Replica } from '../tests/replica/server';

/** Plays the main story, prints what was recorded and flagged, and leaves numbered pictures in `folder`. */
export async function tour(browser: Driver, replica: Replica, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let number = 0;
  const popup = await openPopup(browser);
  await popup.resize(380, 580);
  let chat: Tab | null = await browser.open('https://chatgpt.com/');
  const picture = async (what: string) => {
    number += 1;
    const name = `${String(number).padStart(2, '0')}-${what}`;
    await chat?.screenshot(path.join(folder, `${name}-panel.png`));
    await popup.screenshot(path.join(folder, `${name}-popup.png`));
    console.log(`  ${name}`);
  };
  const entries = async () => (await stored(popup)).journal.length;

  console.log('\nPlaying the story:');
  await picture('before');

  await openPanel(chat);
  await shows(popup, /Are these \d+ sessions yours/);
  await picture('baseline');

  await press(popup, 'All ');
  await shows(popup, /sessions are known/);
  await picture('confirmed');

  // From here on no ChatGPT tab is open: whoever signs in now is found by a check.
  await chat.close();
  chat = null;
  replica.do({ type: 'add-device' });
  await press(popup, 'Check now');
  await shows(popup, 'May Rollcall open the list by itself?');
  await picture('before-the-first-check');
  await press(popup, 'Allow and check now');
  await shows(popup, '1 session needs you');
  await until('a notification', async () => (await told(popup)).notifications.length === 1);
  await until('the tab of the check is gone', async () => (await chatTabs(popup)).length === 0);
  printCheck(await stored(popup));
  await press(popup, '', '.session .title');
  await picture('new-device');
  print(await stored(popup), 'After the new device signed in');

  await press(popup, 'Not me');
  chat = await browser.open('https://chatgpt.com/');
  await openPanel(chat);
  await picture('judged');

  replica.do({ type: 'log-out-all' });
  await press(popup, 'I logged out all sessions');
  await press(popup, 'Yes, I pressed it');
  await shows(popup, 'A log-out is spreading');
  await picture('log-out-all');

  await letPass(popup, 31);
  await shows(popup, 'Did the log-out work?');
  await picture('thirty-minutes-later');
  const before = await entries();
  await until('the log-out has spread', async () => !replica.state().signedIn);
  replica.do({ type: 'log-in' });
  await openPanel(await browser.open('https://chatgpt.com/'));
  await until('the list was read again', async () => (await entries()) > before);
  await shows(popup, /no longer listed/i);
  await picture('verified');
  print(await stored(popup), 'After the log-out was checked');

  console.log(`\nPictures: ${folder}`);
}

/** What the check came to that ran while no ChatGPT tab was open. */
function printCheck({ journal }: Awaited<ReturnType<typeof stored>>): void {
  const check = journal.findLast((entry) => entry.type === 'checked');
  if (check?.type !== 'checked' || check.outcome.kind !== 'read') throw new Error('The check read nothing.');
  const seconds = (Date.parse(check.at) - Date.parse(check.begun)) / 1000;
  const { count, complete } = check.outcome;
  console.log(
    `\nA check by itself, with no ChatGPT tab open before or after: ${complete ? 'the whole list' : 'a part of the list'},` +
      ` ${count} sessions, in ${seconds.toFixed(1)} s in a background tab, which is closed again.`,
  );
}

/** What is recorded, a line for each session. */
function print(found: Awaited<ReturnType<typeof stored>>, title: string): void {
  console.log(`\n${title}\n(journal: ${found.journal.map((entry) => entry.type).join(', ')})\n`);
  const head = ['device', 'place', 'listed', 'decision', 'score', 'flags', 'reasons'];
  const rows = found.watches.flatMap((watch) =>
    Object.values(watch.sessions).map(({ row, presence, decision, risk, alerts }) => [
      row.device || 'not shown',
      row.location || 'not shown',
      presence.state,
      decision ?? '-',
      `${risk.score} ${risk.suggestion}`,
      alerts.map((alert) => alert.kind).join(', ') || '-',
      risk.reasons.map(({ code, points }) => `${code} ${points > 0 ? '+' : ''}${points}`).join(', ') || '-',
    ]),
  );
  const widths = head.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  console.log(
    [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n'),
  );
}
