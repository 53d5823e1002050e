import type { PlanSession } from '@stridelift/engine';
import { describe, expect, test } from 'vitest';
import { block, hold, item, LIBRARY, plan, session } from '../../tests/watch/small-session.ts';
import { sessionSteps } from './session-steps.ts';
import { MOST_STEPS } from './watch-layout.ts';
import type { WatchOptions } from './watch-options.ts';
import type { StepEnd, WatchStep } from './watch-step.ts';

const stepsOf = (
  one: PlanSession,
  options: WatchOptions = {},
  units: 'metric' | 'imperial' = 'metric',
): readonly WatchStep[] => sessionSteps(one, plan([one], units), LIBRARY, options);

function endWords(end: StepEnd): string {
  if (end.kind === 'reps') return `${end.reps} reps`;
  return end.kind === 'time' ? `${end.seconds} s` : 'lap';
}

/** A line a step: what the watch does with it. */
function lines(steps: readonly WatchStep[]): readonly string[] {
  return steps.map((step) => {
    if (step.kind === 'repeat') return `back ${step.steps} until ${step.rounds} rounds`;
    if (step.kind === 'rest') return `${step.name}: ${endWords(step.end)}`;
    return `${step.name}: ${endWords(step.end)} | ${step.note.join(' | ')}`;
  });
}

describe('sets', () => {
  test('are one step and its rest, gone through as many times as there are sets', () => {
    expect(lines(stepsOf(session([block('strength', [item('squat')])])))).toEqual([
      'squat: 6 reps | 3 sets · 6 reps',
      'Rest: 90 s',
      'back 2 until 3 rounds',
    ]);
  });

  test('one alone has no repeat, and no rest where none is planned', () => {
    const alone = item('squat', { sets: 1, restSeconds: 0, reps: { min: 6, max: 8 } });
    expect(lines(stepsOf(session([block('strength', [alone])])))).toEqual(['squat: 6 reps | Set 1/1 · 6-8 reps']);
  });

  test('that take turns share their rounds; what one has more follows', () => {
    const one = session([
      block('strength', [item('squat', { sets: 3, restSeconds: 120 })], 'a'),
      block('strength', [item('row', { sets: 2, restSeconds: 60, perSide: true })], 'a'),
    ]);
    expect(lines(stepsOf(one))).toEqual([
      'squat: 6 reps | Sets 1-2/3 · 6 reps',
      'Rest: 120 s',
      'row: 6 reps | 2 sets · 6/side',
      'Rest: 60 s',
      'back 4 until 2 rounds',
      'squat: 6 reps | Set 3/3 · 6 reps',
      'Rest: 120 s',
    ]);
  });

  test('say the load in the unit of the runner, and of one hand where it is one', () => {
    const load = { kg: 14, perHand: true, basis: '' };
    const loaded = session([block('strength', [item('squat', { load, rir: 2, cues: ['Sit back', 'Chest up'] })])]);
    expect(lines(stepsOf(loaded))[0]).toBe(
      'squat: 6 reps | 3 sets · 6 reps · 14 kg each hand | stop with 2 reps left | Sit back',
    );
    expect(lines(stepsOf(loaded, {}, 'imperial'))[0]).toContain('30.9 lb each hand');
  });

  test.each([
    ['a hold on both sides', hold('side-plank', 45, { sets: 1, restSeconds: 0 }), ['45 s | Set 1/1 · 45 s']],
    [
      'a hold per side',
      hold('side-plank', 30, { sets: 1, restSeconds: 0, perSide: true }),
      ['30 s | Set 1/1 · 30 s/side · first side', '5 s', '30 s | Set 1/1 · 30 s/side · second side'],
    ],
  ])('%s counts down', (_, one, ends) => {
    const found = lines(stepsOf(session([block('core', [one])])));
    expect(found.map((line) => line.replace(/^[^:]*: /, ''))).toEqual(ends);
  });

  test.each([
    ['landings', { contacts: 40, sets: 4 }, '10 reps | 4 sets · 10 landings'],
    ['landings on each leg', { contacts: 20, sets: 2, perSide: true }, '5 reps | 2 sets · 5 landings/side'],
    ['landings that do not share evenly', { contacts: 25, sets: 2 }, '12 reps | 2 sets · 12 landings, 25 in all'],
    ['metres', { metres: 30, sets: 2, perSide: true }, 'lap | 2 sets · 30 m/side'],
  ])('%s', (_, changes, words) => {
    const { reps, ...rest } = item('squat', changes);
    expect(reps).toBeDefined();
    expect(lines(stepsOf(session([block('power', [rest])])))[0]).toBe(`squat: ${words}`);
  });

  test('the way up to the load comes first, and waits for the weight to be changed', () => {
    const rampSets = [
      { reps: 5, kg: 20, percent: 50 },
      { reps: 3, percent: 75 },
    ];
    expect(lines(stepsOf(session([block('strength', [item('squat', { rampSets, sets: 1 })])])))).toEqual([
      'squat: 5 reps | Ramp up 1/2 · 5 reps · 20 kg',
      'Change the weight: lap',
      'squat: 3 reps | Ramp up 2/2 · 3 reps · 75 % of the working weight',
      'Change the weight: lap',
      'squat: 6 reps | Set 1/1 · 6 reps',
      'Rest: 90 s',
    ]);
  });

  test('rests wait for the lap button where the runner wants it so', () => {
    expect(lines(stepsOf(session([block('strength', [item('squat')])]), { rests: 'lap' }))[1]).toBe('Rest: lap');
  });
});

describe('names', () => {
  test('an exercise that Garmin knows has its number; another has its family, and its name in the note', () => {
    const steps = stepsOf(session([block('core', [item('squat'), item('copenhagen'), item('not-in-the-library')])]));
    const found = steps.flatMap((step) => (step.kind === 'exercise' ? [[step.code, step.note[0]]] : []));
    expect(found).toEqual([
      [{ category: 28, name: 6, family: 'Squat' }, '3 sets · 6 reps'],
      [{ category: 11, name: undefined, family: 'Hip stability' }, 'copenhagen'],
      [undefined, 'not-in-the-library'],
    ]);
  });
});

describe('warm-up and cool-down', () => {
  test('are marked as what they are and not counted as sets', () => {
    const one = session([
      block('warm-up', [item('squat', { sets: 1, restSeconds: 0 })]),
      block('strength', [item('squat', { sets: 1, restSeconds: 0 })]),
      block('cool-down', [hold('side-plank', 30, { sets: 1, restSeconds: 0 })]),
    ]);
    expect(
      stepsOf(one).flatMap((step) => (step.kind === 'exercise' ? [`${step.purpose}: ${step.note[0]}`] : [])),
    ).toEqual(['warm-up: 6 reps', 'work: Set 1/1 · 6 reps', 'cool-down: 30 s']);
  });
});

describe('shorter versions', () => {
  const one = session(
    [
      block('warm-up', [item('march', { name: 'Brisk march' }), item('rock', { name: 'Ankle rock' })]),
      block('strength', [item('squat', { restSeconds: 120 }), item('row')], 'a'),
      block('core', [hold('side-plank', 30)]),
      block('cool-down', [hold('stretch', 30)]),
    ],
    { versions: { '20': ['squat', 'side-plank'], '10': ['squat'] }, versionSets: { '20': 2, '10': 1 } },
  );

  test('hold what the plan keeps, with fewer sets, shorter rests and a short warm-up', () => {
    expect(lines(stepsOf(one, { minutes: 20 }))).toEqual([
      'Warm-up: 240 s | Brisk march, Ankle rock',
      'squat: 6 reps | 2 sets · 6 reps',
      'Rest: 90 s',
      'back 2 until 2 rounds',
      'side-plank: 30 s | 2 sets · 30 s',
      'Rest: 90 s',
      'back 2 until 2 rounds',
    ]);
    expect(lines(stepsOf(one, { minutes: 10 }))).toEqual([
      'Warm-up: 120 s | Brisk march, Ankle rock',
      'squat: 6 reps | Set 1/1 · 6 reps',
      'Rest: 60 s',
    ]);
  });

  test('jump in the sets that are left as often as in those of the whole session', () => {
    const { reps: _, ...jump } = item('squat', { contacts: 40, sets: 4 });
    const jumps = session([block('power', [jump])], { versions: { '20': ['squat'], '10': [] } });
    const short = { ...jumps, versionSets: { '20': 2, '10': 1 } };
    expect(lines(stepsOf(short, { minutes: 20 }))[0]).toBe('squat: 10 reps | 2 sets · 10 landings');
  });
});

describe('sessions of many steps', () => {
  const stretches = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      hold('side-plank', 30, { id: `s${index}`, name: `Stretch ${index}`, sets: 1, restSeconds: 0, perSide: true }),
    );
  const lifts = (count: number) =>
    Array.from({ length: count }, (_, index) => item('squat', { id: `l${index}`, name: `Lift ${index}` }));

  test('first do without the pauses between the sides of a stretch', () => {
    const steps = stepsOf(session([block('strength', lifts(12)), block('cool-down', stretches(5))]));
    expect(steps).toHaveLength(12 * 3 + 5 * 2);
  });

  test('then have the cool-down in one step that lists it', () => {
    const steps = stepsOf(session([block('strength', lifts(15)), block('cool-down', stretches(3))]));
    expect(steps).toHaveLength(15 * 3 + 1);
    expect(lines(steps).at(-1)).toBe(
      'Cool-down: lap | Stretch 0, 30 s/side | Stretch 1, 30 s/side | Stretch 2, 30 s/side',
    );
  });

  test('then the warm-up, then the ramp sets of a lift', () => {
    const rampSets = [1, 2, 3].map((reps) => ({ reps, kg: 10 * reps, percent: 50 }));
    const warm = Array.from({ length: 8 }, (_, index) => item('squat', { id: `w${index}`, name: 'Rock', sets: 1 }));
    const some = stepsOf(session([block('warm-up', warm), block('strength', lifts(14))]));
    expect(lines(some)[0]).toMatch(/^Warm-up: lap \| Rock, 6 reps/);
    const ramped = lifts(12).map((lift) => ({ ...lift, rampSets }));
    const found = stepsOf(session([block('strength', ramped)]));
    expect(found).toHaveLength(12 * 4);
    expect(lines(found)[0]).toBe('Lift 0: lap | Ramp up: 1 × 10 kg, 2 × 20 kg, 3 × 30 kg');
  });

  test('and at last the holds of the session do without the pauses too', () => {
    const sides = lifts(11).map((_, index) =>
      hold('side-plank', 30, { id: `h${index}`, name: `Hold ${index}`, perSide: true }),
    );
    const steps = stepsOf(session([block('core', sides)]));
    expect(steps).toHaveLength(11 * 4);
    expect(lines(steps).filter((line) => line.startsWith('Change sides'))).toEqual([]);
  });

  test('never have more than 50; what has no room is named at the end, and no repeat is cut in two', () => {
    const steps = stepsOf(session([block('strength', lifts(30))]));
    expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
    expect(lines(steps).at(-1)).toMatch(/^Rest of the plan: lap \| Go on as in your plan: \| Lift 16, Lift 17/);
    expect(lines(steps).at(-2)).toBe('back 2 until 3 rounds');
  });

  test('nothing at all is still a workout that a watch can open', () => {
    expect(lines(stepsOf(session([])))).toEqual(['Strength A: squat and hinge: lap | As in your plan']);
  });
});
