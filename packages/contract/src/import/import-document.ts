import type { RunKind, Weekday } from '@stridelift/engine';

export const IMPORT_VERSION = 'stridelift/import@1';

/** Something about an imported file that its owner should know. */
export interface ImportIssue {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly byte?: number;
  readonly text: string;
  readonly done: 'skipped' | 'assumed' | 'clamped' | 'refused';
  readonly suggestion?: string;
}

export interface ImportedFile {
  readonly name: string;
  readonly format: string;
  /** How many runs it gave. */
  readonly runs: number;
  readonly strengthSessions: number;
  readonly issues: readonly ImportIssue[];
}

export interface ImportedRun {
  readonly id: string;
  readonly date: string;
  readonly at?: string;
  readonly kind: RunKind;
  /** What the kind was told from. */
  readonly how: string;
  /** 0 to 1 */
  readonly sure: number;
  readonly km?: number;
  readonly minutes?: number;
  readonly title?: string;
  readonly planned: boolean;
  /** Names of the files that hold it. */
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

export interface ImportedStrengthSession {
  readonly id: string;
  readonly date: string;
  readonly at?: string;
  readonly title?: string;
  readonly planned: boolean;
  readonly minutes?: number;
  readonly sets: readonly ImportedSet[];
  readonly sources: readonly string[];
}

export interface ImportedPatternRun {
  readonly kind: RunKind;
  readonly km?: number;
  readonly minutes?: number;
  readonly at?: string;
}

/** A weekday that at least half of the weeks have. */
export interface ImportedUsualDay {
  readonly weekday: Weekday;
  /** Of the weeks, 0 to 1. */
  readonly share: number;
  readonly at?: string;
}

/** How the runner trains of late, from finished runs alone. */
export interface ImportedRhythm {
  readonly weeks: number;
  readonly from: string;
  readonly to: string;
  readonly runDays: readonly ImportedUsualDay[];
  readonly longRunDay?: Weekday;
  readonly qualityDays: readonly Weekday[];
  readonly kmPerWeek: number;
  readonly trendPctPerWeek?: number;
  /** First days of the lighter weeks. */
  readonly cutBackWeeks: readonly string[];
  /** Of the 30 days up to the last run. */
  readonly longestKm?: number;
  readonly longestMinutes?: number;
}

/** `stridelift/import@1`: what was read from the files of a runner. */
export interface ImportDocument {
  readonly version: typeof IMPORT_VERSION;
  readonly files: readonly ImportedFile[];
  readonly runs: readonly ImportedRun[];
  readonly strength: readonly ImportedStrengthSession[];
  readonly pattern?: Readonly<Partial<Record<Weekday, ImportedPatternRun>>>;
  readonly rhythm?: ImportedRhythm;
  readonly issues: readonly ImportIssue[];
}
