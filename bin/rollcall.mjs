#!/usr/bin/env node
/** Starts the command as it was built by `npm ci` or `npm run build`. */
import { existsSync } from 'node:fs';

const built = new URL('../.output/command/rollcall.mjs', import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error('rollcall: it is not built yet. Run: npm ci, or npm run build:command');
  process.exitCode = 2;
}
