import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleSource, samplePolicy } from '../../scripts/admin/files';
import { samples } from '../../scripts/admin/samples';
import { startReplica } from '../replica/server';
import { startChromium } from './chromium';
import type { Driver, Tab } from './driver';
import { startFirefox } from './firefox';
import { packForChromium, packForFirefox } from './packing';
import { type ManagedBrowser, managedChromium, managedFirefox } from './policies';
import { ownTabs, shows } from './rollcall';

/**
 * The samples install Rollcall and set its policy, once they name where the package is: an organisation puts in its own id and
 * addresses with `npm run admin:files`, and so does this test.
 */
const browsers = [
  { name: 'Chromium', managed: await managedChromium(true), start: inChromium },
  { name: 'Firefox', managed: await managedFirefox(), start: inFirefox },
];

describe.each(browsers)('installed by an administrator in $name', ({ name, managed, start }) => {
  const ends: (() => Promise<unknown>)[] = [];
  if (!('why' in managed)) ends.push(managed.remove);
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  if ('why' in managed) {
    console.warn(`Skipped in ${name}: ${managed.why}.`);
    it.skip(`cannot be tried here: ${managed.why}`);
    return;
  }

  it('it is there, cannot be switched off, and obeys the policy from the first moment', async () => {
    const replica = await startReplica();
    ends.push(() => replica.close());
    const driver = await start(managed, replica.port, ends);
    ends.push(() => driver.close());
    const settings = await driver.open(driver.extension('/review.html#/settings'));
    await shows(settings, '“Account security baseline”', '[data-layer="administrator"]');
    await shows(settings, 'Locked by your administrator', '[data-setting="notify_from"]');
    // Chrome told of the policy seconds after it had installed Rollcall.
    expect(await ownTabs(settings)).toEqual([driver.extension('/review.html#/settings')]);
    expect(await self(settings)).toEqual({ installType: 'admin', mayDisable: false });
  });
});

/** What the browser says of the extension's own standing in it. */
const self = (tab: Tab) =>
  tab.evaluate(async () => {
    type Self = { installType: string; mayDisable: boolean };
    type Api = { management: { getSelf(): Promise<Self> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { installType, mayDisable } = await (browser ?? chrome).management.getSelf();
    return { installType, mayDisable };
  });

type Ends = (() => Promise<unknown>)[];

async function inChromium(managed: ManagedBrowser, port: number, ends: Ends): Promise<Driver> {
  const { id, crx } = await packForChromium();
  let updates = '';
  const server = http.createServer((request, response) => {
    const isPackage = request.url === '/rollcall.crx';
    response.setHeader('content-type', isPackage ? 'application/x-chrome-extension' : 'text/xml');
    response.end(isPackage ? crx : updates);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const made = samples(await samplePolicy(), {
    ...(await exampleSource()),
    id,
    updates: `${at}/updates.xml`,
    crx: `${at}/rollcall.crx`,
  });
  updates = made['updates.xml'] ?? '';
  await managed.write('rollcall.json', made['chrome-linux.json'] ?? '');
  await managed.write('rollcall-install.json', made['chrome-linux-install.json'] ?? '');
  // Without it, tools see nothing of an extension that a policy has installed.
  await managed.write('tools.json', JSON.stringify({ DeveloperToolsAvailability: 1 }));
  return startChromium(port, { managed: { program: managed.program, installs: id } });
}

async function inFirefox(managed: ManagedBrowser, port: number, ends: Ends): Promise<Driver> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rollcall-xpi-'));
  ends.push(() => rm(folder, { recursive: true }));
  const xpi = path.join(folder, 'rollcall.xpi');
  await packForFirefox(xpi);
  const made = samples(await samplePolicy(), { ...(await exampleSource()), xpi: pathToFileURL(xpi).href });
  await managed.write('policies.json', made['firefox-policies.json'] ?? '');
  return startFirefox(port, { managed: { program: managed.program, installs: true } });
}
