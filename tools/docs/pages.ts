import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadClaims, loadLibrary, loadPolicies } from '@stridelift/library/node';
import { claimsPage } from './claims-page.ts';
import { errorsPage } from './errors-page.ts';
import { evidenceParts } from './evidence-page.ts';
import { exercisesPage } from './exercises-page.ts';
import { fillMarked } from './fill-marked.ts';
import { policiesPage } from './policies-page.ts';
import { readmeExamples } from './readme-examples.ts';
import { rulesPage } from './rules-page.ts';

/** A page that the code writes, whole or between marks; `path` counts from the root of the repository. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** The root of the repository, without a slash at its end. */
export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');

/** Every generated page as the code gives it now. */
export async function generatedPages(): Promise<readonly Page[]> {
  const { sources, exercises } = loadLibrary();
  const filled = (path: string, parts: ReadonlyMap<string, string>): Page => ({
    path,
    text: fillMarked(readFileSync(join(ROOT, path), 'utf8'), parts),
  });
  return [
    { path: 'docs/rules.md', text: rulesPage(sources) },
    { path: 'docs/errors.md', text: errorsPage() },
    { path: 'docs/exercises.md', text: exercisesPage(exercises) },
    { path: 'docs/policies.md', text: policiesPage(loadPolicies()) },
    { path: 'docs/claims.md', text: claimsPage(loadClaims()) },
    filled('docs/evidence.md', await evidenceParts(ROOT, sources)),
    filled('README.md', await readmeExamples(ROOT)),
  ];
}
