import { DEFAULT_POLICIES } from '@stridelift/engine';
import { at } from '@stridelift/testkit';
import { expect } from 'vitest';
import { loadExerciseText, loadGlossary } from '../../src/node.ts';
import type { Demonstrations } from './demonstration.ts';
import {
  exerciseOf,
  fullWeeks,
  isOf,
  minutes,
  NOVICE,
  of,
  PULL,
  PUSH,
  planOf,
  SIX_RUNS,
  setsOf,
  slotsOf,
  weekdayName,
  weeksIn,
  workIn,
} from './runners.ts';
import { allWished } from './wishes.ts';

const HARD_DAYS = { policies: { placement: 'hard-days' } } as const;
/** Time on Wednesday and after the long run only. */
const LONG_RUN_DAY = { week: { wednesday: at('18:00', 45, 'gym'), sunday: at('16:00', 45, 'gym') } } as const;

export const TRA: Demonstrations = {
  'S3-01': [
    'words that a beginner meets are explained: rep, set, RIR',
    () => {
      const words = loadGlossary()
        .map((entry) => JSON.stringify(entry).toLowerCase())
        .join(' ');
      for (const word of ['rep', 'set', 'rir', 'superset', 'tempo']) expect(words).toContain(`"${word}`);
    },
  ],
  'S3-02': [
    'a runner with a home and a gym gets sessions at both',
    () => {
      const plan = planOf({ week: { tuesday: at('18:00', 30, 'gym'), thursday: at('18:00', 30, 'home') } });
      expect(new Set(plan.sessions.map(({ place }) => place))).toEqual(new Set(['gym', 'home']));
    },
  ],
  'S3-04': [
    'a power phase with fast lifts and jumps stands before the race',
    () => {
      const power = weeksIn(planOf(), 'C').flatMap(({ sessions }) => sessions);
      expect(power.length).toBeGreaterThan(2);
      expect(power.some(({ contacts }) => contacts > 0)).toBe(true);
    },
  ],
  'S3-06': [
    'trail plans and runners of 66 have balance beside the lifts',
    () => {
      for (const sketch of [of('trail'), { bornYear: 1960 }]) {
        expect(setsOf(workIn(planOf(sketch, minutes(45)).sessions), isOf('balance'))).toBeGreaterThan(10);
      }
    },
  ],
  'S3-07': [
    'two sessions are the default, three can be had',
    () => {
      expect(DEFAULT_POLICIES.frequency).toBe(2);
      expect(new Set(weeksIn(planOf({ policies: { frequency: 3 } }), 'B1', 'B2').map(({ target }) => target))).toEqual(
        new Set([3]),
      );
    },
  ],
  'S3-08': ['thirty minutes are the default', () => expect(DEFAULT_POLICIES.sessionMinutes).toBe(30)],
  'S3-09': [
    'hard-days pairs strength with the fast runs',
    () => {
      const days = fullWeeks(planOf(HARD_DAYS)).flatMap(({ sessions }) => sessions.map(weekdayName));
      expect(new Set(days)).toEqual(new Set(['tuesday', 'thursday']));
    },
  ],
  'S3-10': [
    'on a speed day strength comes hours after the run where the day allows',
    () => {
      const shared = fullWeeks(planOf(HARD_DAYS)).flatMap(({ sessions }) => sessions);
      for (const { id, slot, gapHours = 0 } of shared)
        expect([id, slot, gapHours >= 6]).toEqual([id, 'after-run', true]);
    },
  ],
  'S3-11': [
    'who allows it lifts for the legs on the day of the long run',
    () => {
      const sundays = (plan: ReturnType<typeof planOf>) =>
        plan.sessions.filter((session) => weekdayName(session) === 'sunday' && session.legLoad >= 2);
      expect(sundays(planOf(LONG_RUN_DAY, { policies: { longRunLifting: 'allow' } })).length).toBeGreaterThan(5);
      expect(sundays(planOf(LONG_RUN_DAY))).toEqual([]);
    },
  ],
  'S3-12': [
    'with hard-days the easy days keep their legs free',
    () => {
      const easy = new Set(
        Object.entries(SIX_RUNS ?? {})
          .filter(([, one]) => one?.kind === 'easy')
          .map(([name]) => name),
      );
      const legs = fullWeeks(planOf(HARD_DAYS)).flatMap(({ sessions }) =>
        sessions.filter(({ legLoad }) => legLoad >= 2),
      );
      expect(legs.filter((session) => easy.has(weekdayName(session)))).toEqual([]);
    },
  ],
  'S3-13': allWished('clamshells come where they are wished for', ['clamshell', 'band-clamshell']),
  'S3-14': [
    'a squat leads one of the two leg sessions',
    () => {
      const led = slotsOf(
        weeksIn(planOf(), 'B1', 'B2').flatMap(({ sessions }) => sessions),
        'main',
      ).map(({ exercise }) => exerciseOf(exercise).pattern);
      expect(new Set(led)).toEqual(new Set(['squat', 'hinge']));
    },
  ],
  'S3-15': [
    'the goblet squat is the first squat of a novice with dumbbells',
    () => expect(slotsOf(planOf(NOVICE).sessions, 'main')[0]?.exercise).toBe('goblet-squat'),
  ],
  'S3-16': allWished('kettlebell squats come where they are wished for', [
    'kettlebell-front-rack-squat',
    'kettlebell-suitcase-squat',
  ]),
  'S3-17': [
    'where a hex bar stands it is the heavy hinge',
    () => {
      const hinges = weeksIn(planOf(), 'B1', 'B2')
        .flatMap(({ sessions }) => slotsOf(sessions, 'main'))
        .filter(({ pattern }) => pattern === 'hinge');
      expect(hinges.length).toBeGreaterThan(3);
      expect(new Set(hinges.map(({ exercise }) => exercise))).toEqual(new Set(['hex-bar-deadlift']));
    },
  ],
  'S3-18': [
    'a sore sole is given the raise with the toes up',
    () => {
      const plan = planOf({ injuries: [{ site: 'plantar-fascia', status: 'current' }] }, minutes(45));
      expect(workIn(plan.sessions).map(({ exercise }) => exercise)).toContain('plantar-fascia-calf-raise');
    },
  ],
  'S3-19': allWished('lunges and the split squat come where they are wished for', [
    'forward-lunge',
    'reverse-lunge',
    'split-squat',
  ]),
  'S3-20': allWished('side lunges come where they are wished for', ['lateral-lunge', 'lateral-lunge-loaded']),
  'S3-21': allWished('both Romanian deadlifts come where they are wished for', [
    'romanian-deadlift-dumbbell',
    'romanian-deadlift-barbell',
  ]),
  'S3-22': allWished('the single-leg deadlift comes with and without support', [
    'single-leg-rdl',
    'single-leg-rdl-supported',
  ]),
  'S3-23': [
    'trail plans with the machine have leg extensions from 45 minutes on, others have fewer',
    () => {
      const gym = {
        id: 'gym',
        equipment: ['barbell', 'rack', 'hex-bar', 'bench', 'dumbbell', 'cable', 'leg-extension-machine'],
      };
      const sets = (event: 'trail' | 'marathon') =>
        setsOf(workIn(planOf(of(event), minutes(45), { places: { gym } }).sessions), isOf('knee-extension'));
      expect(sets('trail')).toBeGreaterThan(1.5 * sets('marathon'));
      expect(sets('trail')).toBeGreaterThan(10);
    },
  ],
  'S3-24': allWished('pull-ups come with their assisted form', ['pull-up', 'band-assisted-pull-up']),
  'S3-25': allWished('push-ups come from the raised to the full one', [
    'incline-push-up',
    'kneeling-push-up',
    'push-up',
  ]),
  'S3-26': allWished('rows of many kinds come where they are wished for', [
    'close-grip-seated-row',
    'one-arm-dumbbell-row',
    'band-row',
    'inverted-row',
  ]),
  'S3-27': [
    'every full week has a push and a pull',
    () => {
      for (const { sessions } of fullWeeks(planOf())) {
        for (const patterns of [PUSH, PULL]) expect(setsOf(workIn(sessions), isOf(...patterns))).toBeGreaterThan(0);
      }
    },
  ],
  'S3-28': [
    'who chooses it gets three to five sets of 5 to 10 for the main lifts of strength and power',
    () => {
      const plan = planOf(minutes(60), { policies: { intensityPolicy: 'tra-3-5x5-10', sessionMinutes: 60 } });
      const mains = weeksIn(plan, 'B1', 'B2', 'C').flatMap(({ sessions }) =>
        slotsOf(
          sessions.filter(({ legLoad }) => legLoad === 3),
          'main',
        ),
      );
      expect(mains.length).toBeGreaterThan(5);
      for (const { id, sets, reps } of mains) {
        expect([id, sets >= 3, sets <= 5, (reps?.min ?? 0) >= 5, (reps?.max ?? 99) <= 10]).toEqual([
          id,
          true,
          true,
          true,
          true,
        ]);
      }
    },
  ],
  'S3-29': [
    'each exercise of a plan says its faults and what mends them',
    () => {
      for (const id of new Set(workIn(planOf().sessions).map(({ exercise }) => exercise)))
        expect(loadExerciseText(id).faults.length).toBeGreaterThan(1);
    },
  ],
  'S3-30': [
    'main lifts of maximal strength end with one to three repetitions left',
    () => {
      const heavy = weeksIn(planOf(), 'B2').flatMap(({ sessions }) =>
        slotsOf(
          sessions.filter(({ legLoad }) => legLoad === 3),
          'main',
        ),
      );
      expect(heavy.length).toBeGreaterThan(3);
      for (const { id, rir = 9 } of heavy) expect([id, rir >= 1, rir <= 3]).toEqual([id, true, true]);
    },
  ],
};
