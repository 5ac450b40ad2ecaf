import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const shipped = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
);
const source = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What a file imports: packages by name, own files from the project's root without their ending. */
function imports(file: string): string[] {
  const found = source(file).matchAll(
    /^(?:import|export)\b[^;]*?\bfrom\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'/gm,
  );
  return [...found]
    .map(([, named, bare]) => named ?? bare ?? '')
    .map((to) => (to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to));
}

const under = (folder: string) => shipped.filter((file) => file.startsWith(`${folder}/`));

describe('borders of the house', () => {
  it('finds the files', () => {
    expect(shipped.length).toBeGreaterThan(50);
  });

  it('the model imports nothing', () => {
    expect(imports('lib/model.ts')).toEqual([]);
  });

  it('only lib/browser.ts imports the polyfill', () => {
    const users = shipped.filter((file) => imports(file).includes('webextension-polyfill'));
    expect(users.filter((file) => !/^import type [^;]*webextension-polyfill/m.test(source(file)))).toEqual([
      'lib/browser.ts',
    ]);
  });

  /** What each pure room may import beside its own files. */
  const faces: Record<string, string[]> = {
    'lib/panel': ['lib/model', 'valibot'],
    'lib/watch': ['lib/model', 'lib/policy/policy'],
    'lib/evidence': [
      'lib/model',
      'lib/drawing/of-review',
      'lib/drawing/timeline',
      'lib/panel/row/typed-captions',
      'lib/panel/row/typed-rows',
      'lib/panel/row/typed-times',
      'lib/policy/json',
      'lib/policy/nearest',
      'lib/policy/policy',
      'lib/store/fold',
      'lib/watch/match',
      'lib/watch/normalise/device',
      'lib/watch/normalise/place',
      'lib/words/evidence',
    ],
    'lib/policy': ['lib/model', 'lib/panel/hints/form', 'valibot'],
    'lib/drawing': [
      'lib/model',
      'lib/evidence/review-file',
      'lib/watch/events',
      'lib/watch/gaps',
      'lib/watch/lanes',
    ],
    'lib/runbook': ['lib/model', 'lib/policy/policy'],
    'lib/words': [
      'lib/model',
      'lib/evidence/audience',
      'lib/evidence/formats/formats',
      'lib/evidence/import/heads',
      'lib/evidence/import/import',
      'lib/evidence/places',
      'lib/evidence/redact',
      'lib/policy/policy',
      'lib/watch/checks',
      'lib/watch/search',
      'lib/watch/differences',
      'lib/watch/inventory',
      'lib/runbook/controls',
      'lib/runbook/findings',
      'lib/runbook/places',
      'lib/runbook/runbooks',
      'lib/runbook/summary',
    ],
  };
  it.each(Object.entries(faces))('%s imports only its own files and the faces it may', (room, allowed) => {
    const strangers = under(room).flatMap((file) =>
      imports(file)
        .filter((to) => !to.startsWith(`${room}/`) && !allowed.includes(to))
        .map((to) => `${file} imports ${to}`),
    );
    expect(strangers).toEqual([]);
  });

  it('pure rooms name no browser API, no clock of their own and no chance', () => {
    const offenders = Object.keys(faces)
      .flatMap(under)
      // The watcher waits for rows to settle, and is handed its clock.
      .filter((file) =>
        /\b(browser|chrome)\.\w|Date\.now\(|new Date\(\)|Math\.random\(|indexedDB/.test(code(file)),
      );
    expect(offenders).toEqual([]);
  });

  it('only lib/store opens IndexedDB, and nothing that runs in a tab reaches it', () => {
    const openers = shipped.filter(
      (file) => imports(file).includes('idb') || /\bindexedDB\b/.test(code(file)),
    );
    expect(openers.filter((file) => !file.startsWith('lib/store/'))).toEqual([]);
    for (const entry of [
      'entrypoints/chatgpt.content/index.ts',
      'entrypoints/reader.ts',
      'entrypoints/opener.ts',
    ]) {
      expect([...reach(entry)].filter((file) => file.startsWith('lib/store/'))).toEqual([]);
    }
  });

  it('the command reaches Node through its face only, and no browser, page or database', () => {
    const own = readdirSync(path.join(root, 'command'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.posix.join('command', file.split(path.sep).join('/')));
    const reached = own.flatMap((file) => imports(file).map((to) => `${file} imports ${to}`));
    expect(reached.length).toBeGreaterThan(20);
    const room = / imports (?:command\/|lib\/(?:evidence|policy|words)\/)/;
    expect(reached.filter((line) => !room.test(line)).sort()).toEqual([
      'command/command.ts imports node:util',
      'command/main.ts imports node:util',
      'command/node-io.ts imports node:child_process',
      'command/node-io.ts imports node:fs',
      'command/node-io.ts imports node:fs/promises',
    ]);
  });

  it('components reach the browser and the database through nobody but their source', () => {
    const reached = under('components').flatMap((file) => imports(file));
    expect(
      reached.filter((to) => to === 'lib/browser' || to.startsWith('lib/worker') || to === 'idb'),
    ).toEqual([]);
  });

  it('no file comes back to itself through its imports, types included', () => {
    const below = new Map(shipped.map((file) => [file, ownImports(file)]));
    // Whoever names nobody that is left, or is named by nobody that is left, stands in no circle.
    for (let before = -1; before !== below.size; ) {
      before = below.size;
      for (const [file, to] of below) if (!to.some((one) => below.has(one))) below.delete(file);
      const named = new Set([...below.values()].flat());
      for (const file of below.keys()) if (!named.has(file)) below.delete(file);
    }
    expect([...below.keys()]).toEqual([]);
  });

  it('shipped code makes no network request and runs no text as code', () => {
    const call =
      /\bfetch\s*\(|XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts\s*\(|\beval\s*\(|new Function|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;
    // A worker takes in its second file, which is ours and named there.
    const own = "importScripts('/words.js');";
    expect(shipped.filter((file) => call.test(code(file).replace(own, '')))).toEqual([]);
  });

  it('the reader touches neither scripts, cookies nor storage of the page', () => {
    const private_ =
      /document\.cookie|localStorage|sessionStorage|client-bootstrap|querySelector\w*\([^)]*script/;
    expect([...under('lib/panel'), 'lib/tab.ts'].filter((file) => private_.test(code(file)))).toEqual([]);
  });
});

/** Source without comments: they may name what code must not do. */
function code(file: string): string {
  return source(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}

/** All own files that a file reaches through its imports; type-only imports do not count, they are gone when built. */
function reach(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const found = source(entry).matchAll(/^(?:import|export)\s+(?!type\b)[^;]*?from\s+'(\.[^']+)'/gm);
  for (const [, to = ''] of found) {
    const file = ownFile(path.posix.join(path.posix.dirname(entry), to));
    if (file) reach(file, seen);
  }
  return seen;
}

/** The own file that an import without its ending means. */
const ownFile = (target: string): string | undefined =>
  [`${target}.ts`, `${target}.tsx`, target].find((candidate) => shipped.includes(candidate));

/** All own files that a file names, also for a type alone. */
const ownImports = (file: string): string[] => imports(file).flatMap((to) => ownFile(to) ?? []);
