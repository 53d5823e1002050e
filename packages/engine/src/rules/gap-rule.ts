import { type DayFacts, moments } from './day-facts.ts';
import { type Gap, type Match, type Rule, type RuleLevel, type Step, stay } from './rule.ts';

/** Minutes of a day. */
const MINUTES_A_DAY = 1440;
/** No earlier moment, or one so long ago that it no longer matters. */
const FAR = 1_000_000;

export interface GapRuleSpec {
  readonly id: string;
  readonly level: RuleLevel;
  readonly statement: string;
  readonly sources: readonly string[];
  readonly gap: Gap;
  readonly says: string;
  readonly keeps?: string;
  readonly suggestion?: string;
}

/**
 * A rule about the hours from one thing to the next. Its memory is the minutes from the last `from` to the coming midnight,
 * forgotten as soon as no later moment could still be too near.
 * Facts of a match: `gapHours`, `neededHours`, `shortHours`.
 */
export function gapRule(spec: GapRuleSpec): Rule {
  const { from, to, hours, measure } = spec.gap;
  const needed = hours * 60;
  const step = (state: number, day: DayFacts): Step => {
    if (state === FAR && day.session === undefined && day.runs.length === 0) return QUIET;
    let last = -state;
    let matches: Match[] | undefined;
    for (const moment of moments(day)) {
      const gap = Math.max(0, moment.start - last);
      if (gap < needed && to(moment)) matches = [...(matches ?? []), shortfall(gap, needed)];
      if (from(moment)) last = measure === 'end-to-start' ? moment.end : moment.start;
    }
    const untilMidnight = MINUTES_A_DAY - last;
    const after = untilMidnight >= needed ? FAR : untilMidnight;
    if (matches) return { state: after, matches };
    return after === FAR ? QUIET : stay(after);
  };
  return { ...spec, params: { hours }, start: FAR, step, local: false, memoryOf: from };
}

const QUIET = stay(FAR);

function shortfall(gap: number, needed: number): Match {
  const shortHours = Math.ceil((needed - gap) / 60);
  return {
    amount: shortHours,
    facts: { gapHours: Math.floor(gap / 60), neededHours: needed / 60, shortHours },
  };
}
