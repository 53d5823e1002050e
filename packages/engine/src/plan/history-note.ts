import { formatDate } from '../calendar/epoch-day.ts';
import type { Injury } from '../model/athlete.ts';
import type { Finding } from '../model/finding.ts';
import { CAUTION_MAP } from '../safety/caution-map.ts';
import { HISTORY_SETS, oldTrouble } from '../safety/history-sets.ts';
import { WEAKNESS_RULES } from '../safety/weaknesses.ts';
import type { EpochDay } from '../units/brands.ts';

/** Says which old trouble gives the outer hip and the thigh more sets, and how sure that is. */
export function historyNote(injuries: readonly Injury[], asOf: EpochDay): readonly Finding[] {
  const sites = oldTrouble(injuries);
  if (sites.length === 0) return [];
  const names = sites.map((site) => CAUTION_MAP[site].name).join(' and ');
  const { weeks } = WEAKNESS_RULES;
  const { extraSets, sources } = HISTORY_SETS;
  return [
    {
      rule: 'history-extra-sets',
      level: 'note',
      dates: [formatDate(asOf)],
      facts: { sites: sites.join(' '), extraSets, weeks },
      text: `Because of your ${names} in the past: up to a set more a session for the outer hip and the thigh, for the first ${weeks} weeks. Weakness there is often found with such trouble; which came first is not known.`,
      sources,
    },
  ];
}
