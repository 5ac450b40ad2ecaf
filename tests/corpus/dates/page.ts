/** The reader of times in a page of a browser, which has words of its own or has none. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../../scripts/setup.mjs';
import type { Verdict, Written } from './written';

export interface Judge {
  name: string;
  /** What the browser's own `Intl` writes. */
  texts(language: string, draws: number[]): Promise<Written[]>;
  judge(texts: Written[]): Promise<Verdict[]>;
  close(): Promise<void>;
}

/** A slice of texts that a protocol carries in one message. */
const SLICE = 4000;

export async function openJudge(name: 'chromium' | 'firefox'): Promise<Judge> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`${name} was not found.`);
  const { run, close } = await openers[name](executablePath);
  await run(await bundle());
  const call = async <T>(script: string) => JSON.parse(String(await run(`JSON.stringify(${script})`))) as T;
  return {
    name,
    close,
    texts: (language, draws) =>
      call(
        `judging.platformTexts(${JSON.stringify(name)}, ${JSON.stringify(language)}, ${JSON.stringify(draws)})`,
      ),
    async judge(texts) {
      const verdicts: Verdict[] = [];
      for (let n = 0; n < texts.length; n += SLICE)
        verdicts.push(
          ...(await call<Verdict[]>(`judging.judge(${JSON.stringify(texts.slice(n, n + SLICE))})`)),
        );
      return verdicts;
    },
  };
}

const openers = {
  async chromium(executablePath: string) {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    const page = await browser.newPage();
    return { run: (script: string) => page.evaluate<unknown>(script), close: () => browser.close() };
  },
  async firefox(executablePath: string) {
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      protocolTimeout: 600_000,
      extraPrefsFirefox: { 'services.settings.server': 'data:,#remote-settings-dummy/v1' },
    });
    const page = await browser.newPage();
    return { run: (script: string) => page.evaluate(script), close: () => browser.close() };
  },
};

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('judge.ts', import.meta.url)), formats: ['iife'], name: 'judging' },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  if (output?.type !== 'chunk') throw new Error('The reader of times could not be bundled.');
  return `${output.code.replace(/^var judging\b/m, 'globalThis.judging')};undefined`;
}
