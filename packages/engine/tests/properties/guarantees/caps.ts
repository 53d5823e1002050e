import type { Plan } from '@stridelift/engine';
import { weightOfContacts } from '../../../src/plan/contact-budget.ts';
import { MAX_LOWER_SETS } from '../../../src/plan/effort-bounds.ts';
import { safetyOf } from '../../../src/safety/exercise-safety.ts';
import { PLYO_LEVELS, plyoLevelOf } from '../../../src/safety/plyo-levels.ts';
import {
  type Guarantee,
  isWork,
  itemsOf,
  ofPlans,
  type Planned,
  type StandingItem,
  sessionsByWeek,
  weekOf,
} from '../planned.ts';

const HEAVY_PERCENT = 80;
/** A set recorded within these days shows that a runner lifts already (V Assumpcao 2013, Cleary 2002). */
const LIFTS_ALREADY_DAYS = 42;

export const withinSafetyLimits: Guarantee = ofPlans('stays within the limits of age and health', function* (planned) {
  const { plan, limits, athlete } = planned;
  const youth = limits.heavyAllowed ? 101 : HEAVY_PERCENT;
  for (const { date, legLoad, impact } of plan.sessions) {
    if (legLoad > limits.maxLegLoad) yield `${date}: leg load ${legLoad} over ${limits.maxLegLoad}`;
    if (impact > Math.max(limits.maxImpact, 0)) yield `${date}: impact ${impact} over ${limits.maxImpact}`;
  }
  for (const standing of itemsOf(planned, plan.sessions)) {
    const { item, exercise } = standing;
    const { load, rir, reps, sets, contacts } = item;
    const percent = load?.percent ?? 0;
    if (percent > limits.maxPercent || percent >= youth) yield `${item.id}: ${percent} % over ${limits.maxPercent}`;
    if (rir !== undefined && rir < limits.minRir) yield `${item.id}: ${rir} in reserve, not ${limits.minRir}`;
    const level = plyoLevelOf(exercise.id);
    if (contacts !== undefined && (level ?? 9) > limits.plyoLevelMax) yield `${item.id}: jump of level ${level}`;
    if (athlete.policies.plyo === 'off' && contacts !== undefined) yield `${item.id}: jumps are switched off`;
    if (!isWork(standing)) continue;
    if (reps && reps.min < (limits.minReps ?? 1)) yield `${item.id}: ${reps.min} repetitions, not ${limits.minReps}`;
    if (reps && reps.max > (limits.maxReps ?? 99)) yield `${item.id}: ${reps.max} repetitions over ${limits.maxReps}`;
    if (sets > (limits.maxSets ?? 99)) yield `${item.id}: ${sets} sets over ${limits.maxSets}`;
  }
});

export const withinStageCaps: Guarantee = ofPlans('stays within the stage of the way back (D5)', function* (planned) {
  for (const { item, exercise } of itemsOf(planned, planned.plan.sessions)) {
    const safety = safetyOf(planned.limits, exercise);
    if (!safety.allowed) continue;
    const percent = item.load?.percent ?? 0;
    if (percent > (safety.maxPercent ?? 100)) yield `${item.id}: ${percent} % over ${safety.maxPercent}`;
    if (item.rir !== undefined && item.rir < (safety.minRir ?? 0)) yield `${item.id}: ${item.rir} in reserve`;
  }
});

export const phasesAllowed: Guarantee = ofPlans('doses only phases that health allows', function* (planned) {
  const { plan, limits } = planned;
  const codes = new Map(plan.season.phases.map(({ id, code }) => [id, code]));
  for (const { date, phase } of plan.sessions) {
    const code = codes.get(phase);
    if (code && limits.phases && !limits.phases.includes(code)) yield `${date}: phase ${code}, not ${limits.phases}`;
  }
});

export const noviceCaps: Guarantee = ofPlans('starts novices gently (D7)', function* (planned) {
  const { plan, athlete } = planned;
  if (athlete.lifting !== 'novice' || liftsAlready(planned)) return;
  for (const standing of itemsOf(planned, plan.sessions)) {
    if (!isWork(standing)) continue;
    const { item, session } = standing;
    const week = weekOf(planned, session);
    const { sets, rir = 9 } = item;
    const percent = item.load?.percent ?? 0;
    const [mostSets, mostPercent, leastRir] = week < 2 ? [2, 60, 4] : week < 4 ? [3, 70, 3] : [99, 100, 1];
    if (sets > mostSets && item.contacts === undefined) yield `${item.id}: ${sets} sets in week ${week}`;
    if (percent > mostPercent) yield `${item.id}: ${percent} % in week ${week}`;
    if (week < 12 && rir < leastRir) yield `${item.id}: ${rir} in reserve in week ${week}`;
  }
  for (const session of plan.sessions) {
    const exercises = session.blocks.filter(({ kind }) => kind !== 'warm-up' && kind !== 'cool-down');
    const count = exercises.flatMap(({ items }) => items).length;
    if (weekOf(planned, session) < 2 && count > 5) yield `${session.id}: ${count} exercises`;
    if (weekOf(planned, session) < 4 && session.legLoad === 3) yield `${session.id}: heavy legs`;
  }
});

/** A novice's weekly sets grow by a fifth at most; up to 24 are no growth worth the name. */
export const noviceSetsGrowSlowly: Guarantee = ofPlans(
  'adds a fifth to the sets of a novice at most',
  function* (planned) {
    if (planned.athlete.lifting !== 'novice') return;
    const weeks = sessionsByWeek(planned).map((sessions) => sessions.reduce((sum, { sets }) => sum + sets, 0));
    for (const [index, sets] of weeks.entries()) {
      const before = Math.max(24, ...weeks.slice(Math.max(0, index - 6), index));
      if (sets > before * 1.2) yield `week ${index}: ${sets} sets after ${before}`;
    }
  },
);

export const legSetsBounded: Guarantee = ofPlans('holds no more leg sets than a level bears (B1)', function* (planned) {
  const most = MAX_LOWER_SETS[planned.athlete.lifting];
  for (const session of planned.plan.sessions) {
    let sets = 0;
    for (const { item, kind, exercise } of itemsOf(planned, [session])) {
      const counts = kind === 'strength' || kind === 'accessory' || kind === 'core';
      const isSet = item.contacts === undefined && item.pattern !== 'mobility-dynamic';
      if (counts && isSet && exercise.lowerBodyFatigue >= 1) sets += item.sets;
    }
    if (sets > most) yield `${session.id}: ${sets} sets for the legs`;
  }
});

/** B4: jumps begin with the least of their level; from there 15 % a week over the most so far, and nothing more in a deload. */
export const contactsGrowSlowly: Guarantee = ofPlans('adds 15 % to the jumps of a week at most', function* (planned) {
  const { plan, limits } = planned;
  const cap = PLYO_LEVELS[4]!.weeklyCap * limits.contactsFactor;
  const byWeek = sessionsByWeek(planned);
  let most = 0;
  for (const [index, { start, deload }] of plan.weeks.entries()) {
    // B4: a contact on one leg counts one and a half.
    const contacts = byWeek[index]!.reduce((sum, session) => sum + weightOfContacts(session), 0);
    const grown = deload ? most : Math.ceil(most * 1.15);
    const begun = leastOfLevel([...itemsOf(planned, byWeek[index]!)]);
    if (contacts > Math.max(grown, begun)) yield `week of ${start}: ${contacts} contacts after ${most}`;
    if (contacts > cap) yield `week of ${start}: ${contacts} contacts over ${cap}`;
    most = Math.max(most, contacts);
  }
});

function leastOfLevel(items: readonly StandingItem[]): number {
  const jumps = items.filter(({ item }) => item.contacts !== undefined);
  const level = Math.max(1, ...jumps.map(({ exercise }) => plyoLevelOf(exercise.id) ?? 1));
  return PLYO_LEVELS[level]!.contactsSession.min;
}

export const contactsOfThePhase: Guarantee = ofPlans('jumps within its phase and level (B1, B4)', function* (planned) {
  const { plan, limits } = planned;
  for (const session of plan.sessions) {
    const code = plan.season.phases.find(({ id }) => id === session.phase)?.code ?? 'A';
    const most = MOST_CONTACTS[code] * limits.contactsFactor;
    if (session.contacts > most) yield `${session.id}: ${session.contacts} contacts in phase ${code}`;
    if (session.contacts > 0 !== session.impact > 0)
      yield `${session.id}: ${session.contacts} contacts, impact ${session.impact}`;
  }
});

/** The last column of the table of phases (B1). */
const MOST_CONTACTS: Readonly<Record<Plan['season']['phases'][number]['code'], number>> = {
  A: 60,
  B1: 80,
  B2: 100,
  C: 120,
  D: 60,
  M: 60,
  T: 60,
  R: 0,
  RX: 0,
};

function liftsAlready({ athlete, asOf }: Planned): boolean {
  return athlete.strength.some(({ day }) => asOf - day <= LIFTS_ALREADY_DAYS);
}
