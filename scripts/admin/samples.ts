import type { Given } from '../../lib/policy/policy';
import { firefox } from '../identity';
import { configurationProfile, propertyList } from './plist';
import { registryFile } from './registry';

/** Where an organisation has Rollcall from. */
export interface Source {
  /** Under which id Chromium knows the package: that of the key that it was signed with, or what the store gave. */
  id: string;
  version: string;
  /** What Chromium and Edge ask for new versions. */
  updates: string;
  /** The package for Chromium and Edge. */
  crx: string;
  /** The package for Firefox. */
  xpi: string;
}

/** A browser made of Chromium, and where it looks for policies. */
const chrome = { name: 'Chrome', registry: 'Google\\Chrome', domain: 'com.google.Chrome' };
const edge = { name: 'Edge', registry: 'Microsoft\\Edge', domain: 'com.microsoft.Edge' };

/** One policy in the form of each platform, by the names of the files. */
export function samples(policy: Given, source: Source): Record<string, string> {
  const { id, updates } = source;
  // The package names no address for updates itself, so that this one has to count for them, too.
  const install = { installation_mode: 'force_installed', update_url: updates, override_update_url: true };

  const linux = json({ '3rdparty': { extensions: { [id]: policy } } });
  const linuxInstall = json({ ExtensionSettings: { [id]: install } });
  const windows = ({ registry }: typeof chrome) => {
    const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${registry}`;
    return registryFile([
      { path: `${root}\\ExtensionSettings\\${id}`, holds: install },
      { path: `${root}\\3rdparty\\extensions\\${id}\\policy`, holds: policy, anew: true },
    ]);
  };
  const profile = ({ name, domain }: typeof chrome) =>
    configurationProfile(`org.example.rollcall.${name.toLowerCase()}`, `Rollcall in ${name}`, [
      { domain, name: 'Installs Rollcall', holds: { ExtensionSettings: { [id]: install } } },
      { domain: `${domain}.extensions.${id}`, name: 'The policy of Rollcall', holds: policy },
    ]);

  return {
    'chrome-linux.json': linux,
    'chrome-linux-install.json': linuxInstall,
    'chrome-windows.reg': windows(chrome),
    'chrome-macos.mobileconfig': profile(chrome),
    'chrome-macos.plist': propertyList(policy),
    'chrome-google-admin.json': json(mapped(policy, (value) => ({ Value: value }))),
    'edge-linux.json': linux,
    'edge-linux-install.json': linuxInstall,
    'edge-windows.reg': windows(edge),
    'edge-macos.mobileconfig': profile(edge),
    'updates.xml': updateManifest(source),
    'firefox-policies.json': json({
      policies: {
        ExtensionSettings: {
          [firefox.id]: { installation_mode: 'force_installed', install_url: source.xpi },
        },
        '3rdparty': { Extensions: { [firefox.id]: policy } },
      },
    }),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const mapped = (given: Given, change: (value: unknown) => unknown): Given =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, change(value)]));

/** What stands at the address for updates, where an organisation gives out the package itself. */
const updateManifest = ({ id, version, crx }: Source) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">',
    `  <app appid="${id}">`,
    `    <updatecheck codebase="${crx.replaceAll('&', '&amp;')}" version="${version}"/>`,
    '  </app>',
    '</gupdate>',
    '',
  ].join('\n');
