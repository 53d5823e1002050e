import type { Draft } from '../draft.ts';
import { unpairSingles } from './pairs.ts';
import { insteadOfSecondLift } from './second-lift.ts';
import { bendsTrunk, isUpper, setSets, type Work } from './work.ts';

type IsOver = () => boolean;

/**
 * Where the clock took both push and pull, one set of the better of them is worth more than a second lift for the legs: a leg lift, a push and a
 * pull are the least that a week of strength holds (V Iversen 2021; S0-32).
 */
export function keepUpperBody(works: Work[], full: readonly Work[], isOver: IsOver): void {
  const before = [...works];
  const single = full.map((work) => (isUpper(work.draft) ? { ...work, sets: 1 } : work));
  const after = insteadOfSecondLift(works, single, isUpper);
  if (after === works) return;
  works.splice(0, works.length, ...after);
  unpairSingles(works);
  if (isOver()) works.splice(0, works.length, ...before);
}

/** Cuts go by whole groups; minutes that are left over go back to the most important exercises, a set at a time. */
export function giveBack(works: readonly Work[], full: readonly Work[], isOver: IsOver): void {
  const lost = works.filter((work) => !bendsTrunk(work.draft) && work.sets < (fullOf(work, full)?.sets ?? 0));
  lost.sort((one, other) => other.draft.slot.priority - one.draft.slot.priority);
  for (const work of lost) {
    const { sets: most, contacts } = fullOf(work, full) as Work;
    while (work.sets < most) {
      const before = work.sets;
      setSets(work, before + 1, contacts);
      if (!isOver()) continue;
      setSets(work, before, contacts);
      break;
    }
  }
}

/** What is left after the sets goes back to stretching, a minute at a time. */
export function stretchAgain(session: { coolDown: number }, most: number, isOver: IsOver): void {
  while (session.coolDown < most) {
    session.coolDown += 1;
    if (!isOver()) continue;
    session.coolDown -= 1;
    break;
  }
}

function fullOf({ draft }: Work, full: readonly Work[]): Work | undefined {
  return full.find((other) => other.draft === draft);
}

/** Contacts of a jump that found no time go to the one that stays, as far as its sets can bear them. */
export function gatherContacts(works: readonly Work[], all: readonly Draft[], isOver: IsOver): void {
  const first = works.find(({ contacts }) => contacts !== undefined);
  const lost = contactsOf(all) - contactsOf(works);
  if (!first || lost <= 0) return;
  const before = first.contacts;
  setSets(first, first.sets, (before ?? 0) + lost);
  if (isOver()) setSets(first, first.sets, before);
}

function contactsOf(some: readonly { readonly contacts?: number | undefined }[]): number {
  return some.reduce((sum, { contacts = 0 }) => sum + contacts, 0);
}
