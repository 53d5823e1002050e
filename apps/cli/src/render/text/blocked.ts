import type { Finding } from '@stridelift/engine';
import { sortFindings } from '../../view/findings.ts';
import { startFootnotes } from '../../view/footnotes.ts';
import { INDENT, startPage, type TextOptions } from './page.ts';
import { wrap } from './wrap.ts';

/** Why no plan is made yet, and what opens the way to one. */
export function renderBlocked(findings: readonly Finding[], options: TextOptions): string {
  const { width, paint } = startPage(options, 'metric', startFootnotes());
  const rest = INDENT.repeat(2);
  const lines = sortFindings(findings).flatMap(({ text, suggestion }) => [
    ...wrap(text, width, { first: `${INDENT}· `, rest }),
    ...(suggestion === undefined ? [] : wrap(suggestion, width, { first: rest })),
  ]);
  return [paint.hard('No plan yet: somebody qualified should look first.'), ...lines, ''].join('\n');
}
