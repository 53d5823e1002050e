import type { AthleteSketch } from '@stridelift/testkit';
import { at, day, everyDay, GYM, kg } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { library } from '../../tests/builders/choice.ts';
import { marathoner, seasonOf } from '../../tests/builders/season.ts';
import type { Finding } from '../model/finding.ts';

const emptied = (sketch: AthleteSketch): readonly Finding[] =>
  seasonOf(sketch).findings.filter(({ rule }) => rule === 'pattern-left-empty');
const causes = (sketch: AthleteSketch): ReadonlyMap<string, string> =>
  new Map(emptied(sketch).map(({ facts }) => [`${facts['pattern']}@${facts['place']}`, `${facts['cause']}`]));
const everyPull = library.exercises.filter(({ pattern }) => pattern === 'pull-horizontal').map(({ id }) => id);

const easyCalves = library.exercises
  .filter(({ pattern, level }) => pattern === 'foot-ankle' || (pattern === 'calf-plantarflexion' && level <= 2))
  .map(({ id }) => id);

describe('a pattern with nothing left', () => {
  it('is not spoken of in a gym with everything and a healthy runner', () => {
    expect([...causes(marathoner()).values()].filter((cause) => cause !== 'equipment')).toEqual([]);
  });

  test.each<readonly [string, AthleteSketch, string, string]>([
    [
      'for want of equipment',
      marathoner({ week: everyDay(at('18:00', 45, 'home')) }),
      'pull-horizontal@home',
      'equipment',
    ],
    [
      'for an injury',
      marathoner({ injuries: [{ site: 'shoulder', status: 'current' }] }),
      'push-horizontal@gym',
      'caution',
    ],
    ['for the runner’s own list', marathoner({ avoid: everyPull }), 'pull-horizontal@gym', 'avoid'],
    [
      'for weights that are too heavy to begin with',
      marathoner({
        lifting: 'novice',
        strength: [],
        places: { gym: { id: 'gym', equipment: ['dumbbell', 'bench'], dumbbells: [kg(30)] } },
      }),
      'pull-horizontal@gym',
      'load',
    ],
    [
      'for what is too hard for now',
      marathoner({ lifting: 'novice', strength: [], avoid: easyCalves }),
      'calf-plantarflexion@gym',
      'practice',
    ],
  ])('says so %s', (_, sketch, pattern, cause) => {
    expect(causes(sketch).get(pattern)).toBe(cause);
  });

  it('is told once a place, with the first day it matters', () => {
    const found = emptied(
      marathoner({
        running: {},
        week: { monday: at('18:00', 45, 'home'), thursday: at('18:00', 45, 'gym') },
        places: { gym: GYM, home: { id: 'home', equipment: [] } },
      }),
    );
    const keys = found.map(({ facts }) => `${facts['pattern']}@${facts['place']}`);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
    expect(found.every(({ dates }) => dates.length === 1)).toBe(true);
  });

  it('is a note in whole sentences, and names what stands in', () => {
    const trail = { event: 'trail', day: day('2027-04-18') } as const;
    const found = emptied(marathoner({ goal: trail, week: everyDay(at('18:00', 45, 'home')) }));
    for (const { level, text, sources } of found) {
      expect(level).toBe('note');
      expect(text).toMatch(/^Nothing left for [a-z ]+ at home: .*\.$/);
      expect(sources.length).toBeGreaterThan(0);
    }
    expect(found.some(({ text }) => text.endsWith('stands in.'))).toBe(true);
  });
});
