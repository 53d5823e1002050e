import type { Exercise } from '@stridelift/engine';
import type { Problem } from './problem.ts';

type ById = ReadonlyMap<string, Exercise>;

/** Steps of the ladders from easier to harder that lead nowhere, the wrong way, or round in a circle. */
export function brokenLadders(byId: ById): readonly Problem[] {
  return [...[...byId.values()].flatMap((exercise) => brokenSteps(exercise, byId)), ...circles(byId)];
}

function brokenSteps(exercise: Exercise, byId: ById): readonly Problem[] {
  return (['regression', 'progression'] as const).flatMap((step) => {
    const target = exercise[step];
    if (target === undefined) return [];
    const other = byId.get(target);
    const path = `${exercise.id}.${step}`;
    if (!other) return [{ path, expected: 'the id of an exercise', found: `"${target}"` }];
    if (step === 'regression' && other.level > exercise.level) {
      return [{ path, expected: `level ${exercise.level} or easier`, found: `"${target}" of level ${other.level}` }];
    }
    if (step === 'progression' && other.level < exercise.level) {
      return [{ path, expected: `level ${exercise.level} or harder`, found: `"${target}" of level ${other.level}` }];
    }
    return [];
  });
}

/** Both kinds of step point upwards in one graph, so that "easier" by one and "harder" by another is a circle too. */
function stepsUp(byId: ById): ReadonlyMap<string, readonly string[]> {
  const up = new Map<string, string[]>([...byId.keys()].map((id) => [id, []]));
  for (const exercise of byId.values()) {
    if (exercise.regression !== undefined) up.get(exercise.regression)?.push(exercise.id);
    if (exercise.progression !== undefined && byId.has(exercise.progression))
      up.get(exercise.id)?.push(exercise.progression);
  }
  return up;
}

function circles(byId: ById): readonly Problem[] {
  const up = stepsUp(byId);
  const done = new Set<string>();
  const problems: Problem[] = [];
  const climb = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id);
    if (start >= 0) {
      const circle = [...path.slice(start), id].join(' -> ');
      problems.push({ path: id, expected: 'a ladder that ends', found: circle });
      return;
    }
    if (done.has(id)) return;
    for (const next of up.get(id) ?? []) climb(next, [...path, id]);
    done.add(id);
  };
  for (const id of byId.keys()) climb(id, []);
  return problems;
}
