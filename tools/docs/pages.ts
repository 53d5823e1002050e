import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadClaims, loadLibrary, loadPolicies, loadSessions } from '@stridelift/library/node';
import { claimsPage } from './claims-page.ts';
import { errorsPage } from './errors-page.ts';
import { evidenceParts } from './evidence-page.ts';
import { exercisesPage } from './exercises-page.ts';
import { fillMarked } from './fill-marked.ts';
import { policiesPage } from './policies-page.ts';
import { readmeExamples } from './readme-examples.ts';
import { ROOT } from './root.ts';
import { rulesPage } from './rules-page.ts';
import { fillWorkedPage } from './worked/fill-worked-page.ts';

/** A page that the code writes, whole or between marks; `path` counts from the root of the repository. */
export interface Page {
  readonly path: string;
  /** As the code gives it now. */
  readonly write: () => string | Promise<string>;
}

const GUIDE = 'docs/guide';

/** The pages of the guide, which are worked through as a reader would. */
const guidePages: readonly string[] = readdirSync(join(ROOT, GUIDE))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `${GUIDE}/${name}`);

/** Every generated page. */
export const PAGES: readonly Page[] = [
  { path: 'docs/rules.md', write: () => rulesPage(loadLibrary().sources) },
  { path: 'docs/errors.md', write: errorsPage },
  { path: 'docs/exercises.md', write: () => exercisesPage(loadLibrary(), loadSessions()) },
  { path: 'docs/policies.md', write: () => policiesPage(loadPolicies()) },
  { path: 'docs/claims.md', write: () => claimsPage(loadClaims()) },
  filled('docs/evidence.md', () => evidenceParts(ROOT, loadLibrary().sources)),
  filled('README.md', readmeExamples),
  ...guidePages.map((path) => ({ path, write: () => worked(path) })),
];

function filled(path: string, parts: () => Parts | Promise<Parts>): Page {
  return { path, write: async () => fillMarked(read(path), await parts()) };
}

async function worked(path: string): Promise<string> {
  try {
    return await fillWorkedPage(read(path), ROOT);
  } catch (error) {
    throw new Error(`${path}, ${(error as Error).message}`);
  }
}

type Parts = ReadonlyMap<string, string>;

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
