import type { Exercise, Source } from '@stridelift/engine';
import { labelsOf, plainKey } from './label.ts';
import type { Problem } from './problem.ts';

/** Ids and names that two records claim. A name that fits two exercises would make search a matter of luck. */
export function sharedNames(exercises: readonly Exercise[]): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const exercise of exercises) {
    if (ids.has(exercise.id)) {
      problems.push({ path: exercise.id, expected: 'an id of its own', found: `"${exercise.id}" again` });
      continue;
    }
    ids.add(exercise.id);
    for (const label of labelsOf(exercise)) {
      const key = plainKey(label);
      const owner = owners.get(key) ?? exercise.id;
      owners.set(key, owner);
      if (owner === exercise.id) continue;
      problems.push({ path: exercise.id, expected: 'names of its own', found: `"${label}", which "${owner}" has` });
    }
  }
  return problems;
}

/** Sources that a record cites and nobody keeps. */
export function unknownSources(
  exercises: readonly Exercise[],
  sources: ReadonlyMap<string, Source>,
): readonly Problem[] {
  return exercises.flatMap((exercise) =>
    exercise.sources
      .filter((id) => !sources.has(id))
      .map((id) => ({ path: `${exercise.id}.sources`, expected: 'the id of a source', found: `"${id}"` })),
  );
}

/** Source ids that stand twice. */
export function repeatedSources(sources: readonly Source[]): readonly Problem[] {
  return sources
    .filter((source, index) => sources.findIndex((other) => other.id === source.id) < index)
    .map((source) => ({ path: source.id, expected: 'an id of its own', found: `"${source.id}" again` }));
}
