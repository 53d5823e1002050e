import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGES } from './docs/pages.ts';
import { ROOT } from './docs/root.ts';

for (const { path, write } of PAGES) {
  const [file, text] = [join(ROOT, path), await write()];
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
