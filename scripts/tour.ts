import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Driver } from '../tests/e2e/driver';
import { until } from '../tests/e2e/driver';
import { letPass, openPanel, openPopup, press, shows, stored, told } from '../tests/e2e/rollcall';
import type { Replica } from '../tests/replica/server';

/** Plays the main story, prints what was recorded and flagged, and leaves numbered pictures in `folder`. */
export async function tour(browser: Driver, replica: Replica, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let number = 0;
  const popup = await openPopup(browser);
  await popup.resize(380, 580);
  const chat = await browser.open('https://chatgpt.com/');
  const picture = async (what: string) => {
    number += 1;
    const name = `${String(number).padStart(2, '0')}-${what}`;
    await chat.screenshot(path.join(folder, `${name}-panel.png`));
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

  replica.do({ type: 'add-device' });
  await shows(popup, '1 session needs you');
  await until('a notification', async () => (await told(popup)).notifications.length === 1);
  await press(popup, '', '.session .title');
  await picture('new-device');
  await table(await stored(popup), 'After the new device signed in');

  await press(popup, 'Not me');
  await picture('judged');

  replica.do({ type: 'log-out-all' });
  await press(popup, 'I logged out all sessions');
  await press(popup, 'Yes, I pressed it');
  await shows(popup, 'A log-out is spreading');
  await picture('log-out-all');

  await letPass(popup, 31);
  await shows(popup, 'Did the log-out work?');
  const before = await entries();
  for (const session of replica.state().sessions.filter((one) => one.current)) {
    replica.do({ type: 'sign-in-again', id: session.id });
  }
  await until('the log-out has spread', async () => replica.state().sessions.length <= 1);
  await signInAndRead(browser, replica);
  await until('the list was read again', async () => (await entries()) > before);
  await shows(popup, /no longer listed/);
  await picture('verified');
  await table(await stored(popup), 'After the log-out was checked');

  console.log(`\nPictures: ${folder}`);
}

/** The owner signs in again on the current device and opens the panel in a new tab. */
async function signInAndRead(browser: Driver, replica: Replica): Promise<void> {
  replica.do({ type: 'start-over' });
  await openPanel(await browser.open('https://chatgpt.com/'));
}

async function table(found: Awaited<ReturnType<typeof stored>>, title: string): Promise<void> {
  console.log(`\n${title} (journal: ${found.journal.map((entry) => entry.type).join(', ')}):`);
  for (const watch of found.watches) {
    console.table(
      Object.values(watch.sessions).map(({ row, presence, decision, risk, alerts }) => ({
        device: row.device || '-',
        apps: row.apps.join(', ') || '-',
        place: row.location || '-',
        listed: presence.state,
        decision: decision ?? '-',
        score: `${risk.score} ${risk.suggestion}`,
        flags: alerts.map((alert) => alert.kind).join(', ') || '-',
        why: risk.reasons
          .map((reason) => `${reason.code} ${reason.points >= 0 ? '+' : ''}${reason.points}`)
          .join(', '),
      })),
    );
  }
}
