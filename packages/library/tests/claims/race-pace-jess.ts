import { DEFAULT_POLICIES, formatClock, POLICY_OPTIONS, planSeason } from '@stridelift/engine';
import { at, BANDS, buildAthlete, day, HOME, kg, run } from '@stridelift/testkit';
import { expect } from 'vitest';
import { availableExercises } from '../../src/available-exercises.ts';
import { loadExerciseText, loadSessions } from '../../src/node.ts';
import type { Demonstrations } from './demonstration.ts';
import {
  AS_OF,
  CALF,
  codesOf,
  evenings,
  exerciseOf,
  findingsOf,
  fullWeeks,
  isOf,
  LEGS_PUSH,
  library,
  MARATHONER,
  minutes,
  NOVICE,
  of,
  PULL,
  PUSH,
  planOf,
  SIX_RUNS,
  setsOf,
  slotsOf,
  TRUNK,
  weeksIn,
  workIn,
  workOf,
} from './runners.ts';
import { allWished } from './wishes.ts';

const WEAK_CALF = { tests: [{ test: 'single-leg-calf-raise', left: 8, right: 9, day: day('2026-11-20') }] } as const;
const KNEE_REHAB = { injuries: [{ site: 'tibia-bsi', status: 'recovering' }] } as const;
/** From the third week on every run is two thirds longer. */
const GROWING = {
  running: {},
  runs: Array.from({ length: 24 }, (_, index) => ({
    id: `growing-${index}`,
    day: (day(AS_OF) + Math.floor(index / 3) * 7 + ([1, 3, 5][index % 3] ?? 0)) as ReturnType<typeof day>,
    kind: 'easy' as const,
    km: index < 6 ? 6 : 10,
    minutes: index < 6 ? 36 : 60,
    source: 'listed' as const,
  })),
};
const SUSPENSION = { id: 'suspension', equipment: ['suspension', 'anchor'] };
const BALL = { id: 'ball', equipment: ['swiss-ball'] };
const DUMBBELLS = { id: 'dumbbells', equipment: ['dumbbell'], dumbbells: [kg(6), kg(10)] };

export const RACE_PACE_JESS: Demonstrations = {
  'S0-01': [
    'a race, general fitness and the way back from injury each have a season of their own',
    () => {
      const seasons = [
        planOf(of('marathon')),
        planOf(of('general')),
        planOf({
          goal: { event: 'return-from-injury' },
          injuries: [{ site: 'achilles', status: 'recovering', stage: 2 }],
        }),
      ].map((plan) => codesOf(plan).join(' '));
      expect(new Set(seasons).size).toBe(3);
      expect(seasons[2]).toMatch(/^RX/);
    },
  ],
  'S0-02': [
    'on the day of a hard or long run strength comes after it, and every run stays where it was',
    () => {
      const { runs, sessions } = planOf();
      const hard = new Set(runs.filter(({ quality, long }) => quality || long).map(({ date }) => date));
      const shared = sessions.filter(({ date }) => hard.has(date));
      expect(shared.length).toBeGreaterThan(10);
      expect(new Set(shared.map(({ slot }) => slot))).toEqual(new Set(['after-run']));
      expect(
        new Set(runs.filter(({ kind }) => kind !== 'race').map(({ kind, at: time }) => `${kind} ${time}`)),
      ).toEqual(
        new Set(
          [...Object.values(SIX_RUNS)].map(
            ({ kind, at: time }) => `${kind} ${time === undefined ? '' : formatClock(time)}`,
          ),
        ),
      );
    },
  ],
  'S0-03': [
    'beside the main lift one leg works at a time, as in every stride',
    () => {
      const seconds = slotsOf(planOf().sessions, 'second');
      expect(seconds.length).toBeGreaterThan(20);
      expect(seconds.filter(({ perSide }) => perSide).length / seconds.length).toBeGreaterThan(0.9);
    },
  ],
  'S0-04': [
    'a calf that tests weak is named and, in sessions of 45 minutes, gets more sets for four weeks',
    () => {
      const calf = (plan: ReturnType<typeof planOf>) =>
        setsOf(workIn(plan.sessions.filter(({ date }) => date < '2026-12-21')), isOf('calf-plantarflexion'));
      expect(findingsOf(planOf(WEAK_CALF), 'test-weakness')[0]?.text).toMatch(/calf strength/);
      expect(calf(planOf(minutes(45), WEAK_CALF))).toBeGreaterThan(calf(planOf(minutes(45))));
    },
  ],
  'S0-05': [
    'a 5K has more weeks of power than a marathon, a marathon more of endurance than a 5K',
    () => {
      const weeks = (event: '5k' | 'marathon', code: string) => weeksIn(planOf(of(event)), code).length;
      expect(weeks('5k', 'C')).toBeGreaterThan(weeks('marathon', 'C'));
      expect(weeks('marathon', 'D')).toBeGreaterThan(weeks('5k', 'D'));
    },
  ],
  'S0-06': [
    'the power phase names the studies that it rests on',
    () => {
      const phase = planOf().season.phases.find(({ code }) => code === 'C');
      expect(phase?.sources).toContain('bazyler-2015');
      for (const id of phase?.sources ?? []) expect(library.sources.has(id)).toBe(true);
    },
  ],
  'S0-07': [
    'each session of half an hour has a version of twenty and one of ten minutes',
    () => {
      const long = planOf().sessions.filter(({ minutes: length }) => length >= 25);
      expect(long.length).toBeGreaterThan(20);
      for (const { versions } of long) {
        expect(versions['20'].length).toBeGreaterThan(0);
        expect(versions['10'].length).toBeGreaterThan(0);
      }
    },
  ],
  'S0-08': [
    'weeks that build ask for two sessions, and who chose one is told what one can do',
    () => {
      expect(new Set(weeksIn(planOf(), 'A', 'B1', 'B2', 'C').map(({ target }) => target))).toEqual(new Set([2]));
      expect(findingsOf(planOf(), 'one-session-a-week')).toEqual([]);
      const [note] = findingsOf(planOf({ policies: { frequency: 1 } }), 'one-session-a-week');
      expect(note?.text).toMatch(/holds strength more than it builds it/);
    },
  ],
  'S0-09': [
    'every full week of half-hour sessions trains squat or lunge, hinge, calf, push, pull and trunk',
    () => {
      const weeks = fullWeeks(planOf());
      expect(weeks.length).toBeGreaterThan(8);
      for (const { start, sessions } of weeks) {
        for (const patterns of [LEGS_PUSH, ['hinge'], CALF, PUSH, PULL, TRUNK]) {
          expect([start, patterns[0], setsOf(workIn(sessions), isOf(...patterns)) > 0]).toEqual([
            start,
            patterns[0],
            true,
          ]);
        }
      }
    },
  ],
  'S0-10': [
    'a full week works sideways, and in sessions of an hour it also turns or resists turning',
    () => {
      for (const { sessions } of fullWeeks(planOf())) {
        expect(setsOf(workIn(sessions), ({ plane }) => plane === 'frontal')).toBeGreaterThan(0);
      }
      const turning = fullWeeks(planOf(minutes(60))).filter(
        ({ sessions }) => setsOf(workIn(sessions), isOf('core-anti-rotation', 'rotation')) > 0,
      );
      expect(turning.length).toBeGreaterThan(3);
    },
  ],
  'S0-11': [
    'the plan says what sideways work is for where it stands',
    () => {
      const [item] = slotsOf(planOf().sessions, 'sideways');
      expect(item?.why).toMatch(/sideways hip strength that straight running never gives/i);
    },
  ],
  'S0-12': [
    'outside the foundation every main lift of a building week ends with four repetitions left at most',
    () => {
      const mains = weeksIn(planOf(), 'B1', 'B2', 'C').flatMap(({ sessions }) => slotsOf(sessions, 'main'));
      expect(mains.length).toBeGreaterThan(12);
      for (const { rir = 9 } of mains) expect(rir).toBeLessThanOrEqual(4);
    },
  ],
  'S0-13': [
    'the first cue looks inward up to 60 % of the maximum and outward above',
    () => {
      const seen = new Set<string>();
      for (const { exercise, cues, load } of workIn(planOf().sessions)) {
        const { contraction, cues: all } = exerciseOf(exercise);
        const outward = contraction === 'ballistic' || (load?.percent ?? 0) > 60;
        const focus = all.find(({ text }) => text === cues[0])?.focus;
        expect([exercise, focus]).toEqual([exercise, outward ? 'external' : 'internal']);
        seen.add(`${focus}`);
      }
      expect(seen.size).toBe(2);
    },
  ],
  'S0-14': [
    'jumps stand before the lifts, and their landings are counted',
    () => {
      const jumping = planOf().sessions.filter(({ contacts }) => contacts > 0);
      expect(jumping.length).toBeGreaterThan(8);
      for (const { blocks } of jumping) {
        const kinds = blocks.map(({ kind }) => kind).filter((kind) => kind !== 'warm-up');
        expect(kinds[0]).toBe('power');
      }
    },
  ],
  'S0-16': [
    'a difference between the sides gives the weaker side more',
    () => {
      const sides = {
        tests: [{ test: 'single-leg-hamstring-bridge', left: 18, right: 30, day: day('2026-11-20') }],
      } as const;
      expect(findingsOf(planOf(sides), 'test-weakness')[0]?.text).toMatch(/for the left side/);
    },
  ],
  'S0-17': [
    'every exercise has three cues and two faults or more with what mends them',
    () => {
      for (const { id, cues } of library.exercises) {
        expect(cues).toHaveLength(3);
        const { faults } = loadExerciseText(id);
        expect([id, faults.length >= 2]).toEqual([id, true]);
        for (const { fix } of faults) expect(fix.length).toBeGreaterThan(0);
      }
    },
  ],
  'S0-18': [
    'a novice meets the straight bar on back or shoulders only after a set with it is recorded',
    () => {
      const bars = (plan: ReturnType<typeof planOf>) =>
        workIn(plan.sessions).filter(({ exercise }) => /back-squat|front-squat|^deadlift$|barbell/.test(exercise))
          .length;
      expect(bars(planOf(NOVICE))).toBe(0);
      const recorded = [
        { exercise: 'romanian-deadlift-barbell', load: kg(40), reps: 5, rir: 3, day: day('2026-11-20') },
      ];
      expect(bars(planOf(NOVICE, { strength: recorded, prefer: ['romanian-deadlift-barbell'] }))).toBeGreaterThan(0);
    },
  ],
  'S0-19': [
    'every exercise of a plan says why it is there, and planning twice gives the same plan',
    () => {
      const items = planOf().sessions.flatMap(({ blocks }) => blocks.flatMap((block) => block.items));
      expect(items.length).toBeGreaterThan(200);
      for (const { id, why, rules, sources } of items) {
        expect([id, why.length > 10, rules.length > 0, sources.length > 0]).toEqual([id, true, true, true]);
      }
      const input = { athlete: buildAthlete(MARATHONER), runs: [], library, asOf: day(AS_OF) };
      expect(JSON.stringify(planSeason(input))).toBe(JSON.stringify(planSeason(input)));
    },
  ],
  'S0-20': allWished('knee drive, one-leg stance and the split-stance pull come where they are wished for', [
    'high-step-up-drive',
    'running-man',
    'single-arm-cable-row-split',
  ]),
  'S0-21': [
    'a first visit is ready, and the text of each exercise that needs a thing says what to do without it',
    () => {
      expect(loadSessions().find(({ id }) => id === 'gym-first-visit')?.visit?.length).toBeGreaterThan(2);
      for (const { id, equipment } of library.exercises) {
        const bare = equipment.groups.every((group) =>
          group.some((word) => ['none', 'floor', 'wall', 'doorway', 'towel', 'chair'].includes(word)),
        );
        if (!bare) expect([id, loadExerciseText(id).instead?.text.length ?? 0]).not.toEqual([id, 0]);
      }
    },
  ],
  'S0-22': [
    'where the heaviest weight is light the repetitions rise, to twenty at most',
    () => {
      const light = planOf({ places: { gym: { id: 'gym', equipment: ['dumbbell'], dumbbells: [kg(2), kg(4)] } } });
      const raised = workIn(light.sessions).filter(({ load }) =>
        load?.basis.includes('lighter than the reserve asks for'),
      );
      expect(raised.length).toBeGreaterThan(10);
      for (const { reps } of raised) expect(reps?.max).toBeLessThanOrEqual(20);
    },
  ],
  'S0-23': [
    'every lift has a tempo and a rest in seconds',
    () => {
      for (const { id, tempo, restSeconds } of slotsOf(planOf().sessions, 'main')) {
        expect([id, tempo !== undefined, restSeconds >= 30]).toEqual([id, true, true]);
      }
    },
  ],
  'S0-24': [
    'sessions take half an hour at most unless told otherwise, and any of five lengths can be chosen',
    () => {
      expect(DEFAULT_POLICIES.sessionMinutes).toBe(30);
      for (const length of [15, 20, 30, 45, 60] as const) {
        const longest = Math.max(...planOf(minutes(length)).sessions.map((session) => session.minutes));
        expect([length, longest <= length]).toEqual([length, true]);
      }
    },
  ],
  'S0-25': [
    'half an hour holds five kinds of movement or more, with exercises that alternate',
    () => {
      const sessions = weeksIn(planOf(), 'B1', 'B2').flatMap((week) =>
        week.sessions.filter(({ legLoad }) => legLoad >= 2),
      );
      expect(sessions.length).toBeGreaterThan(5);
      for (const session of sessions) {
        expect(session.minutes).toBeLessThanOrEqual(30);
        expect(new Set(workOf(session).map(({ pattern }) => pattern)).size).toBeGreaterThanOrEqual(5);
      }
      expect(sessions.some(({ blocks }) => blocks.some(({ superset }) => superset !== undefined))).toBe(true);
    },
  ],
  'S0-26': [
    'a session that finds no day is named with its reason',
    () => {
      const running = {
        tuesday: run('intervals', '06:30', 60, 11),
        thursday: run('tempo', '06:30', 60, 12),
        saturday: run('long', '08:00', 120, 22),
      };
      const week = { monday: at('20:00', 30, 'gym'), saturday: at('20:00', 30, 'gym') };
      const busy = planOf({ running, week, policies: { longRunLifting: 'avoid-all' } });
      expect(busy.schedule.droppedSessions.length).toBeGreaterThan(5);
      for (const { reason } of busy.schedule.droppedSessions) expect(reason.length).toBeGreaterThan(10);
    },
  ],
  'S0-27': [
    'mileage that grows in the first weeks is told as a word, as a stop or not at all',
    () => {
      const levels = POLICY_OPTIONS.mileageGate.map((mileageGate) =>
        findingsOf(planOf(GROWING, { policies: { mileageGate } }), 'strong-before-more-mileage').map(
          ({ level }) => level,
        ),
      );
      expect(levels).toEqual([['soft'], ['hard'], []]);
    },
  ],
  'S0-28': [
    'each plan says which pain ends an exercise and which ends the session',
    () => expect(findingsOf(planOf(), 'pain-rule')[0]?.text).toMatch(/stops that exercise.*end the session\.$/),
  ],
  'S0-29': [
    'the pain rule tells effort in the belly of a muscle from pain',
    () =>
      expect(findingsOf(planOf(), 'pain-rule')[0]?.suggestion).toBe(
        'Effort that burns in the belly of a muscle is not pain.',
      ),
  ],
  'S0-30': [
    'any pain stops the exercise by default, and a healing bone allows none under any choice',
    () => {
      expect(findingsOf(planOf(), 'pain-rule')[0]?.text).toMatch(/^Any pain stops that exercise/);
      for (const painPolicy of POLICY_OPTIONS.painPolicy) {
        const [note] = findingsOf(planOf(KNEE_REHAB, { policies: { painPolicy } }), 'pain-rule');
        expect(note?.facts['ceiling']).toBe(0);
      }
    },
  ],
  'S0-31': [
    'no set of a plan is written to the limit',
    () => {
      for (const plan of [planOf(), planOf(NOVICE), planOf({ lifting: 'advanced' })]) {
        expect(Math.min(...workIn(plan.sessions).map(({ rir = 9 }) => rir))).toBeGreaterThanOrEqual(1);
      }
    },
  ],
  'S0-32': [
    'every full week pushes and pulls',
    () => {
      for (const { sessions } of fullWeeks(planOf())) {
        expect(setsOf(workIn(sessions), isOf(...PUSH))).toBeGreaterThan(0);
        expect(setsOf(workIn(sessions), isOf(...PULL))).toBeGreaterThan(0);
      }
    },
  ],
  'S0-33': [
    'a session has twelve sets for the legs at most, jumps apart',
    () => {
      for (const session of planOf(minutes(60)).sessions) {
        expect(setsOf(workOf(session), isOf(...LEGS_PUSH, 'hinge', 'calf-plantarflexion'))).toBeLessThanOrEqual(12);
      }
    },
  ],
  'S0-34': [
    'two runners with one calendar get two plans',
    () => expect(planOf(NOVICE).sessions).not.toEqual(planOf({ running: NOVICE.running ?? {} }).sessions),
  ],
  'S0-35': [
    'three five-minute trunk sessions grow from easy to hard',
    () => {
      const trunk = ['trunk-easy', 'trunk-steady', 'trunk-hard'].map((id) =>
        loadSessions().find((session) => session.id === id),
      );
      expect(trunk.map((session) => session?.minutes)).toEqual([5, 5, 5]);
      expect(trunk[0]?.level).toBeLessThan(trunk[2]?.level ?? 0);
    },
  ],
  'S0-36': [
    'at home nothing is asked that is not there: nothing, bands, dumbbells, straps or a ball',
    () => {
      for (const place of [HOME, BANDS, DUMBBELLS, SUSPENSION, BALL]) {
        const there = new Set(availableExercises(library, place.equipment).map(({ id }) => id));
        const plan = planOf({ places: { [place.id]: place }, week: evenings(45, place.id) });
        const asked = plan.sessions.flatMap(({ blocks }) =>
          blocks.flatMap(({ items }) => items.map(({ exercise }) => exercise)),
        );
        expect(asked.length).toBeGreaterThan(50);
        expect(asked.filter((id) => !there.has(id))).toEqual([]);
      }
    },
  ],
};
