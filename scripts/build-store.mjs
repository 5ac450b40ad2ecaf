/**
 * `npm run build:store`: what is uploaded to the stores, in `.output/store`. The same builds but for the key of the manifest:
 * Chrome's store gives the id itself and refuses a package that brings a key (scripts/identity.ts).
 */
import path from 'node:path';
import { zip } from 'wxt';
import { root } from './setup.mjs';

const targets = [{ browser: 'chrome' }, { browser: 'firefox', manifestVersion: 3 }];
for (const target of targets)
  await zip({
    ...target,
    outDir: path.join(root, '.output', 'store'),
    hooks: {
      'build:manifestGenerated': (_wxt, manifest) => {
        delete manifest.key;
      },
    },
  });
