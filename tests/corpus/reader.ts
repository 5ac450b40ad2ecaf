import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import type { PanelReading } from '../../lib/model';
import { findBrowser } from '../../scripts/setup.mjs';

/** Reads pages with the reader as it is, in real Chromium: layout and visibility count. */
export interface CorpusReader {
  read(html: string, how: { url: string; at: string; timeZone: string }): Promise<PanelReading>;
  close(): Promise<void>;
}

export async function startReader(): Promise<CorpusReader> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium was not found; npm test installs it or says how.');
  const script = await bundle();
  const browser: Browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  let body = '';
  // Every address is the page itself: nothing is asked of any network.
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  return {
    async read(html, { url, at, timeZone }) {
      body = html;
      // A change of the hash alone would load nothing.
      await page.goto('about:blank');
      await page.goto(url);
      await page.evaluate(script);
      const call = `JSON.stringify(rollcall.readPanel(document, new Date(${JSON.stringify(at)}), ${JSON.stringify(timeZone)}))`;
      return JSON.parse(await page.evaluate<string>(call)) as PanelReading;
    },
    close: () => browser.close(),
  };
}

/** The reader as one script that leaves `rollcall.readPanel` behind. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../lib/panel/read.ts', import.meta.url)),
        formats: ['iife'],
        name: 'rollcall',
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The reader could not be bundled.');
  return chunk.code.replace(/^var rollcall\b/m, 'globalThis.rollcall');
}
