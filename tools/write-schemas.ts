import { writeFileSync } from 'node:fs';
import { jsonSchemaOf, PUBLISHED_SCHEMAS } from '@stridelift/contract';

for (const name of PUBLISHED_SCHEMAS) {
  const file = new URL(`../packages/contract/schema/${name}.v1.json`, import.meta.url);
  writeFileSync(file, `${JSON.stringify(jsonSchemaOf(name), undefined, 2)}\n`);
}
