import { parseKm } from './distance.ts';
import { parseHoursMinutes } from './duration.ts';
import type { RunLabel } from './label.ts';
import { readTitle } from './read-title.ts';
import { titleFacts } from './title-facts.ts';
import type { Verdict } from './verdict.ts';
import { decided } from './verdict.ts';

const PREFIX =
  /^\s*(run|walk|strength|bike|mtn bike|swim|x-?train|cross ?train|row(?:ing)?|xc-?ski|brick|day off|race|custom|other)\s*:\s*(.*)$/i;
const TYPE_LINE = /^[ \t]*Workout type:[ \t]*(\S.*)$/im;
const FIELD_LINE =
  /^[ \t]*(?:Workout type|Planned Time|Distance Planned|Actual Time|Actual Distance|Speed|Pace|TSS|IF|Average [A-Za-z ]+):.*$/gim;

const NOT_RUNS: Readonly<Record<string, RunLabel>> = {
  strength: 'strength',
  bike: 'cross',
  'mtn bike': 'cross',
  swim: 'cross',
  'x-train': 'cross',
  xtrain: 'cross',
  'cross train': 'cross',
  crosstrain: 'cross',
  row: 'cross',
  rowing: 'cross',
  'xc-ski': 'cross',
  xcski: 'cross',
  brick: 'cross',
  'day off': 'rest',
  race: 'race',
};

/** What stands in front of the title, `Run: Easy aerobic`, or in the first line of the description. */
export function readTrainingPeaks(title: string, description: string): Verdict | undefined {
  const [, prefix, rest = ''] = PREFIX.exec(title) ?? [];
  const type = (TYPE_LINE.exec(description)?.[1] ?? prefix)?.trim().toLowerCase();
  if (type === undefined || (prefix === undefined && !TYPE_LINE.test(description))) return undefined;
  const label = NOT_RUNS[type];
  // `Strength: 6 x 1 mi` is a running session in some plans that never were on TrainingPeaks.
  const isRunAfterAll = label === 'strength' && !TYPE_LINE.test(description) && titleFacts(rest).running;
  if (label && !isRunAfterAll) return decided(label, `its type is ${type}`, 0.95);
  const told = readTitle(prefix === undefined ? title : rest);
  if (type === 'run' && (told === undefined || told.label === 'strength' || told.label === 'cross')) {
    return { label: 'easy', how: 'its type is run and nothing more', sure: 0.5, undecided: true };
  }
  if (type === 'walk' && told === undefined) return decided('walk_run', 'its type is walk', 0.9);
  return told;
}

/** The description without the fields that TrainingPeaks puts there. */
export const withoutFields = (description: string): string => description.replace(FIELD_LINE, '').trim();

export interface StatedAmounts {
  readonly km?: number;
  readonly minutes?: number;
  readonly done: boolean;
}

const field = (description: string, name: string): string | undefined =>
  new RegExp(`^[ \\t]*${name}:[ \\t]*(\\S.*)$`, 'im').exec(description)?.[1]?.trim();

/** Planned and actual distance and time; what was done counts before what was planned. */
export function readStatedAmounts(description: string): StatedAmounts {
  const km = [field(description, 'Actual Distance'), field(description, 'Distance Planned')]
    .map((text) => (text === undefined ? undefined : parseKm(text)))
    .find((found) => found !== undefined);
  const minutes = [field(description, 'Actual Time'), field(description, 'Planned Time')]
    .map((text) => (text === undefined ? undefined : parseHoursMinutes(text)))
    .find((found) => found !== undefined);
  return {
    ...(km === undefined ? {} : { km }),
    ...(minutes === undefined ? {} : { minutes }),
    done: field(description, 'Actual Time') !== undefined || field(description, 'Actual Distance') !== undefined,
  };
}

const PRODUCT = /ddaysoftware\.com/i;
const RACE_NAME = /(?<![a-z0-9])(?:\d+ ?k|\d+ ?(?:km|mile)|half|marathon|hm|ultra|trail|cross)(?![a-z])/;

/** In a TrainingPeaks feed every session has its type in front except a race. */
export function isUnmarkedRace(title: string, description: string, product: string): boolean {
  return (
    PRODUCT.test(product) &&
    !PREFIX.test(title) &&
    !TYPE_LINE.test(description) &&
    RACE_NAME.test(titleFacts(title).text)
  );
}
