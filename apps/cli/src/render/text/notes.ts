import type { Plan } from '@stridelift/engine';
import { plain } from '@stridelift/formats/words';
import { cardTexts } from '../../view/cards.ts';
import { type FindingGroup, groupFindings, groupText, LEVEL_NAMES, LEVELS } from '../../view/findings.ts';
import { citeText, footnoteText } from '../../view/footnotes.ts';
import { droppedTexts, noteTexts } from '../../view/week-notes.ts';
import { INDENT, type Page, section } from './page.ts';
import { wrap } from './wrap.ts';

const DEEPER = INDENT.repeat(2);

/** What is to be said about single weeks; weeks that get the same words are named together. */
export function weekNoteLines(plan: Plan, page: Page): readonly string[] {
  return section(page, 'Week notes', bullets(noteTexts(plan), page));
}

/** What the rules noticed, hard ones first, each rule told once. */
export function findingLines(plan: Plan, page: Page): readonly string[] {
  const groups = groupFindings(plan.findings);
  const lines = LEVELS.flatMap((level) => {
    const ofLevel = groups.filter((group) => group.level === level);
    if (ofLevel.length === 0) return [];
    const colour = level === 'note' ? page.paint.key : page.paint[level];
    return [`${INDENT}${colour(LEVEL_NAMES[level])}`, ...ofLevel.flatMap((group) => groupLines(group, page))];
  });
  return section(page, 'What the rules noticed', lines);
}

function groupLines(group: FindingGroup, page: Page): readonly string[] {
  const text = `${groupText(group)}${citeText(page.footnotes, group.sources)}`;
  const help = group.suggestion === undefined ? [] : wrap(group.suggestion, page.width, { first: DEEPER });
  return [...wrap(text, page.width, { first: `${INDENT}· `, rest: DEEPER }), ...help];
}

/** Sessions that found no room, and what would make some. */
export function droppedLines(plan: Plan, page: Page): readonly string[] {
  return section(page, 'Sessions that found no room', bullets(droppedTexts(plan), page));
}

/** What is worth knowing in these weeks; `stridelift learn` tells the rest. */
export function cardLines(plan: Plan, page: Page): readonly string[] {
  return section(page, 'Worth knowing, when it matters', bullets(cardTexts(plan), page));
}

/** What was taken for granted, for the runner to correct. */
export function assumptionLines(plan: Plan, page: Page): readonly string[] {
  return section(
    page,
    'Taken for granted',
    bullets(
      plan.assumptions.map(({ text }) => plain(text)),
      page,
    ),
  );
}

function bullets(texts: readonly string[], { width }: Page): readonly string[] {
  return texts.flatMap((text) => wrap(text, width, { first: `${INDENT}· `, rest: DEEPER }));
}

/** The sources that the page cites, by number. */
export function sourceLines(page: Page): readonly string[] {
  const lines = page.footnotes.list().flatMap((footnote) => {
    const mark = `[${footnote.number}]`.padStart(4);
    return wrap(footnoteText(footnote), page.width, {
      first: `${INDENT}${mark} `,
      rest: ' '.repeat(INDENT.length + 5),
    });
  });
  return section(page, 'Where it comes from', lines);
}
