import type { IssueList } from '../issue-list.ts';
import { startInstantReader } from '../xml/values.ts';
import { type OpenPoint, startPoint, type TrackPoint } from './track-point.ts';

/** Puts the points of one file together while it is gone through. */
export interface TrackBuilder {
  /** The point that is being read. */
  readonly point: OpenPoint;
  /** What comes begins a new piece of the recording. */
  startPiece(): void;
  startPoint(): void;
  setTime(text: string, line: number): void;
  /** Ends the point and adds it where it has a time; says whether it has. */
  endPoint(points: TrackPoint[]): boolean;
}

export function startTrackBuilder(issues: IssueList): TrackBuilder {
  const readInstant = startInstantReader();
  let point = startPoint(false);
  let opens = true;
  return {
    get point() {
      return point;
    },
    startPiece() {
      opens = true;
    },
    startPoint() {
      point = startPoint(opens);
    },
    setTime(text, line) {
      const at = readInstant(text);
      if (at !== undefined) point.at = at;
      else if (text.trim() !== '') {
        issues.add({
          code: 'track-time-unreadable',
          severity: 'warning',
          line,
          text: `“${text.trim().slice(0, 40)}” is no date and time; what it stands at was left out.`,
          done: 'skipped',
        });
      }
    },
    endPoint(points) {
      if (Number.isNaN(point.at)) return false;
      points.push(point);
      opens = false;
      return true;
    },
  };
}
