import type { Draft } from '../draft.ts';
import { isMain, type Which, type Work } from './work.ts';

/**
 * The works with the most important of what is wanted in place of the second lift for the legs, in the order of `pool`; as they are where something
 * wanted stands already, where there is none, or where a main lift or a second one is missing. What comes in has the sets that it has in the pool.
 */
export function insteadOfSecondLift(works: readonly Work[], pool: readonly Work[], isWanted: Which): readonly Work[] {
  const wanted = pool.filter(({ draft }) => isWanted(draft));
  const kept = works.filter(({ draft }) => draft.slot.tier !== 'secondary');
  const stands = works.some(({ draft }) => isWanted(draft)) || !works.some(({ draft }) => isMain(draft));
  if (wanted.length === 0 || stands || kept.length === works.length) return works;
  const best = wanted.reduce(higher);
  return pool.flatMap((work) => kept.find(({ draft }) => draft === work.draft) ?? (work === best ? work : []));
}

function higher(one: Work, other: Work): Work {
  return priorityOf(other.draft) > priorityOf(one.draft) ? other : one;
}

function priorityOf({ slot }: Draft): number {
  return slot.priority;
}
