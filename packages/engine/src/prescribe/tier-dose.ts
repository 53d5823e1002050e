import type { Tier } from '../compose/slot.ts';
import type { WeekDose } from '../dose/week-dose.ts';
import type { PhaseCode } from '../model/plan.ts';
import type { Policies } from '../model/policies.ts';
import { PHASE_TABLE } from '../season/phase-table.ts';

/** Sets and effort of one exercise in one session, before it is fitted to time and equipment. */
export interface TierDose {
  readonly sets: number;
  readonly reps: { readonly min: number; readonly max: number };
  /** For holds. */
  readonly seconds: number;
  readonly rir: number;
  readonly restSeconds: number;
  /** `explosive` and the phase's tempo where it leads; otherwise the exercise keeps its own. */
  readonly tempo: string | undefined;
  readonly maxPercent: number;
  /** The heavy lift that an endurance phase keeps (A2, C3). */
  readonly heavy: boolean;
}

type Row = readonly [sets: number, low: number, high: number, rir: number, rest: number];

/** B1 for the main lift, week by week of the phase, rests in seconds (the last row holds); the other tiers follow it (D). */
const MAIN: Readonly<Record<PhaseCode, readonly Row[]>> = {
  A: [
    [2, 12, 15, 4, 60],
    [2, 10, 12, 4, 75],
    [3, 10, 12, 3, 90],
    [3, 8, 10, 3, 90],
  ],
  B1: [
    [3, 6, 8, 3, 120],
    [3, 6, 8, 2, 120],
  ],
  B2: [
    [3, 4, 6, 2, 180],
    [4, 4, 6, 2, 180],
    [4, 3, 5, 2, 180],
    [5, 3, 5, 1, 180],
  ],
  C: [
    [3, 3, 5, 3, 150],
    [3, 3, 5, 2, 150],
  ],
  D: [
    [2, 12, 15, 3, 60],
    [3, 12, 15, 3, 60],
    [3, 15, 20, 2, 45],
  ],
  M: [[2, 3, 5, 2, 150]],
  // Only where the season begins with its taper: else it takes the rows of the phase before it.
  T: [[3, 3, 5, 3, 150]],
  R: [[2, 8, 12, 4, 60]],
  RX: [
    [2, 12, 15, 4, 75],
    [3, 10, 12, 3, 90],
  ],
};

/** The one heavy lift that an endurance week keeps: sets, repetitions, reserve and rest (A2, C3; D). */
const HEAVY_TOUCH: Row = [2, 3, 5, 2, 150];

/** The lift beside the main one, by phase (B1, D). */
const SECONDARY: Readonly<Partial<Record<PhaseCode, Row>>> = {
  B1: [3, 6, 8, 3, 90],
  B2: [3, 5, 7, 2, 120],
  C: [2, 5, 6, 3, 90],
  D: [2, 12, 15, 3, 45],
  M: [2, 5, 7, 3, 90],
  T: [2, 5, 6, 3, 90],
  R: [1, 8, 12, 4, 60],
};

type Family = 'base' | 'strength' | 'power' | 'endurance' | 'hold' | 'easy';

/** `easy` is recovery: one set, half the least of any phase (B1: fewer than anywhere, D). */
const BY_TIER: Readonly<Record<'calf' | 'upper' | 'accessory' | 'trunk', Readonly<Record<Family, Row>>>> = {
  calf: {
    base: [2, 12, 15, 4, 60],
    strength: [3, 8, 12, 2, 60],
    power: [3, 8, 10, 2, 60],
    endurance: [3, 15, 20, 2, 45],
    hold: [2, 8, 12, 3, 60],
    easy: [1, 8, 12, 4, 60],
  },
  upper: {
    base: [2, 10, 12, 4, 60],
    strength: [3, 6, 10, 2, 60],
    power: [2, 6, 8, 3, 60],
    endurance: [2, 12, 15, 3, 45],
    hold: [2, 6, 10, 3, 60],
    easy: [1, 8, 12, 4, 60],
  },
  accessory: {
    base: [2, 10, 12, 4, 45],
    strength: [2, 8, 12, 2, 45],
    power: [2, 8, 10, 3, 45],
    endurance: [2, 15, 20, 3, 30],
    hold: [1, 8, 12, 3, 45],
    easy: [1, 8, 12, 4, 45],
  },
  trunk: {
    base: [2, 8, 10, 4, 30],
    strength: [2, 8, 12, 3, 30],
    power: [2, 8, 10, 3, 30],
    endurance: [3, 10, 15, 3, 30],
    hold: [2, 8, 10, 3, 30],
    easy: [1, 8, 10, 4, 30],
  },
};

/** What no phase changes (B4, B8; D). */
const SAME_IN_EVERY_PHASE: Readonly<Record<'mobility' | 'balance' | 'power', Row>> = {
  mobility: [1, 8, 10, 4, 15],
  balance: [2, 8, 10, 4, 20],
  power: [3, 5, 8, 4, 75],
};

/** Seconds of a hold grow through a phase, 20 to 45 (A2, C17: sets of 10 to 45 s; D). */
const HOLD_SECONDS = [20, 25, 30, 35, 40, 45] as const;

/** The ends of the season lean on these families. */
const FAMILY: Readonly<Record<PhaseCode, Family>> = {
  A: 'base',
  B1: 'strength',
  B2: 'strength',
  C: 'power',
  D: 'endurance',
  M: 'hold',
  T: 'hold',
  R: 'easy',
  RX: 'base',
};

/** The main lift in race week (B5, D). */
const RACE_WEEK: Row = [2, 3, 3, 4, 120];
/** B5: quick and light, far from tiring. */
const QUICK = '1-0-X-0';

/** What the runner's answer to conflict C4 makes of sets and reps: the literal reading of each founding document (A2, D). */
const BY_POLICY: Readonly<
  Partial<Record<Policies['intensityPolicy'], { readonly row: Row; readonly maxPercent: number }>>
> = {
  'verywell-endurance': { row: [3, 12, 20, 2, 60], maxPercent: 70 },
  'acsm-endurance-15plus': { row: [3, 15, 25, 2, 45], maxPercent: 69 },
};
/** D, inside B1's two to three: a short session of the power phase keeps its minutes for jumps. */
const SHORT_POWER_SETS = 2;
/** Founding document 003 read literally: three to five sets of five to ten (A2, C4; D). */
const FIVE_TO_TEN: Row = [3, 5, 10, 2, 120];

/** Sets, reps, reserve and rest of a tier in a week, before deload, taper and caps. `heavyTouch` is the one heavy lift of an endurance week (B1, D). */
export function tierDose(tier: Tier, week: WeekDose, policies: Policies, heavyTouch: boolean): TierDose {
  const like = week.like ?? week;
  const row = rowOf(tier, week, like, policies, heavyTouch);
  const policy = BY_POLICY[policies.intensityPolicy];
  const phase = PHASE_TABLE[like.code].main;
  const { percent } = PHASE_TABLE[week.code === 'T' ? 'T' : like.code].main;
  const ceiling = heavyTouch ? 90 : (percent?.max ?? 60);
  const lifts = tier === 'main' || tier === 'secondary';
  const keepsToCeiling = lifts || like.code === 'R';
  return {
    sets: week.mini && like.code === 'C' && tier === 'main' ? Math.min(SHORT_POWER_SETS, row[0]) : row[0],
    reps: { min: row[1], max: row[2] },
    seconds: HOLD_SECONDS[Math.min(HOLD_SECONDS.length - 1, holdStep(like))] as number,
    rir: row[3],
    restSeconds: row[4],
    tempo: lifts ? (week.raceWeek ? QUICK : policy ? '2-0-1-0' : phase.tempo) : undefined,
    maxPercent: policy ? Math.min(policy.maxPercent, 70) : Math.max(ceiling, keepsToCeiling ? 0 : 80),
    heavy: heavyTouch,
  };
}

type Like = Pick<WeekDose, 'code' | 'weekInPhase'>;

/** The literal policies take two or three sets, the main lift the most (A2, C4; D). */
function rowOf(tier: Tier, week: WeekDose, like: Like, policies: Policies, heavyTouch: boolean): Row {
  if (tier === 'mobility' || tier === 'balance' || tier === 'power') return SAME_IN_EVERY_PHASE[tier];
  const policy = BY_POLICY[policies.intensityPolicy];
  if (policy && tier !== 'trunk') return withSets(policy.row, tier === 'main' ? 3 : 2, week);
  if (policies.intensityPolicy === 'tra-3-5x5-10' && tier !== 'trunk') return withSets(FIVE_TO_TEN, 3, week);
  if (tier === 'main') return week.raceWeek ? RACE_WEEK : heavyTouch ? HEAVY_TOUCH : mainRow(like);
  if (tier === 'secondary') return SECONDARY[like.code] ?? mainRow(like);
  return BY_TIER[tier][FAMILY[like.code]];
}

/** The first two weeks of a foundation start small whatever the policy (S2-67; D). */
function withSets(row: Row, sets: number, week: WeekDose): Row {
  const start = week.novel ? 2 : sets;
  return [start, row[1], row[2], week.novel ? 4 : row[3], row[4]];
}

function mainRow(week: Like): Row {
  const rows = MAIN[week.code];
  return rows[Math.min(week.weekInPhase, rows.length - 1)] as Row;
}

/** Holds begin a step of ten seconds higher after the base, and grow for three weeks (C17, D). */
function holdStep(week: Like): number {
  const from = week.code === 'A' || week.code === 'R' || week.code === 'RX' ? 0 : 2;
  return from + Math.min(3, week.weekInPhase);
}
