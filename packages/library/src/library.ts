import type { Exercise, Library, Source } from '@stridelift/engine';
import { repeatedSources, sharedNames, unknownSources } from './cross-checks.ts';
import { refineExercise } from './exercise-record.ts';
import { brokenLadders } from './ladder.ts';
import { type Problem, type Refined, renderProblem } from './problem.ts';
import { refineSource } from './source-record.ts';

/**
 * The library from its records, exercises in order of id.
 *
 * The records are ours, so a bad one is a fault: throws an error with code `library-invalid` that lists every problem.
 *
 *     const library = buildLibrary(records, sources);
 *     library.byId.get('hex-bar-deadlift')?.name;
 */
export function buildLibrary(records: readonly unknown[], sources: readonly unknown[]): Library {
  const refined = refineLibrary(records, sources);
  if (refined.ok) return refined.value;
  const lines = refined.problems.map(renderProblem);
  throw Object.assign(new Error(`The exercise library has ${lines.length} problem(s):\n${lines.join('\n')}`), {
    code: 'library-invalid',
    problems: refined.problems,
  });
}

/**
 * The library from its records, or every problem of every record. What records say about each other is checked once each is
 * right by itself: a refused record would otherwise be told again as missing by all that name it.
 */
export function refineLibrary(records: readonly unknown[], sources: readonly unknown[]): Refined<Library> {
  const problems: Problem[] = [];
  const keptSources = refineAll<Source>(sources, refineSource, problems);
  const exercises = refineAll<Exercise>(records, refineExercise, problems).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (problems.length > 0) return { ok: false, problems };
  const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
  const sourcesById = new Map(keptSources.map((source) => [source.id, source]));
  problems.push(...repeatedSources(keptSources), ...sharedNames(exercises), ...unknownSources(exercises, sourcesById));
  problems.push(...brokenLadders(byId));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { exercises, byId, sources: sourcesById } };
}

function refineAll<T>(inputs: readonly unknown[], refine: (input: unknown) => Refined<T>, problems: Problem[]): T[] {
  return inputs.flatMap((input, index) => {
    const refined = refine(input);
    if (refined.ok) return [refined.value];
    const name = nameOf(input, index);
    problems.push(...refined.problems.map((p) => ({ ...p, path: p.path === '' ? name : `${name}.${p.path}` })));
    return [];
  });
}

function nameOf(input: unknown, index: number): string {
  const id =
    typeof input === 'object' && input !== null ? (input as Readonly<Record<string, unknown>>)['id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : `record ${index + 1}`;
}
