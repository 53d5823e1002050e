import type { Athlete } from '../model/athlete.ts';
import type { EpochDay } from '../units/brands.ts';
import { POSTNATAL_YEAR_WEEKS } from './active-sites.ts';
import { ageInYearOf } from './age.ts';
import { BONE_STRESS_SITES, CAUTION_MAP } from './caution-map.ts';
import type { Limits } from './limits/limits-model.ts';
import { type PlyoEvidence, plyoEvidence } from './plyo/plyo-evidence.ts';
import { PLYO_GATES, PLYO_SELF_CHECKS, type PlyoGate } from './plyo/plyo-gate-table.ts';
import { PLYO_LEVELS, type PlyoLevelMax, type PlyoRung } from './plyo-levels.ts';

export interface PlyoReach {
  /** The highest level this season may come to with what is known today. */
  readonly level: PlyoLevelMax;
  /** The levels on the way there, lowest first. */
  readonly ladder: readonly PlyoLadderRung[];
  /** What stands before the levels above, lowest level first. */
  readonly missing: readonly { readonly level: PlyoRung; readonly gate: string }[];
}

export interface PlyoLadderRung {
  readonly level: PlyoRung;
  /** The first week of strength, counted from 0, in which it may be used. */
  readonly fromWeek: number;
  /** What to ask the runner before the first session of the level. */
  readonly selfChecks: readonly string[];
}

interface Hurdle {
  readonly level: PlyoRung;
  readonly gate: string;
}

/**
 * How far up the levels of jumping this runner may go (B4, A2 C10, D): as far as policy, limits and gates all allow.
 * Without tests novices come to level 1 and runners who lift to level 2; later levels want a test.
 *
 * @example plyoLevelReachable(athlete, asOf, safetyLimits(athlete, asOf)).missing
 */
export function plyoLevelReachable(
  athlete: Athlete,
  asOf: EpochDay,
  limits: Limits,
  age: number | undefined = ageInYearOf(asOf, athlete),
): PlyoReach {
  const evidence = plyoEvidence(athlete, asOf, age);
  const hurdles = [...policyHurdles(athlete), ...limitHurdles(limits), ...gateHurdles(athlete, evidence)];
  const level = Math.min(limits.plyoLevelMax, ...hurdles.map((hurdle) => hurdle.level - 1)) as PlyoLevelMax;
  return {
    level,
    ladder: ladderUpTo(level, startLevel(athlete, limits, age)),
    missing: hurdles.toSorted((a, b) => a.level - b.level),
  };
}

function policyHurdles({ policies, lifting }: Athlete): readonly Hurdle[] {
  if (policies.plyo === 'off') return [{ level: 0, gate: 'jumps switched on in your settings' }];
  if (policies.plyo === 'experienced-only' && lifting === 'novice') {
    return [{ level: 0, gate: 'some experience with lifting, as you chose jumps for the experienced only' }];
  }
  return [];
}

function limitHurdles({ plyoLevelMax, reasons }: Limits): readonly Hurdle[] {
  if (plyoLevelMax === 4) return [];
  const level = (plyoLevelMax + 1) as PlyoRung;
  return reasons.filter(({ field }) => field === 'plyoLevelMax').map(({ text }) => ({ level, gate: text }));
}

function gateHurdles({ lifting }: Athlete, evidence: PlyoEvidence): readonly Hurdle[] {
  const isShut = ({ isMet, unmeasuredPasses }: PlyoGate): boolean =>
    !(isMet(evidence) ?? unmeasuredPasses.includes(lifting));
  return PLYO_GATES.filter(isShut).map(({ level, words }) => ({ level, gate: words }));
}

/**
 * B4: new, returning, 60 and older, and the first year after birth begin at the bottom, and so does a bone that was under stress before
 * (D); who lifts already begins at level 1 (D).
 */
function startLevel({ lifting, goal, screening }: Athlete, limits: Limits, age: number | undefined): PlyoRung {
  const isReturning =
    goal.event === 'return-from-injury' ||
    limits.activeSites.some(({ site, status }) => status !== 'history' && CAUTION_MAP[site].region === 'leg');
  const hadBoneStress = limits.activeSites.some(({ site }) => BONE_STRESS_SITES.includes(site));
  const isPostnatal = (screening.postnatalWeeks ?? POSTNATAL_YEAR_WEEKS) < POSTNATAL_YEAR_WEEKS;
  const isOlder = age !== undefined && age >= 60;
  return lifting === 'novice' || isReturning || hadBoneStress || isPostnatal || isOlder ? 0 : 1;
}

function ladderUpTo(level: PlyoLevelMax, start: PlyoRung): PlyoReach['ladder'] {
  let week = 0;
  const rungs: PlyoLadderRung[] = [];
  for (const row of PLYO_LEVELS) {
    if (row.level < Math.min(start, Math.max(level, 0)) || row.level > level) continue;
    rungs.push({ level: row.level, fromWeek: week, selfChecks: PLYO_SELF_CHECKS[row.level] });
    week += row.holdWeeks;
  }
  return rungs;
}
