import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/setup.mjs';

/** The build for Chromium. */
export const build = path.join(root, '.output', 'chrome-mv3');

/**
 * A copy of the build that no administrator can reach: a policy on this machine, of its owner or of another test, does not
 * count in it, and Chromium, which looks for one for 3 seconds, answers at once.
 */
export async function withoutManagedStorage(copy: string): Promise<string> {
  await cp(build, copy, { recursive: true });
  const file = path.join(copy, 'manifest.json');
  const { storage: _, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
