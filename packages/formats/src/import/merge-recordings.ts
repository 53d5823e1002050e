import type { Activity } from '../activity/activity.ts';
import { isDefaultTitle } from '../run-kind/default-title.ts';
import { standingOf } from '../run-kind/verdict.ts';
import type { Writable } from '../writable.ts';
import { rankOf } from './format-rank.ts';
import { inOrder, namesOf } from './in-order.ts';
import type { Session } from './session.ts';

/** A session that was recorded. */
export interface Recording extends Session {
  readonly activity: Activity;
}

export const isRecording = (session: Session): session is Recording => session.activity !== undefined;

/** How far two records of one run lie apart at most. */
const SAME_START_SECONDS = 60;
const SAME_DURATION = 0.02;
const SAME_DISTANCE = 0.03;

const SECONDS_A_DAY = 86_400;

/** The start on the runner's clock to the second; undefined where only the day is known. */
function startOf({ day, at, activity }: Recording): number | undefined {
  if (at === undefined) return undefined;
  const { start } = activity;
  const second = (start.kind === 'instant' ? start.unixSeconds : (start.secondOfDay ?? 0)) % 60;
  return day * SECONDS_A_DAY + at * 60 + Math.floor((second + 60) % 60);
}

type Agreement = 'same' | 'other' | 'unknown';

function agree(one: number | undefined, other: number | undefined, spread: number): Agreement {
  if (one === undefined || other === undefined) return 'unknown';
  return Math.abs(one - other) <= spread * Math.max(one, other) ? 'same' : 'other';
}

/** Devices count pauses or leave them out; one of the two times is enough. */
function agreeOnDuration(a: Activity, b: Activity): Agreement {
  const known = [
    agree(a.movingSeconds, b.movingSeconds, SAME_DURATION),
    agree(a.elapsedSeconds, b.elapsedSeconds, SAME_DURATION),
    agree(a.movingSeconds, b.elapsedSeconds, SAME_DURATION),
    agree(a.elapsedSeconds, b.movingSeconds, SAME_DURATION),
  ];
  return known.includes('same') ? 'same' : known.includes('other') ? 'other' : 'unknown';
}

/** Two records of one run: the same start with about the same time or distance; without a start, the same distance and time. */
function isOneRun(a: Recording, b: Recording): boolean {
  if (a.activity.sport !== b.activity.sport) return false;
  const [one, other] = [startOf(a), startOf(b)];
  const areTimed = one !== undefined && other !== undefined;
  if (areTimed && Math.abs(one - other) > SAME_START_SECONDS) return false;
  // A file that lists two runs of a day without their hours means two runs.
  if (!areTimed && (a.day !== b.day || a.sources.some((file) => b.sources.includes(file)))) return false;
  const distance = agree(a.activity.metres, b.activity.metres, SAME_DISTANCE);
  const duration = agreeOnDuration(a.activity, b.activity);
  if (areTimed) return distance === 'same' || duration === 'same' || (distance === 'unknown' && duration === 'unknown');
  return distance === 'same' ? duration !== 'other' : distance === 'unknown' && duration === 'same';
}

const byRank = (a: Recording, b: Recording): number => rankOf(a.format) - rankOf(b.format) || inOrder(a, b);

/** The first of several records, most exact first, that knows something. */
function firstKnown<Value>(
  ranked: readonly Recording[],
  read: (activity: Activity) => Value | undefined,
): Value | undefined {
  for (const { activity } of ranked) {
    const value = read(activity);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The laps that say most: those of a workout before those that a watch counts, of the more exact file. */
function bestLaps(ranked: readonly Recording[]): Activity['laps'] {
  const withLaps = ranked.map(({ activity }) => activity.laps).filter((laps) => laps.length > 0);
  return (
    withLaps.find((laps) => laps.some(({ intensity, ofWorkout }) => ofWorkout || intensity === 'rest')) ??
    withLaps[0] ??
    []
  );
}

/** A title that the runner has chosen, else any. */
function bestTitle(ranked: readonly Recording[]): string | undefined {
  const titles = ranked.flatMap(({ activity }) => activity.title ?? []).filter((title) => title !== '');
  return titles.find((title) => !isDefaultTitle(title)) ?? titles[0];
}

/** One recording with the best of each. */
function bestOfEach(group: readonly Recording[]): Recording {
  if (group.length === 1) return group[0] as Recording;
  const ranked = [...group].sort(byRank);
  const first = ranked[0] as Recording;
  const activity: Writable<Activity> = { ...first.activity, laps: bestLaps(ranked) };
  const sets = ranked.find((one) => one.activity.sets.length > 0)?.activity.sets;
  if (sets) activity.sets = sets;
  const fields = [
    'metres',
    'movingSeconds',
    'elapsedSeconds',
    'averageHeartRate',
    'maxHeartRate',
    'description',
  ] as const;
  const known = Object.fromEntries(
    fields.flatMap((field) => {
      const value = firstKnown(ranked, (one) => one[field]);
      return value === undefined ? [] : [[field, value]];
    }),
  );
  const marks = {
    ...(ranked.some((one) => one.activity.isRace) ? { isRace: true } : {}),
    ...(ranked.some((one) => one.activity.isLongRun) ? { isLongRun: true } : {}),
  };
  const title = bestTitle(ranked);
  const sources = namesOf(group);
  const session: Writable<Recording> = {
    ...first,
    activity: { ...activity, ...known, ...marks, ...(title === undefined ? {} : { title }) },
    title: title ?? '',
    told: [...ranked].sort(
      (a, b) =>
        standingOf(b.told) - standingOf(a.told) ||
        Number(a.told.undecided) - Number(b.told.undecided) ||
        b.told.sure - a.told.sure,
    )[0]!.told,
    sources,
    line: (ranked.find((one) => one.sources.includes(sources[0] as string)) ?? first).line,
  };
  for (const field of ['at', 'km', 'minutes'] as const) {
    const value = ranked.map((one) => one[field]).find((one) => one !== undefined);
    if (value !== undefined) Object.assign(session, { [field]: value });
  }
  return session;
}

/** The records of each identity, which may stand in several files, or several times in one. */
function byKey(recordings: readonly Recording[]): readonly (readonly Recording[])[] {
  const groups = new Map<string, Recording[]>();
  for (const recording of [...recordings].sort(inOrder)) {
    const group = groups.get(recording.key);
    if (group) group.push(recording);
    else groups.set(recording.key, [recording]);
  }
  return [...groups.values()];
}

/** Records of one run, the earliest first. */
type Group = Recording[];

const firstStart = ([first]: readonly Recording[]): number => startOf(first as Recording) ?? 0;

/** How far a record is from a run, in seconds and then in metres; the nearest run takes it. */
function distanceTo(group: Group, recording: Recording): readonly [number, number] {
  const [first] = group as [Recording];
  const seconds = Math.abs((startOf(first) ?? 0) - (startOf(recording) ?? 0));
  return [seconds, Math.abs((first.activity.metres ?? 0) - (recording.activity.metres ?? 0))];
}

/** More runs in one minute, or records of one run, than anybody has: what lies beyond is not compared, so that no file takes for ever. */
const MOST_COMPARED = 20;

/** Adds records to the nearest of some runs with which each of them agrees, or says that there is none. */
function joinNearest(groups: readonly Group[], same: readonly Recording[]): boolean {
  if (groups.length > MOST_COMPARED) return false;
  const fitting = groups
    .filter((group) => group.length <= MOST_COMPARED)
    .filter((group) => group.every((member) => same.every((recording) => isOneRun(member, recording))))
    .map((group) => ({ group, far: distanceTo(group, same[0] as Recording) }))
    .sort((a, b) => a.far[0] - b.far[0] || a.far[1] - b.far[1]);
  fitting[0]?.group.push(...same);
  return fitting.length > 0;
}

/**
 * Each recorded run once, whichever devices and apps hold it, with the best of each. A record joins a run only where it agrees with
 * every record of it, so that a chain of small differences never makes one run of two; the order of the files changes nothing.
 */
export function mergeRecordings(recordings: readonly Recording[]): readonly Recording[] {
  const identities = byKey(recordings);
  const timed = identities.filter(([first]) => first?.at !== undefined).sort((a, b) => firstStart(a) - firstStart(b));
  const groups: Group[] = [];
  let open = 0;
  for (const same of timed) {
    while (open < groups.length && firstStart(groups[open] as Group) + SAME_START_SECONDS < firstStart(same)) open += 1;
    const near = groups.length - open > MOST_COMPARED ? [] : groups.slice(open);
    if (!joinNearest(near, same)) groups.push([...same]);
  }
  const days = new Map<number, Group[]>();
  const onDay = (day: number): Group[] => days.get(day) ?? (days.set(day, []).get(day) as Group[]);
  for (const group of groups) onDay((group[0] as Recording).day).push(group);
  for (const same of identities) {
    const [first] = same as [Recording];
    if (first.at !== undefined) continue;
    const sameDay = onDay(first.day);
    if (!joinNearest(sameDay, same)) sameDay.push([...same]);
  }
  return [...days.values()].flat().map(bestOfEach);
}
