import type { Activity, ActivityStart } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Writable } from '../writable.ts';
import type { OpenFile } from './open-file.ts';

/** The activities of one file of an archive, or of a file by itself. */
export interface RecordedFile {
  readonly name: string;
  readonly role: OpenFile['role'] | undefined;
  readonly activities: readonly Activity[];
}

/** A list and the file of a watch begin within the same minute. Mark D. */
const SAME_START_SECONDS = 60;
/** Further apart, someone has corrected or cut the activity after it was recorded. Mark D. */
const SAME_AMOUNT = 0.03;

export interface JoinedActivities {
  readonly activities: readonly Activity[];
  /** Rows of a list in an archive that name a file from which nothing came. */
  readonly withoutDetails: readonly Activity[];
}

/**
 * The activities of an archive, each once: a row of its list is joined with the recording of the file that it names, or of the file that
 * begins with it. Recordings that no row speaks of stay as they are.
 */
export function joinDetails(files: readonly RecordedFile[]): JoinedActivities {
  const recordings = new Recordings(files.filter(({ role }) => role === 'details'));
  const activities: Activity[] = [];
  const withoutDetails: Activity[] = [];
  for (const { role, activities: rows } of files) {
    if (role === 'details') continue;
    for (const row of rows) {
      const recording = recordings.take(row);
      activities.push(recording === undefined ? row : join(row, recording));
      if (recording === undefined && role === 'overview' && row.detailFile !== undefined) withoutDetails.push(row);
    }
  }
  return { activities: [...activities, ...recordings.rest()], withoutDetails };
}

/** Says that details were wanted and not found. */
export function reportWithoutDetails(rows: readonly Activity[], issues: IssueList): void {
  if (rows.length === 0) return;
  const what = rows.length === 1 ? 'One activity names a file' : `${rows.length} activities name files`;
  issues.add({
    code: 'activity-details-missing',
    severity: 'info',
    text: `${what} from which nothing could be read, such as “${excerpt(rows[0]?.detailFile ?? '', 80)}”; the list alone was used.`,
    done: 'skipped',
  });
}

/** Recordings that wait for their row. */
class Recordings {
  readonly #byFile = new Map<string, readonly Activity[]>();
  readonly #byMinute = new Map<number, Activity[]>();
  readonly #waiting: Set<Activity>;

  constructor(files: readonly RecordedFile[]) {
    for (const { name, activities } of files) {
      this.#byFile.set(plainName(name), activities);
      for (const activity of activities) {
        const minute = minuteOf(activity.start);
        if (minute !== undefined) this.#byMinute.set(minute, [...(this.#byMinute.get(minute) ?? []), activity]);
      }
    }
    this.#waiting = new Set(files.flatMap(({ activities }) => activities));
  }

  /** The recording that a row speaks of, which no other row then gets. */
  take(row: Activity): Activity | undefined {
    const named = row.detailFile === undefined ? undefined : this.#byFile.get(plainName(row.detailFile));
    const candidates = (named ?? this.#nearby(row)).filter((one) => this.#waiting.has(one));
    const isOnly = named?.length === 1;
    const found = isOnly ? candidates[0] : candidates.find((one) => isSameSport(row, one) && startsWith(row, one));
    if (found !== undefined) this.#waiting.delete(found);
    return found;
  }

  rest(): readonly Activity[] {
    return [...this.#waiting];
  }

  #nearby({ start }: Activity): readonly Activity[] {
    const minute = minuteOf(start);
    if (minute === undefined) return [];
    return [minute, minute - 1, minute + 1].flatMap((one) => this.#byMinute.get(one) ?? []);
  }
}

/** The name without folders and without the endings of packing: a file is named as it was packed and opened without. */
const plainName = (name: string): string =>
  name
    .slice(name.lastIndexOf('/') + 1)
    .replace(/(?:\.gz)+$/i, '')
    .toLowerCase();

const minuteOf = (start: ActivityStart): number | undefined =>
  start.kind === 'instant' ? Math.floor(start.unixSeconds / 60) : undefined;

const isSameSport = (one: Activity, other: Activity): boolean =>
  one.sport === other.sport || one.sport === 'other' || other.sport === 'other';

function startsWith({ start: one }: Activity, { start: other }: Activity): boolean {
  if (one.kind !== 'instant' || other.kind !== 'instant') return false;
  return Math.abs(one.unixSeconds - other.unixSeconds) <= SAME_START_SECONDS;
}

/**
 * The best of each: what the runner wrote and marked comes from the list; laps, sets, heart rate and the exact figures from the recording.
 * Where the figures differ by more than rounding, the list knows better: the runner has corrected a treadmill or cut the end off.
 */
function join(row: Activity, recording: Activity): Activity {
  const joined: Writable<Activity> = { ...recording, ...row, laps: recording.laps, sets: recording.sets };
  if (recording.detail !== undefined) joined.detail = recording.detail;
  for (const amount of ['metres', 'movingSeconds', 'elapsedSeconds'] as const) {
    const [listed, exact] = [row[amount], recording[amount]];
    if (exact !== undefined && isSameAmount(listed, exact)) joined[amount] = exact;
  }
  for (const rate of ['averageHeartRate', 'maxHeartRate'] as const) {
    const exact = recording[rate];
    if (exact !== undefined) joined[rate] = exact;
  }
  if (row.sport === 'other') joined.sport = recording.sport;
  const { start } = recording;
  if (row.start.kind === 'instant' && start.kind === 'instant' && start.offsetMinutes !== undefined)
    joined.start = { offsetMinutes: start.offsetMinutes, ...row.start };
  return joined;
}

const isSameAmount = (listed: number | undefined, exact: number): boolean =>
  listed === undefined || Math.abs(listed - exact) <= SAME_AMOUNT * Math.max(listed, exact);
