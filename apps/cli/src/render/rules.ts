import type { RuleDescription } from '@stridelift/engine';
import { countText } from '@stridelift/formats/words';
import { LEVELS } from '../view/findings.ts';
import { citeText, type Sources, startFootnotes } from '../view/footnotes.ts';
import { sourceLines } from './text/notes.ts';
import { INDENT, type Page, startPage, type TextOptions } from './text/page.ts';
import { wrap } from './text/wrap.ts';

export interface RulesTextOptions extends TextOptions {
  readonly sources?: Sources;
}

const TITLES = {
  hard: 'Never broken',
  soft: 'Weighed against each other',
  note: 'Told, not counted',
} as const;

const DEEPER = INDENT.repeat(2);

/** The rules as sentences, in the order in which a coach would go through them, with their numbers and sources. */
export function renderRules(rules: readonly RuleDescription[], options: RulesTextOptions = {}): string {
  const page = startPage(options, 'metric', startFootnotes(options.sources));
  const sections = LEVELS.flatMap((level) => {
    const ofLevel = rules.filter((rule) => rule.level === level);
    if (ofLevel.length === 0) return [];
    return ['', page.paint.heading(TITLES[level].toUpperCase()), ...ofLevel.flatMap((rule) => ruleLines(rule, page))];
  });
  return `${[countText(rules.length, 'rule'), ...sections, ...sourceLines(page)].join('\n')}\n`;
}

function ruleLines({ id, statement, params, sources, auditOnly }: RuleDescription, page: Page): readonly string[] {
  const numbers = Object.entries(params).map(([name, value]) => `${name} ${value}`);
  return [
    ...wrap(`${statement}${citeText(page.footnotes, sources)}`, page.width, { first: INDENT, rest: INDENT }),
    page.paint.quiet(
      `${DEEPER}${[id, ...numbers, ...(auditOnly ? ['told by the audit, not used in placing'] : [])].join(', ')}`,
    ),
  ];
}
