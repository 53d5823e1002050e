import type { RunKind, Weekday } from '@stridelift/engine';
import type { Issue } from '../issue.ts';

/** What was found in one file. */
export interface ImportedFile {
  readonly name: string;
  /** Told from the content: `ics`, or `unknown`. */
  readonly format: string;
  readonly runs: number;
  readonly strengthSessions: number;
  readonly issues: readonly Issue[];
}

export interface ImportedRun {
  /** The same at every import of the same run. */
  readonly id: string;
  readonly date: string;
  /** `HH:MM`, local to the runner. */
  readonly at?: string;
  readonly kind: RunKind;
  /** How the kind was told. */
  readonly how: string;
  readonly sure: number;
  readonly km?: number;
  readonly minutes?: number;
  readonly title?: string;
  readonly planned: boolean;
  readonly sources: readonly string[];
}

export interface ImportedSet {
  readonly name: string;
  readonly exercise?: string;
  readonly setType: 'normal' | 'warm-up' | 'drop' | 'failure';
  readonly reps?: number;
  readonly seconds?: number;
  readonly weight?: number;
  readonly unit?: string;
  readonly side?: string;
  readonly rpe?: number;
}

export interface ImportedStrength {
  readonly id: string;
  readonly date: string;
  readonly at?: string;
  readonly title?: string;
  readonly planned: boolean;
  readonly minutes?: number;
  readonly sets: readonly ImportedSet[];
  readonly sources: readonly string[];
}

export interface PatternDay {
  readonly kind: RunKind;
  readonly km?: number;
  readonly minutes?: number;
  readonly at?: string;
}

/** A weekday that at least half of the weeks have. */
export interface UsualDay {
  readonly weekday: Weekday;
  /** Of the weeks, 0 to 1. */
  readonly share: number;
  /** When the runs of the day usually start. */
  readonly at?: string;
}

/** How a runner trains of late, from finished runs alone. */
export interface Rhythm {
  /** Weeks with runs that it was told from: the last eight of them. */
  readonly weeks: number;
  /** Their first and last run. */
  readonly from: string;
  readonly to: string;
  readonly runDays: readonly UsualDay[];
  readonly longRunDay?: Weekday;
  readonly qualityDays: readonly Weekday[];
  /** Of a week in the middle. */
  readonly kmPerWeek: number;
  /** What a week gains on the one before, in per cent of the usual week. */
  readonly trendPctPerWeek?: number;
  /** First days of the weeks that were clearly lighter than those before. */
  readonly cutBackWeeks: readonly string[];
  /** Of the 30 days up to the last run. */
  readonly longestKm?: number;
  readonly longestMinutes?: number;
}

/** `stridelift/import@1`, what reading files comes to. */
export interface ImportDocument {
  readonly version: 'stridelift/import@1';
  readonly files: readonly ImportedFile[];
  readonly runs: readonly ImportedRun[];
  readonly strength: readonly ImportedStrength[];
  readonly pattern?: Readonly<Partial<Record<Weekday, PatternDay>>>;
  /** Where enough finished runs show it; the pattern is then the one proposed for weeks that no calendar covers. */
  readonly rhythm?: Rhythm;
  /** The issues of all files together, each with its file. */
  readonly issues: readonly Issue[];
}
