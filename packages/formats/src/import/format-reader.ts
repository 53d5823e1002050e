import type { Activity } from '../activity/activity.ts';
import type { CalendarEvent } from '../ics/calendar-event.ts';
import type { Window } from '../ics/occurrences.ts';
import type { Reading } from '../issue.ts';

/** The beginning of a file, from which its format is told: names lie. */
export interface Head {
  readonly bytes: Uint8Array;
  /** The same as text, whatever its encoding. */
  readonly text: string;
}

export interface ReadOptions extends Window {
  /** Named in the issues. */
  readonly file: string;
  /** IANA name of the runner's zone. */
  readonly timeZone: string;
  /** Of weights whose file does not say it. */
  readonly weightUnit?: 'kg' | 'lb';
}

/** Whoever gave an exercise its name. */
export type ExerciseSystem = 'hevy' | 'strong' | 'fit';

/** What a file holds: entries of a calendar, or recordings. */
export interface Found {
  readonly events?: readonly CalendarEvent[];
  readonly activities?: readonly Activity[];
}

/** One format: how it is told from its content, and who reads it. */
export interface FormatReader {
  /** As `import` names it. */
  readonly format: string;
  /**
   * How much its recordings know, 0 where nothing is said: of one training in several files the figures of the highest count. FIT has what
   * the watch measured, TCX most of it, lists of apps its sums, GPX the way alone (D).
   */
  readonly detail?: number;
  /** Whose names of exercises it holds, where those are not ours. */
  readonly exerciseSystem?: ExerciseSystem;
  readonly recognises: (head: Head) => boolean;
  /** Never rejects: what is wrong with the file is an issue. */
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<Reading<Found>>;
}
