import type { DoseInput } from '../../src/dose/dose-input.ts';
import type { WeekDose } from '../../src/dose/week-dose.ts';
import type { PhaseCode } from '../../src/model/plan.ts';
import { DEFAULT_POLICIES } from '../../src/model/policies.ts';
import type { SeasonWeek } from '../../src/season/season-model.ts';
import type { EpochDay } from '../../src/units/brands.ts';

const MONDAY = 20_780 as EpochDay;

/** A full week in the middle of a phase, with only what a test cares about changed. */
export function seasonWeek(code: PhaseCode, given: Partial<SeasonWeek> = {}): SeasonWeek {
  return {
    index: 10,
    start: MONDAY,
    code,
    phase: 0,
    weekInPhase: 1,
    weeksInPhase: 4,
    deload: false,
    setMultiplier: 1,
    ...given,
  };
}

/** Weeks in a row, one phase for each stretch of the same code: `weeksOf('A', 'A', 'B1')`. */
export function weeksOf(...codes: readonly PhaseCode[]): SeasonWeek[] {
  const weeks: SeasonWeek[] = [];
  codes.forEach((code, index) => {
    const before = weeks.at(-1);
    const opens = before?.code !== code;
    const phase = (before?.phase ?? -1) + (opens ? 1 : 0);
    const weekInPhase = opens ? 0 : before.weekInPhase + 1;
    weeks.push(seasonWeek(code, { index, start: (MONDAY + 7 * index) as EpochDay, phase, weekInPhase }));
  });
  return weeks;
}

/** A trained runner who may do everything, twice a week, seven days open. */
export function doseInput(given: Partial<DoseInput> & { readonly weeks?: readonly SeasonWeek[] } = {}): DoseInput {
  const { weeks = [], ...rest } = given;
  return {
    season: {
      start: MONDAY,
      end: (MONDAY + 7 * weeks.length - 1) as EpochDay,
      weeks,
      phases: [],
      assumptions: [],
      notes: [],
    },
    event: 'marathon',
    level: 'trained',
    policies: DEFAULT_POLICIES,
    openDays: 7,
    openDaysLeft: 7,
    maxLegLoad: 3,
    heavyFromWeek: 0,
    lightAndFast: false,
    plyoLevel: 4,
    plyoStart: 1,
    steady: false,
    contactsFactor: 1,
    maintenanceSessions: 1,
    liftsAlready: true,
    ...rest,
  };
}

/** What a week of a phase holds for somebody who lifts already. */
export function weekDose(code: PhaseCode, given: Partial<WeekDose> = {}): WeekDose {
  return {
    index: 10,
    start: MONDAY,
    code,
    phase: 0,
    weekInPhase: 0,
    weeksInPhase: 4,
    sessions: 2,
    legs: 2,
    heavy: 0,
    legsMax: 2,
    jumps: { level: -1, mostLevel: -1, impact: 0, sessions: 0, contactsASession: 0 },
    novel: false,
    deload: false,
    setFactor: 1,
    rirPlus: 0,
    tapers: false,
    minutes: 45,
    raceWeek: false,
    mini: false,
    ...given,
  };
}
