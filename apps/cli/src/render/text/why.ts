import type { DayAnswer, EpochDay, Finding, MoveAnswer } from '@stridelift/engine';
import { dayOf, dayText, shortDayText } from '@stridelift/formats/words';
import { sortFindings } from '../../view/findings.ts';
import { citeText, type Sources, startFootnotes } from '../../view/footnotes.ts';
import { sourceLines } from './notes.ts';
import { INDENT, type Page, section, startPage, type TextOptions } from './page.ts';
import { padEnd } from './text-width.ts';
import { wrap } from './wrap.ts';

const DAY_WIDTH = 14;

export interface WhyTextOptions extends TextOptions {
  readonly sources?: Sources;
}

/** Why a session stands on its day, what the rules say of it there, and how the other days compare. */
export function renderWhy(answer: DayAnswer, options: WhyTextOptions = {}): string {
  const page = startPage(options, 'metric', startFootnotes(options.sources));
  const title = `${dayText(dayOf(answer.date))}${answer.session === undefined ? '' : `: ${answer.session.title}`}`;
  const lines = [
    ...wrap(title, page.width).map(page.paint.title),
    ...(answer.session === undefined ? wrap(answer.text, page.width) : []),
    ...section(
      page,
      'Why this day',
      (answer.session?.reasons ?? []).flatMap((reason) => bullet(reason, page)),
    ),
    ...section(
      page,
      'What the rules notice',
      sortFindings(answer.findings).flatMap((finding) => bullet(finding, page)),
    ),
    ...section(
      page,
      'The other days',
      answer.alternatives.flatMap((other) => alternativeLines(other, page)),
    ),
    ...sourceLines(page),
  ];
  return `${lines.join('\n')}\n`;
}

/** What moving the session to another day would win and lose. */
export function renderWhyNot(day: EpochDay, other: EpochDay, answer: MoveAnswer, options: WhyTextOptions = {}): string {
  const page = startPage(options, 'metric', startFootnotes(options.sources));
  const title = `${dayText(other)} in place of ${dayText(day)}`;
  const lines = [
    ...wrap(title, page.width).map(page.paint.title),
    ...wrap(answer.text, page.width),
    ...section(
      page,
      'What would be wrong there',
      answer.gained.flatMap((finding) => bullet(finding, page)),
    ),
    ...section(
      page,
      'What would be better there',
      answer.lost.flatMap((finding) => bullet(finding, page)),
    ),
    ...sourceLines(page),
  ];
  return `${lines.join('\n')}\n`;
}

function bullet({ text, sources }: Pick<Finding, 'text' | 'sources'>, page: Page): readonly string[] {
  const rest = INDENT.repeat(2);
  return wrap(`${text}${citeText(page.footnotes, sources)}`, page.width, { first: `${INDENT}· `, rest });
}

function alternativeLines({ date, text }: DayAnswer['alternatives'][number], page: Page): readonly string[] {
  const first = `${INDENT}${padEnd(shortDayText(dayOf(date)), DAY_WIDTH)}`;
  return wrap(text, page.width, { first, rest: ' '.repeat(first.length) });
}
