import { type DayFacts, isHeavyLegs, isJumping, loadsLegs } from './day-facts.ts';

/** What rules count through a week: 1 on a day that holds it, else 0. */
export const sessionsOn = ({ session }: DayFacts): number => (session ? 1 : 0);
export const heavyLegsOn = ({ session }: DayFacts): number => (session && isHeavyLegs(session) ? 1 : 0);
export const legSessionsOn = ({ session }: DayFacts): number => (session && loadsLegs(session) ? 1 : 0);
export const jumpSessionsOn = ({ session }: DayFacts): number => (session && isJumping(session) ? 1 : 0);
