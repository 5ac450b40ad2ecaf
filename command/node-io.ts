import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { type Io, Unreadable } from './io';

/** Larger files are no review; a redaction reads them piece by piece. */
const LARGEST = 64 * 1024 * 1024;

export const nodeIo: Io = {
  async read(file) {
    if (file === '-') return collected(process.stdin);
    return guarded(file, async () => {
      const { size } = await stat(file);
      if (size > LARGEST) throw new Unreadable(`${file} is larger than 64 MB.`);
      return readFile(file);
    });
  },
  async *pieces(file) {
    const stream = file === '-' ? process.stdin : createReadStream(file);
    try {
      for await (const piece of stream) yield piece as Uint8Array;
    } catch (error) {
      throw unreadable(file, error);
    }
  },
  out: (text) => written(process.stdout, text),
  err: (text) => written(process.stderr, text),
  open: (address) => opened(address),
  now: () => new Date(),
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};

async function collected(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size > LARGEST) throw new Unreadable('Standard input is larger than 64 MB.');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

async function guarded<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof Unreadable ? error : unreadable(file, error);
  }
}

const WHY: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a directory',
};

function unreadable(file: string, error: unknown): Unreadable {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Unreadable(
    `${file} cannot be read: ${WHY[code] ?? (error instanceof Error ? error.message : String(error))}.`,
  );
}

function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** The default browser of macOS, Windows and everything else, given the address as an argument and never to a shell. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [program: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

function opened(address: string): Promise<boolean> {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  return new Promise((resolve) => {
    const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
    child.unref();
  });
}
