import type { LoggedSet } from '../activity/activity.ts';
import type { Writable } from '../writable.ts';
import type { ImportedSet } from './import-document.ts';

/** A logged set as the document has it. */
export function importedSet({ name, setType, ...set }: LoggedSet): ImportedSet {
  const imported: Writable<ImportedSet> = { name, setType };
  if (set.exercise !== undefined) imported.exercise = set.exercise;
  if (set.reps !== undefined) imported.reps = set.reps;
  if (set.seconds !== undefined) imported.seconds = set.seconds;
  if (set.weight !== undefined) imported.weight = set.weight;
  if (set.unit !== undefined) imported.unit = set.unit;
  if (set.side !== undefined) imported.side = set.side;
  if (set.rpe !== undefined) imported.rpe = set.rpe;
  return imported;
}
