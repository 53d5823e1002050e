import type { PhaseCode } from '../model/plan.ts';
import { raceLimits } from '../season/race-windows.ts';
import type { SeasonWeek } from '../season/season-model.ts';
import type { DoseInput } from './dose-input.ts';
import { hasHeavyDay } from './heavy-days.ts';

const DEVELOPMENT: ReadonlySet<PhaseCode> = new Set(['A', 'B1', 'B2', 'C']);
/** Two leg sessions a week are the trials' dose (V); a third session is upper body and trunk (D). */
const MOST_LEG_SESSIONS = 2;

/** Sessions a week: 2 to 3 (or four minis) while building, fewer when holding, tapering or recovering (B1, B3, C11; D). */
export function sessionsOfWeek(input: DoseInput, week: SeasonWeek): number {
  const { policies, maintenanceSessions } = input;
  const openDays = week.index === 0 ? input.openDaysLeft : input.openDays;
  const wanted = policies.split === 'mini4' ? 4 : policies.frequency;
  const held = Math.max(maintenanceSessions, wanted >= 3 ? 2 : 1);
  const least = Math.min(wanted, openDays);
  if (week.taperOut !== undefined) return Math.min(1, least);
  if (DEVELOPMENT.has(week.code)) return least;
  switch (week.code) {
    case 'D':
      return policies.split === 'mini4' ? least : Math.min(2, least);
    case 'RX':
      return Math.min(Math.max(2, wanted), openDays, 4);
    case 'M':
      return Math.min(held, openDays);
    default:
      return Math.min(1, least);
  }
}

/** Of the sessions, those that load the legs. */
export function legSessions(input: DoseInput, week: SeasonWeek, sessions: number): number {
  if (input.maxLegLoad < 2) return 0;
  if (week.taperOut === 0) return 0;
  if (week.code === 'R' && week.afterRace && !isOutOfTheLegs(week)) return 0;
  if (week.code === 'M') return Math.min(sessions, Math.max(1, input.maintenanceSessions));
  return Math.min(sessions, MOST_LEG_SESSIONS);
}

/** From the day on which easy leg strength is welcome again (B5). */
function isOutOfTheLegs({ start, afterRace }: SeasonWeek): boolean {
  return afterRace !== undefined && start - afterRace.day >= raceLimits(afterRace.event, 'A').after.easyFromDay;
}

/**
 * Of the leg sessions, those with heavy legs: all of them in strength and power phases, one to keep the heavy lifts in the endurance phase
 * (A2, C3) and in maintenance (V Spiering 2021) wherever races leave a day for it (B5), none while the base is laid, in a deload, in a taper,
 * or where the runner chose against it.
 */
export function heavyExposures(input: DoseInput, week: SeasonWeek, legs: number): number {
  const { policies, maxLegLoad, heavyFromWeek, season } = input;
  const lightLoads =
    policies.intensityPolicy === 'verywell-endurance' || policies.intensityPolicy === 'acsm-endurance-15plus';
  if (maxLegLoad < 3 || policies.heavyLifting === 'off' || lightLoads) return 0;
  if (week.index < heavyFromWeek || week.deload || week.taperOut !== undefined) return 0;
  const smallerRace = week.miniTaper !== undefined || week.afterRace !== undefined ? 1 : 0;
  switch (week.code) {
    case 'C':
      if (input.lightAndFast) return 0;
      return Math.max(0, legs - smallerRace);
    case 'B1':
    case 'B2':
      return Math.max(0, legs - smallerRace);
    case 'D':
    case 'M':
      return hasHeavyDay(week, season.weeks) ? Math.min(1, legs) : 0;
    default:
      return 0;
  }
}
