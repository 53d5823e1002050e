import { findCards } from '@stridelift/library';
import type { TextOrJson } from '../format-names.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { citedTextOptions, textOptions } from '../output/text-options.ts';
import { renderCard, renderTopics } from '../render/card.ts';

export interface LearnOptions {
  readonly format: TextOrJson;
}

/** Tells what is known about a topic and how surely; without a topic it lists them. */
export async function learn(io: Io, words: readonly string[], options: LearnOptions): Promise<ExitCode> {
  const { cards } = await io.loadTexts();
  const topic = words.join(' ');
  const print = (version: string, document: object, text: string): ExitCode => {
    io.stdout(options.format === 'json' ? `${JSON.stringify({ version, ...document }, null, 2)}\n` : text);
    return 0;
  };
  if (topic === '') return print('stridelift/cards@1', { cards }, renderTopics(cards, textOptions(io)));
  const [card, ...others] = findCards(cards, topic);
  if (!card) {
    printProblems(io, [
      { where: topic, text: 'no card is about this', suggestion: 'see them all with: stridelift learn' },
    ]);
    return 2;
  }
  return print('stridelift/card@1', { card }, renderCard(card, others, await citedTextOptions(io)));
}
