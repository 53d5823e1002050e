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

/** `stridelift/import@1`, what reading files comes to. */
export interface ImportDocument {
  readonly version: 'stridelift/import@1';
  readonly files: readonly ImportedFile[];
  readonly runs: readonly ImportedRun[];
  readonly strength: readonly ImportedStrength[];
  readonly pattern?: Readonly<Partial<Record<Weekday, PatternDay>>>;
  /** The issues of all files together, each with its file. */
  readonly issues: readonly Issue[];
}
