import { isDownhillPrep } from '../compose/event-guarantees.ts';
import type { RaceEvent } from '../model/athlete.ts';
import type { Exercise } from '../model/exercise.ts';
import { LEG_PATTERNS } from '../model/movement-groups.ts';
import type { DayFacts } from '../rules/day-facts.ts';
import { raceLimits } from '../season/race-windows.ts';

/** What a race near by keeps out of a session, beyond what the rules keep off the day (B5). */
export interface RaceShadow {
  /** New exercises and slow lowering end 14 days before a goal race, 21 before a marathon or longer, 6 before a smaller race. */
  readonly nothingNew: boolean;
  /** B2: what prepares for long descents ends 14 days before the race. */
  readonly noDownhillPrep: boolean;
  /** Until leg strength is due again after a race, not even a small exercise loads them. */
  readonly legsRest: boolean;
  /** Until jumps are due again, nothing lands, the warm-up included. */
  readonly noLanding: boolean;
}

export const NO_SHADOW: RaceShadow = {
  nothingNew: false,
  noDownhillPrep: false,
  legsRest: false,
  noLanding: false,
};

/** Days for which one session protects: six to nine weeks (B7, V Assumpcao 2013, V Cleary 2002). */
export const PROTECTED_DAYS = 42;
/** Days before an ultra or trail race at which the preparation for descents ends (B2, D). */
const DOWNHILL_PREP_DAYS = 14;
const ROUGH: ReadonlySet<RaceEvent> = new Set(['ultra', 'trail']);
/** D: seconds of lowering from which a repetition is eccentric work above all. */
const SLOW_LOWERING_SECONDS = 4;

export function raceShadow({ race }: DayFacts): RaceShadow {
  if (race.ahead.length === 0 && race.behind.length === 0) return NO_SHADOW;
  const isBefore = (dayOf: (limits: ReturnType<typeof raceLimits>['after']) => number): boolean =>
    race.behind.some(({ event, daysSince }) => daysSince < dayOf(raceLimits(event, 'A').after));
  return {
    nothingNew: race.ahead.some(
      ({ goal, event, daysTo }) => daysTo < raceLimits(event, goal ? 'A' : 'B').lastNovelOrEccentricDays,
    ),
    noDownhillPrep: race.ahead.some(
      ({ goal, event, daysTo }) => goal && ROUGH.has(event) && daysTo < DOWNHILL_PREP_DAYS,
    ),
    legsRest: isBefore(({ easyFromDay }) => easyFromDay),
    noLanding: isBefore(({ plyoFromDay }) => plyoFromDay),
  };
}

/** Leg work while the legs rest, whatever else the session holds. */
export function mustRest({ legsRest }: RaceShadow, { pattern }: Exercise): boolean {
  return legsRest && LEG_PATTERNS.has(pattern);
}

/** What a session does better without while the race is near; an essential of the session stays in one light set. */
export function isTooMuch(shadow: RaceShadow, exercise: Exercise): boolean {
  if (shadow === NO_SHADOW) return false;
  return (
    (shadow.nothingNew && lowersSlowly(exercise)) ||
    (shadow.noDownhillPrep && isDownhillPrep(exercise.id)) ||
    (shadow.noLanding && exercise.impact > 0)
  );
}

/** True for eccentric work, which leaves the legs sore for longer. */
export function lowersSlowly({ tempo, lowerBodyFatigue }: Exercise): boolean {
  return lowerBodyFatigue > 0 && Number(tempo.split('-')[0]) >= SLOW_LOWERING_SECONDS;
}
