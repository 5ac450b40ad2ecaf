/** `npm run panel -- page.html`: what the reader makes of a saved page (panel.ts). */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { needBrowsers, needDependencies, root } from './setup.mjs';

needDependencies();
needBrowsers(['chromium']);
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const script = path.join(root, 'scripts', 'panel.ts');
const { status } = spawnSync(process.execPath, [tsx, script, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(status ?? 1);
