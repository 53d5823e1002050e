import { auditDays, choices, type DayFacts, type OpenDay, type Price, priceOf, type Rule } from '@stridelift/engine';
import { mayStand } from './may-stand.ts';

/** The cheapest price of all words, each priced from its first day to its last; nothing where no word may stand. */
export function cheapestByExhaustion(rules: readonly Rule[], days: readonly OpenDay[]): Price | undefined {
  let best: Price | undefined;
  for (const word of words(days.map(choices))) {
    const matches = auditDays(rules, word);
    const hard = new Array<number>(days.length).fill(0);
    for (const { rule, day, amount } of matches) if (rule.level === 'hard') hard[day]! += amount;
    if (!days.every((day, index) => mayStand(day, word[index]!, hard[index]!))) continue;
    const price = priceOf(matches);
    if (!best || price.hard < best.hard || (price.hard === best.hard && price.cost < best.cost)) best = price;
  }
  return best;
}

/** How many words there are. */
export function countWords(days: readonly OpenDay[]): number {
  return days.reduce((count, day) => count * choices(day).length, 1);
}

/** Every way to choose one letter a day. */
function* words(letters: readonly (readonly DayFacts[])[], prefix: readonly DayFacts[] = []): Generator<DayFacts[]> {
  const next = letters[prefix.length];
  if (!next) {
    yield [...prefix];
    return;
  }
  for (const letter of next) yield* words(letters, [...prefix, letter]);
}
