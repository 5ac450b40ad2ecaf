/**
 * Draws the PNG icons from their SVG sources in public/icon. Run with `npm run icons` after a source has changed;
 * the PNGs are committed, since a browser needs them and a build should not need a browser.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
const sizes = [16, 32, 48, 128];
/** Source and the lead of the file names made from it: `icon.svg` gives `16.png`, `attention.svg` gives `attention-16.png`. */
const variants = [
  { source: 'icon.svg', lead: '' },
  { source: 'attention.svg', lead: 'attention-' },
];

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
if (executablePath === undefined) {
  throw new Error(
    'No Chromium found. Install it (Debian, Ubuntu: apt-get install chromium) and run this again.',
  );
}

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  for (const { source, lead } of variants) {
    const svg = await readFile(folder + source, 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await writeFile(`${folder}${lead}${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
console.log(`Drew ${variants.length * sizes.length} icons into public/icon.`);
