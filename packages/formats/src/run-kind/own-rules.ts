import type { ClockMinutes, EpochDay, RunKind, Weekday } from '@stridelift/engine';
import { formatClock, WEEKDAYS, weekdayOf } from '@stridelift/engine';
import type { Sport } from '../activity/activity.ts';
import type { RunClass } from './classify-run.ts';
import { asRunClass } from './classify-run.ts';
import type { RunLabel } from './label.ts';
import { plainText } from './session-text.ts';
import { decided } from './verdict.ts';

/** What a runner has said about runs of a kind once and for all: "Tuesday club is intervals". All that it names must hold. */
export interface OwnRule {
  readonly weekday?: Weekday;
  readonly titleContains?: string;
  /** The start lies from here, to here; past midnight where `to` is the earlier one. */
  readonly from?: ClockMinutes;
  readonly to?: ClockMinutes;
  readonly kind: RunKind;
}

/** What a rule looks at. */
export interface RunToTell {
  readonly day: EpochDay;
  readonly at?: ClockMinutes;
  readonly title: string;
  readonly told: RunClass;
  readonly activity?: { readonly sport: Sport };
}

const LABELS: Readonly<Record<RunKind, RunLabel>> = {
  easy: 'easy',
  recovery: 'recovery',
  long: 'long',
  tempo: 'tempo',
  intervals: 'intervals',
  hills: 'hills',
  race: 'race',
  'walk-run': 'walk_run',
  cross: 'cross',
  rest: 'rest',
  other: 'unknown',
};

/** Rules speak of runs: a gym session on the same weekday keeps what it is. */
const NO_RUN: ReadonlySet<RunLabel> = new Set(['strength', 'cross_or_strength', 'cross', 'rest', 'note']);

/** Tells a run by the first of the runner's own rules that fits; what no rule fits stays as it was told. */
export function applyOwnRules<Run extends RunToTell>(run: Run, rules: readonly OwnRule[]): Run {
  if (run.activity ? run.activity.sport !== 'run' : NO_RUN.has(run.told.label)) return run;
  const rule = rules.find((one) => fits(one, run));
  if (rule === undefined) return run;
  const how = `your own rule (${wordsOf(rule)})`;
  return { ...run, told: { ...asRunClass(decided(LABELS[rule.kind], how, 1)), saidBy: 'own-rule' } };
}

function fits({ weekday, titleContains, from, to }: OwnRule, { day, at, title, told }: RunToTell): boolean {
  if (weekday === undefined && titleContains === undefined && from === undefined && to === undefined) return false;
  // A dentist's appointment on the day of a rule is no run; only its title can make it one.
  if (told.label === 'unknown' && titleContains === undefined) return false;
  if (weekday !== undefined && WEEKDAYS[weekdayOf(day)] !== weekday) return false;
  if (titleContains !== undefined && !contains(title, titleContains)) return false;
  if (from === undefined && to === undefined) return true;
  return at !== undefined && isWithin(at, from ?? 0, to ?? LAST_MINUTE);
}

const LAST_MINUTE = 1439;

function contains(title: string, words: string): boolean {
  const plain = plainText(words);
  return plain === '' ? title.includes(words) : plainText(title).includes(plain);
}

function isWithin(at: number, from: number, to: number): boolean {
  return from <= to ? at >= from && at <= to : at >= from || at <= to;
}

function wordsOf({ weekday, titleContains, from, to }: OwnRule): string {
  return [
    weekday === undefined ? '' : weekday.slice(0, 1).toUpperCase() + weekday.slice(1),
    titleContains === undefined ? '' : `“${titleContains}” in the title`,
    from === undefined ? '' : `from ${formatClock(from)}`,
    to === undefined ? '' : `to ${formatClock(to)}`,
  ]
    .filter((words) => words !== '')
    .join(', ');
}
