import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { jsonSchema, managedSchema, referenceTable } from '../../lib/policy/published';
import { root } from '../setup.mjs';

const FROM = '<!-- keys: made by npm run policy:files -->';
const TO = '<!-- end of keys -->';

/** The files that follow from the definition of the keys, with what should be in them. */
export async function policyFiles(): Promise<Record<string, string>> {
  const schema = json(jsonSchema());
  return {
    'public/policy.schema.json': schema,
    'docs/policy.schema.json': schema,
    'public/managed_storage.json': json(managedSchema()),
    'docs/policy.md': await withTable('docs/policy.md'),
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The paper with the table between its marks renewed. */
async function withTable(file: string): Promise<string> {
  const text = await readFile(path.join(root, file), 'utf8');
  const [before, rest] = text.split(FROM);
  const after = rest?.split(TO)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} lacks the marks of its table.`);
  return `${before}${FROM}\n\n${referenceTable()}\n\n${TO}${after}`;
}
