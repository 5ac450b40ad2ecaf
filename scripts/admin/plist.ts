import { createHash } from 'node:crypto';

/** Apple's property lists, and the configuration profiles that are made of them. */

export function propertyList(value: unknown): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...node(value, ''),
    '</plist>',
    '',
  ].join('\n');
}

function node(value: unknown, indent: string): string[] {
  const inside = `${indent}  `;
  if (typeof value === 'boolean') return [`${indent}<${value}/>`];
  if (typeof value === 'number') return [`${indent}<integer>${value}</integer>`];
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.flatMap((one) => node(one, inside)), `${indent}</array>`];
  if (typeof value === 'object' && value !== null)
    return [
      `${indent}<dict>`,
      ...Object.entries(value).flatMap(([name, inner]) => [
        `${inside}<key>${escaped(name)}</key>`,
        ...node(inner, inside),
      ]),
      `${indent}</dict>`,
    ];
  return [`${indent}<string>${escaped(String(value))}</string>`];
}

/** Characters that XML has no form for are left out. */
const escaped = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

/** Preferences of one domain, as a profile brings them. */
export interface Payload {
  /** The preference domain, such as "com.google.Chrome". */
  domain: string;
  name: string;
  holds: object;
}

/** A configuration profile for the whole machine. */
export function configurationProfile(identifier: string, name: string, payloads: Payload[]): string {
  return propertyList({
    PayloadContent: payloads.map(({ domain, name: called, holds }) => ({
      ...holds,
      PayloadDisplayName: called,
      PayloadIdentifier: `${identifier}.${domain}`,
      PayloadType: domain,
      PayloadUUID: uuidOf(`${identifier}.${domain}`),
      PayloadVersion: 1,
    })),
    PayloadDisplayName: name,
    PayloadIdentifier: identifier,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
  });
}

/** The same one for the same identifier, so that a new version of a profile takes the place of the old one. */
function uuidOf(identifier: string): string {
  const hex = createHash('sha256').update(identifier).digest('hex').toUpperCase();
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
