import { spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import { findBrowser, root } from '../../scripts/setup.mjs';

/** Packages of the builds, as an organisation would make them for itself. */

/** Chromium packs and signs by itself, with a new key each time; the id is the one of that key. */
export async function packForChromium(): Promise<{ id: string; crx: Buffer }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rollcall-pack-'));
  try {
    const copy = path.join(folder, 'rollcall');
    await cp(path.join(root, '.output', 'chrome-mv3'), copy, { recursive: true });
    const args = ['--no-sandbox', '--headless', '--no-message-box', `--pack-extension=${copy}`];
    const packed = spawnSync(findBrowser('chromium') ?? '', args, { encoding: 'utf8' });
    if (packed.status !== 0) throw new Error(`Chromium did not pack the build: ${packed.stderr}`);
    const key = createPublicKey(createPrivateKey(await readFile(`${copy}.pem`)));
    return { id: idOf(key.export({ type: 'spki', format: 'der' })), crx: await readFile(`${copy}.crx`) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The id that Chromium makes of a public key. */
export const idOf = (key: Buffer): string =>
  [...createHash('sha256').update(key).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** A package for Firefox is a zip; this one is stored without being made smaller. */
export async function packForFirefox(file: string): Promise<void> {
  const folder = path.join(root, '.output', 'firefox-mv3');
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).split(path.sep).join('/'));
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const name of names) {
    const data = await readFile(path.join(folder, name));
    const header = entryHeader(name, data);
    // Local: signature, then the common part. In the directory: version made by before it; comment, disk, attributes, place after.
    const local = Buffer.concat([bytes(4, 0x04034b50), header, Buffer.from(name), data]);
    const rest = [bytes(2, 0), bytes(2, 0), bytes(2, 0), bytes(4, 0), bytes(4, at)];
    directory.push(Buffer.concat([bytes(4, 0x02014b50), bytes(2, 20), header, ...rest, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const count = bytes(2, names.length);
  const end = [bytes(4, 0x06054b50), bytes(4, 0), count, count, bytes(4, size), bytes(4, at), bytes(2, 0)];
  await writeFile(file, Buffer.concat([...parts, ...directory, ...end]));
}

/** Version needed, flags (names are UTF-8), stored, time and date (1 January 1980), sum, both sizes, lengths of name and extra. */
function entryHeader(name: string, data: Buffer): Buffer {
  const sizes = [bytes(4, data.length), bytes(4, data.length)];
  const lengths = [bytes(2, Buffer.byteLength(name)), bytes(2, 0)];
  return Buffer.concat([
    bytes(2, 20),
    bytes(2, 0x800),
    bytes(2, 0),
    bytes(2, 0),
    bytes(2, 0x21),
    bytes(4, crc32(data)),
    ...sizes,
    ...lengths,
  ]);
}

function bytes(length: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(length);
  buffer.writeUIntLE(value, 0, length);
  return buffer;
}
