import type { Activity, ActivityStart, Sport } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import { classifyRun } from '../run-kind/classify-run.ts';
import { guessSport } from '../track/guess-sport.ts';
import { heartRateOf } from '../track/heart-rate.ts';
import { inOrder } from '../track/in-order.ts';
import { describeWay, sayGuess } from '../track/say.ts';
import { sportInText, sportOfField } from '../track/sport-word.ts';
import type { TrackPoint } from '../track/track-point.ts';
import type { Writable } from '../writable.ts';
import { type LapTotals, lapTotals } from './lap-totals.ts';
import type { TcxActivity, TcxLap } from './tcx-file.ts';

const SECONDS_A_DAY = 86_400;
/** Mark D. Laps that state this much more than was recorded count the pauses in. */
const PAUSES_COUNTED_IN = 1.2;

/** What an activity of the file comes to; undefined, and said, where it has no start. */
export function tcxActivity(found: TcxActivity, issues: IssueList): Activity | undefined {
  const kept = new Set(inOrder(found.laps.flatMap(({ points }) => points)));
  const laps = found.laps.map((lap) => ({ ...lap, points: lap.points.filter((point) => kept.has(point)) }));
  const points = [...kept];
  const start = startOf(found, laps, points[0]);
  if (start === undefined) {
    issues.add({
      code: 'track-without-times',
      severity: 'error',
      line: found.line,
      text: 'An activity does not say when it was; it was left out.',
      done: 'skipped',
    });
    return undefined;
  }
  const totals = lapTotals(laps);
  sayCorrections(laps, totals, issues);
  const [elapsed, moving] = secondsOf(laps, totals, start.unixSeconds);
  const metres = sum(totals.map(({ lap }) => lap.metres ?? 0));
  const [title, description] = titleOf(found);
  const told = toldSport(found, title);
  const activity: Writable<Activity> = {
    sport: told ?? guessSport(points, metres, moving),
    start,
    laps: totals.map(({ lap }) => lap),
    sets: [],
    line: found.line,
  };
  if (told === undefined) {
    activity.sportIsGuess = true;
    sayGuess(activity.sport, found.line, issues);
  }
  if (found.sport !== '') activity.sportWord = found.sport;
  if (elapsed > 0) activity.elapsedSeconds = elapsed;
  if (moving > 0) activity.movingSeconds = moving;
  if (metres > 0) activity.metres = metres;
  if (title !== '') activity.title = title;
  if (description !== '') activity.description = description;
  return { ...activity, ...heartRates(laps, totals, points) };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The identifier is the start; where it is some other moment, the first lap or the first point knows better. */
function startOf(
  found: TcxActivity,
  laps: readonly TcxLap[],
  first: TrackPoint | undefined,
): Extract<ActivityStart, { kind: 'instant' }> | undefined {
  const recorded = first?.at ?? laps.find(({ startedAt }) => startedAt !== undefined)?.startedAt;
  const { id } = found;
  if (id !== undefined && (recorded === undefined || Math.abs(id.unixSeconds - recorded) <= SECONDS_A_DAY))
    return { kind: 'instant', ...id };
  const lapStart = laps[0]?.startedAt;
  const isNear = lapStart !== undefined && recorded !== undefined && Math.abs(lapStart - recorded) <= SECONDS_A_DAY;
  const at = isNear ? lapStart : recorded;
  return at === undefined ? undefined : { kind: 'instant', unixSeconds: at };
}

function secondsOf(laps: readonly TcxLap[], totals: readonly LapTotals[], start: number): readonly [number, number] {
  const stated = sum(totals.map(({ lap }) => lap.seconds));
  const recorded = sum(totals.map(({ movement }) => movement.recordedSeconds));
  const moving = recorded > 0 && !laps.at(-1)?.isCut && stated > recorded * PAUSES_COUNTED_IN ? recorded : stated;
  const last = laps.findLast(({ points }) => points.length > 0)?.points.at(-1)?.at ?? start;
  return [Math.max(last - start, stated), moving];
}

const HEART_RATE_DECIMALS = 10;

function heartRates(
  laps: readonly TcxLap[],
  totals: readonly LapTotals[],
  points: readonly TrackPoint[],
): Pick<Activity, 'averageHeartRate' | 'maxHeartRate'> {
  const measured = heartRateOf(points);
  const weighed = totals.filter(({ lap }) => lap.averageHeartRate !== undefined && lap.seconds > 0);
  const beats = sum(weighed.map(({ lap }) => (lap.averageHeartRate as number) * lap.seconds));
  const ofLaps =
    weighed.length === 0
      ? undefined
      : Math.round((beats / sum(weighed.map(({ lap }) => lap.seconds))) * HEART_RATE_DECIMALS) / HEART_RATE_DECIMALS;
  const average = measured.average ?? ofLaps;
  const max = Math.max(measured.max ?? 0, ...laps.map((lap) => lap.maxHeartRate ?? 0));
  return {
    ...(average === undefined ? {} : { averageHeartRate: average }),
    ...(max === 0 ? {} : { maxHeartRate: max }),
  };
}

/** The name stands in the first line of the notes, or is that of the planned workout. */
function titleOf({ notes = '', planName = '' }: TcxActivity): readonly [title: string, description: string] {
  const [first = '', ...rest] = notes.split(/\r?\n/);
  return [first.trim() || planName, rest.join('\n').trim()];
}

/** The format knows running, biking and other; what other is stands in its name, if anywhere. */
function toldSport({ sport, notes = '' }: TcxActivity, title: string): Sport | undefined {
  const field = sportOfField(sport);
  if (field !== 'other') return field;
  if (classifyRun({ title, description: notes }).label === 'strength') return 'strength';
  return sportInText(sport) ?? sportInText(title) ?? 'other';
}

function sayCorrections(laps: readonly TcxLap[], totals: readonly LapTotals[], issues: IssueList): void {
  for (const [index, { lap, corrected }] of totals.entries()) {
    if (corrected.length === 0) continue;
    const { seconds, metres, line } = laps[index] as TcxLap;
    issues.add({
      code: 'track-totals-corrected',
      severity: 'info',
      line,
      text: `Lap ${index + 1} says ${describeWay(seconds, metres)}, its points say ${describeWay(lap.seconds, lap.metres)}; the points were believed.`,
      done: 'assumed',
    });
  }
}
