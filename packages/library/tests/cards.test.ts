import { readdirSync } from 'node:fs';
import { CARD_MOMENTS } from '@stridelift/engine';
import { describe, expect, it, test } from 'vitest';
import { findCards } from '../src/cards/find-card.ts';
import { loadCards, loadLibrary, textFolder } from '../src/node.ts';
import type { TaughtCard } from '../src/text/texts.ts';
import { readingGrade, sentencesOf, wordsOf } from './support/readability.ts';

const WORDS = { least: 120, most: 280 };
const LONGEST_SENTENCE = 26;
const HIGHEST_GRADE = 8;

const { sources } = loadLibrary();
const cards = loadCards();

function partsOf({ text: { answer, known, todo, others } }: TaughtCard): readonly string[] {
  return [answer, ...known, ...todo, ...(others === undefined ? [] : [others])];
}

/** Numbers as digits; a line such as 15-20 holds two. */
function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)?/g) ?? [];
}

describe('the cards', () => {
  it('have a record and a text each', () => {
    const texts = readdirSync(textFolder('en', 'cards/')).map((name) => name.replace('.md', ''));
    expect(cards.map(({ id }) => id)).toEqual(texts.sort());
    expect(cards.length).toBeGreaterThanOrEqual(40);
  });

  test.each(cards)('$id says nothing with a number that its sources do not say', (card) => {
    const said = card.sources.map((id) => {
      const source = sources.get(id);
      if (!source) throw new Error(`${card.id} cites ${id}, which nobody knows`);
      return `${source.finding} ${source.citation}`;
    });
    const known = new Set(said.flatMap(numbersIn));
    expect(
      partsOf(card)
        .flatMap(numbersIn)
        .filter((number) => !known.has(number)),
    ).toEqual([]);
  });

  test.each(cards)('$id is short and plain', (card) => {
    const parts = partsOf(card);
    const count = parts.flatMap(wordsOf).length;
    expect(count).toBeGreaterThanOrEqual(WORDS.least);
    expect(count).toBeLessThanOrEqual(WORDS.most);
    expect(card.text.title.length).toBeLessThanOrEqual(60);
    expect(card.text.answer.length).toBeLessThanOrEqual(160);
    expect(card.text.todo.length).toBeGreaterThanOrEqual(2);
    expect(card.text.todo.length).toBeLessThanOrEqual(5);
    expect(parts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > LONGEST_SENTENCE)).toEqual([]);
    expect(readingGrade(parts)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });

  it('promise nothing and diagnose nothing', () => {
    const promises =
      /\b(cures?|prevents? injur\w+|injury[- ]proof\w*|guarantees?|you have (a|an) \w+ (injury|fracture))\b/i;
    expect(cards.filter((card) => promises.test(partsOf(card).join(' '))).map(({ id }) => id)).toEqual([]);
  });

  it('share no topic, and each is found by all of its own', () => {
    const owners = cards.flatMap(({ id, topics }) => topics.map((topic) => [topic, id] as const));
    expect(new Set(owners.map(([topic]) => topic)).size).toBe(owners.length);
    expect(owners.filter(([topic, id]) => findCards(cards, topic)[0]?.id !== id)).toEqual([]);
  });

  it('have something to show at every moment', () => {
    expect(CARD_MOMENTS.filter((moment) => !cards.some(({ shownAt }) => shownAt.includes(moment)))).toEqual([]);
  });

  it('are found by a topic with a slip in it, and by nothing else', () => {
    expect(findCards(cards, 'sorness').map(({ id }) => id)).toEqual(['soreness']);
    expect(findCards(cards, 'DOMS')[0]?.id).toBe('soreness');
    expect(findCards(cards, 'quantum physics')).toEqual([]);
    expect(findCards(cards, ' ')).toEqual([]);
  });
});
