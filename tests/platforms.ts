import { Window } from 'happy-dom';
import { expect } from 'vitest';
import type { Given } from '../lib/policy/policy';
import { managedSchema } from '../lib/policy/published';
import { chromium } from '../scripts/identity';

/** What a sample installs, and which policy it sets for which extension. */
export interface Said {
  installs?: { id: string; from: string };
  sets?: { id: string; policy: unknown };
}

/** Reads a sample as its platform does. */
export function readBack(file: string, text: string): Said {
  if (file.endsWith('.reg'))
    return ofRegistry(text, file.startsWith('edge') ? 'Microsoft\\Edge' : 'Google\\Chrome');
  if (file.endsWith('.plist')) return { sets: { id: chromium.id, policy: propertyList(text) } };
  if (file.endsWith('.mobileconfig'))
    return ofProfile(text, file.startsWith('edge') ? 'com.microsoft.Edge' : 'com.google.Chrome');
  const content = JSON.parse(text);
  if (file === 'chrome-google-admin.json') {
    const values = Object.entries(content as Record<string, { Value: unknown }>);
    return {
      sets: { id: chromium.id, policy: Object.fromEntries(values.map(([key, { Value }]) => [key, Value])) },
    };
  }
  const { ExtensionSettings: settings, '3rdparty': third } = content.policies ?? content;
  return said(settings, third?.extensions ?? third?.Extensions);
}

type Install = {
  installation_mode: string;
  update_url?: string;
  install_url?: string;
  override_update_url?: unknown;
};

function said(settings?: Record<string, Install>, policies?: Record<string, unknown>): Said {
  const [installed] = Object.entries(settings ?? {});
  const [set] = Object.entries(policies ?? {});
  if (installed) expect(installed[1].installation_mode).toBe('force_installed');
  if (installed?.[1].update_url) expect(installed[1].override_update_url).toBe(true);
  return {
    ...(installed && {
      installs: { id: installed[0], from: installed[1].update_url ?? installed[1].install_url ?? '' },
    }),
    ...(set && { sets: { id: set[0], policy: set[1] } }),
  };
}

type Tree = { [name: string]: Tree | string | number };

/** The registry after the file was imported, read with the types of the managed schema as Chromium reads it. */
function ofRegistry(text: string, vendor: string): Said {
  const [first, ...lines] = text.split('\r\n');
  expect(first).toBe('Windows Registry Editor Version 5.00');
  expect(text).toMatch(/^[\r\n -~]*$/);
  const tree: Tree = {};
  let at: Tree = tree;
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('[-'))) {
    const key = /^\[(.+)\]$/.exec(line)?.[1];
    if (key !== undefined) {
      at = tree;
      for (const name of key.split('\\')) {
        at[name] ??= {};
        at = at[name] as Tree;
      }
      continue;
    }
    const [, name = '', data = ''] = /^"((?:\\.|[^"\\])*)"=(.*)$/.exec(line) ?? [];
    expect(name, line).not.toBe('');
    at[unquoted(name)] = dataOf(data);
  }
  const chrome = vendor
    .split('\\')
    .reduce<Tree>(
      (inner, name) => inner[name] as Tree,
      ((tree.HKEY_LOCAL_MACHINE as Tree).Software as Tree).Policies as Tree,
    );
  const third = (chrome['3rdparty'] as Tree).extensions as Tree;
  const policies = Object.entries(third).map(([id, inner]) => [
    id,
    typed((inner as Tree).policy, managedSchema() as Type),
  ]);
  const install = { type: 'object', properties: { override_update_url: { type: 'boolean' } } };
  const settings = Object.entries(chrome.ExtensionSettings as Tree).map(([id, inner]) => [
    id,
    typed(inner, install),
  ]);
  return said(Object.fromEntries(settings), Object.fromEntries(policies));
}

const unquoted = (text: string) => text.replace(/\\(.)/g, '$1');

function dataOf(data: string): string | number {
  const number = /^dword:([0-9a-f]{8})$/.exec(data)?.[1];
  if (number !== undefined) return Number.parseInt(number, 16) | 0;
  const bytes = /^hex\(1\):([0-9a-f,]+)$/.exec(data)?.[1];
  if (bytes !== undefined)
    return Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le').replace(/\0$/, '');
  const quoted = /^"((?:\\.|[^"\\])*)"$/.exec(data)?.[1];
  if (quoted === undefined) throw new Error(`The registry knows no such value: ${data}`);
  return unquoted(quoted);
}

interface Type {
  type?: string;
  properties?: Record<string, Type>;
  items?: Type;
}

function typed(value: Tree | string | number | undefined, type: Type = {}): unknown {
  if (typeof value !== 'object') return type.type === 'boolean' ? value !== 0 : value;
  const entries = Object.entries(value);
  if (type.type === 'array') return entries.map(([, inner]) => typed(inner, type.items));
  return Object.fromEntries(entries.map(([name, inner]) => [name, typed(inner, type.properties?.[name])]));
}

interface Payload {
  PayloadType: string;
  PayloadUUID: string;
  ExtensionSettings?: Record<string, Install>;
}

function ofProfile(text: string, domain: string): Said {
  const profile = propertyList(text) as Payload & { PayloadContent: (Payload & Given)[] };
  expect(profile.PayloadType).toBe('Configuration');
  const uuids = [profile, ...profile.PayloadContent].map(({ PayloadUUID }) => PayloadUUID);
  expect(new Set(uuids).size).toBe(3);
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
  const ofBrowser = profile.PayloadContent.find(({ PayloadType }) => PayloadType === domain);
  const own = `${domain}.extensions.`;
  const policies = profile.PayloadContent.filter(({ PayloadType }) => PayloadType.startsWith(own)).map(
    (payload) => [
      payload.PayloadType.slice(own.length),
      Object.fromEntries(Object.entries(payload).filter(([name]) => !name.startsWith('Payload'))),
    ],
  );
  return said(ofBrowser?.ExtensionSettings, Object.fromEntries(policies));
}

const parser = new new Window().DOMParser();
export const xml = (text: string) => parser.parseFromString(text, 'text/xml');

function propertyList(text: string): unknown {
  const top = xml(text).querySelector('plist > *');
  if (top === null) throw new Error('This is no property list.');
  return nodeValue(top as unknown as Element);
}

function nodeValue(element: Element): unknown {
  const children = [...element.children];
  switch (element.tagName) {
    case 'true':
    case 'false':
      return element.tagName === 'true';
    case 'integer':
      return Number(element.textContent);
    case 'string':
      return element.textContent;
    case 'array':
      return children.map(nodeValue);
    case 'dict':
      return Object.fromEntries(
        children.flatMap((child, i) => {
          const next = children[i + 1];
          return child.tagName === 'key' && next ? [[child.textContent, nodeValue(next)]] : [];
        }),
      );
    default:
      throw new Error(`A property list has no <${element.tagName}>.`);
  }
}
