import { blockedDayStaysFree } from './blocked-day-stays-free.ts';
import { easyDayFollows } from './easy-day-follows.ts';
import { easyDayTakesNoLegs } from './easy-day-takes-no-legs.ts';
import { easyRunBeforeStrength } from './easy-run-before-strength.ts';
import { hardDayTakesStrength } from './hard-day-takes-strength.ts';
import { hardJumpsThreeDaysApart } from './hard-jumps-three-days-apart.ts';
import { heavyLegsThreeDaysApart } from './heavy-legs-three-days-apart.ts';
import { heavyLegsTwoDaysApart } from './heavy-legs-two-days-apart.ts';
import { hoursBetweenHeavyLegsAndEasyRun } from './hours-between-heavy-legs-and-easy-run.ts';
import { hoursBetweenRunAndStrength } from './hours-between-run-and-strength.ts';
import { jumpsTwoDaysApart } from './jumps-two-days-apart.ts';
import { keyRunBeforeStrength } from './key-run-before-strength.ts';
import { legSessionsApart } from './leg-sessions-apart.ts';
import { legSessionsLeaveADay } from './leg-sessions-leave-a-day.ts';
import { longDayNext } from './long-day-next.ts';
import { longRunDayNoLegWork } from './long-run-day-no-leg-work.ts';
import { longRunDayNoStrength } from './long-run-day-no-strength.ts';
import { longRunDayShort } from './long-run-day-short.ts';
import { longRunDayStacks } from './long-run-day-stacks.ts';
import { longRunFreshLegs } from './long-run-fresh-legs.ts';
import { longRunHeavyLegsLater } from './long-run-heavy-legs-later.ts';
import { longRunJumpsLater } from './long-run-jumps-later.ts';
import { longRunNoHeavyLegsAfter } from './long-run-no-heavy-legs-after.ts';
import { longRunNoHeavyLegsBefore } from './long-run-no-heavy-legs-before.ts';
import { longRunNoJumpsAfter } from './long-run-no-jumps-after.ts';
import { miniTaperNoHeavyLegs } from './mini-taper-no-heavy-legs.ts';
import { minisWithLegsTwiceAtMost } from './minis-with-legs-twice-at-most.ts';
import { newWorkNotBeforeKeyRun } from './new-work-not-before-key-run.ts';
import { newWorkWellBeforeKeyRun } from './new-work-well-before-key-run.ts';
import { noMoreHeavyLegsThanPlanned } from './no-more-heavy-legs-than-planned.ts';
import { noMoreJumpsThanPlanned } from './no-more-jumps-than-planned.ts';
import { noMoreSessionsThanPlanned } from './no-more-sessions-than-planned.ts';
import { noThreeStrengthDaysInARow } from './no-three-strength-days-in-a-row.ts';
import { oneFullRestDay } from './one-full-rest-day.ts';
import { qualityDayNext } from './quality-day-next.ts';
import { qualityRunFreshLegs } from './quality-run-fresh-legs.ts';
import { qualityRunNoHeavyLegsBefore } from './quality-run-no-heavy-legs-before.ts';
import { qualityRunNoJumpsAfter } from './quality-run-no-jumps-after.ts';
import { raceAfterFirstDaysOff } from './race-after-first-days-off.ts';
import { raceAfterNoHeavyLegs } from './race-after-no-heavy-legs.ts';
import { raceAfterNoJumps } from './race-after-no-jumps.ts';
import { raceAfterNoLegWork } from './race-after-no-leg-work.ts';
import { raceDayNoStrength } from './race-day-no-strength.ts';
import { raceEveNoLegWork } from './race-eve-no-leg-work.ts';
import { raceLastHeavyLegs } from './race-last-heavy-legs.ts';
import { raceLastJumps } from './race-last-jumps.ts';
import { raceLastNewWork } from './race-last-new-work.ts';
import { raceLastSession } from './race-last-session.ts';
import { raceWeekNoLegWork } from './race-week-no-leg-work.ts';
import { raceWeekSessionLate } from './race-week-session-late.ts';
import { recoveryRunDayStaysLight } from './recovery-run-day-stays-light.ts';
import { restDayStaysFree } from './rest-day-stays-free.ts';
import type { Rule } from './rule.ts';
import type { RuleConfig, RuleFactory } from './rule-config.ts';
import { sessionFitsTheMinutes } from './session-fits-the-minutes.ts';
import { sessionOnAPossibleDay } from './session-on-a-possible-day.ts';
import { shortTrunkStandsIn } from './short-trunk-stands-in.ts';
import { strengthAlternatesWithRuns } from './strength-alternates-with-runs.ts';
import { strengthDaysApart } from './strength-days-apart.ts';
import { strengthFarAfterRuns } from './strength-far-after-runs.ts';
import { strengthFarBeforeRuns } from './strength-far-before-runs.ts';
import { strengthOnRunFreeDays } from './strength-on-run-free-days.ts';
import { tiredLegsBeforeKeyRun } from './tired-legs-before-key-run.ts';
import { weekHasItsHeavyLegs } from './week-has-its-heavy-legs.ts';
import { weekHasItsJumps } from './week-has-its-jumps.ts';
import { weekHasItsLegWork } from './week-has-its-leg-work.ts';
import { weekHasItsSessions } from './week-has-its-sessions.ts';

/** Every placement rule, in the order in which a coach would go through them. */
const RULE_BOOK: readonly RuleFactory[] = [
  sessionOnAPossibleDay,
  blockedDayStaysFree,
  restDayStaysFree,
  sessionFitsTheMinutes,
  shortTrunkStandsIn,
  raceDayNoStrength,
  raceLastHeavyLegs,
  raceLastNewWork,
  raceLastJumps,
  raceWeekNoLegWork,
  raceLastSession,
  raceWeekSessionLate,
  miniTaperNoHeavyLegs,
  raceEveNoLegWork,
  raceAfterFirstDaysOff,
  raceAfterNoLegWork,
  raceAfterNoHeavyLegs,
  raceAfterNoJumps,
  longRunDayNoLegWork,
  longRunDayShort,
  longRunDayNoStrength,
  longRunDayStacks,
  longRunNoHeavyLegsAfter,
  longRunHeavyLegsLater,
  longRunNoJumpsAfter,
  longRunJumpsLater,
  qualityRunNoJumpsAfter,
  qualityRunNoHeavyLegsBefore,
  qualityRunFreshLegs,
  longRunNoHeavyLegsBefore,
  longRunFreshLegs,
  newWorkNotBeforeKeyRun,
  newWorkWellBeforeKeyRun,
  heavyLegsTwoDaysApart,
  heavyLegsThreeDaysApart,
  legSessionsApart,
  legSessionsLeaveADay,
  jumpsTwoDaysApart,
  hardJumpsThreeDaysApart,
  hoursBetweenRunAndStrength,
  hoursBetweenHeavyLegsAndEasyRun,
  strengthFarAfterRuns,
  strengthFarBeforeRuns,
  keyRunBeforeStrength,
  easyRunBeforeStrength,
  hardDayTakesStrength,
  easyDayFollows,
  easyDayTakesNoLegs,
  recoveryRunDayStaysLight,
  qualityDayNext,
  longDayNext,
  strengthOnRunFreeDays,
  strengthAlternatesWithRuns,
  oneFullRestDay,
  weekHasItsSessions,
  noMoreSessionsThanPlanned,
  weekHasItsHeavyLegs,
  noMoreHeavyLegsThanPlanned,
  weekHasItsLegWork,
  minisWithLegsTwiceAtMost,
  weekHasItsJumps,
  noMoreJumpsThanPlanned,
  strengthDaysApart,
  noThreeStrengthDaysInARow,
  tiredLegsBeforeKeyRun,
];

/** The rules that hold under these choices. */
export function rulesFor(config: RuleConfig): readonly Rule[] {
  return RULE_BOOK.flatMap((factory) => factory(config) ?? []);
}

/** Each rule once, under whichever placement, long-run policy and age it speaks: for lists and documentation, not for a plan. */
export function allRules(config: RuleConfig): readonly Rule[] {
  const variants: RuleConfig[] = [];
  for (const placement of ['hard-days', 'off-days', 'alternate-days', 'spaced'] as const) {
    for (const longRunLifting of ['avoid-heavy', 'avoid-all', 'allow'] as const) {
      variants.push({ ...config, legDaysBetween: 1, placement, policies: { ...config.policies, longRunLifting } });
    }
  }
  return RULE_BOOK.map((factory) => variants.map(factory).find((rule) => rule !== undefined)).filter(
    (rule) => rule !== undefined,
  );
}
