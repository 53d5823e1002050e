import type { Activity } from '../activity/activity.ts';
import type { Reading } from '../issue.ts';
import { type IssueList, startIssueList } from '../issue-list.ts';
import { LARGEST_FIT_BYTES, MOST_FIT_MESSAGES, MOST_FIT_POINTS, MOST_FIT_SESSIONS } from './limits.ts';
import { FILE_TYPE, FILE_TYPES, MESSAGE } from './profile/numbers.ts';
import { activitiesOf } from './read-activity.ts';
import { workoutOf } from './read-workout.ts';
import { type FitPart, splitChain } from './wire/chain.ts';
import { type FitMessage, numberOf } from './wire/message.ts';
import { readMessages } from './wire/read-messages.ts';
import { type Walk, walkRecords } from './wire/walk-records.ts';
import type { FitWorkout } from './workout.ts';

const FILE_TYPE_FIELD = 0;
const { record: POINT, ...SUMMARIES } = MESSAGE;
const SUMMARY_KINDS: readonly number[] = Object.values(SUMMARIES);

/** What the FIT files of one chain hold. */
export interface FitContent {
  readonly activities: readonly Activity[];
  /** Planned, and without a day. */
  readonly workouts: readonly FitWorkout[];
}

const TRAINING_TYPES: ReadonlySet<number> = new Set([FILE_TYPE.activity, FILE_TYPE.activitySummary]);

const NOTHING: FitContent = { activities: [], workouts: [] };

/** Reads a FIT file, or several one after the other: activities of any sport, and workouts. Never rejects. */
export async function readFit(bytes: Uint8Array, file: string): Promise<Reading<FitContent>> {
  const issues = startIssueList(file);
  const contents: FitContent[] = [];
  if (bytes.length > LARGEST_FIT_BYTES) reportTooMuch(issues);
  else {
    const { parts, end } = splitChain(bytes);
    for (const part of parts) contents.push(await readPart(part, placedAt(part.at, issues)));
    reportRest(bytes, parts.length, end, issues);
  }
  return {
    value: {
      activities: contents.flatMap(({ activities }) => activities),
      workouts: contents.flatMap(({ workouts }) => workouts),
    },
    issues: issues.all(),
  };
}

/** What is said of one file of a chain stands where that file begins, if nothing better is known. */
const placedAt = (byte: number, issues: IssueList): IssueList => ({
  add: (issue) => issues.add({ byte, ...issue }),
  all: issues.all,
});

async function readPart(part: FitPart, issues: IssueList): Promise<FitContent> {
  const walk = walkRecords(part.bytes, part.headerBytes, part.dataEnd);
  const isWhole = part.hasRightLength && walk.end === part.dataEnd;
  const kinds = isWhole && walk.counts.has(MESSAGE.session) ? SUMMARY_KINDS : [...SUMMARY_KINDS, POINT];
  if (isTooMuch(walk, kinds)) {
    reportTooMuch(issues);
    return NOTHING;
  }
  if (!isWhole) reportCut(part, walk, issues);
  try {
    const { messages, hasRightChecksum } = await readMessages(part, walk.end, kinds);
    if (isWhole && !hasRightChecksum) reportChecksum(part, issues);
    return contentOf(messages, { isWhole }, issues);
  } catch {
    issues.add({
      code: 'fit-unreadable',
      severity: 'error',
      text: 'The file is damaged so that nothing of it can be read.',
      done: 'refused',
    });
    return NOTHING;
  }
}

function contentOf(messages: readonly FitMessage[], how: { readonly isWhole: boolean }, issues: IssueList): FitContent {
  const id = messages.find(({ globalMessageNumber }) => globalMessageNumber === MESSAGE.fileId);
  const type = id && numberOf(id, FILE_TYPE_FIELD);
  const isTraining = type === undefined ? messages.some(recordsTraining) : TRAINING_TYPES.has(type);
  if (isTraining) return { activities: activitiesOf(messages, how, issues), workouts: [] };
  const isWorkout = type === undefined || type === FILE_TYPE.workout;
  const workout = isWorkout ? workoutOf(messages, issues) : undefined;
  if (workout === undefined) reportOtherType(isWorkout ? undefined : type, issues);
  return { activities: [], workouts: workout === undefined ? [] : [workout] };
}

const recordsTraining = ({ globalMessageNumber: kind }: FitMessage): boolean =>
  kind === MESSAGE.session || kind === MESSAGE.record;

/** More messages than any training has are made to fill the memory. */
function isTooMuch({ counts }: Walk, kinds: readonly number[]): boolean {
  const countOf = (kind: number): number => counts.get(kind) ?? 0;
  const summaries = SUMMARY_KINDS.reduce((sum, kind) => sum + countOf(kind), 0);
  const points = kinds.includes(POINT) ? countOf(POINT) : 0;
  return summaries > MOST_FIT_MESSAGES || countOf(MESSAGE.session) > MOST_FIT_SESSIONS || points > MOST_FIT_POINTS;
}

function reportTooMuch(issues: IssueList): void {
  issues.add({
    code: 'file-too-large',
    severity: 'error',
    text: 'The file holds more than any recording of a training does.',
    done: 'refused',
  });
}

function reportCut(part: FitPart, walk: Walk, issues: IssueList): void {
  issues.add({
    code: part.hasRightLength ? 'fit-damaged' : 'fit-truncated',
    severity: 'warning',
    byte: part.at + walk.end,
    text: part.hasRightLength
      ? 'From here on the content makes no sense; what comes before it was read.'
      : 'The file ends in the middle; what comes before that was read.',
    done: 'skipped',
    suggestion: 'Copy or download the file once more.',
  });
}

function reportChecksum(part: FitPart, issues: IssueList): void {
  issues.add({
    code: 'fit-checksum',
    severity: 'warning',
    byte: part.at + part.dataEnd,
    text: 'The checksum of the file does not match: something in it was changed, so a number may be wrong.',
    done: 'assumed',
    suggestion: 'Copy or download the file once more.',
  });
}

function reportOtherType(type: number | undefined, issues: IssueList): void {
  issues.add({
    code: 'fit-other-kind',
    severity: 'info',
    text: `The file holds ${wordsForType(type)} and no training; it was left out.`,
    done: 'skipped',
  });
}

const wordsForType = (type: number | undefined): string =>
  type === undefined ? 'nothing that says what it is' : (FILE_TYPES.get(type) ?? `something unknown (type ${type})`);

function reportRest(bytes: Uint8Array, parts: number, end: number, issues: IssueList): void {
  if (parts === 0) {
    issues.add({
      code: 'fit-unreadable',
      severity: 'error',
      byte: 0,
      text: 'The file does not begin as a FIT file does.',
      done: 'refused',
    });
  } else if (end < bytes.length) {
    issues.add({
      code: 'fit-damaged',
      severity: 'info',
      byte: end,
      text: `The last ${bytes.length - end} bytes belong to no FIT file and were left out.`,
      done: 'skipped',
    });
  }
}
