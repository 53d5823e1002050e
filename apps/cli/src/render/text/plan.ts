import type { Plan } from '@stridelift/engine';
import { type Sources, startFootnotes } from '../../view/footnotes.ts';
import { headerLines } from './header.ts';
import { assumptionLines, cardLines, droppedLines, findingLines, sourceLines, weekNoteLines } from './notes.ts';
import { startPage, type TextOptions } from './page.ts';
import { seasonLines } from './season.ts';
import { sessionLines } from './session.ts';
import { weeksLines } from './weeks.ts';

export interface PlanTextOptions extends TextOptions {
  /** Sources by id, so that they are cited as people cite them. */
  readonly sources?: Sources;
}

/**
 * The plan as something to pin to the wall: the season as a strip, the coming weeks, the next session in full, and what
 * is to be known. No line is wider than asked, and nothing is said by colour alone.
 *
 *     renderPlanText(plan, { width: 80, colour: false });
 */
export function renderPlanText(plan: Plan, options: PlanTextOptions = {}): string {
  const page = startPage(options, plan.athlete.units, startFootnotes(options.sources));
  const lines = [
    ...headerLines(plan, page),
    ...seasonLines(plan, page),
    ...weeksLines(plan, page),
    ...sessionLines(plan, page),
    ...weekNoteLines(plan, page),
    ...findingLines(plan, page),
    ...droppedLines(plan, page),
    ...assumptionLines(plan, page),
    ...cardLines(plan, page),
    ...sourceLines(page),
  ];
  return `${lines.join('\n')}\n`;
}
