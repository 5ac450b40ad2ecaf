/** Windows registry files (`.reg`), version 5: keys with their values. */

export interface RegistryKey {
  /** "HKEY_LOCAL_MACHINE\Software\..." */
  path: string;
  /** What it holds: texts, whole numbers and yes or no as values, lists and objects as keys below it. */
  holds: { [name: string]: unknown };
  /** true: what it held before goes first, so that nothing is left of an older version. */
  anew?: boolean;
}

export function registryFile(keys: RegistryKey[]): string {
  const lines = keys.flatMap((key) => [
    ...(key.anew ? [`[-${key.path}]`, ''] : []),
    ...keyLines(key.path, key.holds),
  ]);
  return ['Windows Registry Editor Version 5.00', '', ...lines].join('\r\n');
}

function keyLines(path: string, holds: RegistryKey['holds']): string[] {
  const entries = Object.entries(holds);
  const inner = entries.filter(([, value]) => typeof value === 'object' && value !== null);
  const own = entries.filter((entry) => !inner.includes(entry));
  return [
    `[${path}]`,
    ...own.map(([name, value]) => `${quoted(name)}=${dataOf(value)}`),
    '',
    ...inner.flatMap(([name, value]) =>
      keyLines(
        `${path}\\${name}`,
        Array.isArray(value)
          ? Object.fromEntries(value.map((one, i) => [String(i + 1), one]))
          : (value as RegistryKey['holds']),
      ),
    ),
  ];
}

function dataOf(value: unknown): string {
  if (typeof value === 'boolean') return dword(value ? 1 : 0);
  if (typeof value === 'number') return dword(value);
  return textOf(String(value));
}

/** Negative numbers as their two's complement, which is how Chromium reads them. */
const dword = (value: number) => `dword:${(value >>> 0).toString(16).padStart(8, '0')}`;

const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A text of more than one line has no other form than its bytes, and beyond ASCII they do not depend on the file's encoding. */
function textOf(text: string): string {
  if (/^[ -~]*$/.test(text)) return quoted(text);
  const bytes = [...Buffer.from(`${text}\0`, 'utf16le')];
  return `hex(1):${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}
