import type { EpochDay } from '@stridelift/engine';
import { formatClock, formatDate } from '@stridelift/engine';
import { findZone, type Zone } from '../ics/zone.ts';
import type { Issue } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Writable } from '../writable.ts';
import { activitySession } from './activity-session.ts';
import { startSessionReader } from './event-session.ts';
import type { Head } from './format-reader.ts';
import type { ImportDocument, ImportedFile, ImportedRun, ImportedStrength } from './import-document.ts';
import { importedSet } from './imported-sets.ts';
import { joinDetails, type RecordedFile, reportWithoutDetails } from './join-details.ts';
import { type ExerciseNames, startExerciseMatcher } from './match-exercises.ts';
import { type FileToImport, openFile } from './open-file.ts';
import type { Session } from './session.ts';
import { isRun, isStrength, setSideBySide, type UnderstandingOptions } from './set-side-by-side.ts';
import { stableId } from './stable-id.ts';
import { headOf, looksLike, readerFor } from './tell-format.ts';
import { reportUnclearKinds } from './unclear-kinds.ts';

export interface ImportOptions extends UnderstandingOptions {
  /** IANA name of the runner's zone. */
  readonly timeZone: string;
  /** Only days from here, and to here; repetitions without end stop at `to`. */
  readonly from?: EpochDay;
  readonly to?: EpochDay;
  /** Each activity of an export, not only its overview. */
  readonly withDetails?: boolean;
  /** Of weights whose file does not say it. */
  readonly weightUnit?: 'kg' | 'lb';
  /** What names of exercises of other systems mean here; without it no set is given an exercise of ours. */
  readonly exerciseNames?: ExerciseNames;
  readonly onProgress?: (progress: ImportProgress) => void;
}

interface ReadFile {
  readonly name: string;
  readonly format: string;
  readonly sessions: readonly Session[];
  readonly issues: readonly Issue[];
}

/** How far an import has come. */
export interface ImportProgress {
  readonly file: string;
  /** Files done and in all; those inside an archive count as parts of it. */
  readonly done: number;
  readonly of: number;
}

function refuse(bytes: Uint8Array, head: Head, issues: IssueList): void {
  const empty = bytes.length === 0;
  const like = looksLike(head);
  issues.add({
    code: empty ? 'file-empty' : 'format-unknown',
    severity: 'error',
    text: empty
      ? 'The file is empty.'
      : `${like === undefined ? 'The content is of no known kind' : `This looks like ${like}`}; ${READABLE} can be read.`,
    done: 'refused',
    suggestion:
      'Export or subscribe to the calendar of the running app and pass its .ics file, or pass the export of Strava or Garmin as it came.',
  });
}

/** A file of an archive that nobody reads; the others go on. */
function passOver(name: string, bytes: Uint8Array, head: Head, issues: IssueList): void {
  const like = looksLike(head);
  const what = bytes.length === 0 ? 'is empty' : like === undefined ? 'is of no known kind' : `looks like ${like}`;
  issues.add({
    code: bytes.length === 0 ? 'file-empty' : 'format-unknown',
    severity: 'warning',
    text: `In the archive, “${excerpt(name, 80)}” ${what}; it was left out.`,
    done: 'skipped',
  });
}

const READABLE =
  'calendars (ICS), recordings (FIT, TCX, GPX), the exports of Strava and Garmin, and logs of lifts (Hevy, Strong)';

/** Everything that one file holds, archives unpacked. */
async function readFile(file: FileToImport, options: ImportOptions, zone: Zone, tick: Tick): Promise<ReadFile> {
  const own = startIssueList(file.name);
  const exercises = startExerciseMatcher(options.exerciseNames);
  const sessions: Session[] = [];
  const issues: Issue[] = [];
  const formats = new Set<string>();
  const recorded: RecordedFile[] = [];
  let isOpened = false;
  for await (const leaf of openFile(file, { withDetails: options.withDetails === true }, own)) {
    tick(leaf.place === undefined ? 0 : leaf.place.index / leaf.place.of);
    isOpened = true;
    const head = headOf(leaf.bytes);
    const reader = readerFor(head);
    if (reader === undefined) {
      if (leaf.archive === undefined) refuse(leaf.bytes, head, own);
      else passOver(leaf.name, leaf.bytes, head, own);
      continue;
    }
    formats.add(leaf.archive ?? reader.format);
    const source = leaf.archive === undefined ? file.name : `${file.name}/${leaf.name}`;
    const found = await reader.read(leaf.bytes, { ...options, file: source });
    sessions.push(...(found.value.events ?? []).map(startSessionReader(file.name)));
    const activities = (found.value.activities ?? []).map((activity) =>
      exercises.match({ ...activity, detail: reader.detail ?? 0 }, reader.exerciseSystem),
    );
    recorded.push({ name: leaf.name, role: leaf.role, activities });
    issues.push(...found.issues);
  }
  if (!isOpened && own.all().length === 0) {
    own.add({
      code: 'format-unknown',
      severity: 'error',
      text: `The archive holds nothing that can be read; ${READABLE} can.`,
      done: 'refused',
    });
  }
  exercises.report(own);
  const { activities, withoutDetails } = joinDetails(recorded);
  if (options.withDetails) reportWithoutDetails(withoutDetails, own);
  const done = activities.map((activity) => activitySession(activity, file.name, zone));
  sessions.push(...done.filter(isWithin(options)));
  return { name: file.name, format: [...formats].join(', ') || 'unknown', sessions, issues: [...own.all(), ...issues] };
}

/** Lists of activities go back for years; only the days that are asked for count. */
const isWithin =
  ({ from, to }: ImportOptions) =>
  ({ day }: Session): boolean =>
    (from === undefined || day >= from) && (to === undefined || day <= to);

type Tick = (partOfFile: number) => void;

function asRun(session: Session): ImportedRun {
  const run: Writable<ImportedRun> = {
    id: stableId('run', session.key),
    date: formatDate(session.day),
    kind: session.told.kind,
    how: session.told.how,
    sure: session.told.sure,
    planned: session.planned,
    sources: session.sources,
  };
  if (session.at !== undefined) run.at = formatClock(session.at);
  if (session.km !== undefined) run.km = session.km;
  if (session.minutes !== undefined) run.minutes = session.minutes;
  if (session.title !== '') run.title = session.title;
  return run;
}

function asStrength(session: Session): ImportedStrength {
  const strength: Writable<ImportedStrength> = {
    id: stableId('strength', session.key),
    date: formatDate(session.day),
    planned: session.planned,
    sets: (session.activity?.sets ?? []).map(importedSet),
    sources: session.sources,
  };
  if (session.at !== undefined) strength.at = formatClock(session.at);
  if (session.minutes !== undefined) strength.minutes = session.minutes;
  if (session.title !== '') strength.title = session.title;
  return strength;
}

/**
 * Reads files of any kind that is known, by their content, and sets what they hold side by side: each run once, with all
 * its sources. Lifts of others are kept apart from runs; days of rest are neither. Never throws; the same files give the
 * same document.
 */
export async function importFiles(files: readonly FileToImport[], options: ImportOptions): Promise<ImportDocument> {
  const zone = findZone(options.timeZone) ?? (findZone('UTC') as Zone);
  const read: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    const tick: Tick = (part) => options.onProgress?.({ file: file.name, done: index + part, of: files.length });
    read.push(await readFile(file, options, zone, tick));
  }
  const { runs, strength, pattern, rhythm } = setSideBySide(
    read.flatMap((file) => file.sessions),
    options,
  );
  const imported = read.map((file, index): ImportedFile => {
    const unclear = startIssueList(file.name);
    const isFirst = read.findIndex(({ name }) => name === file.name) === index;
    reportUnclearKinds(isFirst ? runs.filter((run) => run.sources[0] === file.name) : [], unclear);
    return {
      name: file.name,
      format: file.format,
      runs: file.sessions.filter(isRun).length,
      strengthSessions: file.sessions.filter(isStrength).length,
      issues: [...file.issues, ...unclear.all()],
    };
  });
  return {
    version: 'stridelift/import@1',
    files: imported,
    runs: runs.map(asRun),
    strength: strength.map(asStrength),
    ...(pattern ? { pattern } : {}),
    ...(rhythm ? { rhythm } : {}),
    issues: imported.flatMap((file) => file.issues),
  };
}
