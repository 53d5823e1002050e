import { type Library, type Plan, type PlanSession, parseDate } from '@stridelift/engine';
import { type Zippable, zipSync } from 'fflate';
import { howToPage, type ListedWorkout } from './how-to-page.ts';
import { sessionSteps } from './session-steps.ts';
import type { WatchOptions } from './watch-options.ts';
import { workoutFileName } from './workout-name.ts';
import { encodeWorkout } from './write-workout.ts';

export interface WatchFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Every session of a plan as a workout file, in order of day, and a page on how to get them onto a watch. */
export function fitSeasonFiles(plan: Plan, library: Library, options: WatchOptions = {}): readonly WatchFile[] {
  const names = fileNames(plan.sessions, options);
  const files: WatchFile[] = [];
  const listed: ListedWorkout[] = [];
  for (const [index, session] of plan.sessions.entries()) {
    const steps = sessionSteps(session, plan, library, options);
    const name = names[index] as string;
    files.push({ name, bytes: encodeWorkout(session, plan, steps, options) });
    listed.push({ file: name, title: session.title, minutes: options.minutes ?? session.minutes, steps });
  }
  const page = new TextEncoder().encode(howToPage(plan, listed));
  return [{ name: 'HOW-TO.md', bytes: page }, ...files];
}

/** The files of a season in one archive: the same bytes for the same plan, on any machine. */
export function writeFitSeason(plan: Plan, library: Library, options: WatchOptions = {}): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of fitSeasonFiles(plan, library, options)) entries[name] = bytes;
  return zipSync(entries, { mtime: zipTime(plan.asOf) });
}

/** An archive holds the time of a wall clock; noon exists on every day in every zone. Its years start in 1980. */
function zipTime(asOf: string): string {
  const isWritable = parseDate(asOf) !== undefined && asOf >= '1980-01-01' && asOf < '2100-01-01';
  return `${isWritable ? asOf : '1980-01-01'}T12:00:00`;
}

/** Two sessions of one day and title are numbered. */
function fileNames(sessions: readonly PlanSession[], options: WatchOptions): readonly string[] {
  const taken = new Set<string>();
  return sessions.map((session) => {
    const wanted = workoutFileName(session, options);
    let name = `${wanted}.fit`;
    for (let next = 2; taken.has(name); next += 1) name = `${wanted}-${next}.fit`;
    taken.add(name);
    return name;
  });
}
