import type { ClockMinutes, RunKind, Weekday } from '@stridelift/engine';
import type { AthleteFile } from './athlete-file.ts';
import { optional } from './optional.ts';
import { toClock } from './typed-values.ts';

/** One of the runner's own rules for imported runs; all that it names must hold. */
export interface RunRule {
  readonly titleContains?: string;
  readonly weekday?: Weekday;
  readonly from?: ClockMinutes;
  readonly to?: ClockMinutes;
  readonly kind: RunKind;
}

export function toRunRules(file: AthleteFile): readonly RunRule[] {
  return (file.runRules ?? []).map(({ title, weekday, from, to, kind }) => ({
    ...optional('titleContains', title),
    ...optional('weekday', weekday),
    ...optional('from', toClock(from)),
    ...optional('to', toClock(to)),
    kind,
  }));
}
