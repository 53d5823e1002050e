import { type DayFacts, isKeyRun, moments, type SessionFacts } from './day-facts.ts';
import type { Match, Step } from './rule.ts';
import type { RuleFactory } from './rule-config.ts';

/** Leg fatigue a session leaves (B7, D): a typical sum of sets x cost x effort by how heavy it is on the legs. */
const LEG_COST = [0, 3, 10, 18] as const;
/** New work tires so many times as much (B7, D). */
const NOVELTY = 1.5;
/** Points of fatigue above which B7 says to keep away from a quality run; every further `BAND` counts once more (D). */
const TIRED = 12;
/** Points between two bands of fatigue (B7, D). */
const BAND = 6;
/** The memory is kept in steps of three so that the automaton stays small; below three the legs count as fresh (D). */
const GRAIN = 3;
/** Points past which fatigue is not counted on (D). */
const MOST = 36;

/** Memory: leg fatigue at midnight, halving every `fatigueHalfLifeHours`. */
export const tiredLegsBeforeKeyRun: RuleFactory = ({ fatigueHalfLifeHours }) => {
  const decay = (minutes: number) => 2 ** (-minutes / 60 / fatigueHalfLifeHours);
  const step = (atMidnight: number, day: DayFacts): Step => {
    let [fatigue, time] = [atMidnight, 0];
    const matches: Match[] = [];
    for (const moment of moments(day)) {
      fatigue *= decay(moment.start - time);
      time = moment.start;
      if (isKeyRun(moment) && fatigue > TIRED) {
        matches.push({ amount: Math.ceil((fatigue - TIRED) / BAND), facts: { fatigue: Math.ceil(fatigue) } });
      }
      if (moment.what === 'session') fatigue += costOf(moment);
    }
    fatigue = Math.min(MOST, fatigue * decay(1440 - time));
    return { state: Math.floor(fatigue / GRAIN) * GRAIN, matches };
  };
  return {
    id: 'tired-legs-before-key-run',
    level: 'soft',
    statement: 'A key run starts on legs that have worked off the lifting before it, all of it together.',
    sources: ['doma-2017', 'stridelift-default'],
    params: { halfLifeHours: fatigueHalfLifeHours, limit: TIRED },
    start: 0,
    local: false,
    step,
    says: "{day}'s {run} starts on tired legs: {fatigue} points of leg fatigue are left, 12 are the limit.",
  };
};

function costOf(session: SessionFacts): number {
  return LEG_COST[session.legLoad] * (session.novel ? NOVELTY : 1);
}
