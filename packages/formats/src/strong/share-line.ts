import type { LoggedSet } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import { readValue } from '../lifts/row-values.ts';
import { metresIn, weightUnitOf } from '../lifts/units.ts';
import type { Writable } from '../writable.ts';
import { parseDuration } from './duration.ts';
import { setTypeOf } from './set-order.ts';

const SET_LINE = /^(?:(?<letter>[A-Z])\d{1,3}|\p{L}{2,20} \d{1,3}):\s*(?<said>\S.*)$/u;
const TAG = /\[([^\]]*)\]/;
const EFFORT = /@\s*(?:RPE\s*)?(\d[\d.,]*)/i;
const WEIGHT = /([+\-−–]?\s?\d[\d.,]*)\s*(kgs?|lbs?|кг)(?!\p{L})/iu;
const TIMES = /[×x*✕]\s*(\d[\d.,]*)/iu;
const REPS_ALONE = /^(\d+)\s*\p{L}*\.?$/u;
const CLOCK = /(?:\d+:)?\d{1,2}:\d{2}/;
const DISTANCE = /(\d[\d.,]*)\s*(km|mi|miles?|meters?|metres?|m|yd|ft)(?!\p{L})/iu;

const TAGS: readonly (readonly [RegExp, LoggedSet['setType']])[] = [
  [/warm/i, 'warm-up'],
  [/drop/i, 'drop'],
  [/fail/i, 'failure'],
];

/** What a line of shared text says of a set, behind its name and number. */
export interface SaidOfSet {
  readonly setType: LoggedSet['setType'];
  readonly said: string;
}

/** A line such as `Set 1: 60 kg × 5` or `W1: 20 kg × 8 [Warm-up]`; absent where it is no set. */
export function setLine(line: string): SaidOfSet | undefined {
  const { letter, said } = SET_LINE.exec(line)?.groups ?? {};
  if (said === undefined) return undefined;
  const byLetter = letter === undefined ? 'normal' : setTypeOf(letter);
  if (byLetter === undefined || byLetter === 'none') return undefined;
  const tag = TAG.exec(said)?.[1];
  const byTag = tag === undefined ? undefined : TAGS.find(([form]) => form.test(tag))?.[1];
  return { setType: byTag ?? byLetter, said: said.replace(TAG, ' ').trim() };
}

/** The set of such a line; absent where nothing in it is an amount. */
export function readSaid(
  name: string,
  { setType, said }: SaidOfSet,
  line: number,
  issues: IssueList,
): LoggedSet | undefined {
  const set: Writable<LoggedSet> = { name, setType };
  const [, effort] = EFFORT.exec(said) ?? [];
  const amounts = said.replace(EFFORT, ' ').trim();
  const [, weight, unit] = WEIGHT.exec(amounts) ?? [];
  const [, distance, distanceUnit] = DISTANCE.exec(amounts) ?? [];
  const reps = (TIMES.exec(amounts) ?? REPS_ALONE.exec(amounts))?.[1];
  const clock = CLOCK.exec(amounts)?.[0];
  const found = {
    weight: weight && readValue(weight, markIn(weight), 'weight', line, issues),
    reps: reps && readValue(reps, '.', 'reps', line, issues),
    metres: distance && readValue(distance, markIn(distance), 'metres', line, issues),
    seconds: clock && readValue(String(parseDuration(clock) ?? ''), '.', 'seconds', line, issues),
    rpe: effort && readValue(effort, markIn(effort), 'rpe', line, issues),
  };
  const weightUnit = unit === undefined ? undefined : weightUnitOf(unit);
  if (found.weight && weightUnit) Object.assign(set, { weight: found.weight, unit: weightUnit });
  if (found.metres) set.metres = found.metres * (metresIn(distanceUnit ?? '') ?? 1);
  if (found.reps) set.reps = found.reps;
  if (found.seconds) set.seconds = found.seconds;
  if (found.rpe) set.rpe = found.rpe;
  const isEmpty = !found.weight && !found.reps && !found.metres && !found.seconds;
  return isEmpty ? undefined : set;
}

/** A person's own numbers have few digits: a lone comma is a decimal comma. */
const markIn = (text: string): '.' | ',' => (/^[^.,]*,\d{1,2}$/.test(text) ? ',' : '.');

/** Whether a text is a workout as Strong shares it: a title, a date, and sets below the names of exercises. */
export function isShareText(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const dated = lines.filter((line) => line !== '').at(1);
  if (dated === undefined || !/\p{N}{4}/u.test(dated)) return false;
  return lines.some((line) => {
    const said = setLine(line)?.said;
    return said !== undefined && [WEIGHT, TIMES, CLOCK, REPS_ALONE].some((form) => form.test(said));
  });
}
