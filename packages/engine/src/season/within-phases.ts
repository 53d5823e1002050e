import type { PhaseCode } from '../model/plan.ts';
import { PHASE_TABLE } from './phase-table.ts';
import type { Season, SeasonPhase, SeasonWeek } from './season-model.ts';

/**
 * Keeps a season inside the phases that safety allows (D2, D3): a phase beyond them is done as foundation, in its own weeks, so that the season
 * keeps its shape until a clinician has opened the rest.
 */
export function withinPhases(season: Season, allowed: readonly PhaseCode[] | undefined): Season {
  if (!allowed || season.phases.every(({ code }) => allowed.includes(code))) return season;
  let ordinal = season.phases.filter(({ code }) => code === 'A').length;
  const phases = season.phases.map((phase): SeasonPhase => {
    if (allowed.includes(phase.code)) return phase;
    ordinal += 1;
    return {
      ...phase,
      id: `a-${ordinal}`,
      code: 'A',
      purpose: { kind: 'until-cleared' },
      sources: PHASE_TABLE.A.sources,
    };
  });
  const weeks = season.weeks.map((week): SeasonWeek => (allowed.includes(week.code) ? week : { ...week, code: 'A' }));
  return { ...season, phases, weeks };
}
