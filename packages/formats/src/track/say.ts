import type { Sport } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';

/** `24:52 and 5.31 km`. */
export function describeWay(seconds: number | undefined, metres: number | undefined): string {
  const whole = Math.round(seconds ?? 0);
  const clock = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return `${clock} and ${((metres ?? 0) / 1000).toFixed(2)} km`;
}

const NAMES: Readonly<Record<Sport, string>> = {
  run: 'a run',
  walk: 'a walk',
  ride: 'a ride',
  swim: 'a swim',
  strength: 'strength training',
  mobility: 'mobility training',
  other: 'something else than a run',
};

/** Says that the file does not name its sport, and what it was taken for. */
export function sayGuess(sport: Sport, line: number, issues: IssueList, by = 'speed'): void {
  issues.add({
    code: 'track-sport-guessed',
    severity: 'info',
    line,
    text: `The recording does not say which sport it is; by its ${by} it was taken for ${NAMES[sport]}.`,
    done: 'assumed',
    suggestion: 'Set the sport in the app it comes from and export it again, if this is wrong.',
  });
}
