import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages, ROOT } from './docs/pages.ts';

for (const { path, text } of await generatedPages()) {
  const file = join(ROOT, path);
  if (textOf(file) === text) continue;
  writeFileSync(file, text);
  process.stdout.write(`wrote ${path}\n`);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
