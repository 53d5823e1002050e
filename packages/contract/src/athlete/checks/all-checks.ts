import type { Problem } from '../../problems/problem.ts';
import type { Fields } from '../../problems/read-value.ts';
import type { Check, CheckContext } from './check.ts';
import { checkAbsences } from './check-absences.ts';
import { checkEquipment } from './check-equipment.ts';
import { checkExercises } from './check-exercises.ts';
import { checkHorizon } from './check-horizon.ts';
import { checkPast } from './check-past.ts';
import { checkPlaces } from './check-places.ts';
import { checkRaces } from './check-races.ts';
import { checkRecords } from './check-records.ts';
import { checkRestDay } from './check-rest-day.ts';
import { checkRunRules } from './check-run-rules.ts';
import { checkRuns } from './check-runs.ts';

const CHECKS: readonly Check[] = [
  checkRaces,
  checkEquipment,
  checkPlaces,
  checkRuns,
  checkRunRules,
  checkRestDay,
  checkAbsences,
  checkRecords,
  checkExercises,
  checkPast,
  checkHorizon,
];

export function checkAll(file: Fields, context: CheckContext): readonly Problem[] {
  return CHECKS.flatMap((check) => check(file, context));
}
