import type { GlossaryWord, TaughtCard } from '@stridelift/library';
import { startFootnotes } from '../view/footnotes.ts';
import { INDENT, startPage, type TextOptions } from './text/page.ts';
import { wrap } from './text/wrap.ts';

/** A word of the glossary, and the card that says more of it. */
export function renderWord(
  { word, also, meaning }: GlossaryWord,
  card: TaughtCard | undefined,
  options: TextOptions,
): string {
  const page = startPage(options, 'metric', startFootnotes());
  const more =
    card === undefined ? [] : ['', ...wrap(`More: stridelift learn ${card.id}`, page.width, { first: INDENT })];
  const names = also.length === 0 ? '' : `  ${page.paint.quiet(also.join(', '))}`;
  return `${[`${page.paint.title(word)}${names}`, ...wrap(meaning, page.width, { first: INDENT }), ...more].join('\n')}\n`;
}
