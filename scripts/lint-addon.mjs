/**
 * Mozilla's linter over the Firefox build. No error, and no warning but the one inside Preact's own code, which sets
 * `innerHTML` only for a component that asks for it; none of ours does.
 */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import linter from 'addons-linter';

const build = fileURLToPath(new URL('../.output/firefox-mv3', import.meta.url));
const { errors, warnings, notices } = await linter
  .createInstance({
    config: { _: [build], logLevel: 'fatal', output: 'none', shouldScanFile: () => true },
    runAsBinary: false,
  })
  .run({ _console: { log() {}, info() {}, warn: console.warn, error: console.error } });

const accepted = (warning) => warning.code === 'UNSAFE_VAR_ASSIGNMENT' && /innerHTML/.test(warning.message);
const unexpected = [...errors, ...warnings.filter((warning) => !accepted(warning))];
for (const { code, message, file, line } of unexpected) {
  console.error(`${code} ${path.basename(file ?? '')}${line ? `:${line}` : ''} ${message}`);
}
console.log(
  `${errors.length} errors, ${warnings.length} warnings (${warnings.filter(accepted).length} accepted), ${notices.length} notices`,
);
process.exit(unexpected.length === 0 ? 0 : 1);
