/** `npm run shots`: every surface and view of the built extension over a made-up life, as small pictures in docs/shots. */
import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { startChromium } from '../tests/e2e/chromium';
import { aReview, withColleagues } from '../tests/e2e/colleagues';
import type { Tab } from '../tests/e2e/driver';
import { until } from '../tests/e2e/driver';
import { aLife } from '../tests/e2e/life';
import { press, shows } from '../tests/e2e/rollcall';
import { withRuns } from '../tests/e2e/runs';
import { seed } from '../tests/e2e/seeding';
import { startReplica } from '../tests/replica/server';
import { root } from './setup.mjs';

// `npm run shots -- <beginning of a name, or all> <folder> <png>`: WebP by default, which is a quarter of the size.
const [only = 'all', into = 'docs/shots', format = 'webp'] = process.argv.slice(2);
const folder = path.join(root, into);

spawnSync(path.join(root, 'node_modules', '.bin', 'wxt'), ['build'], { cwd: root, stdio: 'ignore' });
await mkdir(folder, { recursive: true });
const replica = await startReplica();
const browser = await startChromium(replica.port);

const policy = JSON.stringify(
  {
    policy_name: 'Fleet',
    policy_version: 4,
    allowed_devices: ['Mac', 'iPhone'],
    points_location_unexpected: 1,
    review_frequncy: 'daily',
  },
  null,
  2,
);

/** What is pictured: an address of the review page, how wide and high, and what is done before. */
const pictures: Record<
  string,
  {
    file?: string;
    hash: string;
    width?: number;
    height?: number;
    dark?: boolean;
    rtl?: boolean;
    paste?: string;
    /** A policy that is written, looked at and tried. */
    write?: string;
    /** A button to press first. */
    press?: string;
  }
> = {
  popup: { file: '/popup.html', hash: '', width: 380, height: 580 },
  'popup-dark': { file: '/popup.html', hash: '', width: 380, height: 580, dark: true },
  panel: { file: '/sidepanel.html', hash: '', width: 320, height: 860 },
  check: { file: '/popup.html', hash: '', width: 380, height: 580, press: 'Check now' },
  'check-dark': { file: '/popup.html', hash: '', width: 380, height: 580, dark: true, press: 'Check now' },
  'check-narrow': { file: '/sidepanel.html', hash: '', width: 320, height: 860, press: 'Check now' },
  'check-rtl': { file: '/popup.html', hash: '', width: 380, height: 580, rtl: true, press: 'Check now' },
  'check-settings': { hash: '#/settings?section=checks' },
  sessions: { hash: '#/sessions' },
  'sessions-dark': { hash: '#/sessions', dark: true },
  'sessions-narrow': { hash: '#/sessions', width: 380, height: 760 },
  'sessions-rtl': { hash: '#/sessions', rtl: true },
  response: { hash: '#/response', height: 1400 },
  'response-dark': { hash: '#/response', dark: true },
  'response-narrow': { hash: '#/response', width: 380, height: 1400 },
  'response-rtl': { hash: '#/response', rtl: true },
  'response-practice': { hash: '#/response/life-one/r15', height: 1200 },
  checklist: { hash: '#/checklist', height: 2000 },
  'checklist-dark': { hash: '#/checklist', dark: true },
  'checklist-narrow': { hash: '#/checklist', width: 380, height: 2600 },
  'checklist-rtl': { hash: '#/checklist', rtl: true, height: 1400 },
  'checklist-record': { hash: '#/checklist/life-one/r14', height: 1400 },
  settings: { hash: '#/settings', height: 2000 },
  'settings-dark': { hash: '#/settings', dark: true },
  'settings-narrow': { hash: '#/settings', width: 380, height: 2600 },
  'settings-rtl': { hash: '#/settings', rtl: true },
  'session-open': { hash: '#/sessions/life-one/s12' },
  'session-open-narrow': { hash: '#/sessions/life-one/s12', width: 380, height: 760 },
  timeline: { hash: '#/timeline?range=all', height: 1000 },
  'timeline-dark': { hash: '#/timeline?range=all', height: 1000, dark: true },
  'timeline-760': { hash: '#/timeline?range=90', width: 760, height: 1000 },
  'timeline-narrow': { hash: '#/timeline?range=90', width: 380, height: 1200 },
  'timeline-rtl': { hash: '#/timeline?range=30', rtl: true },
  'timeline-table': { hash: '#/timeline?range=all&as=table' },
  changes: { hash: '#/changes' },
  'changes-dark': { hash: '#/changes', dark: true },
  'changes-narrow': { hash: '#/changes', width: 380, height: 1000 },
  'changes-rtl': { hash: '#/changes', rtl: true },
  places: { hash: '#/places', height: 1240 },
  'places-dark': { hash: '#/places', height: 1240, dark: true },
  'places-narrow': { hash: '#/places', width: 380, height: 1400 },
  'places-rtl': { hash: '#/places', height: 1240, rtl: true },
  'places-form': { hash: '#/places?why=travel&place=Kyiv%2C+UA' },
  'places-form-narrow': { hash: '#/places?why=vpn&place=Kyiv%2C+UA', width: 380, height: 860 },
  'evidence-export': { hash: '#/evidence/export?for=another-team&as=markdown', height: 1500 },
  'evidence-export-dark': { hash: '#/evidence/export?for=public-ticket&as=csv', height: 1500, dark: true },
  'evidence-export-narrow': { hash: '#/evidence/export?for=another-team', width: 320, height: 3000 },
  'evidence-export-rtl': { hash: '#/evidence/export?for=another-team', rtl: true },
  'evidence-export-html': { hash: '#/evidence/export?as=html', height: 1500 },
  'evidence-import': { hash: '#/evidence/import', height: 1400, paste: aReview },
  'evidence-import-narrow': {
    hash: '#/evidence/import',
    width: 320,
    height: 2000,
    dark: true,
    paste: 'Gozo,App,Colour\nFirefox,ChatGPT,keep\n',
  },
  'evidence-reports': { hash: '#/evidence/reports', height: 1400 },
  'evidence-reports-dark': { hash: '#/evidence/reports', dark: true, height: 1400 },
  'evidence-reports-narrow': { hash: '#/evidence/reports', width: 320, height: 2000 },
  'evidence-reports-rtl': { hash: '#/evidence/reports', rtl: true },
  'policy-written': { hash: '#/settings', height: 2400, write: policy },
  'policy-written-dark': { hash: '#/settings', height: 2400, dark: true, write: policy },
  'policy-written-narrow': { hash: '#/settings', width: 380, height: 2600, write: policy },
  help: { hash: '#/help/no-log-out', height: 1240 },
  'help-dark': { hash: '#/help/mfa', dark: true },
  'help-narrow': { hash: '#/help/other-keys', width: 380, height: 860 },
  'help-rtl': { hash: '#/help/several-rows', rtl: true },
};

/** The review page first: the tabs of smaller ones leave their size to the window behind them. */
const inOrder = Object.entries(pictures).sort(([, a], [, b]) => Number('file' in a) - Number('file' in b));

try {
  const review = await browser.open(browser.extension('/review.html'));
  await shows(review, 'No sessions read yet');
  await seed(review, withColleagues(withRuns(aLife(new Date()), new Date()), new Date()));
  for (const [
    name,
    { file, hash, width = 1280, height = 860, dark = false, rtl = false, paste, write, press: button },
  ] of inOrder) {
    if (only !== 'all' && !name.startsWith(only)) continue;
    const page = file === undefined ? review : await browser.open(browser.extension(file));
    await page.resize(width, height);
    await page.prefer(dark ? 'dark' : 'light');
    await goTo(page, hash, rtl);
    if (paste !== undefined) await look(page, paste);
    if (write !== undefined) await tryPolicy(page, write);
    if (button !== undefined) await press(page, button);
    if (button !== undefined) await settled(page);
    await picture(page, name, file ?? '/review.html');
    if (file !== undefined) await page.close();
    console.log(name);
  }
} finally {
  await browser.close();
  await replica.close();
}

async function picture(tab: Tab, name: string, file: string): Promise<void> {
  const at = path.join(folder, `${name}.${format}`);
  if (format === 'png') return tab.screenshot(at);
  const page = browser.context.pages().findLast((one) => one.url().includes(file));
  if (!page) throw new Error(`${file} is not open.`);
  const session = await browser.context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  await writeFile(at, Buffer.from(data, 'base64'));
  await session.detach();
}

async function goTo(page: Tab, hash: string, rtl: boolean): Promise<void> {
  await page.evaluate(
    (hash: string, rtl: boolean) => {
      location.hash = hash;
      document.documentElement.dir = rtl ? 'rtl' : 'ltr';
      scrollTo(0, 0);
      (document.activeElement as HTMLElement | null)?.blur();
    },
    hash,
    rtl,
  );
  await until('it is drawn', () => page.evaluate(() => document.querySelector('h1') !== null));
  await settled(page);
}

/** Long work is done, and what came of it is drawn. */
async function settled(page: Tab): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 250));
  await until('nothing is worked on', () => page.evaluate(() => !document.querySelector('.work progress')));
  await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Writes a policy, looks at what it would change, and tries it on what was read. */
async function tryPolicy(page: Tab, text: string): Promise<void> {
  await page.evaluate((text: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('.policy-editor textarea');
    if (field) field.value = text;
    field?.form?.requestSubmit();
  }, text);
  await until('it was looked at', () =>
    page.evaluate(() => {
      const button = document.querySelector<HTMLElement>('.simulation > button');
      button?.click();
      return button !== null;
    }),
  );
  await settled(page);
  await page.evaluate(() => document.querySelector('#settings-policy')?.scrollIntoView());
}

/** Pastes what a colleague sent, and looks at it. */
async function look(page: Tab, text: string): Promise<void> {
  await page.evaluate((text: string) => {
    const field = document.querySelector<HTMLTextAreaElement>('[name="pasted"]');
    if (field) field.value = text;
    field?.form?.requestSubmit();
  }, text);
  await settled(page);
}
