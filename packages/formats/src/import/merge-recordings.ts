import { bestOfEach } from './best-of-each.ts';
import { inOrder } from './in-order.ts';
import { knowsWall, type Recording, startOf } from './recording.ts';
import { isOneRun, isOneRunAbroad, MOST_CLOCKS_APART, SAME_START_SECONDS } from './same-recording.ts';

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

/** Joins to each run by the clock on the wall the one of another file that was taken for the clock at home, the most alike first. */
function joinAbroad(groups: readonly Group[]): readonly Group[] {
  const walls = groups.filter((group) => group.every(knowsWall));
  const instants = groups.filter((group) => !group.some(knowsWall));
  const taken = new Set<Group>();
  let open = 0;
  for (const wall of walls) {
    const earliest = firstStart(wall) - MOST_CLOCKS_APART;
    while (open < instants.length && firstStart(instants[open] as Group) < earliest) open += 1;
    const fitting = instants
      .slice(open, open + MOST_COMPARED)
      .filter((group) => !taken.has(group) && wall.every((one) => group.every((other) => isOneRunAbroad(one, other))))
      .map((group) => ({ group, far: distanceTo(wall, group[0] as Recording)[1] }))
      .sort((a, b) => a.far - b.far);
    if (fitting[0] === undefined) continue;
    wall.push(...fitting[0].group);
    taken.add(fitting[0].group);
  }
  return groups.filter((group) => !taken.has(group));
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
  const runs = joinAbroad(groups);
  const days = new Map<number, Group[]>();
  const onDay = (day: number): Group[] => days.get(day) ?? (days.set(day, []).get(day) as Group[]);
  for (const group of runs) onDay(bestOfEach(group).day).push(group);
  for (const same of identities) {
    const [first] = same as [Recording];
    if (first.at !== undefined) continue;
    const sameDay = onDay(first.day);
    if (!joinNearest(sameDay, same)) sameDay.push([...same]);
  }
  return [...days.values()].flat().map(bestOfEach);
}
