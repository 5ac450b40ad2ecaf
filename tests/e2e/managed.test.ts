import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Given } from '../../lib/policy/policy';
import { chromium, firefox } from '../../scripts/identity';
import { root } from '../../scripts/setup.mjs';
import { type Replica, startReplica } from '../replica/server';
import { startChromium } from './chromium';
import { type Driver, type Tab, until } from './driver';
import { startFirefox } from './firefox';
import { type ManagedBrowser, managedChromium, managedFirefox } from './policies';
import { ownTabs, press, shows, stored, textOf } from './rollcall';

/** A policy file of either browser. */
interface Content {
  '3rdparty'?: { extensions: Record<string, Given> };
  policies?: { '3rdparty': { Extensions: Record<string, Given> } };
}

/** The samples for administrators, in browsers that read them from the disk as any other policy. */
const browsers = [
  {
    name: 'Chromium' as const,
    managed: await managedChromium(false),
    file: 'rollcall.json',
    sample: 'chrome-linux.json',
    id: chromium.id,
    policies: (content: Content) => content['3rdparty']?.extensions ?? {},
    start: (port: number, { program }: ManagedBrowser) =>
      startChromium(port, { managed: { program, installs: null } }),
  },
  {
    name: 'Firefox' as const,
    managed: await managedFirefox(),
    file: 'policies.json',
    sample: 'firefox-policies.json',
    id: firefox.id,
    policies: (content: Content) => content.policies?.['3rdparty'].Extensions ?? {},
    start: (port: number, { program }: ManagedBrowser) =>
      startFirefox(port, { managed: { program, installs: false } }),
  },
];

describe.each(browsers)(
  'an administrator’s policy in $name',
  ({ name, managed, file, sample, id, policies, start }) => {
    if ('why' in managed) {
      console.warn(`Skipped in ${name}: ${managed.why}.`);
      it.skip(`cannot be tried here: ${managed.why}`);
      return;
    }
    let replica: Replica;
    let driver: Driver;
    let settings: Tab;
    let text: string;
    let given: Given;

    const open = async () => {
      driver = await start(replica.port, managed);
      settings = await driver.open(driver.extension('/review.html#/settings'));
    };
    beforeAll(async () => {
      replica = await startReplica();
      text = await readFile(path.join(root, 'docs', 'admin', sample), 'utf8');
      given = policies(JSON.parse(text))[id] ?? {};
      await managed.write(file, text);
      await open();
    });
    afterAll(async () => {
      await driver?.close();
      await replica?.close();
      await managed.remove();
    });

    const row = (key: string) => `.policy-values [data-key="${key}"]`;
    const setting = (key: string) => `[data-setting="${key}"]`;
    const isDisabled = (key: string) =>
      settings.evaluate(
        (at: string) => document.querySelector<HTMLSelectElement>(`${at} select, ${at} input`)?.disabled,
        setting(key),
      );
    const choose = async (key: string, value: string) => {
      const before = (await stored(settings)).journal.length;
      await settings.evaluate(
        (at: string, chosen: string) => {
          const select = document.querySelector<HTMLSelectElement>(`${at} select`);
          if (!select) throw new Error('There is nothing to choose from.');
          select.value = chosen;
          select.dispatchEvent(new Event('change', { bubbles: true }));
        },
        setting(key),
        value,
      );
      await until('it is recorded', async () => (await stored(settings)).journal.length > before);
    };
    /** The dialog for choosing a file belongs to the browser: here the file is handed over as after it. */
    const load = (policy: Given) =>
      settings.evaluate((content: string) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([content], 'team.json', { type: 'application/json' }));
        const field = document.querySelector<HTMLInputElement>('input[name="policy-file"]');
        if (!field) throw new Error('There is no field for a file.');
        field.files = chosen.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, JSON.stringify(policy));
    const team = (version: number, more: Given = {}): Given => ({
      policy_name: 'Blue team',
      policy_version: version,
      points_api_platform: 4,
      ...more,
    });

    it('of the sample is in force, as it stands in the file', async () => {
      await shows(settings, '“Account security baseline”', '[data-layer="administrator"]');
      await shows(settings, 'version 1, issued by IT security', '[data-layer="administrator"]');
      const { journal } = await stored(settings);
      expect(journal.filter(({ type }) => type === 'policy')).toMatchObject([
        { layer: 'administrator', given },
      ]);
      expect(await textOf(settings, row('stale_after_days'))).toMatch(/30 days\s+From your administrator/);
      expect(await textOf(settings, '.policy-refused')).toBe('');
    });

    it('locks what it names, and says who has locked it', async () => {
      expect(await textOf(settings, setting('notify_from'))).toContain('Locked by your administrator');
      expect(await isDisabled('notify_from')).toBe(true);
      expect(await textOf(settings, row('journal_days'))).toMatch(/730 days\s+Locked by your administrator/);
    });

    it('gives a default for the rest, which the owner may change', async () => {
      expect(await textOf(settings, setting('review_frequency'))).toContain('From your administrator');
      expect(await isDisabled('review_frequency')).toBe(false);
      await choose('review_frequency', 'daily');
      await shows(settings, 'Your own setting', setting('review_frequency'));
    });

    it('is loosened by no file of lower rank, which is previewed and taken', async () => {
      await load(team(2, { notify_from: 'revoke-and-escalate', journal_days: 30 }));
      await shows(settings, 'What would change with “Blue team”', '.policy-preview');
      const preview = await textOf(settings, '.policy-preview');
      expect(preview).toContain('Points for the API Platform: 2 → 4');
      expect(preview).toMatch(/Counts for nothing[^.]*: Interrupt me for, Keep single entries for/);
      await press(settings, 'Use this policy', '.policy-preview');
      await shows(settings, '“Blue team”', '[data-layer="team"]');
      await shows(settings, /4\s+From your team/, row('points_api_platform'));
      expect(await textOf(settings, row('journal_days'))).toMatch(/730 days\s+Locked by your administrator/);
      expect(await isDisabled('notify_from')).toBe(true);
    });

    it('leaves a team its updates: a newer file is taken, an older one refused', async () => {
      await load(team(3, { points_api_platform: 5 }));
      await shows(settings, 'Points for the API Platform: 4 → 5', '.policy-preview');
      await press(settings, 'Use this policy', '.policy-preview');
      await shows(settings, /5\s+From your team/, row('points_api_platform'));
      await load(team(2));
      await shows(settings, 'It is version 2, and version 3 is in force.', '.policy-preview');
      expect(await textOf(settings, '.policy-preview')).not.toContain('Use this policy');
    });

    it('opens nothing by itself after installing, where it says so', async () => {
      expect(await ownTabs(settings)).toEqual([driver.extension('/review.html#/settings')]);
    });

    it('is not lifted for a moment by an update of Rollcall', async () => {
      await driver.reloadExtension();
      settings = await driver.open(driver.extension('/review.html#/settings'));
      await settings.evaluate(async () => {
        type Api = { storage: { managed: { get(): Promise<object> } } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        await (browser ?? chrome).storage.managed.get();
      });
      // What the worker records now comes after whatever it was told when it started anew.
      await choose('review_frequency', 'monthly');
      const { journal } = await stored(settings);
      expect(
        journal.filter((entry) => entry.type === 'policy' && entry.layer === 'administrator'),
      ).toHaveLength(1);
      expect(journal.at(-1)).toMatchObject({ given: { review_frequency: 'monthly' } });
    });

    it('of a newer version comes, and what it says wrongly is told beside what counts', async () => {
      const newer = {
        ...given,
        policy_version: 2,
        review_frequency: 'fortnightly',
        stale_after_days: 45,
        journal_dys: 30,
        locked: [...(given.locked as string[]), 'stale_after_dys'],
      };
      const content: Content = JSON.parse(text);
      policies(content)[id] = newer;
      await managed.write(file, JSON.stringify(content));
      if (name === 'Firefox') {
        // It reads its policies when it starts. Chromium hears that the file has changed.
        await driver.close();
        await open();
      }
      await shows(settings, 'version 2', '[data-layer="administrator"]');
      await shows(settings, /45 days\s+From your administrator/, row('stale_after_days'));
      const refused = await textOf(settings, '.policy-refused');
      expect(refused).toContain(
        'review_frequency in your administrator’s policy: Use one of: immediate, daily',
      );
      expect(refused).toMatch(/stale_after_dys[^\n]* Did you mean stale_after_days\?/);
      // Chromium withholds keys that managed_storage.json does not name: docs/admin.md tells where they are seen instead.
      const misspelt = /journal_dys[^\n]* Did you mean journal_days\?/;
      if (name === 'Firefox') expect(refused).toMatch(misspelt);
      else expect(refused).not.toContain('journal_dys');
      expect(await textOf(settings, row('journal_days'))).toMatch(/730 days\s+Locked by your administrator/);
    });
  },
);
