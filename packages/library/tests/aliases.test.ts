import { describe, expect, it, test } from 'vitest';
import { ALIAS_SYSTEMS, type AppAlias } from '../src/aliases/app-aliases.ts';
import { findAlias } from '../src/aliases/find-alias.ts';
import { labelsOf, plainKey } from '../src/label.ts';
import { loadAliases, loadLibrary } from '../src/node.ts';

const LEAST: Readonly<Record<string, number>> = { hevy: 300, strong: 300, fit: 200, everyday: 200 };
const library = loadLibrary();
const tables = ALIAS_SYSTEMS.map((system) => ({ system, table: loadAliases(system) }));
const targetsOf = (alias: AppAlias): readonly string[] =>
  'exercise' in alias ? [alias.exercise] : 'readings' in alias ? alias.readings : [];

describe('names of other systems', () => {
  test.each(tables)(
    '$system: enough of them, in order, and each leads to exercises that exist',
    ({ system, table }) => {
      const names = Object.keys(table);
      expect(names.length).toBeGreaterThanOrEqual(LEAST[system]!);
      expect(names).toEqual([...names].sort((one, other) => (one < other ? -1 : 1)));
      const lost = Object.entries(table).filter(([, alias]) => targetsOf(alias).some((id) => !library.byId.has(id)));
      expect(lost).toEqual([]);
    },
  );

  it('lead watches back to the exercise whose exact mark they are', () => {
    const fit = loadAliases('fit');
    const wrong = library.exercises
      .filter((exercise) => exercise.fit.match === 'exact')
      .filter(({ id, fit: mark }) => {
        const alias = findAlias(fit, `${mark.category}/${mark.name}`);
        return !alias || !targetsOf(alias).includes(id);
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('say both readings where a name has two', () => {
    for (const { table } of tables) {
      for (const alias of Object.values(table)) {
        if (alias.match === 'ambiguous') expect(new Set(alias.readings).size).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('of every day repeat nothing that a record says already', () => {
    const own = new Map(
      library.exercises.flatMap((exercise) => labelsOf(exercise).map((label) => [plainKey(label), exercise.id])),
    );
    const again = Object.entries(loadAliases('everyday')).filter(
      ([name, alias]) => alias.match === 'exact' && own.get(plainKey(name)) === alias.exercise,
    );
    expect(again.map(([name]) => name)).toEqual([]);
  });

  test.each(tables)('$system: names that read the same mean the same', ({ table }) => {
    const meanings = new Map<string, Set<string>>();
    for (const [name, alias] of Object.entries(table)) {
      const known = meanings.get(plainKey(name)) ?? new Set();
      meanings.set(plainKey(name), known.add(targetsOf(alias).join()));
    }
    expect([...meanings].filter(([, meant]) => meant.size > 1)).toEqual([]);
  });

  it('are found whatever their capitals', () => {
    const hevy = loadAliases('hevy');
    expect(findAlias(hevy, 'squat  (barbell)')).toEqual({ exercise: 'back-squat', match: 'exact' });
    expect(findAlias(hevy, 'constructor')).toBeUndefined();
  });
});
