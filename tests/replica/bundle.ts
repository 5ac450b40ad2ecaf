import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { utilities } from './utilities';

/** A page's script and its styles, as the server hands them out. */
export interface Bundle {
  script: string;
  style: string;
}

/**
 * Bundles one of the replica's pages in memory (about 200 ms). `entry` is relative to this folder. The style is the
 * page's own, followed by the utility classes that its script names.
 */
export async function bundle(entry: string): Promise<Bundle> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    // Of React as of Preact, what is built for people: a test runner would have it otherwise.
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    build: {
      write: false,
      minify: false,
      cssMinify: false,
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL(entry, import.meta.url)) },
    },
  });
  if (!('output' in built)) throw new Error(`Vite gave no output for ${entry}.`);
  let script = '';
  let style = '';
  for (const file of built.output) {
    if (file.type === 'chunk') script += file.code;
    else if (file.fileName.endsWith('.css')) style += file.source;
  }
  return { script, style: style + utilities(script) };
}
