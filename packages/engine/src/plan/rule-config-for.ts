import type { Athlete, RaceEvent } from '../model/athlete.ts';
import { RACE_EVENTS } from '../model/athlete.ts';
import type { Policies } from '../model/policies.ts';
import { GAP_HOURS, type LegDaysBetween, type RaceLimits, type RuleConfig } from '../rules/rule-config.ts';
import { raceLimits } from '../season/race-windows.ts';

/** What age changes in the rules (B7, B9). */
export interface AgeHours {
  readonly fatigueHalfLifeHours: number;
  readonly heavyToQualitySoftHours: number;
  readonly legsToLegsSoftHours: number;
  /** None where it is not said. */
  readonly legDaysBetween?: LegDaysBetween;
}

/** D: the last primer is three days before a race up to the half, four before longer ones (B5). */
const LAST_SESSION_DAYS: Readonly<Record<RaceEvent, number>> = {
  '5k': 3,
  '10k': 3,
  half: 3,
  marathon: 4,
  ultra: 4,
  trail: 4,
};

const RACES = Object.fromEntries(
  RACE_EVENTS.map((event): [RaceEvent, RaceLimits] => {
    const { lastHeavyLowerDays, lastNovelOrEccentricDays, lastFullPlyoDays, after } = raceLimits(event, 'A');
    return [
      event,
      {
        lastHeavyLegs: lastHeavyLowerDays,
        lastNewWork: lastNovelOrEccentricDays,
        lastJumps: lastFullPlyoDays,
        lastSession: LAST_SESSION_DAYS[event],
        legsFrom: after.easyFromDay,
        heavyFrom: after.heavyFromDay,
        jumpsFrom: after.plyoFromDay,
      },
    ];
  }),
) as Record<RaceEvent, RaceLimits>;

/** Runs a week from which hard days can carry the strength (A2, C2; D). */
const RUNS_FOR_HARD_DAYS = 4;

/** The rules' parameters for a runner: their choices, their age, and where `auto` puts strength. */
export function ruleConfigFor(
  athlete: Pick<Athlete, 'policies' | 'lifting'>,
  runsAWeek: number,
  age: AgeHours,
): RuleConfig {
  const { policies, lifting } = athlete;
  const stacks = runsAWeek >= RUNS_FOR_HARD_DAYS && lifting !== 'novice';
  const auto = stacks ? 'hard-days' : 'alternate-days';
  return ruleConfig(policies, policies.placement === 'auto' ? auto : policies.placement, age);
}

/** The same from parameters that a plan carries. */
export function ruleConfig(policies: Policies, placement: RuleConfig['placement'], age: AgeHours): RuleConfig {
  return {
    policies,
    placement,
    hours: {
      ...GAP_HOURS,
      heavyToQuality: { ...GAP_HOURS.heavyToQuality, soft: age.heavyToQualitySoftHours },
      legsToLegs: { soft: age.legsToLegsSoftHours },
    },
    races: RACES,
    fatigueHalfLifeHours: age.fatigueHalfLifeHours,
    legDaysBetween: age.legDaysBetween ?? 0,
  };
}
