import type { WeekDose } from '../dose/week-dose.ts';
import type { Scale3 } from '../model/exercise.ts';
import type { SessionRole } from '../model/plan.ts';
import type { SessionFacts } from '../rules/day-facts.ts';

export interface OptionInput {
  readonly dose: WeekDose;
  readonly minutes: number;
  /** Minutes since midnight. */
  readonly start: number;
  readonly maxLegLoad: Scale3;
  readonly canJump: boolean;
  readonly canBeLight: boolean;
  /** It starts straight after a run. */
  readonly stillWarm: boolean;
}

/** Sessions take whole quarters of an hour, in minutes (D). */
const QUARTER = 15;
/** D: shorter sessions have no room for jumps beside the main lift. */
const JUMPING_MINUTES = 20;
/** Minutes below which no session is worth its warm-up: it is trunk work only (A2, C12; D). */
const SESSION_MINUTES = 10;
/** Minutes of a finisher after a run, at most (claim S2-55; D). */
const FINISHER_MINUTES = 12;

/** The sessions a day of this week could hold, the most wanted first: heavy before moderate before light, with jumps before without. */
export function sessionOptions(input: OptionInput): readonly SessionFacts[] {
  const { dose, minutes, start, maxLegLoad, canJump, canBeLight } = input;
  if (dose.sessions === 0) return [];
  const options: SessionFacts[] = [];
  const add = (role: SessionRole, legLoad: Scale3, impact: Scale3) =>
    options.push({
      what: 'session',
      role,
      legLoad,
      impact,
      novel: dose.novel && legLoad >= 2,
      minutes,
      start,
      end: start + Math.ceil(minutes / QUARTER) * QUARTER,
    });
  const legRole = (role: SessionRole): SessionRole => (dose.mini ? 'mini-legs' : role);
  const withJumps = (role: SessionRole, legLoad: Scale3) => {
    if (dose.jumps.sessions > 0 && canJump && minutes >= JUMPING_MINUTES) add(role, legLoad, dose.jumps.impact);
    add(role, legLoad, 0);
  };
  if (minutes < SESSION_MINUTES) {
    if (canBeLight) add('trunk', 1, 0);
    return options;
  }
  if (dose.heavy > 0 && maxLegLoad >= 3) withJumps(legRole('heavy'), 3);
  if (dose.legs > 0 && maxLegLoad >= 2) withJumps(legRole('moderate'), 2);
  if (canBeLight) add(input.stillWarm && minutes <= FINISHER_MINUTES ? 'finisher' : lightRole(dose), 1, 0);
  return options;
}

function lightRole(dose: WeekDose): SessionRole {
  if (dose.mini) return 'mini-upper';
  if (dose.raceWeek) return 'primer';
  return dose.code === 'R' ? 'mobility' : 'light';
}
