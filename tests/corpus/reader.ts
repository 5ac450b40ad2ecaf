import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import type { PanelReading } from '../../lib/model';
import { findBrowser } from '../../scripts/setup.mjs';
import { type Forgetting, forgetful } from './forgetful';

/** Reads pages with the reader as it is, in a real browser: layout and visibility count. */
export interface CorpusReader {
  /** @param how `languages`: the browser's own, tried after the page's */
  read(html: string, how: How): Promise<PanelReading>;
  /** Shows a page and runs a call on it, then reads it as it is now. `told`: what the call answered; null: not read. */
  readChanged<T>(html: string, how: How, call: string): Promise<{ told: T; reading: PanelReading } | null>;
  /** A call on the page that was read last, as JSON; what it may use is `rollcall.readPanel` and the page. */
  evaluate<T>(call: string): Promise<T>;
  close(): Promise<void>;
}

export interface How {
  url: string;
  at: string;
  timeZone: string;
}

/** A page of a browser: every address shows what `serve` was given last, and nothing is asked of any network. */
interface OpenPage {
  serve(body: string): void;
  goto(url: string): Promise<unknown>;
  evaluate<T>(script: string): Promise<T>;
  close(): Promise<void>;
}

const openers: Record<'chromium' | 'firefox', (executablePath: string) => Promise<OpenPage>> = {
  chromium: openChromium,
  firefox: openFirefox,
};

export async function startReader(
  browser: 'chromium' | 'firefox' = 'chromium',
  forgetting: Forgetting | null = null,
): Promise<CorpusReader> {
  const executablePath = findBrowser(browser);
  if (!executablePath) throw new Error(`${browser} was not found; npm test installs it or says how.`);
  const script = await readerScript(forgetting);
  const page = await openers[browser](executablePath);
  // The site is loaded once and its pages are written into it: the reader, and what it has learned, stays.
  page.serve('<!doctype html><title>ChatGPT</title>');
  await page.goto('https://chatgpt.com/');
  await page.evaluate(script);
  const show = async (html: string, { url }: How) => {
    const { pathname, search, hash } = new URL(url);
    await page.evaluate(`history.replaceState(null, '', ${JSON.stringify(pathname + search + hash)})`);
    await page.evaluate(
      `document.open(); document.write(${JSON.stringify(html)}); document.close(); undefined`,
    );
  };
  const readShown = async ({ at, timeZone }: How) => {
    const call = `JSON.stringify(rollcall.readPanel(document, new Date(${JSON.stringify(at)}), ${JSON.stringify(timeZone)}))`;
    return JSON.parse(await page.evaluate<string>(call)) as PanelReading;
  };
  return {
    async read(html, how) {
      await show(html, how);
      return readShown(how);
    },
    async readChanged<T>(html: string, how: How, call: string) {
      await show(html, how);
      const told = JSON.parse(await page.evaluate<string>(`JSON.stringify(${call})`)) as T | null;
      return told === null ? null : { told, reading: await readShown(how) };
    },
    async evaluate<T>(call: string) {
      return JSON.parse(await page.evaluate<string>(`JSON.stringify(${call})`)) as T;
    },
    close: () => page.close(),
  };
}

const size = { width: 1280, height: 800 };
const contentType = 'text/html; charset=utf-8';

async function openChromium(executablePath: string): Promise<OpenPage> {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: size });
  let body = '';
  await page.route('**/*', (route) => route.fulfill({ contentType, body }));
  return {
    serve(html) {
      body = html;
    },
    goto: (url) => page.goto(url),
    evaluate: <T>(script: string) => page.evaluate<T>(script),
    close: () => browser.close(),
  };
}

async function openFirefox(executablePath: string): Promise<OpenPage> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: size,
    extraPrefsFirefox: {
      'intl.locale.requested': 'en-US',
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
    },
  });
  const page = await browser.newPage();
  let body = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => void request.respond({ status: 200, contentType, body }));
  return {
    serve(html) {
      body = html;
    },
    goto: (url) => page.goto(url),
    evaluate: async <T>(script: string) => (await page.evaluate(script)) as T,
    close: () => browser.close(),
  };
}

/** The reader as one script that leaves `rollcall.readPanel` behind. */
export async function readerScript(forgetting: Forgetting | null = null): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: forgetting ? [forgetful(forgetting)] : [],
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
  // An arrow's value would be no answer that a protocol can carry: the script ends in nothing.
  return `${chunk.code.replace(/^var rollcall\b/m, 'globalThis.rollcall')};undefined`;
}
