import { BANDS, buildAthlete, day, GYM, HOME, kg } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { contextOf, exerciseOf } from '../../tests/builders/choice.ts';
import type { RunnerContext } from './runner-context.ts';

const context = (sketch: Parameters<typeof buildAthlete>[0] = {}): RunnerContext => contextOf(buildAthlete(sketch));
const squatted = (date: string) => ({
  strength: [{ exercise: 'back-squat', load: kg(60), reps: 5, rir: 2, day: day(date) }],
});
const calf = (left: number, right: number) => ({
  tests: [{ test: 'single-leg-calf-raise' as const, left, right, day: day('2026-11-16') }],
});

describe('what the runner’s past means', () => {
  test.each([
    ['a set last week', '2026-11-16', true],
    ['six weeks ago: one session still protects', '2026-10-12', true],
    ['a day longer ago', '2026-10-11', false],
  ])('%s, on %s: lifts already %s', (_, date, expected) => {
    expect(context(squatted(date)).liftsAlready).toBe(expected);
  });

  it('nothing lifted is no lifting', () => {
    expect(context().liftsAlready).toBe(false);
  });

  it('after a birth exercises begin where a beginner’s do, whoever lifted before', () => {
    const advanced = { lifting: 'advanced' } as const;
    expect(context(advanced).choice.lifting).toBe('advanced');
    const postnatal = { cleared: true, postnatalWeeks: 14, postnatalTestsPassed: false };
    expect(context({ ...advanced, screening: postnatal }).choice.lifting).toBe('novice');
  });

  it('a lift tells how strong the runner is on it, on its sisters and, cautiously, on others', () => {
    const { strengthOn } = context(squatted('2026-11-16'));
    expect(strengthOn(exerciseOf('back-squat'), GYM)?.from).toBe('lifted');
    expect(strengthOn(exerciseOf('front-squat'), GYM)?.from).toBe('related');
    expect(strengthOn(exerciseOf('hex-bar-deadlift'), GYM)?.from).toBe('related');
    expect(strengthOn(exerciseOf('one-arm-dumbbell-row'), GYM)?.from).toBe('guess');
    expect(strengthOn(exerciseOf('push-up'), GYM)).toBeUndefined();
  });

  it('the answer for one place is not that for another', () => {
    const { choice, strengthOn } = context();
    expect(choice.canDoAt(exerciseOf('goblet-squat'), GYM)).toBe(true);
    expect(choice.canDoAt(exerciseOf('goblet-squat'), HOME)).toBe(false);
    expect(strengthOn(exerciseOf('split-squat'), GYM)).toBeDefined();
    expect(strengthOn(exerciseOf('split-squat'), HOME)).toBeUndefined();
  });
});

describe('what tests mean', () => {
  it('a weak calf gets extra sets, a place in the choice and a word', () => {
    const weak = context(calf(5, 5));
    expect([...weak.choice.weakPatterns]).toEqual(['calf-plantarflexion', 'foot-ankle']);
    expect(weak.extraSets.get('calf-plantarflexion')).toBe(1);
    expect(weak.findings).toMatchObject([
      { rule: 'test-weakness', level: 'note', dates: ['2026-11-23'], facts: { test: 'single-leg-calf-raise' } },
    ]);
  });

  it('a strong one gets nothing', () => {
    const strong = context(calf(35, 35));
    expect([strong.choice.weakPatterns.size, strong.extraSets.size, strong.findings.length]).toEqual([0, 0, 0]);
  });
});

describe('where the runner can jump', () => {
  test.each<readonly [string, Parameters<typeof buildAthlete>[0], number]>([
    ['untested and trained, up to the second level', {}, 2],
    ['untested and novice, to the first', { lifting: 'novice' }, 1],
    ['not at all where it is off', { policies: { plyo: 'off' } }, -1],
    ['not with a sore Achilles tendon', { injuries: [{ site: 'achilles', status: 'current' }] }, -1],
    ['at 66 to the first', { bornYear: 1960 }, 1],
  ])('%s', (_, sketch, level) => {
    expect(context(sketch).plyoLevel).toBe(level);
    expect(context(sketch).choice.plyoLevel).toBe(level);
    expect(context(sketch).canJumpAt('home', context(sketch).plyoLevel)).toBe(level >= 0);
  });

  it('nowhere that is not a place, and not where every jump is avoided', () => {
    expect(context().canJumpAt('moon', 2)).toBe(false);
    const avoid = [
      'ankle-pogo',
      'countermovement-jump',
      'lateral-line-hop',
      'skipping-drill-a',
      'skipping-drill-b',
      'snap-down',
    ];
    expect(context({ avoid }).canJumpAt('home', 1)).toBe(false);
    expect(context({ avoid }).canJumpAt('home', 2)).toBe(true);
  });
});

describe('what a place allows', () => {
  it('legs and light sessions almost everywhere', () => {
    for (const place of ['gym', 'home', 'bands']) {
      expect(context().canLoadLegsAt(place)).toBe(true);
      expect(context().canBeLightAt(place)).toBe(true);
    }
    expect(context().canLoadLegsAt('moon')).toBe(false);
  });

  it('carries wishes, level and safety on', () => {
    const { choice } = context({ prefer: ['plank'], avoid: ['box-jump'], lifting: 'novice', goal: { event: '5k' } });
    expect([...choice.prefer, ...choice.avoid, choice.lifting, choice.event]).toEqual([
      'plank',
      'box-jump',
      'novice',
      '5k',
    ]);
    expect(choice.spineLoadedBarbell).toBe(false);
    expect(context(squatted('2026-11-16')).choice.spineLoadedBarbell).toBe(true);
    const sore = context({ injuries: [{ site: 'knee-pfp', status: 'current' }] }).choice.verdictOf(
      exerciseOf('pistol-squat'),
    );
    expect(sore.allowed).toBe(false);
  });

  it('knows every exercise by its pattern', () => {
    const { choice } = context();
    const grouped = [...choice.ofPattern.values()].flat();
    expect(grouped).toHaveLength(choice.exercises.length);
    for (const [pattern, exercises] of choice.ofPattern) {
      expect(exercises.filter((exercise) => exercise.pattern !== pattern)).toEqual([]);
    }
    expect(choice.canDoAt(exerciseOf('band-row'), BANDS)).toBe(true);
  });
});
