import type { Finding } from '@stridelift/engine';
import { countText } from '@stridelift/formats/words';
import { type FindingGroup, groupFindings, groupText, LEVEL_NAMES, LEVELS } from '../../view/findings.ts';
import { citeText, type Sources, startFootnotes } from '../../view/footnotes.ts';
import { sourceLines } from './notes.ts';
import { INDENT, type Page, startPage, type TextOptions } from './page.ts';
import { wrap } from './wrap.ts';

const DEEPER = INDENT.repeat(2);

export interface FindingsTextOptions extends TextOptions {
  readonly sources?: Sources;
}

/** The findings of an audit, hard ones first, each rule told once with the days on which it speaks, and a count at the end. */
export function renderFindingsText(
  title: string,
  findings: readonly Finding[],
  options: FindingsTextOptions = {},
): string {
  const page = startPage(options, 'metric', startFootnotes(options.sources));
  const levels = LEVELS.flatMap((level) => levelLines(level, findings, page));
  const lines = [
    ...wrap(title, page.width).map(page.paint.title),
    ...levels,
    ...sourceLines(page),
    '',
    summary(findings),
  ];
  return `${lines.join('\n')}\n`;
}

function levelLines(level: Finding['level'], findings: readonly Finding[], page: Page): readonly string[] {
  const ofLevel = groupFindings(findings).filter((group) => group.level === level);
  if (ofLevel.length === 0) return [];
  const colour = level === 'note' ? page.paint.key : page.paint[level];
  return ['', colour(LEVEL_NAMES[level]), ...ofLevel.flatMap((group) => groupLines(group, page))];
}

function groupLines(group: FindingGroup, page: Page): readonly string[] {
  const text = `${groupText(group)}${citeText(page.footnotes, group.sources)}`;
  return [
    ...wrap(text, page.width, { first: `${INDENT}· `, rest: DEEPER }),
    ...(group.suggestion === undefined ? [] : wrap(group.suggestion, page.width, { first: DEEPER })),
    page.paint.quiet(`${DEEPER}rule ${group.rule}`),
  ];
}

/** `2 must be changed, 5 could be better, 1 is good to know.` */
function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing to change: no rule has anything to say.';
  const count = (level: Finding['level']): number => findings.filter((finding) => finding.level === level).length;
  const [hard, soft, note] = [count('hard'), count('soft'), count('note')];
  const parts = [`${hard === 0 ? 'Nothing' : hard} must be changed`, `${soft} could be better`];
  return `${[...parts, ...(note === 0 ? [] : [`${note} good to know`])].join(', ')} (${countText(findings.length, 'finding')}).`;
}
