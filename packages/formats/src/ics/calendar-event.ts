import type { ClockMinutes, EpochDay } from '@stridelift/engine';

/** One thing on one day of a calendar, in the runner's own time: a candidate for a run, a lift or nothing of the kind. */
export interface CalendarEvent {
  /** The same at every reading of the same entry, even after its day has moved, where the entry has an identifier. */
  readonly key: string;
  readonly uid?: string;
  readonly day: EpochDay;
  readonly at?: ClockMinutes;
  readonly minutes?: number;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** The program that wrote the calendar. */
  readonly product: string;
  /** Where its entry begins in the file. */
  readonly line: number;
}

/** Titles are compared without case and spacing. */
export function plainTitle(title: string): string {
  return title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
