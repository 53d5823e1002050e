import type { Plan } from '@stridelift/engine';
import { nextSession } from '../view/calendar.ts';
import { cardTexts } from '../view/cards.ts';
import { groupFindings, groupText, LEVEL_NAMES, LEVELS } from '../view/findings.ts';
import { citeText, type Footnotes, footnoteText, type Sources, startFootnotes } from '../view/footnotes.ts';
import { countdownText, goalText, plannedText, totalText } from '../view/header.ts';
import { droppedTexts, noteTexts } from '../view/week-notes.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import { seasonMarkdown } from './markdown/season.ts';
import { sessionMarkdown } from './markdown/session.ts';
import { weeksMarkdown } from './markdown/weeks.ts';

/** The plan as Markdown, in the order of the page for the wall. */
export function renderMarkdown(plan: Plan, sources?: Sources): string {
  const footnotes = startFootnotes(sources);
  const session = nextSession(plan);
  const lines = [
    `# ${escapeMarkdown(`${plan.athlete.name}: ${goalText(plan)}`)}`,
    '',
    [countdownText(plan), totalText(plan), plannedText(plan)].join(' '),
    ...part('Season', seasonMarkdown(plan, footnotes)),
    ...part('The coming weeks', weeksMarkdown(plan)),
    ...part(
      'The next session',
      session === undefined ? ['No session is planned from here on.'] : sessionMarkdown(plan, session, footnotes),
    ),
    ...part('Week notes', bullets(noteTexts(plan))),
    ...part('What the rules noticed', findingLines(plan, footnotes)),
    ...part('Sessions that found no room', bullets(droppedTexts(plan))),
    ...part('Taken for granted', bullets(plan.assumptions.map(({ text }) => text))),
    ...part('Worth knowing, when it matters', bullets(cardTexts(plan))),
    ...part('Where it comes from', sourceLines(footnotes)),
  ];
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines];
}

function bullets(texts: readonly string[]): readonly string[] {
  return texts.map((text) => `- ${escapeMarkdown(text)}`);
}

function findingLines(plan: Plan, footnotes: Footnotes): readonly string[] {
  const groups = groupFindings(plan.findings);
  return LEVELS.flatMap((level) => {
    const texts = groups
      .filter((group) => group.level === level)
      .map((group) => {
        const help = group.suggestion === undefined ? '' : ` ${escapeMarkdown(group.suggestion)}`;
        return `- ${escapeMarkdown(groupText(group))}${citeText(footnotes, group.sources)}${help}`;
      });
    return texts.length === 0 ? [] : [`### ${LEVEL_NAMES[level]}`, '', ...texts, ''];
  });
}

/** Numbered by the list itself, so the numbers are those cited. */
function sourceLines(footnotes: Footnotes): readonly string[] {
  return footnotes.list().map((note) => `${note.number}. ${escapeMarkdown(footnoteText(note))}`);
}
