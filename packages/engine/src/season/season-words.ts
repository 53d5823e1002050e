import type { RaceEvent } from '../model/athlete.ts';

export const RACE_WORDS: Readonly<Record<RaceEvent, string>> = {
  '5k': '5 km race',
  '10k': '10 km race',
  half: 'half marathon',
  marathon: 'marathon',
  ultra: 'ultra',
  trail: 'trail race',
};

/** `1 week`, `3 weeks` */
export function weeksText(weeks: number): string {
  return weeks === 1 ? '1 week' : `${weeks} weeks`;
}
