import type { Plan } from '@stridelift/engine';
import { dayOf, shortDateText } from '@stridelift/formats/words';

/** `14 Dec: Why is this week easier? (learn deload)`: what is worth knowing, on the day on which it first matters. */
export function cardTexts({ cards = [] }: Plan): readonly string[] {
  return cards.map(({ card, title, date }) => `${shortDateText(dayOf(date))}: ${title} (learn ${card})`);
}
