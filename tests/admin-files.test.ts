import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkKeys, defaultPolicy } from '../lib/policy/check';
import { type PolicyKey, policyKeys } from '../lib/policy/keys';
import { parsePolicy } from '../lib/policy/policy';
import { adminFiles, exampleSource, samplePolicy } from '../scripts/admin/files';
import { samples } from '../scripts/admin/samples';
import { chromium, firefox } from '../scripts/identity';
import { root } from '../scripts/setup.mjs';
import { readBack, type Said, xml } from './platforms';

const source = await exampleSource();
const policy = await samplePolicy();
const installs = { id: chromium.id, from: source.updates };
const sets = { id: chromium.id, policy };
const both = { installs, sets };

describe('the samples for administrators', () => {
  it('stand in their files, and in the paper: npm run admin:files', async () => {
    const made = await adminFiles();
    for (const [file, content] of Object.entries(made))
      expect(await readFile(path.join(root, file), 'utf8'), file).toBe(content);
    const there = await readdir(path.join(root, 'docs', 'admin'));
    expect(there.filter((file) => file !== 'policy.json' && !(`docs/admin/${file}` in made))).toEqual([]);
  });

  it('hold a policy that can be used as it is, with a default and a locked key', () => {
    expect(parsePolicy(JSON.stringify(policy))).toMatchObject({ warnings: [] });
    const { values, about } = checkKeys(policy);
    const isDefault = (key: string) => !about.locked.includes(key as PolicyKey);
    expect(about.locked.filter((key) => key in values)).not.toEqual([]);
    expect(Object.keys(values).filter(isDefault)).not.toEqual([]);
    expect(values.disable_first_run_page).toBe(true);
  });

  const says: Record<string, Said> = {
    'chrome-linux.json': { sets },
    'chrome-linux-install.json': { installs },
    'chrome-windows.reg': both,
    'chrome-macos.mobileconfig': both,
    'chrome-macos.plist': { sets },
    'chrome-google-admin.json': { sets },
    'edge-linux.json': { sets },
    'edge-linux-install.json': { installs },
    'edge-windows.reg': both,
    'edge-macos.mobileconfig': both,
    'firefox-policies.json': {
      installs: { id: firefox.id, from: source.xpi },
      sets: { id: firefox.id, policy },
    },
  };
  it.each(Object.entries(says))('%s says the same policy, for the same extension', async (file, expected) => {
    expect(readBack(file, await readFile(path.join(root, 'docs', 'admin', file), 'utf8'))).toEqual(expected);
  });

  it('updates.xml names the package and the version that are given out', async () => {
    const text = await readFile(path.join(root, 'docs', 'admin', 'updates.xml'), 'utf8');
    const app = xml(text).querySelector('app');
    expect(app?.getAttribute('appid')).toBe(chromium.id);
    expect(app?.querySelector('updatecheck')?.getAttribute('codebase')).toBe(source.crx);
    expect(app?.querySelector('updatecheck')?.getAttribute('version')).toBe(source.version);
  });

  it('is told by every form, whatever a policy holds', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '"', '\\', '<', '&', ']', '=', '\n', 'ü', '信', ' '),
    });
    const anyPolicy = fc.record(
      {
        policy_name: text,
        points_api_platform: fc.integer({ min: -20, max: 20 }),
        review_reminders: fc.boolean(),
        response_contacts: fc.array(text),
        ticket_template: text,
        evidence_rules: fc.constant(defaultPolicy.evidence_rules),
        locked: fc.subarray(Object.keys(policyKeys)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyPolicy, (given) => {
        const made = samples(given, source);
        for (const file of Object.keys(says).filter((name) => 'sets' in (says[name] ?? {})))
          expect(readBack(file, made[file] ?? '').sets?.policy, file).toEqual(given);
      }),
      { numRuns: 100 },
    );
  });
});
