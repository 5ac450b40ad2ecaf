/** `npm run demo`: all set-up, then the demonstration itself (demo.ts). */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { needBrowsers, needDependencies, root } from './setup.mjs';

needDependencies();
needBrowsers(['chromium']);
const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
const { status } = spawnSync(
  process.execPath,
  [tsx, path.join(root, 'scripts', 'demo.ts'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
