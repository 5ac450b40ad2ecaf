/**
 * What both commands need before anything else can run, with nothing but Node and npm: the dependencies, and the
 * browsers asked for. Plain Node without imports from outside, since there is nothing else yet.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where each browser is looked for, first in its variable, then by name on the PATH, then in the usual places. */
export const browsers = {
  chromium: {
    variable: 'ROLLCALL_CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    places: ['/usr/bin/chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    packages: ['chromium'],
    advice: 'Install Chromium (branded Chrome refuses extensions from a folder on the command line).',
  },
  firefox: {
    variable: 'ROLLCALL_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: ['/usr/bin/firefox-esr', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
    advice: 'Install Firefox 149 or newer.',
  },
};

/** @returns {string | null} the path of the browser's program, null when none is found */
export function findBrowser(kind) {
  const { variable, names, places } = browsers[kind];
  const named = process.env[variable];
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...places].find((place) => existsSync(place)) ?? null;
}

/** Runs a program with its output shown; ends this process with words when it fails. */
function must(program, args, what) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status === 0) return;
  console.error(`\n${what} failed${error ? `: ${error.message}` : ` (exit code ${status})`}.`);
  process.exit(1);
}

/** Installs exactly what the lock file names, unless that is what is there already. */
export function needDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules', '.rollcall-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the dependencies (npm ci) ...');
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'Installing the dependencies');
  writeFileSync(stamp, wanted);
}

/** Finds each browser, or installs it where that needs no question (root on Debian or Ubuntu), or says what to install. */
export function needBrowsers(kinds) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (missing.length === 0) return;
  const packages = missing.flatMap((kind) => browsers[kind].packages);
  const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (canInstall) {
    console.log(`Installing ${packages.join(' and ')} with apt-get ...`);
    must('apt-get', ['update', '-qq'], 'Refreshing the package lists');
    must(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...packages],
      'Installing the browsers',
    );
  }
  const still = kinds.filter((kind) => !findBrowser(kind));
  if (still.length === 0) return;
  console.error('\nThese browsers are needed and were not found:');
  for (const kind of still) {
    const { advice, packages, variable } = browsers[kind];
    console.error(`  ${kind}: ${advice}`);
    console.error(`    Debian, Ubuntu: sudo apt-get install ${packages.join(' ')}`);
    console.error(`    Somewhere else on this machine: set ${variable} to the path of its program.`);
  }
  process.exit(1);
}
