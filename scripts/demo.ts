/**
 * The demonstration: the replica under ChatGPT's real host name, real Chromium, the built extension.
 * With a display a person plays; without one (or with --headless) a tour plays itself and leaves pictures.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { startChromium } from '../tests/e2e/chromium';
import { startReplica } from '../tests/replica/server';
import { root } from './setup.mjs';
import { tour } from './tour';

const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

console.log('Building the extension ...');
const built = spawnSync(path.join(root, 'node_modules', '.bin', 'wxt'), ['build'], {
  cwd: root,
  stdio: 'pipe',
});
if (built.status !== 0) {
  console.error(String(built.stdout), String(built.stderr));
  console.error('The extension could not be built.');
  process.exit(1);
}

// A log-out that takes 30 minutes in the world takes a second here in the tour, and a minute when a person plays.
const replica = await startReplica({ speed: headless ? 1_800 : 30 });
const browser = await startChromium(replica.port, { headless });

try {
  if (headless) {
    await tour(browser, replica, path.join(root, 'demo-shots'));
  } else {
    const [blank] = browser.context.pages();
    await browser.open('https://chatgpt.com/__replica/controls');
    await blank?.close();
    await browser.open('https://chatgpt.com/');
    console.log('\nChromium is open, with a stand-in for chatgpt.com and Rollcall in it.');
    console.log('  1. In the ChatGPT tab: profile (bottom left) > Settings > Security > Active sessions.');
    console.log('  2. Open Rollcall (the puzzle piece in the toolbar) and say which sessions are yours.');
    console.log('  3. In the controls tab: add a device, change a place, log out, fail; watch the toolbar.');
    console.log('\nClose the browser window to end.');
    await browser.ended;
  }
} finally {
  await browser.close();
  await replica.close();
}
