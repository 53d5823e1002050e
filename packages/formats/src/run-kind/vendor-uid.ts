import type { RunLabel } from './label.ts';
import type { Verdict } from './verdict.ts';
import { decided } from './verdict.ts';

const RUNNA_PLANNED = /^UPCOMING_PLAN_WORKOUT-.{1,100}?_plan_week_\d{1,3}_([A-Z_]{1,40})_\d{1,3}$/;
const RUNNA_DONE = /^COMPLETED_ACTIVITY-/;

const RUNNA_TYPES: readonly (readonly [RegExp, RunLabel])[] = [
  [/^WALK/, 'walk_run'],
  [/^RACE/, 'race'],
  [/LONG_RUN/, 'long'],
  [/INTERVAL|FARTLEK|SPEED|TRACK/, 'intervals'],
  [/TEMPO|THRESHOLD|TIME_TRIAL/, 'tempo'],
  [/HILL/, 'hills'],
  [/PROGRESSI/, 'progression'],
  [/RECOVERY/, 'recovery'],
  [/EASY|SHAKEOUT/, 'easy'],
  [/REST/, 'rest'],
  [/LEGS|CORE|BODY|STRENGTH|PLYO|UPPER/, 'strength'],
  [/CROSS|MOBILITY|YOGA|PILATES|STRETCH|RIDE|SWIM/, 'cross'],
];

/** Runna writes the type of a planned session into its identifier, surer than any title. */
export function readVendorUid(uid: string): Verdict | undefined {
  const type = RUNNA_PLANNED.exec(uid)?.[1];
  const label = type && RUNNA_TYPES.find(([pattern]) => pattern.test(type))?.[1];
  return label ? decided(label, `Runna says ${(type as string).toLowerCase().replaceAll('_', ' ')}`, 0.97) : undefined;
}

/** Whether the identifier says that the session was done rather than planned. */
export const isDoneByUid = (uid: string): boolean => RUNNA_DONE.test(uid);

/** Whether the identifier says anything about the session. */
export const speaksByUid = (uid: string): boolean => RUNNA_PLANNED.test(uid) || RUNNA_DONE.test(uid);
