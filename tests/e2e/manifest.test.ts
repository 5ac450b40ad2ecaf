import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromium, firefox } from '../../scripts/identity';
import { root } from '../../scripts/setup.mjs';
import { idOf } from './packing';

/** What is asked of the browser and what lies in every tab: neither may grow unnoticed (docs/permissions.md). */
describe.each(['chrome-mv3', 'firefox-mv3'])('the build %s', (build) => {
  const folder = path.join(root, '.output', build);
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));

  it('asks for what docs/permissions.md names and one host, and for nothing more at run time', () => {
    const beside = build === 'chrome-mv3' ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(
      ['alarms', 'notifications', 'scripting', ...beside, 'storage'].toSorted(),
    );
    expect(manifest.host_permissions).toEqual(['https://chatgpt.com/*']);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  it('opens no panel by itself when it is installed', () => {
    expect(manifest.sidebar_action?.open_at_install ?? false).toBe(false);
    expect(manifest.options_ui).toEqual({ page: 'review.html', open_in_tab: true });
  });

  it('is known to an administrator by the id in the samples', () => {
    if (build === 'firefox-mv3') {
      expect(manifest.browser_specific_settings.gecko.id).toBe(firefox.id);
      return;
    }
    expect(idOf(Buffer.from(manifest.key, 'base64'))).toBe(chromium.id);
    expect(manifest.storage).toEqual({ managed_schema: 'managed_storage.json' });
  });

  it('lets no page reach into it', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toBeUndefined();
  });

  it('runs on one site, in the top frame, with a few kB until a settings dialog opens', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect(script).toMatchObject({ matches: ['https://chatgpt.com/*'] });
    expect(script.all_frames ?? false).toBe(false);
    expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    const size = script.js.reduce(
      (sum: number, file: string) => sum + statSync(path.join(folder, file)).size,
      0,
    );
    expect(size).toBeLessThan(6_000);
  });

  it('holds no address that it could send anything to', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.js'),
    );
    const addresses = files.flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/https?:\/\/[a-z0-9.-]+\.[a-z]{2,}/gi)].map(
        ([at]) => at,
      ),
    );
    // Of platform.openai.com there are links for a person to follow; the others name a standard and stand in a library.
    const known = /^https?:\/\/(chatgpt\.com|platform\.openai\.com|www\.w3\.org|developer\.mozilla\.org)$/;
    expect([...new Set(addresses)].filter((address) => !known.test(address))).toEqual([]);
  });
});
