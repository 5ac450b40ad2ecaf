/**
 * `npm test`: all set-up, then every check there is, each in turn even when one before it failed, and at the end one
 * line `N passed, N failed` over everything. A step that is not a test runner counts as one test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { needBrowsers, needDependencies, root } from './setup.mjs';

needDependencies();
needBrowsers(['chromium', 'firefox']);

const reports = mkdtempSync(path.join(tmpdir(), 'rollcall-test-'));
const tool = (name) => path.join(root, 'node_modules', '.bin', name);

/** A step that passes or fails as a whole. */
const whole =
  (program, ...args) =>
  () => ({ passed: run(program, args) ? 1 : 0, total: 1, skipped: 0 });

/** A vitest project; a run that reports nothing counts as one failure. */
const tests = (project) => () => {
  const report = path.join(reports, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const ok = run(tool('vitest'), args);
  if (!existsSync(report)) return { passed: 0, total: 1, skipped: 0 };
  const { numPassedTests, numTotalTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  failures.push(...testResults.flatMap(failuresOf));
  const skipped = numPendingTests + numTodoTests;
  const failed = numTotalTests - skipped - numPassedTests;
  // A file that does not load has no tests to fail, and still must not pass.
  const broken = !ok && failed === 0 ? 1 : 0;
  return { passed: numPassedTests, total: numTotalTests - skipped + broken, skipped };
};

/** What failed in a file of tests, a line each: a log that is cut off still names it at its end. */
const failuresOf = ({ name, status, message, assertionResults }) => {
  const file = path.relative(root, name);
  const failed = assertionResults.filter((one) => one.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
  return failed.map(
    ({ fullName, failureMessages }) => `${file}: ${fullName.trim()}: ${firstLine(failureMessages[0])}`,
  );
};
const firstLine = (text = '') => text.split('\n')[0].slice(0, 200);

/** Each test that failed. */
const failures = [];

const steps = [
  ['format and lint', whole(tool('biome'), 'ci', '--error-on-warnings', '.')],
  ['prepare', whole(tool('wxt'), 'prepare')],
  ['types', whole(tool('tsc'), '--noEmit')],
  ['unit tests', tests('unit')],
  ['build for Chrome', whole(tool('wxt'), 'build')],
  ['build for Firefox', whole(tool('wxt'), 'build', '-b', 'firefox', '--mv3')],
  ['addons-linter', whole(process.execPath, path.join(root, 'scripts', 'lint-addon.mjs'))],
  ['end to end, in Chromium and Firefox', tests('e2e')],
];

const results = steps.map(([name, step]) => {
  console.log(`\n== ${name}`);
  const start = Date.now();
  return { name, ...step(), seconds: Math.round((Date.now() - start) / 1000) };
});
rmSync(reports, { recursive: true, force: true });

console.log('');
for (const { name, passed, total, skipped, seconds } of results) {
  const note = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${passed === total ? 'ok  ' : 'FAIL'} ${name}: ${passed} of ${total}${note} (${seconds} s)`);
}
for (const failure of failures) console.log(`FAIL ${failure}`);
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.total - result.passed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.error(error.message);
  return status === 0;
}
