import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import {
  access,
  constants,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser } from '../../scripts/setup.mjs';

/** A browser that reads an administrator's policies where a test may write them. */
export interface ManagedBrowser {
  /** The program that starts it. */
  program: string;
  /** Writes one of its policy files, in place of the one of this name. */
  write(file: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Why there is none. */
export interface NotManaged {
  why: string;
}

const ETC = '/etc/chromium';

/**
 * Chromium reads `/etc/chromium/policies/managed` and nothing else. Where the system lets a program have mounts of its own, it
 * gets that folder for itself alone; else the real one is written, which is left as it was afterwards. The other tests do not
 * hear what stands there (chromium.ts).
 *
 * @param alone true: only where no other browser of this machine reads it, so that a policy may install something
 */
export async function managedChromium(alone: boolean): Promise<ManagedBrowser | NotManaged> {
  const chromium = findBrowser('chromium');
  if (!chromium) return { why: 'Chromium was not found' };
  const own = await mkdtemp(path.join(tmpdir(), 'rollcall-etc-'));
  const mount = `mount --bind '${own}' ${ETC}`;
  if (spawnSync('unshare', ['-rm', 'sh', '-c', mount]).status === 0) {
    await cp(ETC, own, { recursive: true });
    const program = path.join(own, 'chromium.sh');
    const inside = `${mount} && exec '${chromium}' \\"\\$@\\"`;
    await writeFile(program, `#!/bin/sh\nexec unshare -rm sh -c "${inside}" sh "$@"\n`, { mode: 0o755 });
    return inFolder(path.join(own, 'policies', 'managed'), program, own);
  }
  await rm(own, { recursive: true });
  if (alone) return { why: 'no program may have mounts of its own here, and others would be given it, too' };
  const folder = path.join(ETC, 'policies', 'managed');
  const above = [folder, path.dirname(folder), ETC, path.dirname(ETC)].find((one) => existsSync(one)) ?? '/';
  if (above === folder) return { why: `${folder} is in use` };
  try {
    await access(above, constants.W_OK);
  } catch {
    return { why: `no program may have mounts of its own here, and ${above} may not be written` };
  }
  return inFolder(folder, chromium, null);
}

/**
 * Firefox reads the folder `distribution` beside its program, where there is no `/etc/firefox/policies`. A copy of the program
 * among links to the rest of it has such a folder of its own.
 */
export async function managedFirefox(): Promise<ManagedBrowser | NotManaged> {
  const found = findBrowser('firefox');
  if (!found) return { why: 'Firefox was not found' };
  const firefox = realpathSync(found);
  const installed = path.dirname(firefox);
  if (!existsSync(path.join(installed, 'application.ini')))
    return { why: `${found} only starts another program, which cannot be copied` };
  if (existsSync('/etc/firefox/policies/policies.json'))
    return { why: '/etc/firefox/policies/policies.json stands before what a test could write' };
  const own = await mkdtemp(path.join(tmpdir(), 'rollcall-firefox-program-'));
  for (const name of await readdir(installed)) {
    if (name === 'distribution') continue;
    const [from, to] = [path.join(installed, name), path.join(own, name)];
    await (from === firefox ? copyFile(from, to) : symlink(from, to));
  }
  return inFolder(path.join(own, 'distribution'), path.join(own, path.basename(firefox)), own);
}

/** @param own what was made for the test alone and goes with it; null: only the folders that writing makes */
function inFolder(folder: string, program: string, own: string | null): ManagedBrowser {
  let made = own;
  return {
    program,
    async write(file, text) {
      const first = await mkdir(folder, { recursive: true });
      made ??= first ?? null;
      await writeFile(path.join(folder, file), text);
    },
    async remove() {
      if (made !== null) await rm(made, { recursive: true, force: true });
    },
  };
}
