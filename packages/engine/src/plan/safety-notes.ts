import { formatDate } from '../calendar/epoch-day.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Finding } from '../model/finding.ts';
import { CONDITION_ENTRIES } from '../safety/caution/conditions.ts';
import { BONE_STRESS_SITES, CAUTION_MAP } from '../safety/caution-map.ts';
import type { Limits } from '../safety/limits/limits-model.ts';
import { painRule } from '../safety/pain-rule.ts';
import { RETURN_LADDER } from '../safety/return-ladder.ts';
import type { EpochDay } from '../units/brands.ts';

/** What holds in every session of the plan: how much pain is too much, and whether strength may be tested to the limit. */
export function safetyNotes({ policies }: Athlete, limits: Limits, asOf: EpochDay, jumps: boolean): readonly Finding[] {
  const { ceiling, ...pain } = painRule(policies.painPolicy, limits);
  const dates = [formatDate(asOf)];
  const notes: Finding[] = [
    { rule: 'pain-rule', level: 'note', dates, facts: { policy: policies.painPolicy, ceiling }, ...pain },
  ];
  notes.push(...careOfSites(limits, dates));
  if (jumps) notes.push(...bonesOfOld(limits, dates));
  if (!limits.maximalTests) {
    notes.push({
      rule: 'no-maximal-tests',
      level: 'note',
      dates,
      facts: {},
      text: 'No test to the limit: your strength is worked out from sets that end with repetitions left.',
      sources: [
        ...new Set(limits.reasons.filter(({ field }) => field === 'maximalTests').flatMap(({ sources }) => sources)),
      ],
    });
  }
  return notes;
}

/** D1, D: how a tender tendon, muscle or joint answers is asked of the next morning. */
const NEXT_MORNING =
  'Ask it the next morning: no more pain than before, and the same or a little more is next; one point of ten more, and the same stays; two more, and that movement takes a fifth less load after two days without it. Twice within a fortnight: see somebody qualified.';

/** Once for each injured site; bone and conditions of the whole body have findings of their own. */
function careOfSites({ activeSites }: Limits, dates: readonly string[]): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const { site, status, stage } of activeSites) {
    const { name, why, boneStress, sources } = CAUTION_MAP[site];
    if (status === 'history' || site in CONDITION_ENTRIES || boneStress) continue;
    const work = stage === undefined ? undefined : RETURN_LADDER[stage]?.work;
    const where = work === undefined ? '' : ` Stage ${stage} of the way back: ${work}.`;
    const text = `Your ${name} ${status === 'current' ? 'needs care' : 'recovers'}.${where} ${why} ${NEXT_MORNING}`;
    const facts = { site, status, ...(stage !== undefined && { stage }) };
    told.set(site, { rule: 'site-care', level: 'note', dates, facts, text, sources });
  }
  return [...told.values()];
}

/** A bone that was under stress before is history, and still the reason why jumps begin lower than they could (B4, D). */
function bonesOfOld({ activeSites }: Limits, dates: readonly string[]): readonly Finding[] {
  const sites = BONE_STRESS_SITES.filter((bone) =>
    activeSites.some(({ site, status }) => site === bone && status === 'history'),
  );
  return sites.map((site) => ({
    rule: 'bone-stress-history',
    level: 'note',
    dates,
    facts: { site },
    text: `Your ${CAUTION_MAP[site].name} has been under stress before, so jumps begin at the lowest level with few landings and grow slowly from there. Pain on that bone ends the session, and belongs before a clinician.`,
    sources: CAUTION_MAP[site].sources,
  }));
}
