import type { Activity, Sport } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import { guessSport } from '../track/guess-sport.ts';
import { heartRateOf } from '../track/heart-rate.ts';
import { inOrder } from '../track/in-order.ts';
import { measureMovement, pauseSecondsOf } from '../track/measure-movement.ts';
import { sayGuess } from '../track/say.ts';
import { sportInText, sportOfField } from '../track/sport-word.ts';
import type { TrackPoint } from '../track/track-point.ts';
import type { Writable } from '../writable.ts';
import type { GpxTrack } from './gpx-file.ts';

/** What a track comes to; undefined where it has no times and so was never run. */
export function gpxActivity(track: GpxTrack, issues: IssueList): Activity | undefined {
  const points = inOrder(track.points);
  const first = points[0];
  if (first === undefined) return undefined;
  const movement = measureMovement(points, pauseSecondsOf(points));
  const { average, max } = heartRateOf(points);
  const activity: Writable<Activity> = {
    ...sportOf(track, points, movement.metres ?? 0, movement.movingSeconds, issues),
    start: { kind: 'instant', unixSeconds: first.at },
    laps: [],
    sets: [],
    line: track.line,
  };
  if (movement.elapsedSeconds > 0) activity.elapsedSeconds = movement.elapsedSeconds;
  if (movement.movingSeconds > 0) activity.movingSeconds = movement.movingSeconds;
  if (movement.metres !== undefined && movement.metres > 0) activity.metres = movement.metres;
  if (average !== undefined) activity.averageHeartRate = average;
  if (max !== undefined) activity.maxHeartRate = max;
  if (track.name !== undefined && !NO_NAME.test(track.name)) activity.title = track.name;
  if (track.description !== undefined) activity.description = track.description;
  return activity;
}

/** What exporters write where nobody has given a name. */
const NO_NAME = /^(?:untitled|unnamed|no name|track)$/i;

/** By its type, else by the word that its name begins with, as Runkeeper writes it, else by speed; the latter two are said to be guesses. */
function sportOf(
  { type = '', name = '', line }: GpxTrack,
  points: readonly TrackPoint[],
  metres: number,
  seconds: number,
  issues: IssueList,
): Pick<Activity, 'sport' | 'sportIsGuess' | 'sportWord'> {
  const word = type === '' ? {} : { sportWord: type };
  const told = sportOfField(type);
  if (told !== undefined) return { sport: told, ...word };
  const named: Sport | undefined = sportInText(name.split(/\s/, 1)[0] as string);
  const sport = named ?? guessSport(points, metres, seconds);
  sayGuess(sport, line, issues, named === undefined ? 'speed' : 'name');
  return { sport, sportIsGuess: true, ...word };
}
