import type { Source } from '@stridelift/engine';
import { drawnTables, marks } from './evidence-tables.ts';
import { numbersOfEngine } from './numbers/numbers-page.ts';

/** The generated parts of the evidence page, by the name of their mark. */
export async function evidenceParts(
  root: string,
  sources: ReadonlyMap<string, Source>,
): Promise<ReadonlyMap<string, string>> {
  const { page } = await numbersOfEngine(root, sources, drawnTables());
  return new Map([
    ['marks', marks(sources)],
    ['numbers', page],
  ]);
}
