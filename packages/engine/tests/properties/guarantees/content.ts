import type { MovementPattern, PlanSession } from '@stridelift/engine';
import { LEG_PATTERNS } from '../../../src/model/movement-groups.ts';
import { PROTECTED_DAYS } from '../../../src/plan/race-shadow.ts';
import { goalRaces } from '../../../src/running/run-calendar.ts';
import { raceLimits } from '../../../src/season/race-windows.ts';
import { dayOf, type Guarantee, isWork, itemsOf, ofPlans, type Planned, sessionsByWeek } from '../planned.ts';

/** Sessions of at least so many minutes have room for everything that a session owes. */
const ROOMY_MINUTES = 30;
const BUILDING: ReadonlySet<string> = new Set(['A', 'B1', 'B2', 'C', 'D']);
const PUSHES: readonly MovementPattern[] = ['push-horizontal', 'push-vertical'];
const PULLS: readonly MovementPattern[] = ['pull-horizontal', 'pull-vertical'];
const CALVES: readonly MovementPattern[] = ['calf-plantarflexion', 'foot-ankle'];

export const upperBodyKept: Guarantee = ofPlans('pushes and pulls in each building week (S0-32)', function* (planned) {
  const { plan } = planned;
  for (const [index, sessions] of sessionsByWeek(planned).entries()) {
    const week = plan.weeks[index]!;
    const code = plan.season.phases.find(({ id }) => id === week.phase)?.code ?? '';
    const roomy = sessions.filter(
      ({ availableMinutes = 0, role }) => availableMinutes >= ROOMY_MINUTES && role !== 'mini-legs',
    );
    if (!BUILDING.has(code) || week.deload || roomy.length < 2) continue;
    for (const patterns of [PUSHES, PULLS]) {
      if (!holds(week.setsByPattern, patterns) && !isToldEmpty(planned, patterns, sessions))
        yield `${week.start}: no ${patterns[0]}`;
    }
  }
});

export const calvesInLegSessions: Guarantee = ofPlans('trains calf or foot with the legs (S1-10)', function* (planned) {
  for (const session of planned.plan.sessions) {
    const { date, legLoad, availableMinutes = 0, role } = session;
    if (legLoad < 2 || availableMinutes < ROOMY_MINUTES || role === 'mini-legs') continue;
    // Close to a race a place may hold nothing for the calf that the legs know.
    if (isCloseToRace(planned, dayOf(date))) continue;
    const patterns = [...itemsOf(planned, [session])].filter(isWork).map(({ exercise }) => exercise.pattern);
    if (!patterns.some((pattern) => CALVES.includes(pattern)) && !isToldEmpty(planned, CALVES, [session])) {
      yield `${session.id}: ${patterns}`;
    }
  }
});

export const backBalancesBelly: Guarantee = ofPlans(
  'extends the spine at least as often as it bends it (S1-24)',
  function* (planned) {
    for (const sessions of sessionsByWeek(planned)) {
      let [extension, flexion] = [0, 0];
      for (const standing of itemsOf(planned, sessions)) {
        const { exercise, item } = standing;
        if (!isWork(standing) || exercise.pattern === 'mobility-dynamic') continue;
        if (exercise.pattern === 'spinal-extension') extension += item.sets;
        if (exercise.jointActions.includes('spine-flex') && item.contacts === undefined) flexion += item.sets;
      }
      if (flexion > extension) yield `${sessions[0]?.date}: bends in ${flexion} sets, extends in ${extension}`;
    }
  },
);

export const mainLiftsStay: Guarantee = ofPlans('keeps its main lifts for a block', function* (planned) {
  const { plan } = planned;
  const lifts = new Map<string, string>();
  for (const { id, date, phase, place, title, blocks } of plan.sessions) {
    // A deload that opens a phase keeps the lifts of the one before, and so does a phase that opens close to a race.
    const week = plan.weeks.findLast(({ start }) => start <= date);
    const first = plan.weeks.find((other) => other.phase === phase);
    if ((week?.deload && week === first) || isCloseToRace(planned, dayOf(date))) continue;
    for (const item of blocks.flatMap(({ items }) => items)) {
      if (!item.rules.includes('slot-main')) continue;
      const key = `${phase} ${place} ${title}`;
      const known = lifts.get(key) ?? item.exercise;
      if (known !== item.exercise) yield `${id}: ${item.exercise} after ${known} in ${key}`;
      lifts.set(key, known);
    }
  }
});

/** So easy that no exercise there is new work. */
const NEVER_NEW = /^slot-(quick|mobility)/;

export const nothingNewBeforeRaces: Guarantee = ofPlans(
  'gives legs nothing new close to a race (B5)',
  function* (planned) {
    const lastDone = new Map<string, number>();
    let lastLegs = Number.NEGATIVE_INFINITY;
    for (const session of planned.plan.sessions) {
      const day = dayOf(session.date);
      const isClose = isCloseToRace(planned, day);
      for (const standing of itemsOf(planned, [session])) {
        const { item, exercise } = standing;
        if (!isWork(standing) || !LEG_PATTERNS.has(exercise.pattern)) continue;
        const isEasy = item.rules.some((rule) => NEVER_NEW.test(rule));
        const isNew = day - (lastDone.get(exercise.id) ?? Number.NEGATIVE_INFINITY) > PROTECTED_DAYS + 6;
        if (isClose && isNew && !isEasy && day - lastLegs <= PROTECTED_DAYS) yield `${item.id}: ${exercise.id} is new`;
        lastDone.set(exercise.id, day);
      }
      if (session.legLoad >= 2 && !isClose) lastLegs = day;
    }
  },
);

/** B5: within the days before a race in which nothing new stands. */
function isCloseToRace({ athlete }: Planned, date: number): boolean {
  return goalRaces(athlete).some(
    ({ day, event, priority }) => date <= day && day - date < raceLimits(event, priority).lastNovelOrEccentricDays,
  );
}

function holds(sets: Readonly<Record<string, number>>, patterns: readonly MovementPattern[]): boolean {
  return patterns.some((pattern) => (sets[pattern] ?? 0) > 0);
}

function isToldEmpty({ plan }: Planned, patterns: readonly string[], sessions: readonly PlanSession[]): boolean {
  const places = new Set(sessions.map(({ place }) => place));
  return plan.findings.some(
    ({ rule, facts }) =>
      rule === 'pattern-left-empty' && places.has(`${facts['place']}`) && patterns.includes(`${facts['pattern']}`),
  );
}
