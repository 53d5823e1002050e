import type { WallTime } from './wall-time.ts';

/** A VEVENT as it is written: nothing repeated, moved or converted yet. */
export interface CalendarEntry {
  readonly uid?: string;
  /** Where it begins in the file. */
  readonly line: number;
  /** PRODID of the calendar around it: the program that wrote it. */
  readonly product: string;
  readonly title: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly start: WallTime;
  readonly end?: WallTime;
  /** DURATION, or what the feed estimates. */
  readonly minutes?: number;
  /** TZID of the start. */
  readonly tzid?: string;
  readonly rule?: { readonly text: string; readonly line: number };
  readonly excluded: readonly WallTime[];
  readonly added: readonly WallTime[];
  /** Which occurrence of a repeated entry this one replaces. */
  readonly replaces?: WallTime;
  readonly sequence: number;
  readonly cancelled: boolean;
}
