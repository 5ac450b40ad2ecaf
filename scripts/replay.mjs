/** `npm run replay -- journal.json`: what the watch makes of an exported journal (replay.ts). */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { needDependencies, root } from './setup.mjs';

needDependencies();
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const script = path.join(root, 'scripts', 'replay.ts');
const { status } = spawnSync(process.execPath, [tsx, script, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
