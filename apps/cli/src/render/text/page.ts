import type { Units } from '@stridelift/formats/words';
import type { Footnotes } from '../../view/footnotes.ts';
import { type Paint, paint } from './paint.ts';

/** What every part of a text page needs to know. */
export interface Page {
  readonly width: number;
  readonly paint: Paint;
  readonly units: Units;
  readonly footnotes: Footnotes;
}

export interface TextOptions {
  /** Columns; 80 unless told, never fewer than 60. */
  readonly width?: number;
  readonly colour?: boolean;
}

const WIDTH = 80;
const NARROWEST = 60;

export function startPage(options: TextOptions, units: Units, footnotes: Footnotes): Page {
  return {
    width: Math.max(NARROWEST, options.width ?? WIDTH),
    paint: paint(options.colour ?? false),
    units,
    footnotes,
  };
}

/** A heading over lines; nothing where there are no lines. */
export function section(page: Page, title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', page.paint.heading(title.toUpperCase()), ...lines];
}

export const INDENT = '  ';
