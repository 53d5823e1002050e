import {
  addDays,
  DEFAULT_POLICIES,
  formatDate,
  type Plan,
  type PlanItem,
  type PlanPhase,
  type PlanRun,
  type PlanSession,
  type PlanWeek,
  parseDate,
  type RunKind,
} from '@stridelift/engine';

const START = parseDate('2026-11-23')!;

/** The date so many days into the plan. */
export function dayOfPlan(days: number): string {
  return formatDate(addDays(START, days));
}

const phase = (id: string, code: PlanPhase['code'], name: string, weeks: readonly [number, number]): PlanPhase => ({
  id,
  code,
  name,
  start: dayOfPlan(weeks[0] * 7),
  end: dayOfPlan(weeks[1] * 7 + 6),
  why: `${name} comes here because the weeks before it made room for it.`,
  sources: ['blagrove-2018'],
});

const PHASES = [phase('a', 'A', 'Foundation', [0, 3]), phase('t', 'T', 'Taper', [4, 5])];
const KM = [30, 33, 36, 24, 30, 28.5];

const week = (index: number): PlanWeek => ({
  start: dayOfPlan(index * 7),
  phase: index < 4 ? 'a' : 't',
  deload: index === 3,
  target: 2,
  sessions: index < 4 ? 2 : 1,
  runKm: KM[index] ?? 0,
  setsByPattern: { squat: 6 },
  contacts: 0,
  minutes: 75,
  dose: { legs: 1, heavy: 1, jumps: 1, legsMax: 2 },
  notes: index === 3 ? ['An easier week: half of the sets, the same loads.'] : [],
});

const run = (days: number, kind: RunKind, extra: Partial<PlanRun> = {}): PlanRun => ({
  id: `run-${days}`,
  date: dayOfPlan(days),
  kind,
  source: 'listed',
  quality: kind === 'intervals' || kind === 'race',
  long: kind === 'long',
  ...extra,
});

const RUNS: readonly PlanRun[] = [0, 1, 2, 3, 4, 5].flatMap((index) => [
  run(index * 7 + 1, 'intervals', { at: '07:00', km: 10, minutes: 55 }),
  run(index * 7 + 3, 'easy', { km: 8.5, title: 'Easy with friends 🏃‍♀️👟' }),
  index === 5
    ? run(index * 7 + 6, 'race', { at: '10:00', km: 10, title: 'Harbour 10' })
    : run(index * 7 + 6, index === 1 ? 'race' : 'long', { km: 18, minutes: 110 }),
]);

/** An item of a session; the id says what it is. */
export function item(id: string, fields: Partial<PlanItem> = {}): PlanItem {
  return {
    id,
    exercise: id,
    name: id.replaceAll('-', ' '),
    pattern: 'squat',
    sets: 3,
    perSide: false,
    restSeconds: 120,
    cues: ['Push the floor away', 'Keep the ribs down'],
    why: 'It does what running asks for.',
    rules: [],
    sources: ['storen-2008'],
    swaps: [],
    ...fields,
  };
}

const session = (days: number, fields: Partial<PlanSession> = {}): PlanSession => ({
  id: `${dayOfPlan(days)}-strength`,
  date: dayOfPlan(days),
  at: '18:00',
  slot: 'after-run',
  gapHours: 10,
  place: 'gym',
  phase: days < 28 ? 'a' : 't',
  role: 'heavy',
  title: 'Strength A: squat and pull',
  minutes: 45,
  availableMinutes: 60,
  novel: true,
  legLoad: 3,
  impact: 2,
  contacts: 36,
  sets: 12,
  why: [
    { rule: 'hard-day-takes-strength', text: 'Tuesday is a hard day already, so Wednesday stays easy.', sources: [] },
    { rule: 'long-run-no-heavy-legs-before', text: "62 h before Sunday's long run.", sources: ['doma-deakin-2013'] },
  ],
  versions: { '20': ['back-squat', 'front-plank'], '10': ['back-squat'] },
  blocks: [
    { kind: 'warm-up', items: [item('brisk-march', { sets: 1, seconds: 60, restSeconds: 0 })] },
    {
      kind: 'power',
      items: [item('ankle-pogo', { sets: 3, contacts: 36, tempo: 'explosive', restSeconds: 75 })],
    },
    {
      kind: 'strength',
      items: [
        item('back-squat', {
          reps: { min: 6, max: 8 },
          load: { kg: 62.5, percent: 75, plates: [20, 1.25], basis: 'your set of 5 x 60 kg with 2 left' },
          rampSets: [
            { reps: 5, kg: 30, percent: 50 },
            { reps: 3, kg: 42.5, percent: 70 },
          ],
          rir: 2,
          tempo: '3-1-X-0',
        }),
      ],
    },
    {
      kind: 'accessory',
      superset: 'hips',
      items: [
        item('one-arm-row', {
          reps: { min: 8, max: 8 },
          perSide: true,
          load: { kg: 14, basis: 'a cautious guess' },
          rir: 1,
        }),
        item('loaded-carry', { sets: 2, metres: 30, load: { kg: 16, perHand: true, basis: 'a cautious guess' } }),
      ],
    },
    { kind: 'core', items: [item('front-plank', { sets: 2, seconds: 30, tempo: 'hold', restSeconds: 30 })] },
    { kind: 'cool-down', items: [item('calf-stretch', { sets: 1, seconds: 30, perSide: true, restSeconds: 0 })] },
  ],
  ...fields,
});

const LIGHT: Partial<PlanSession> = {
  title: 'Upper body and trunk',
  slot: 'standalone',
  place: 'home',
  role: 'light',
  legLoad: 0,
  impact: 0,
  minutes: 30,
};

/** Six weeks to a 10 km race, made by hand so that every kind of line stands in it once. */
export const SMALL_PLAN: Plan = {
  version: 'stridelift/plan@1',
  engine: 'by-hand',
  asOf: dayOfPlan(0),
  athlete: { name: 'Jo', lifting: 'trained', units: 'metric', timeZone: 'Europe/Berlin' },
  goal: { event: '10k', date: dayOfPlan(41) },
  policies: DEFAULT_POLICIES,
  races: [{ date: dayOfPlan(41), event: '10k', priority: 'A' }],
  availability: { week: { tuesday: { minutes: 60, at: '18:00' }, friday: { minutes: 30 } }, blockedDates: [] },
  season: { start: dayOfPlan(0), end: dayOfPlan(41), phases: PHASES },
  weeks: [0, 1, 2, 3, 4, 5].map(week),
  runs: RUNS,
  sessions: [1, 8, 15, 22, 29, 36].flatMap((days) =>
    days < 28 ? [session(days), session(days + 3, LIGHT)] : [session(days)],
  ),
  schedule: {
    hardMatches: 0,
    cost: 12,
    lowerBound: 12,
    optimal: true,
    parameters: {
      placement: 'hard-days',
      fatigueHalfLifeHours: 24,
      heavyToQualitySoftHours: 48,
      legsToLegsSoftHours: 48,
    },
    droppedSessions: [
      { week: dayOfPlan(28), reason: 'only one evening is free; an hour on Friday would open a second.' },
    ],
  },
  findings: [
    {
      rule: 'leg-sessions-apart',
      level: 'soft',
      dates: [dayOfPlan(1), dayOfPlan(4)],
      facts: { gapHours: 44 },
      text: 'Leg sessions are 44 h apart; 48 h would be better.',
      sources: ['fragala-2019'],
    },
    {
      rule: 'leg-sessions-apart',
      level: 'soft',
      dates: [dayOfPlan(8)],
      facts: { gapHours: 44 },
      text: 'Leg sessions are 44 h apart; 48 h would be better.',
      sources: ['fragala-2019'],
    },
    {
      rule: 'race-last-heavy-legs',
      level: 'hard',
      dates: [dayOfPlan(36)],
      facts: { days: 5 },
      text: 'Heavy legs five days before the race.',
      sources: ['bosquet-2013'],
      suggestion: 'Move them to the week before.',
    },
    { rule: 'test-calf', level: 'note', dates: [], facts: {}, text: 'Your left calf is a little weaker.', sources: [] },
  ],
  assumptions: [{ code: 'units-absent', text: 'No units are given: metric is assumed.' }],
};
