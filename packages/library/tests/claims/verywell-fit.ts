import { CHOICES, DEFAULT_POLICIES, LIFTING_LEVELS, POLICY_OPTIONS } from '@stridelift/engine';
import { at, day, everyDay, HOME, run } from '@stridelift/testkit';
import { expect } from 'vitest';
import { loadSessions } from '../../src/node.ts';
import type { Demonstrations } from './demonstration.ts';
import { AFTER_RUN } from './pizzani.ts';
import {
  CALF,
  codesOf,
  evenings,
  exerciseOf,
  FOUR_RUNS,
  findingsOf,
  fullWeeks,
  isOf,
  LEGS_PUSH,
  library,
  minutes,
  NOVICE,
  PULL,
  PUSH,
  percentsOf,
  planOf,
  setsOf,
  slotOf,
  slotsOf,
  TRUNK,
  weekdayName,
  weeksIn,
  weeksOf,
  workIn,
  workOf,
} from './runners.ts';
import { allWished } from './wishes.ts';

const VERYWELL = { policies: { intensityPolicy: 'verywell-endurance', sessionMinutes: 60 } } as const;
const lifted = (plan: ReturnType<typeof planOf>) =>
  fullWeeks(plan).flatMap(({ sessions }) =>
    ['main', 'second', 'calf', 'push', 'pull'].flatMap((slot) => slotsOf(sessions, slot)),
  );
const HARD_DAYS = { policies: { placement: 'hard-days' } } as const;
/** Time on Wednesday and on the day of the long run. */
const LONG_RUN_DAY = {
  week: { wednesday: at('18:00', 45, 'gym'), sunday: at('16:00', 45, 'gym') },
  ...minutes(45),
} as const;
const onSundays = (plan: ReturnType<typeof planOf>) =>
  plan.sessions.filter((session) => weekdayName(session) === 'sunday');
const NEW_TO_IT = [NOVICE, minutes(60)] as const;
const weakHip = (status: 'history' | 'current') =>
  ({ injuries: [{ site: 'knee-pfp', status }], ...minutes(45) }) as const;
const legDays = (plan: ReturnType<typeof planOf>) =>
  new Set(fullWeeks(plan).flatMap(({ sessions }) => sessions.filter(({ legLoad }) => legLoad >= 2).map(weekdayName)));

/** Sessions of a phase that load the legs moderately. */
const spared = (code: string) =>
  weeksIn(planOf(), code).flatMap(({ sessions }) => sessions.filter(({ legLoad }) => legLoad === 2));

export const VERYWELL_FIT: Demonstrations = {
  'S2-01': [
    'novice, trained and advanced lifters get three different plans',
    () => {
      const plans = LIFTING_LEVELS.map((lifting) => JSON.stringify(planOf({ lifting }).sessions));
      expect(new Set(plans).size).toBe(3);
    },
  ],
  'S2-03': [
    'no plan is made for weight, and signs of too little energy are answered',
    () => {
      expect(Object.keys(CHOICES).filter((name) => /weight|fat|lean/i.test(name))).toEqual([]);
      const [note] = findingsOf(planOf({ screening: { cleared: true, redsIndicators: 1 } }), 'reds-amber');
      expect(note?.text.length).toBeGreaterThan(20);
    },
  ],
  'S2-04': [
    'every full week of half-hour sessions trains the trunk twice',
    () => {
      for (const { start, sessions } of fullWeeks(planOf())) {
        expect([start, sessions.filter((session) => setsOf(workOf(session), isOf(...TRUNK)) > 0).length]).toEqual([
          start,
          2,
        ]);
      }
    },
  ],
  'S2-05': [
    'calf and trunk keep working in the endurance phase, half an hour at a time',
    () => {
      for (const { start, sessions } of weeksIn(planOf(), 'D')) {
        for (const patterns of [CALF, TRUNK])
          expect([start, setsOf(workIn(sessions), isOf(...patterns)) > 0]).toEqual([start, true]);
      }
    },
  ],
  'S2-09': [
    'the endurance phase has long sets',
    () => {
      const sets = slotsOf(spared('D'), 'main');
      expect(Math.max(...sets.map(({ reps }) => reps?.max ?? 0))).toBeGreaterThanOrEqual(15);
    },
  ],
  'S2-11': [
    'a novice six weeks from a race is told that a gain takes 8 to 12 weeks',
    () => {
      const soon = planOf(NOVICE, { goal: { event: '10k', day: day('2027-01-03') } });
      expect(findingsOf(soon, 'too-late-for-heavy')[0]?.text).toMatch(/8 to 12 weeks/);
    },
  ],
  'S2-12': [
    'no session lasts longer than was chosen, however long the evening',
    () => {
      for (const session of planOf({ week: evenings(120) }).sessions) expect(session.minutes).toBeLessThanOrEqual(30);
    },
  ],
  'S2-13': [
    'a novice with a quarter of an hour gets a leg lift twice a week, and with twenty minutes more beside it',
    () => {
      const weeks = (length: 15 | 20) => fullWeeks(planOf(NOVICE, minutes(length)));
      expect(weeks(15).length).toBeGreaterThan(5);
      for (const { sessions } of weeks(15)) {
        for (const session of sessions)
          expect([session.id, session.minutes <= 15, slotsOf([session], 'main').length]).toEqual([session.id, true, 1]);
      }
      const count = (length: 15 | 20) => workIn(weeks(length).flatMap(({ sessions }) => sessions)).length;
      expect(count(20)).toBeGreaterThan(count(15));
    },
  ],
  'S2-14': [
    'half or more of all sets are for the legs, and trunk and upper body have at least a third',
    () => {
      const items = workIn(planOf().sessions);
      const all = setsOf(items, ({ pattern }) => pattern !== 'mobility-dynamic');
      const rest = setsOf(items, isOf(...PUSH, ...PULL, ...TRUNK));
      expect(rest / all).toBeGreaterThan(1 / 3);
      expect(rest / all).toBeLessThan(1 / 2);
    },
  ],
  'S2-15': [
    'a listed lower back meets no loaded bending and keeps its trunk work',
    () => {
      const plan = planOf({ injuries: [{ site: 'low-back', status: 'current' }], ...minutes(45) });
      const asked = workIn(plan.sessions).map(({ exercise }) => exercise);
      for (const id of ['deadlift', 'good-morning-band', 'russian-twist', 'romanian-deadlift-barbell'])
        expect(asked).not.toContain(id);
      expect(setsOf(workIn(plan.sessions), isOf(...TRUNK))).toBeGreaterThan(20);
    },
  ],
  'S2-16': [
    'a knee of old gives the outer hip and the thigh more sets for four weeks, told as a link',
    () => {
      const early = (plan: ReturnType<typeof planOf>) =>
        setsOf(workIn(plan.sessions.filter(({ date }) => date < '2026-12-21')), isOf('hip-abduction', 'squat'));
      expect(early(planOf(weakHip('history')))).toBeGreaterThan(early(planOf(minutes(45))));
      expect(findingsOf(planOf(weakHip('history')), 'history-extra-sets')[0]?.text).toMatch(
        /which came first is not known/,
      );
      expect(findingsOf(planOf(weakHip('current')), 'history-extra-sets')).toEqual([]);
    },
  ],
  'S2-17': [
    'a sore bone is sent to a professional',
    () => {
      const [finding] = findingsOf(
        planOf({ injuries: [{ site: 'tibia-bsi', status: 'current' }] }),
        'bone-stress-current',
      );
      expect(finding?.suggestion).toMatch(/see a sports doctor or physiotherapist this week/);
    },
  ],
  'S2-21': [
    'a beginner trains on other days than the runs',
    () => {
      const plan = planOf(NOVICE);
      expect(plan.schedule.parameters?.placement).toBe('alternate-days');
      const runDays = new Set(plan.runs.map(({ date }) => date));
      const later = fullWeeks(plan)
        .flatMap(({ sessions }) => sessions)
        .filter(({ date }) => date >= '2026-12-07');
      expect(later.length).toBeGreaterThan(5);
      expect(later.filter(({ date }) => runDays.has(date))).toEqual([]);
    },
  ],
  'S2-22': [
    'foundation, maximal strength, power, jumps and endurance take turns in a season',
    () => {
      expect(codesOf(planOf())).toEqual(expect.arrayContaining(['A', 'B2', 'C', 'D']));
      expect(planOf().sessions.some(({ contacts }) => contacts > 0)).toBe(true);
    },
  ],
  'S2-23': [
    'no set of any plan asks for fewer than three repetitions',
    () => {
      for (const sketch of [
        {},
        { lifting: 'advanced' } as const,
        { policies: { intensityPolicy: 'tra-3-5x5-10' } } as const,
      ]) {
        const fewest = workIn(planOf(sketch).sessions).flatMap(({ reps }) => reps?.min ?? []);
        expect(Math.min(...fewest)).toBeGreaterThanOrEqual(3);
      }
    },
  ],
  'S2-25': [
    'heavy lifting can be switched off, and by default reaches 80 % in sets of three to six',
    () => {
      expect(Math.max(...percentsOf(workIn(planOf({ policies: { heavyLifting: 'off' } }).sessions)))).toBeLessThan(80);
      const heavy = weeksIn(planOf(), 'B2').flatMap(({ sessions }) =>
        slotsOf(
          sessions.filter(({ legLoad }) => legLoad === 3),
          'main',
        ),
      );
      expect(Math.max(...percentsOf(heavy))).toBeGreaterThanOrEqual(80);
      for (const { id, reps } of heavy)
        expect([id, (reps?.min ?? 0) >= 3, (reps?.max ?? 9) <= 6]).toEqual([id, true, true]);
    },
  ],
  'S2-26': [
    'who agrees with the document chooses its way for every phase',
    () => {
      expect(POLICY_OPTIONS.intensityPolicy).toContain('verywell-endurance');
      expect(planOf(VERYWELL).sessions.some(({ legLoad }) => legLoad === 3)).toBe(false);
    },
  ],
  'S2-27': [
    'that way never goes over 70 % of the maximum',
    () => expect(Math.max(...percentsOf(workIn(planOf(VERYWELL).sessions)))).toBeLessThanOrEqual(70),
  ],
  'S2-28': [
    'that way asks for 12 to 20 repetitions',
    () => {
      for (const { id, reps } of lifted(planOf(VERYWELL)))
        if (reps) expect([id, reps.min >= 12, reps.max <= 20]).toEqual([id, true, true]);
    },
  ],
  'S2-29': [
    'that way asks for one to three sets',
    () => {
      for (const { id, sets } of lifted(planOf(VERYWELL))) expect([id, sets >= 1, sets <= 3]).toEqual([id, true, true]);
    },
  ],
  'S2-30': [
    'beside the heavy day the endurance phase has sets of 12 to 20 at less than 70 % with a minute of rest at most',
    () => {
      const late = slotsOf(spared('D'), 'main').filter(({ reps }) => (reps?.max ?? 0) > 12);
      expect(late.length).toBeGreaterThan(1);
      for (const { id, reps, restSeconds } of late)
        expect([id, (reps?.min ?? 0) >= 12, (reps?.max ?? 99) <= 20, restSeconds <= 60]).toEqual([
          id,
          true,
          true,
          true,
        ]);
      expect(Math.max(...percentsOf(late))).toBeLessThan(70);
    },
  ],
  'S2-31': [
    'a place without equipment gets a whole season that grows',
    () => {
      const plan = planOf({ places: { home: HOME }, week: evenings(45, 'home'), ...minutes(45) });
      expect(plan.sessions.length).toBeGreaterThan(30);
      expect(workIn(plan.sessions).filter(({ load }) => load)).toEqual([]);
      const [first, last] = [fullWeeks(plan)[0], fullWeeks(plan).at(-1)].map((week) =>
        workIn(week?.sessions ?? []).map(({ exercise, reps }) => `${exercise} ${reps?.max}`),
      );
      expect(last).not.toEqual(first);
    },
  ],
  'S2-32': allWished('lunge and single-leg squat come where they are wished for', [
    'forward-lunge',
    'single-leg-squat',
  ]),
  'S2-35': [
    'jumps are on unless the runner closes them',
    () => {
      expect(DEFAULT_POLICIES.plyo).toBe('graded');
      expect(planOf().sessions.some(({ contacts }) => contacts > 0)).toBe(true);
      expect(planOf({ policies: { plyo: 'off' } }).sessions.every(({ contacts }) => contacts === 0)).toBe(true);
    },
  ],
  'S2-36': [
    'the landings of a week are those of its sessions',
    () => {
      const plan = planOf();
      for (const [index, { sessions }] of weeksOf(plan).entries()) {
        expect(plan.weeks[index]?.contacts).toBe(sessions.reduce((sum, { contacts }) => sum + contacts, 0));
      }
    },
  ],
  'S2-37': [
    'the library has twenty jumps or more, from landing drills to bounding',
    () => {
      const jumps = library.exercises.filter(({ doseUnit }) => doseUnit === 'contacts').map(({ id }) => id);
      expect(jumps.length).toBeGreaterThanOrEqual(20);
      expect(jumps).toEqual(expect.arrayContaining(['snap-down', 'jump-squat', 'bounding']));
    },
  ],
  'S2-38': [
    'nothing above level 3 is asked of a novice, and nothing above level 2 in the first four weeks',
    () => {
      const level = (items: ReturnType<typeof workIn>) =>
        Math.max(...items.map(({ exercise }) => exerciseOf(exercise).level));
      const plan = planOf(...NEW_TO_IT);
      expect(level(workIn(plan.sessions))).toBeLessThanOrEqual(3);
      expect(level(workIn(plan.sessions.filter(({ date }) => date < '2026-12-21')))).toBeLessThanOrEqual(2);
    },
  ],
  'S2-39': [
    'nearly every exercise names an easier or a harder form, and the lifts of a plan name swaps',
    () => {
      const alone = library.exercises.filter(({ regression, progression }) => !regression && !progression);
      expect(alone.length / library.exercises.length).toBeLessThan(0.15);
      for (const { id, swaps } of slotsOf(planOf().sessions, 'main'))
        expect([id, swaps.length > 0]).toEqual([id, true]);
    },
  ],
  'S2-40': [
    'a beginner begins with landings and low hops, and may keep jumps for the experienced',
    () => {
      const plan = planOf(NOVICE);
      const jumps = workIn(plan.sessions).filter(({ contacts }) => contacts !== undefined);
      expect(jumps.length).toBeGreaterThan(0);
      for (const { exercise } of jumps)
        expect([exercise, exerciseOf(exercise).impact <= 2, exerciseOf(exercise).level <= 2]).toEqual([
          exercise,
          true,
          true,
        ]);
      expect(
        planOf(NOVICE, { policies: { plyo: 'experienced-only' } }).sessions.every(({ contacts }) => contacts === 0),
      ).toBe(true);
    },
  ],
  'S2-41': [
    'on a journey without equipment the sessions go on with body weight',
    () => {
      const plan = planOf({ places: { home: HOME }, week: evenings(30, 'home') });
      expect(workIn(plan.sessions).every(({ load }) => load === undefined)).toBe(true);
      expect(loadSessions().find(({ id }) => id === 'hotel-room')?.equipment).toBe('none');
    },
  ],
  'S2-42': [
    'one day a week stays free of run and strength, and heavy legs are two days apart',
    () => {
      const plan = planOf({ running: FOUR_RUNS, policies: { frequency: 4 } });
      const busy = new Set([...plan.runs, ...plan.sessions].map(({ date }) => date));
      for (const { start } of weeksOf(plan)) {
        const days = Array.from({ length: 7 }, (_, index) =>
          new Date(Date.parse(start) + index * 86_400_000).toISOString().slice(0, 10),
        );
        expect([start, days.some((date) => !busy.has(date))]).toEqual([start, true]);
      }
      const heavy = plan.sessions.filter(({ legLoad }) => legLoad === 3).map(({ date }) => day(date));
      for (const [index, date] of heavy.slice(1).entries())
        expect(date - (heavy[index] ?? 0)).toBeGreaterThanOrEqual(2);
    },
  ],
  'S2-43': ['two a week is the default while building', () => expect(DEFAULT_POLICIES.frequency).toBe(2)],
  'S2-44': [
    'with eighteen weeks to the race strength and power together get eight or more',
    () => {
      for (const event of ['5k', '10k', 'half', 'marathon', 'ultra'] as const) {
        const plan = planOf({ goal: { event, day: day('2027-03-28') } });
        const weeks = weeksOf(plan).filter(({ code }) => ['B1', 'B2', 'C'].includes(code)).length;
        expect([event, weeks >= 8]).toEqual([event, true]);
      }
    },
  ],
  'S2-45': [
    'the schedule says that it is the cheapest there is',
    () => expect(planOf().schedule).toMatchObject({ optimal: true, hardMatches: 0 }),
  ],
  'S2-46': [
    'off-days puts the legs on days without a run',
    () =>
      expect(legDays(planOf({ running: FOUR_RUNS, policies: { placement: 'off-days' } }))).toEqual(
        new Set(['monday', 'thursday']),
      ),
  ],
  'S2-47': [
    'every fourth week or so is easier',
    () => {
      const easier = weeksOf(planOf()).filter(({ deload }) => deload);
      expect(easier.length).toBeGreaterThanOrEqual(3);
    },
  ],
  'S2-48': [
    'a light session may stand nearer to a fast run than a heavy one',
    () => {
      // Monday evening is the only time, the fast run on Tuesday morning.
      const plan = planOf({
        running: { tuesday: run('intervals', '06:00', 55, 10), sunday: run('long', '08:00', 110, 20) },
        week: { monday: at('20:00', 45, 'gym'), thursday: at('18:00', 45, 'gym') },
      });
      const mondays = plan.sessions.filter((session) => weekdayName(session) === 'monday');
      expect(mondays.length).toBeGreaterThan(5);
      for (const { legLoad } of mondays) expect(legLoad).toBeLessThan(3);
    },
  ],
  'S2-49': [
    'a mobility session without load is ready for easy days',
    () => {
      const yoga = loadSessions().find(({ id }) => id === 'yoga-minded-mobility');
      expect([yoga?.impact, (yoga?.legLoad ?? 9) <= 1]).toEqual([0, true]);
    },
  ],
  'S2-50': [
    'hard-days puts the legs after the fast runs',
    () => {
      const plan = planOf(HARD_DAYS);
      expect(legDays(plan)).toEqual(new Set(['tuesday', 'thursday']));
      for (const { slot } of fullWeeks(plan).flatMap(({ sessions }) => sessions)) expect(slot).toBe('after-run');
    },
  ],
  'S2-51': [
    'an easy day after leg work is told as a reason',
    () => {
      const reasons = planOf(HARD_DAYS).sessions.flatMap(({ why }) => why.map(({ rule }) => rule));
      expect(reasons).toContain('easy-day-follows');
    },
  ],
  'S2-52': [
    'the day of the long run takes twenty minutes without legs, and none at all for who takes the document at its word',
    () => {
      const sundays = onSundays(planOf(LONG_RUN_DAY));
      expect(sundays.length).toBeGreaterThan(5);
      for (const { minutes: length, legLoad } of sundays) expect([length <= 20, legLoad < 2]).toEqual([true, true]);
      expect(
        onSundays(planOf(LONG_RUN_DAY, { policies: { longRunLifting: 'avoid-all', sessionMinutes: 45 } })),
      ).toEqual([]);
    },
  ],
  'S2-53': [
    'intervals, tempo and hills count as hard runs after which strength may follow',
    () => {
      for (const kind of ['intervals', 'tempo', 'hills'] as const) {
        const plan = planOf({ running: { ...FOUR_RUNS, wednesday: run(kind, '06:30', 60, 11) }, ...HARD_DAYS });
        expect(plan.runs.filter((one) => one.kind === kind).every(({ quality }) => quality)).toBe(true);
        expect([kind, [...legDays(plan)].includes('wednesday')]).toEqual([kind, true]);
      }
    },
  ],
  'S2-54': [
    'where strength goes is the choice of the runner, and a rest day that is named is never used',
    () => {
      for (const placement of POLICY_OPTIONS.placement) {
        const plan = planOf({ running: FOUR_RUNS, restDay: 'saturday', policies: { placement } });
        expect([placement, plan.sessions.filter((session) => weekdayName(session) === 'saturday')]).toEqual([
          placement,
          [],
        ]);
      }
    },
  ],
  'S2-55': [
    'twelve minutes after a run hold trunk and lunge',
    () => {
      const finishers = planOf(AFTER_RUN).sessions.filter(({ role }) => role === 'finisher');
      expect(finishers.length).toBeGreaterThan(5);
      const patterns = new Set(workIn(finishers).map(({ pattern }) => pattern));
      expect([...patterns].some((pattern) => pattern.startsWith('core') || pattern === 'spinal-extension')).toBe(true);
      expect([...patterns].some((pattern) => ['lunge', 'hip-abduction', 'step'].includes(pattern))).toBe(true);
    },
  ],
  'S2-56': [
    'five minutes of planks are short holds: none over 45 seconds, in the ready session and in any plan',
    () => {
      const ready = loadSessions().find(({ id }) => id === 'plank-and-lunge');
      const planks = (ready?.items ?? []).filter(({ exercise }) => exercise.includes('plank'));
      const seconds = planks.reduce(
        (sum, item) => sum + item.sets * ((item.seconds ?? 0) * (item.perSide ? 2 : 1) + item.restSeconds),
        0,
      );
      expect(seconds).toBeGreaterThanOrEqual(270);
      for (const { seconds: hold = 0 } of planks) expect(hold).toBeLessThanOrEqual(45);
      const holds = workIn(planOf(minutes(60)).sessions).filter(({ exercise }) => exercise.includes('plank'));
      for (const { seconds: hold = 0 } of holds) expect(hold).toBeLessThanOrEqual(45);
    },
  ],
  'S2-57': [
    'the ready finisher holds planks, then lunges, before stretching',
    () => {
      const ready = loadSessions().find(({ id }) => id === 'plank-and-lunge');
      expect(ready?.items.map(({ exercise }) => exerciseOf(exercise).pattern.split('-')[0])).toEqual([
        'core',
        'core',
        'lunge',
        'lunge',
      ]);
      expect(ready?.when).toMatch(/stretch afterwards/);
    },
  ],
  'S2-58': [
    'a finisher ends with stretches, unless they are switched off',
    () => {
      const last = (plan: ReturnType<typeof planOf>) =>
        new Set(plan.sessions.filter(({ role }) => role === 'finisher').map(({ blocks }) => blocks.at(-1)?.kind));
      expect(last(planOf(AFTER_RUN))).toEqual(new Set(['cool-down']));
      expect(last(planOf(AFTER_RUN, { policies: { frequency: 3, cooldownStretch: 'off' } }))).not.toContain(
        'cool-down',
      );
    },
  ],
  'S2-59': [
    'where strength goes is a choice among five, and a week prefers a session on a poor day to none',
    () => {
      expect(CHOICES.placement).toHaveLength(5);
      const poor = planOf({ week: { saturday: at('18:00', 30, 'gym'), monday: at('06:00', 30, 'gym') } });
      expect(poor.sessions.length).toBeGreaterThan(20);
    },
  ],
  'S2-60': [
    'nothing is planned on days or minutes that were not offered',
    () => {
      const plan = planOf({ week: { monday: at('18:00', 20, 'gym'), friday: at('18:00', 25, 'gym') } });
      for (const session of plan.sessions) {
        expect(['monday', 'friday']).toContain(weekdayName(session));
        expect(session.minutes).toBeLessThanOrEqual(weekdayName(session) === 'monday' ? 20 : 25);
      }
    },
  ],
  'S2-61': [
    'a novice begins with two sets at most, five exercises at most and three or more repetitions left',
    () => {
      for (const { sessions } of weeksOf(planOf(...NEW_TO_IT)).slice(0, 2)) {
        for (const session of sessions) {
          const work = workOf(session).filter(({ contacts }) => contacts === undefined);
          expect([session.id, work.length <= 5, Math.max(...work.map(({ sets }) => sets)) <= 2]).toEqual([
            session.id,
            true,
            true,
          ]);
          for (const { id, rir } of work) if (rir !== undefined) expect([id, rir >= 3]).toEqual([id, true]);
        }
      }
    },
  ],
  'S2-62': [
    'no planned load of a main lift rises by more than a tenth a week, or five kilograms where the step is that',
    () => {
      for (const plan of [planOf(NOVICE), planOf()]) {
        const best = new Map<string, { kg: number; day: number }>();
        for (const session of plan.sessions) {
          const { exercise = '', load } = slotOf(session, 'main') ?? {};
          if (!load) continue;
          const before = best.get(exercise);
          const weeks = before ? Math.ceil((day(session.date) - before.day) / 7) : 0;
          if (before)
            expect([session.id, load.kg <= Math.max(before.kg * 1.1 ** weeks, before.kg + 5 * weeks)]).toEqual([
              session.id,
              true,
            ]);
          if (!before || load.kg > before.kg) best.set(exercise, { kg: load.kg, day: day(session.date) });
        }
      }
    },
  ],
  'S2-63': [
    'no lift of a plan is a maximum',
    () => {
      for (const lifting of LIFTING_LEVELS)
        expect(Math.max(...percentsOf(workIn(planOf({ lifting }).sessions)))).toBeLessThanOrEqual(90);
    },
  ],
  'S2-64': [
    'a novice has eight hard sets for the legs at most in a session',
    () => {
      for (const session of planOf(...NEW_TO_IT).sessions) {
        expect([
          session.id,
          setsOf(workOf(session), isOf(...LEGS_PUSH, 'hinge', 'knee-flexion', ...CALF)) <= 8,
        ]).toEqual([session.id, true]);
      }
    },
  ],
  'S2-67': [
    'the first two weeks have two sets at most of every exercise, jumps apart',
    () => {
      for (const { sessions } of weeksOf(planOf(NOVICE)).slice(0, 2)) {
        for (const { id, sets, contacts } of workIn(sessions))
          if (contacts === undefined) expect([id, sets <= 2]).toEqual([id, true]);
      }
    },
  ],
  'S2-68': [
    'a day with a quarter of an hour gets a session that fits',
    () => {
      const plan = planOf({ week: everyDay(at('18:00', 15, 'gym')) });
      expect(plan.sessions.length).toBeGreaterThan(20);
      for (const { minutes: length } of plan.sessions) expect(length).toBeLessThanOrEqual(15);
    },
  ],
  'S2-69': [
    'minutes and sessions grow only where the runner raises them',
    () => {
      const lengths = weeksIn(planOf(), 'A', 'B1', 'B2', 'C').map(({ target }) => target);
      expect(new Set(lengths)).toEqual(new Set([2]));
    },
  ],
  'S2-70': [
    'the first two weeks of a novice have five exercises at most, however long the session',
    () => {
      for (const { sessions } of weeksOf(planOf(...NEW_TO_IT)).slice(0, 2)) {
        for (const session of sessions) expect([session.id, workOf(session).length <= 5]).toEqual([session.id, true]);
      }
    },
  ],
  'S2-71': [
    'six basics without equipment are ready for starters',
    () => {
      const six = loadSessions().find(({ id }) => id === 'essentials-six');
      expect([six?.items.length, six?.equipment]).toEqual([6, 'none']);
    },
  ],
  'S2-72': [
    'the source of the review names its 93 runners',
    () => expect(library.sources.get('balsalobre-fernandez-2016')?.finding).toMatch(/n=93, VO2max above 60/),
  ],
};
