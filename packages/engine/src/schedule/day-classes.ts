import type { DayFacts } from '../rules/day-facts.ts';
import type { Rule } from '../rules/rule.ts';
import { choices, type OpenDay } from './open-day.ts';
import { dayHash, sameDay } from './same-day.ts';
import { weightOf } from './weights.ts';

/** Days that are the same to every rule, with what the rules without memory say of each choice. */
export interface DayClass {
  readonly id: number;
  /** A day of the class. */
  readonly day: OpenDay;
  /** Without the sessions that a rule without memory refuses. */
  readonly choices: readonly DayFacts[];
  readonly fixed: boolean;
  readonly localCost: readonly number[];
  readonly localHard: readonly number[];
  /** Another class whose days have the same hash. */
  readonly sameHash: DayClass | undefined;
}

export interface DayClasses {
  readonly of: (day: OpenDay) => DayClass;
  readonly size: () => number;
}

/** Sorts days into classes; the rules are those without a memory, which are added up once a class. */
export function dayClasses(forgetful: readonly Rule[]): DayClasses {
  const byHash = new Map<number, DayClass>();
  const weights = forgetful.map((rule) => (rule.level === 'hard' ? 0 : weightOf(rule.id)));
  let count = 0;

  const made = (day: OpenDay, sameHash: DayClass | undefined): DayClass => {
    const fixed = day.fixed === true;
    const [letters, localCost, localHard]: [DayFacts[], number[], number[]] = [[], [], []];
    for (const letter of choices(day)) {
      let cost = 0;
      let hard = 0;
      for (let index = 0; index < forgetful.length; index += 1) {
        const rule = forgetful[index] as Rule;
        const { matches } = rule.step(rule.start, letter);
        for (let match = 0; match < matches.length; match += 1) {
          const { amount } = matches[match] as (typeof matches)[number];
          if (rule.level === 'hard') hard += amount;
          else cost += (weights[index] as number) * amount;
        }
      }
      if (hard > 0 && !fixed && letter.session) continue;
      letters.push(letter);
      localCost.push(cost);
      localHard.push(hard);
    }
    count += 1;
    return { id: count - 1, day, choices: letters, fixed, localCost, localHard, sameHash };
  };

  return {
    of: (day) => {
      const hash = dayHash(day);
      const first = byHash.get(hash);
      for (let known = first; known; known = known.sameHash) if (sameDay(known.day, day)) return known;
      const fresh = made(day, first);
      byHash.set(hash, fresh);
      return fresh;
    },
    size: () => count,
  };
}
