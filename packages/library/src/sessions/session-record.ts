import { kebabId } from '../exercise-record.ts';
import { describeValue, type Refined } from '../problem.ts';
import { listOf, type Read, recordOf, refineWith, text, wholeNumber, wordOf } from '../readers.ts';
import { wordsOf } from '../vocabulary.ts';
import type { StarterItem, StarterSession, StarterWeek } from './starter-session.ts';

const KEYS = [
  ...['id', 'title', 'minutes', 'when', 'equipment', 'level', 'legLoad', 'impact', 'purpose', 'rounds', 'items'],
  ...['weeks', 'visit', 'progress', 'stop', 'care', 'sources'],
];
const sentence: Read<string> = text(5, 200);
const yesOrNo: Read<boolean> = (value, path, problems) => {
  if (typeof value === 'boolean') return value;
  problems.push({ path, expected: 'true or false', found: describeValue(value) });
  return false;
};

const range: Read<readonly [number, number]> = (value, path, problems) => {
  const [low, high] = listOf(wholeNumber(1, 60), 1)(value, path, problems);
  return [low ?? 1, high ?? low ?? 1];
};

const UNITS = ['reps', 'seconds', 'contacts', 'metres'];

const readFields: Read<StarterItem> = recordOf(
  ['exercise', 'sets', ...UNITS, 'perSide', 'restSeconds', 'note'],
  ({ take, maybe }) => ({
    exercise: take('exercise', kebabId),
    sets: take('sets', wholeNumber(1, 20)),
    ...maybe('reps', range),
    ...maybe('seconds', wholeNumber(5, 300)),
    ...maybe('contacts', wholeNumber(1, 200)),
    ...maybe('metres', wholeNumber(5, 200)),
    perSide: take('perSide', yesOrNo),
    restSeconds: take('restSeconds', wholeNumber(0, 240)),
    ...maybe('note', sentence),
  }),
);

/** An item is counted in one unit. */
const readItem: Read<StarterItem> = (value, path, problems) => {
  const units = Object.keys(value ?? {}).filter((key) => UNITS.includes(key));
  if (units.length !== 1) {
    problems.push({
      path,
      expected: 'one of reps, seconds, contacts and metres',
      found: units.join(' and ') || 'none',
    });
  }
  return readFields(value, path, problems);
};

/** A whole number, or the least and the most. */
const countOrRange: Read<number | readonly number[]> = (value, path, problems) =>
  Array.isArray(value)
    ? listOf(wholeNumber(1, 14), 1)(value, path, problems)
    : wholeNumber(1, 14)(value, path, problems);

const readWeek: Read<StarterWeek> = recordOf(
  ['week', 'sessions', 'minutesPerSession', 'bouts', 'secondsPerBout', 'restSeconds'],
  ({ take, maybe }) => ({
    week: take('week', wholeNumber(1, 52)),
    ...maybe('sessions', countOrRange),
    ...maybe('minutesPerSession', wholeNumber(1, 60)),
    bouts: take('bouts', wholeNumber(1, 60)),
    secondsPerBout: take('secondsPerBout', wholeNumber(1, 300)),
    restSeconds: take('restSeconds', wholeNumber(0, 240)),
  }),
);

const readSession: Read<StarterSession> = recordOf(KEYS, ({ take, maybe }) => ({
  id: take('id', kebabId),
  title: take('title', text(5, 60)),
  minutes: take('minutes', wholeNumber(3, 60)),
  when: take('when', sentence),
  equipment: take('equipment', text(3, 80)),
  level: take('level', wholeNumber(1, 5)),
  legLoad: take('legLoad', wholeNumber(0, 3)),
  impact: take('impact', wholeNumber(0, 3)),
  purpose: take('purpose', sentence),
  rounds: take('rounds', wholeNumber(1, 5)),
  items: take('items', listOf(readItem, 1)),
  ...maybe('weeks', listOf(readWeek, 1)),
  ...maybe('visit', listOf(sentence, 3)),
  progress: take('progress', listOf(sentence, 2)),
  stop: take('stop', sentence),
  care: take('care', listOf(wordOf('caution-site', wordsOf('caution-site')))),
  sources: take('sources', listOf(kebabId, 1)),
}));

/** Turns an untrusted record into a session; every problem is returned, with the path inside the record. */
export function refineSession(input: unknown): Refined<StarterSession> {
  return refineWith(readSession, input);
}
