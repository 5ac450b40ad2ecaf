/** `npm run policy:files`: writes what is made from the definition of a policy's keys (lib/policy/keys.ts). */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { policyFiles } from './policy/files';
import { root } from './setup.mjs';

for (const [file, content] of Object.entries(await policyFiles())) {
  await writeFile(path.join(root, file), content);
  console.log(file);
}
