import { addDays, CHOICES, DEFAULT_POLICIES, EVENTS, formatDate, LIFTING_LEVELS } from '@stridelift/engine';
import { at, day, run } from '@stridelift/testkit';
import { expect } from 'vitest';
import { loadCards, loadSessions } from '../../src/node.ts';
import { searchExercises } from '../../src/search.ts';
import type { Demonstrations } from './demonstration.ts';
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
  of,
  PULL,
  PUSH,
  percentsOf,
  planOf,
  setsOf,
  slotsOf,
  TRUNK,
  weekdayName,
  weeksIn,
  weeksOf,
  workIn,
  workOf,
} from './runners.ts';
import { allWished, wished } from './wishes.ts';

const session = (id: string) => {
  const found = loadSessions().find((one) => one.id === id);
  if (!found) throw new Error(`no session ${id}`);
  return found;
};
const legSessions = () => planOf().sessions.filter(({ legLoad, role }) => legLoad >= 2 && role !== 'mini-legs');
const MINIS = { policies: { split: 'mini4' }, week: evenings(20) } as const;
const OFF_DAYS = { running: FOUR_RUNS, policies: { placement: 'off-days' } } as const;
/** A long time until the race. */
const FAR = { goal: { event: 'marathon', day: day('2027-11-14') } } as const;
/** Time on the evenings of an easy and a recovery run only. */
const EASY_EVENINGS = {
  running: {
    tuesday: run('recovery', '07:00', 30, 5),
    thursday: run('easy', '07:00', 40, 7),
    sunday: run('long', '08:00', 100, 18),
  },
  week: { tuesday: at('18:00', 15, 'gym'), thursday: at('18:00', 15, 'gym') },
} as const;
/** Two evenings for the legs, and twelve minutes straight after the run on Saturday. */
export const AFTER_RUN = {
  running: {
    tuesday: run('intervals', '06:30', 60, 11),
    thursday: run('tempo', '06:30', 50, 9),
    saturday: run('easy', '09:00', 40, 7),
    sunday: run('long', '08:00', 100, 18),
  },
  week: { tuesday: at('18:00', 45, 'gym'), thursday: at('18:00', 45, 'gym'), saturday: at('09:45', 12, 'gym') },
  policies: { frequency: 3 },
} as const;

export const PIZZANI: Demonstrations = {
  'S1-01': [
    'a plan holds the runs that were given, none moved, none shorter, whatever strength asks',
    () => {
      const key = ({ date, kind, minutes: length, km }: ReturnType<typeof planOf>['runs'][number]) =>
        `${date} ${kind} ${length} ${km}`;
      const [much, little] = [
        planOf({ policies: { frequency: 4, sessionMinutes: 60 } }),
        planOf({ policies: { frequency: 1, sessionMinutes: 15 } }),
      ];
      expect(much.runs.length).toBeGreaterThan(100);
      expect(much.runs.map(key)).toEqual(little.runs.map(key));
    },
  ],
  'S1-02': [
    'every week before a race asks for a session, taper and endurance weeks too',
    () => {
      const weeks = weeksIn(planOf(), 'D', 'T');
      expect(weeks.length).toBeGreaterThan(4);
      for (const { target } of weeks) expect(target).toBeGreaterThanOrEqual(1);
    },
  ],
  'S1-03': [
    'a week can be four minis of twenty minutes at most',
    () => {
      const weeks = fullWeeks(planOf(MINIS));
      expect(weeks.length).toBeGreaterThan(5);
      for (const { sessions } of weeks)
        expect(sessions.map((one) => one.minutes <= 20)).toEqual([true, true, true, true]);
    },
  ],
  'S1-05': [
    'every exercise has a movement pattern and joint actions, and a search by pattern finds its members first',
    () => {
      for (const { id, jointActions } of library.exercises) expect([id, jointActions.length > 0]).toEqual([id, true]);
      for (const { pattern } of searchExercises(library, 'hinge')) expect(pattern).toBe('hinge');
    },
  ],
  'S1-06': [
    'legs, trunk and upper body all work in each full week',
    () => {
      for (const { sessions } of fullWeeks(planOf())) {
        for (const patterns of [LEGS_PUSH, TRUNK, [...PUSH, ...PULL]]) {
          expect(setsOf(workIn(sessions), isOf(...patterns))).toBeGreaterThan(0);
        }
      }
    },
  ],
  'S1-07': [
    'pushes and pulls of a plan move forward and back',
    () => {
      const arms = workIn(planOf().sessions).filter(({ exercise }) => isOf(...PUSH, ...PULL)(exerciseOf(exercise)));
      const sagittal = arms.filter(({ exercise }) => exerciseOf(exercise).plane === 'sagittal');
      expect(sagittal.length / arms.length).toBeGreaterThan(0.8);
    },
  ],
  'S1-08': [
    'an hour holds work for the front and for the back of the trunk',
    () => {
      for (const patterns of [['core-anti-extension'], ['spinal-extension']]) {
        expect(setsOf(workIn(planOf(minutes(60)).sessions), isOf(...patterns))).toBeGreaterThan(30);
      }
    },
  ],
  'S1-09': [
    'the second leg session of a week works against bending to the side, and trails get side lunges and balance on top',
    () => {
      for (const { sessions } of fullWeeks(planOf())) {
        expect(setsOf(workIn(sessions), isOf('core-anti-lateral-flexion'))).toBeGreaterThan(0);
      }
      const rough = (event: 'trail' | 'marathon') =>
        setsOf(
          workIn(planOf(of(event), minutes(45)).sessions),
          ({ pattern, id }) => pattern === 'balance' || id.startsWith('lateral-lunge'),
        );
      expect(rough('trail')).toBeGreaterThan(rough('marathon'));
    },
  ],
  'S1-10': [
    'each leg session of a building week trains calf or foot',
    () => {
      for (const { sessions } of fullWeeks(planOf())) {
        for (const one of sessions) expect([one.id, setsOf(workOf(one), isOf(...CALF)) > 0]).toEqual([one.id, true]);
      }
    },
  ],
  'S1-11': [
    'sessions of 45 minutes bend the knee against something',
    () => expect(setsOf(workIn(planOf(minutes(45)).sessions), isOf('knee-flexion'))).toBeGreaterThan(20),
  ],
  'S1-12': [
    'every leg session has a lift that extends the hip',
    () => {
      for (const one of legSessions()) {
        expect([one.id, setsOf(workOf(one), isOf(...LEGS_PUSH, 'hinge')) > 0]).toEqual([one.id, true]);
      }
    },
  ],
  'S1-13': [
    'most leg work of a plan goes forward and back, some of it sideways',
    () => {
      const legs = workIn(planOf().sessions).filter(({ exercise }) => exerciseOf(exercise).lowerBodyFatigue > 0);
      const inPlane = (plane: string) => setsOf(legs, (exercise) => exercise.plane === plane);
      expect(inPlane('sagittal')).toBeGreaterThan(2 * inPlane('frontal'));
    },
  ],
  'S1-14': [
    'sideways hip work has a place in the week, with fewer sets than the lifts',
    () => {
      const items = workIn(planOf().sessions);
      const hips = setsOf(items, isOf('hip-abduction', 'hip-adduction'));
      expect(hips).toBeGreaterThan(10);
      expect(hips).toBeLessThan(setsOf(items, isOf(...LEGS_PUSH)));
    },
  ],
  'S1-15': wished('close-grip-bench-press', 'accessory', 'a strong man'),
  'S1-16': [
    'the scapular push-up wakes up the shoulders before upper-body sessions',
    () => {
      const plan = planOf({ policies: { frequency: 3 } });
      const upper = plan.sessions.filter(({ legLoad, title }) => legLoad < 2 && title.startsWith('Upper body'));
      expect(upper.length).toBeGreaterThan(5);
      const warmUps = upper.flatMap(({ blocks }) =>
        blocks.filter(({ kind }) => kind === 'warm-up').flatMap(({ items }) => items),
      );
      expect(warmUps.map(({ exercise }) => exercise)).toContain('scapular-push-up');
    },
  ],
  'S1-17': wished('close-grip-cable-press', 'accessory'),
  'S1-18': wished('close-grip-overhead-press', 'accessory'),
  'S1-19': wished('close-grip-seated-row', 'accessory'),
  'S1-20': wished('close-grip-pull-up', 'accessory'),
  'S1-21': wished('close-grip-pulldown', 'accessory'),
  'S1-22': [
    'sessions of an hour extend the back against folding at the waist',
    () =>
      expect(slotsOf(planOf(minutes(60)).sessions, 'back')[0]?.why).toMatch(
        /back extension against folding at the waist/i,
      ),
  ],
  'S1-24': [
    'no week bends the trunk in more sets than it extends it',
    () => {
      for (const { start, sessions } of weeksOf(
        planOf(minutes(60), { prefer: ['reverse-crunch', 'hanging-leg-raise'] }),
      )) {
        const items = workIn(sessions).filter(({ contacts }) => contacts === undefined);
        const bends = setsOf(
          items,
          ({ jointActions, pattern }) => jointActions.includes('spine-flex') && pattern !== 'mobility-dynamic',
        );
        expect([start, setsOf(items, isOf('spinal-extension')) >= bends]).toEqual([start, true]);
      }
    },
  ],
  'S1-25': wished('superman', 'core'),
  'S1-26': wished('cobra', 'core'),
  'S1-27': allWished('the cow and the whole cat and cow come where they are wished for', ['cow-pose', 'cat-cow']),
  'S1-28': wished('standing-calf-raise', 'accessory'),
  'S1-29': wished('hamstring-curl-machine', 'accessory'),
  'S1-30': wished('hamstring-curl-cable', 'accessory'),
  'S1-31': wished('hamstring-curl-band', 'accessory'),
  'S1-32': wished('hamstring-curl-swiss-ball', 'accessory'),
  'S1-33': wished('leg-extension-machine', 'accessory', 'a trail runner'),
  'S1-34': wished('leg-extension-cable', 'accessory', 'a trail runner'),
  'S1-35': wished('leg-extension-band', 'accessory', 'a trail runner'),
  'S1-36': wished('forward-lunge', 'strength'),
  'S1-37': wished('reverse-lunge', 'strength'),
  'S1-38': wished('step-up', 'strength'),
  'S1-39': [
    'squats from the chair to the bar lead the squat day, as level and equipment allow',
    () => {
      const led = (plan: ReturnType<typeof planOf>) =>
        new Set(slotsOf(plan.sessions, 'main').map(({ exercise }) => exercise));
      expect([...led(planOf())]).toContain('back-squat');
      expect([...led(planOf(NOVICE))]).toContain('goblet-squat');
    },
  ],
  'S1-40': [
    'a search for the misprint finds the deadlift',
    () => expect(searchExercises(library, 'deadliest')[0]?.id).toBe('deadlift'),
  ],
  'S1-41': [
    'leg extension for the hip is read as a kick to the back',
    () => {
      const found = searchExercises(library, 'leg extension for the hip').map(({ id }) => id);
      expect(found).toEqual(['cable-hip-extension']);
      expect(searchExercises(library, 'band kickback')[0]?.id).toBe('band-hip-extension');
    },
  ],
  'S1-42': allWished('pikes on the ball and on sliders come where they are wished for', [
    'pike-swiss-ball',
    'pike-slider',
  ]),
  'S1-43': wished('captains-chair-knee-raise', 'accessory'),
  'S1-44': wished('plank', 'core'),
  'S1-45': wished('wall-sit', 'accessory'),
  'S1-46': wished('bird-dog', 'core'),
  'S1-47': [
    'the dead bug is a first choice for the trunk',
    () => expect(slotsOf(planOf(of('half')).sessions, 'trunk').map(({ exercise }) => exercise)).toContain('dead-bug'),
  ],
  'S1-48': [
    'a stability session takes fifteen minutes, and the day of a recovery run takes light strength at most',
    () => {
      expect(session('stability-fifteen').minutes).toBe(15);
      const { sessions } = planOf(EASY_EVENINGS);
      const recovery = sessions.filter((one) => weekdayName(one) === 'tuesday');
      expect(recovery.length).toBeGreaterThan(5);
      for (const { legLoad } of recovery) expect(legLoad).toBeLessThan(2);
    },
  ],
  'S1-49': [
    'each full week has a lift that extends hip and knee together',
    () => {
      for (const { sessions } of fullWeeks(planOf())) {
        const lifts = setsOf(
          workIn(sessions),
          ({ jointActions }) => jointActions.includes('hip-ext') && jointActions.includes('knee-ext'),
        );
        expect(lifts).toBeGreaterThan(0);
      }
    },
  ],
  'S1-50': [
    'the outer hip works in every full week, the inner one where sessions take an hour',
    () => {
      for (const { sessions } of fullWeeks(planOf()))
        expect(setsOf(workIn(sessions), isOf('hip-abduction'))).toBeGreaterThan(0);
      expect(setsOf(workIn(planOf(minutes(60)).sessions), isOf('hip-adduction'))).toBeGreaterThan(0);
    },
  ],
  'S1-52': wished('sumo-squat', 'strength'),
  'S1-53': wished('lateral-lunge', 'accessory'),
  'S1-54': wished('lateral-step-up', 'accessory'),
  'S1-55': wished('medial-lunge', 'accessory'),
  'S1-56': wished('medial-step-up', 'accessory'),
  'S1-57': [
    'who chooses it gets 15 repetitions and more, below 70 %',
    () => {
      const plan = planOf({ policies: { intensityPolicy: 'acsm-endurance-15plus', sessionMinutes: 60 } });
      const lifted = fullWeeks(plan).flatMap(({ sessions }) => [
        ...slotsOf(sessions, 'main'),
        ...slotsOf(sessions, 'second'),
      ]);
      expect(lifted.length).toBeGreaterThan(10);
      for (const { id, reps } of lifted) if (reps) expect([id, reps.min >= 15]).toEqual([id, true]);
      expect(Math.max(...percentsOf(workIn(plan.sessions)))).toBeLessThan(70);
    },
  ],
  'S1-58': [
    'an endurance phase stands nearest to the race, after others',
    () => {
      const codes = codesOf(planOf());
      expect(codes[codes.indexOf('T') - 1]).toBe('D');
      expect(codes.indexOf('D')).toBeGreaterThan(2);
    },
  ],
  'S1-59': [
    'strength and power come before endurance',
    () => {
      const codes = codesOf(planOf());
      expect(codes.filter((code) => ['B1', 'B2', 'C', 'D'].includes(code))).toEqual(['B1', 'B2', 'C', 'D']);
    },
  ],
  'S1-60': [
    'a race a year ahead is planned back from its day, with cycles of strength and power before the final block',
    () => {
      const plan = planOf(FAR);
      expect(plan.weeks.length).toBeGreaterThanOrEqual(51);
      expect(codesOf(plan).filter((code) => code === 'C').length).toBeGreaterThan(2);
      expect(
        weeksOf(plan).find(({ start }) => start <= '2027-11-14' && formatDate(addDays(day(start), 7)) > '2027-11-14')
          ?.code,
      ).toBe('T');
    },
  ],
  'S1-61': [
    'strength, power, endurance is the order unless another is chosen',
    () => {
      expect(DEFAULT_POLICIES.phaseOrder).toBe('strength-power-endurance');
      expect(codesOf(planOf({ policies: { phaseOrder: 'endurance-strength-power' } })).slice(0, 2)).toEqual(['A', 'D']);
    },
  ],
  'S1-63': [
    'one to four sessions can be chosen, two is the default, and at most two of them load the legs',
    () => {
      expect([CHOICES.frequency, DEFAULT_POLICIES.frequency]).toEqual([[1, 2, 3, 4], 2]);
      for (const { sessions } of weeksOf(planOf({ policies: { frequency: 4 } }))) {
        expect(sessions.filter(({ legLoad }) => legLoad >= 2).length).toBeLessThanOrEqual(2);
      }
    },
  ],
  'S1-64': [
    'building weeks ask for two sessions, maintenance between races for one',
    () => {
      const plan = planOf(of('5k'), {
        goal: { event: '5k', day: day('2027-04-18') },
        races: [{ event: '5k', day: day('2027-04-04'), priority: 'A' }],
      });
      expect(new Set(weeksIn(plan, 'B1', 'B2', 'C').map(({ target }) => target))).toEqual(new Set([2]));
      const holding = weeksIn(plan, 'M');
      expect(holding.length).toBeGreaterThan(0);
      for (const { target } of holding) expect(target).toBe(1);
    },
  ],
  'S1-65': [
    'of four minis two are for the legs, 48 hours apart',
    () => {
      for (const { sessions } of fullWeeks(planOf(MINIS))) {
        const legs = sessions.filter(({ role }) => role === 'mini-legs').map(({ date }) => day(date));
        expect(legs).toHaveLength(2);
        expect((legs[1] ?? 0) - (legs[0] ?? 0)).toBeGreaterThanOrEqual(2);
      }
    },
  ],
  'S1-66': [
    'off-days puts strength on days without a run',
    () => {
      const plan = planOf(OFF_DAYS);
      const runDays = new Set(plan.runs.map(({ date }) => date));
      const sessions = fullWeeks(plan).flatMap((week) => week.sessions);
      expect(sessions.length).toBeGreaterThan(15);
      expect(sessions.filter(({ date }) => runDays.has(date))).toEqual([]);
    },
  ],
  'S1-67': [
    'run first is the default, and where mornings are for lifting nothing comes before a key run',
    () => {
      expect(DEFAULT_POLICIES.sameDayOrder).toBe('run-first');
      const evening = {
        tuesday: run('easy', '18:00', 40, 6),
        thursday: run('tempo', '18:00', 50, 9),
        sunday: run('long', '08:00', 100, 17),
      };
      const plan = planOf({
        running: evening,
        week: { tuesday: at('06:30', 45, 'gym'), thursday: at('06:30', 45, 'gym') },
      });
      expect(new Set(plan.sessions.map(weekdayName))).toEqual(new Set(['tuesday']));
      expect(findingsOf(plan, 'easy-run-before-strength').length).toBeGreaterThan(0);
    },
  ],
  'S1-68': [
    'who chooses lift-first may lift before any run',
    () => {
      const evening = {
        tuesday: run('easy', '18:00', 40, 6),
        thursday: run('tempo', '18:00', 50, 9),
        sunday: run('long', '08:00', 100, 17),
      };
      const week = { tuesday: at('06:30', 45, 'gym'), thursday: at('06:30', 45, 'gym') };
      const plan = planOf({ running: evening, week, policies: { sameDayOrder: 'lift-first' } });
      expect(new Set(plan.sessions.map(weekdayName))).toEqual(new Set(['tuesday', 'thursday']));
    },
  ],
  'S1-69': [
    'a yoga-minded session holds mobility and stretches only',
    () => {
      const patterns = session('yoga-minded-mobility').items.map(({ exercise }) => exerciseOf(exercise).pattern);
      expect(
        new Set(
          patterns.filter((pattern) => !['mobility-dynamic', 'stretch-static', 'spinal-extension'].includes(pattern)),
        ),
      ).toEqual(new Set());
    },
  ],
  'S1-70': [
    'a light session of twelve minutes straight after a run is a finisher without a warm-up',
    () => {
      const finishers = planOf(AFTER_RUN).sessions.filter(({ role }) => role === 'finisher');
      expect(finishers.length).toBeGreaterThan(5);
      for (const { blocks, minutes: length } of finishers) {
        expect(length).toBeLessThanOrEqual(12);
        expect(blocks.map(({ kind }) => kind)).not.toContain('warm-up');
      }
      expect(session('post-run-ten').minutes).toBe(10);
    },
  ],
  'S1-71': [
    'the balance session holds balance',
    () =>
      expect(
        session('balance-and-wobble').items.filter(({ exercise }) => exerciseOf(exercise).pattern === 'balance').length,
      ).toBeGreaterThan(1),
  ],
  'S1-72': [
    'the essential six are squat, hinge, lunge, calf, push and trunk',
    () => {
      const patterns = session('essentials-six').items.map(({ exercise }) => exerciseOf(exercise).pattern);
      expect(patterns).toEqual([
        'squat',
        'hinge',
        'lunge',
        'calf-plantarflexion',
        'push-horizontal',
        'core-anti-extension',
      ]);
    },
  ],
  'S1-73': [
    'a sore outer knee closes crossed-leg work and is met with outer-hip strength',
    () => {
      const plan = planOf({ injuries: [{ site: 'itb', status: 'recovering', stage: 3 }] }, minutes(45));
      const asked = new Set(
        plan.sessions.flatMap(({ blocks }) => blocks.flatMap(({ items }) => items.map(({ exercise }) => exercise))),
      );
      for (const id of ['curtsy-lunge', 'medial-lunge', 'glute-stretch', 'lying-spinal-twist'])
        expect([id, asked.has(id)]).toEqual([id, false]);
      expect(
        ['isometric-wall-hip-abduction', 'hip-hike', 'clamshell', 'side-lying-hip-abduction', 'lateral-band-walk'].some(
          (id) => asked.has(id),
        ),
      ).toBe(true);
    },
  ],
  'S1-75': [
    'endurance weeks of the training cycle keep one session with a heavy lift',
    () => {
      const weeks = weeksIn(planOf(), 'D');
      const heavy = weeks.filter(({ sessions }) =>
        percentsOf(slotsOf(sessions, 'main')).some((percent) => percent >= 78),
      );
      expect(heavy.length / weeks.length).toBeGreaterThan(0.5);
    },
  ],
  'S1-76': [
    'a runner of 66 trains with lifts, balance in every full session and a longer warm-up',
    () => {
      const plan = planOf({ bornYear: 1960 });
      const full = weeksIn(plan, 'B1', 'B2', 'C').flatMap(({ sessions }) =>
        sessions.filter(({ legLoad }) => legLoad >= 2),
      );
      expect(full.length).toBeGreaterThan(5);
      for (const one of full)
        expect([one.id, setsOf(workOf(one), isOf('balance', 'foot-ankle')) > 0]).toEqual([one.id, true]);
      expect(Math.max(...percentsOf(workIn(full)))).toBeGreaterThanOrEqual(70);
    },
  ],
  'S1-77': [
    'the way back from an injury goes stage by stage and then eases into strength',
    () => {
      const plan = planOf({
        goal: { event: 'return-from-injury' },
        injuries: [{ site: 'hip-fai', status: 'recovering', stage: 2 }],
      });
      expect(codesOf(plan)[0]).toBe('RX');
      expect(codesOf(plan).length).toBeGreaterThan(1);
      expect(findingsOf(plan, 'site-care')[0]?.text).toMatch(/Stage 2 of the way back/);
    },
  ],
  'S1-78': [
    'a bike ride stands in the calendar and leaves no rest day',
    () => {
      const riding = { ...FOUR_RUNS, monday: run('cross', '07:00', 90) };
      const plan = planOf({ running: riding, policies: { placement: 'off-days' } });
      expect(plan.runs.some(({ kind }) => kind === 'cross')).toBe(true);
    },
  ],
  'S1-79': [
    'boxing footwork raises the pulse where the marching is avoided',
    () => {
      const plan = planOf({ avoid: ['marching-in-place'] });
      const warmUps = plan.sessions.flatMap(({ blocks }) =>
        blocks.filter(({ kind }) => kind === 'warm-up').flatMap(({ items }) => items),
      );
      expect(warmUps.map(({ exercise }) => exercise)).toContain('boxing-footwork');
    },
  ],
  'S1-80': [
    'fifteen minutes on the evening of an easy or recovery run hold a session with a short warm-up',
    () => {
      const { sessions } = planOf(EASY_EVENINGS);
      expect(sessions.length).toBeGreaterThan(10);
      for (const one of sessions)
        expect([one.id, one.minutes <= 15, one.blocks[0]?.kind]).toEqual([one.id, true, 'warm-up']);
    },
  ],
  'S1-81': allWished('balance, squat and lunge on the BOSU come where they are wished for', [
    'bosu-balance',
    'bosu-squat',
    'bosu-lunge',
  ]),
  'S1-82': [
    'without a race near, cycles of strength and power are planned',
    () => {
      const codes = codesOf(planOf(FAR));
      expect(codes.slice(0, codes.indexOf('D')).filter((code) => code === 'B2').length).toBeGreaterThan(2);
    },
  ],
  'S1-83': [
    'each phase says why it is there, and the lifts of each have repetitions of their own',
    () => {
      const plan = planOf();
      for (const { why, sources } of plan.season.phases)
        expect([why.length > 30, sources.length > 0]).toEqual([true, true]);
      const reps = (code: string) => weeksIn(plan, code).flatMap(({ sessions }) => slotsOf(sessions, 'main'))[0]?.reps;
      expect(new Set(['A', 'B1', 'B2', 'D'].map((code) => JSON.stringify(reps(code)))).size).toBeGreaterThanOrEqual(3);
    },
  ],
  'S1-84': [
    'an ultra has more endurance weeks than a half marathon, slow step-downs and a longer recovery',
    () => {
      const [ultra, half] = [planOf(of('ultra'), minutes(45)), planOf(of('half'), minutes(45))];
      expect(weeksIn(ultra, 'D').length).toBeGreaterThan(weeksIn(half, 'D').length);
      expect(weeksIn(ultra, 'R').length).toBeGreaterThan(weeksIn(half, 'R').length);
      expect(slotsOf(ultra.sessions, 'step-down').length).toBeGreaterThan(5);
      expect(slotsOf(half.sessions, 'step-down')).toEqual([]);
    },
  ],
  'S1-85': [
    'the goal is one of eight events, and the card on what strength does is graded as moderate evidence',
    () => {
      expect(EVENTS).toHaveLength(8);
      expect(LIFTING_LEVELS).toHaveLength(3);
      expect(loadCards().find(({ id }) => id === 'what-strength-does')?.grade).toBe('moderate');
    },
  ],
};
