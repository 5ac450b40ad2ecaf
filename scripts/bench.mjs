/** `npm run bench`: bundles the measurements as the extension is bundled, then runs them: loaders for tests slow code down. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const only = process.argv[2];
for (const part of ['watch', 'redact'].filter((one) => only === undefined || one === only)) {
  // Two folders deep, like the sources: a measurement reads files by its own place.
  const outDir = at(`.output/bench-${part}`);
  await build({
    root: at('.'),
    configFile: false,
    logLevel: 'error',
    build: { ssr: at(`tests/speed/${part}.ts`), outDir, emptyOutDir: true, target: 'esnext' },
  });
  await import(pathToFileURL(`${outDir}/${part}.js`).href);
  rmSync(outDir, { recursive: true, force: true });
}

if (only === undefined || only === 'panel') {
  const { status } = spawnSync(at('node_modules/.bin/tsx'), [at('tests/speed/panel.ts')], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
