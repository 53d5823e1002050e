import type { PolicyEffect } from '@stridelift/engine';
import { GRADES, type TaughtPolicy } from '@stridelift/library';
import { citeText, type Sources, startFootnotes } from '../view/footnotes.ts';
import { sourceLines } from './text/notes.ts';
import { INDENT, section, startPage, type TextOptions } from './text/page.ts';
import { wrap } from './text/wrap.ts';

const DEEPER = INDENT.repeat(2);

export interface PolicyTextOptions extends TextOptions {
  readonly sources?: Sources;
}

/** One choice: the sides, how sure it is, our default, what each option does, and what it would change in the plan at hand. */
export function renderPolicy(
  policy: TaughtPolicy,
  effects: readonly PolicyEffect[] | undefined,
  options: PolicyTextOptions,
): string {
  const page = startPage(options, 'metric', startFootnotes(options.sources));
  const { question, answer, sides, sure, ours, choices } = policy.text;
  const say = (text: string): readonly string[] => wrap(text, page.width, { first: INDENT, rest: INDENT });
  const item = (text: string): readonly string[] => wrap(text, page.width, { first: `${INDENT}· `, rest: DEEPER });
  const lines = [
    `${page.paint.title(question)}  ${page.paint.quiet(policy.name)}`,
    ...say(answer),
    ...section(page, 'Who says what', sides.flatMap(item)),
    ...section(
      page,
      'How sure we are',
      say(`${sure} ${GRADES[policy.grade]}${citeText(page.footnotes, policy.sources)}`),
    ),
    ...section(page, `Our default: ${policy.default}`, say(ours)),
    ...section(
      page,
      'Your choice',
      choices.flatMap(({ option, text }) => item(`${option}: ${text}`)),
    ),
    ...section(
      page,
      'What it would change in this plan',
      (effects ?? []).flatMap(({ option, text }) => item(`${option}: ${text}`)),
    ),
    ...sourceLines(page),
  ];
  return `${lines.join('\n')}\n`;
}
