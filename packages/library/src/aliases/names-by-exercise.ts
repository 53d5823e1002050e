import type { AliasTable } from './app-aliases.ts';

/** Names by the id of the exercise that they mean; a name with several readings stands under each. */
export type NamesByExercise = Readonly<Record<string, readonly string[]>>;

/** A table of names the other way round, for search. */
export function namesByExercise(table: AliasTable): NamesByExercise {
  const names = new Map<string, string[]>();
  for (const [name, alias] of Object.entries(table)) {
    if (alias.match === 'none') continue;
    for (const id of alias.match === 'ambiguous' ? alias.readings : [alias.exercise]) {
      names.set(id, [...(names.get(id) ?? []), name]);
    }
  }
  return Object.fromEntries(names);
}
