import type { Activity } from '../activity/activity.ts';
import { type Recording, startOf } from './recording.ts';

/** How far two records of one run lie apart at most. */
export const SAME_START_SECONDS = 60;
const SAME_DURATION = 0.02;
const SAME_DISTANCE = 0.03;

type Agreement = 'same' | 'other' | 'unknown';

function agree(one: number | undefined, other: number | undefined, spread: number): Agreement {
  if (one === undefined || other === undefined) return 'unknown';
  return Math.abs(one - other) <= spread * Math.max(one, other) ? 'same' : 'other';
}

/** Devices count pauses or leave them out; one of the two times is enough. */
function agreeOnDuration(a: Activity, b: Activity, spread: number): Agreement {
  const known = [
    agree(a.movingSeconds, b.movingSeconds, spread),
    agree(a.elapsedSeconds, b.elapsedSeconds, spread),
    agree(a.movingSeconds, b.elapsedSeconds, spread),
    agree(a.elapsedSeconds, b.movingSeconds, spread),
  ];
  return known.includes('same') ? 'same' : known.includes('other') ? 'other' : 'unknown';
}

/** A recording that does not name its sport may be any. */
const mayBeOneSport = (a: Activity, b: Activity): boolean =>
  a.sport === b.sport || a.sportIsGuess === true || b.sportIsGuess === true;

/** Of two workouts that one app logged set by set, each is its own, however close. */
const areOwnLogs = (a: Recording, b: Recording): boolean =>
  a.key !== b.key &&
  [a, b].every(({ activity }) => activity.ownId !== undefined && activity.sets.length > 0) &&
  a.sources.some((file) => b.sources.includes(file));

/** Two records of one run: the same start with about the same time or distance; without a start, the same distance and time. */
export function isOneRun(a: Recording, b: Recording): boolean {
  if (!mayBeOneSport(a.activity, b.activity) || areOwnLogs(a, b)) return false;
  const [one, other] = [startOf(a), startOf(b)];
  const areTimed = one !== undefined && other !== undefined;
  if (areTimed && Math.abs(one - other) > SAME_START_SECONDS) return false;
  // A file that lists two runs of a day without their hours means two runs.
  if (!areTimed && (a.day !== b.day || a.sources.some((file) => b.sources.includes(file)))) return false;
  const distance = agree(a.activity.metres, b.activity.metres, SAME_DISTANCE);
  const duration = agreeOnDuration(a.activity, b.activity, SAME_DURATION);
  if (areTimed) return distance === 'same' || duration === 'same' || (distance === 'unknown' && duration === 'unknown');
  return distance === 'same' ? duration !== 'other' : distance === 'unknown' && duration === 'same';
}

/** Clocks of the world differ by so much at most, and by whole quarters of an hour. */
export const MOST_CLOCKS_APART = 14 * 3600;
const CLOCK_STEP = 900;
/** Two runs that differ by so little are one run, whatever the clocks say. Mark D. */
const SAME_ABROAD = 0.01;

/**
 * Two records of a run away from home: one file holds the clock that was on the wall there, the other an instant, which was taken for
 * the clock at home.
 */
export function isOneRunAbroad(wall: Recording, instant: Recording): boolean {
  const [one, other] = [startOf(wall), startOf(instant)];
  if (one === undefined || other === undefined || !mayBeOneSport(wall.activity, instant.activity)) return false;
  const apart = Math.abs(one - other);
  const off = Math.abs(apart - Math.round(apart / CLOCK_STEP) * CLOCK_STEP);
  if (apart > MOST_CLOCKS_APART || off > SAME_START_SECONDS) return false;
  return (
    !wall.sources.some((file) => instant.sources.includes(file)) &&
    agree(wall.activity.metres, instant.activity.metres, SAME_ABROAD) === 'same' &&
    agreeOnDuration(wall.activity, instant.activity, SAME_ABROAD) === 'same'
  );
}
