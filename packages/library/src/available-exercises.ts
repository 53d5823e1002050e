import { type EquipmentNeed, EVERYWHERE, type Exercise, type Library } from '@stridelift/engine';

/** What can be done with these equipment words; what every place has always counts, so an empty list still trains. */
export function availableExercises(library: Library, equipment: readonly string[]): readonly Exercise[] {
  const there = new Set([...EVERYWHERE, ...equipment]);
  return library.exercises.filter((exercise) => isMet(exercise.equipment, there));
}

function isMet(need: EquipmentNeed, there: ReadonlySet<string>): boolean {
  return need.groups.every((group) => group.some((word) => there.has(word)));
}
