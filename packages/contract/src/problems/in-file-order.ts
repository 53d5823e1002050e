import type { Problem, ProblemPath } from './problem.ts';
import { fieldOf, isFields } from './read-value.ts';

/** Where a path stands in the document: for each step its position among its siblings, absent fields last. */
function position(document: unknown, path: ProblemPath): readonly number[] {
  const places: number[] = [];
  let here = document;
  for (const step of path) {
    if (typeof step === 'number') {
      places.push(step);
      here = Array.isArray(here) ? here[step] : undefined;
      continue;
    }
    const index = isFields(here) ? Object.keys(here).indexOf(step) : -1;
    places.push(index < 0 ? Number.MAX_SAFE_INTEGER : index);
    here = fieldOf(here, step);
  }
  return places;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const difference = (a[index] as number) - (b[index] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The problems as a reader meets them going down the file. */
export function inFileOrder(document: unknown, problems: readonly Problem[]): Problem[] {
  return problems
    .map((problem) => ({ problem, at: position(document, problem.path) }))
    .sort((a, b) => compare(a.at, b.at))
    .map((entry) => entry.problem);
}
