/** Builds the command `rollcall` from lib/ and command/ into one file that needs nothing but Node. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '..');
export const built = path.join(root, '.output', 'command', 'rollcall.mjs');

export async function buildCommand() {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { ROLLCALL_VERSION: JSON.stringify(version) },
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, 'command', 'start.ts'),
      target: 'node20',
      outDir: path.dirname(built),
      emptyOutDir: true,
      minify: false,
      rollupOptions: { output: { entryFileNames: path.basename(built) } },
    },
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildCommand();
