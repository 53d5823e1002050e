import { plainWord } from './plain-word.ts';

/** How the words for each month begin, January first, in the languages in which training apps write dates. */
const BEGINNINGS: readonly string[] = [
  'jan ene gen янв sty led oca tammi ιαν',
  'feb fev fév фев lut úno şub helmi φεβ',
  'mar mär mrt мар bře maalis már μαρ',
  'apr avr abr ápr апр kwi dub nis huhti απρ',
  'may mai maj mei mag maí máj мая май kvě touko μαΐ μάι',
  'jun juin giu июн cze čvn červen haz kesä jún ιουν',
  'jul juil lug июл lip čvc červenec tem heinä júl ιουλ',
  'aug ago aoû авг sie srp ağu elo αυγ',
  'sep set сен wrz zář eyl syys sze σεπ',
  'oct okt ott out окт paź říj eki loka οκτ',
  'nov ноя lis kas marras νοε',
  'dec dez des dic déc дек gru pro ara joulu δεκ',
];

const MONTH_OF = new Map(
  BEGINNINGS.flatMap((words, index) => words.split(' ').map((word) => [plainWord(word), index + 1] as const)),
);
const LONGEST = Math.max(...[...MONTH_OF.keys()].map(({ length }) => length));

/** The month that a word names, 1 to 12, whole or cut short; absent for any other word. */
export function monthOf(word: string): number | undefined {
  const plain = plainWord(word);
  for (let length = Math.min(plain.length, LONGEST); length >= 3; length -= 1) {
    const month = MONTH_OF.get(plain.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
}
