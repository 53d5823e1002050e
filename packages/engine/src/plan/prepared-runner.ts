import { loadsHeavyLegs } from '../compose/equipment-at.ts';
import type { Athlete } from '../model/athlete.ts';
import type { Library, Scale3 } from '../model/exercise.ts';
import { startsFromTests } from '../prescribe/tested-reps.ts';
import type { Limits } from '../safety/limits/limits-model.ts';
import { safetyLimits } from '../safety/limits.ts';
import { type ScreeningResult, screen } from '../safety/screening.ts';
import type { EpochDay } from '../units/brands.ts';
import { type RunnerContext, runnerContext } from './runner-context.ts';
import { type SessionDesk, sessionDesk } from './session-document.ts';

/** All that holds for a runner on a day whatever they run: what a plan is made with, again and again. */
export interface PreparedRunner {
  readonly screening: ScreeningResult;
  readonly limits: Limits;
  readonly context: RunnerContext;
  /** The most that a session at a place may ask of the legs. */
  readonly legLoadAt: (place: string) => Scale3;
  readonly desk: SessionDesk;
}

export function prepareRunner(athlete: Athlete, library: Library, asOf: EpochDay): PreparedRunner {
  const limits = safetyLimits(athlete, asOf);
  const context = runnerContext(athlete, library, asOf, limits);
  return {
    screening: screen(athlete, asOf),
    limits,
    context,
    legLoadAt: legLoadByPlace(athlete, limits, context),
    desk: sessionDesk(
      athlete,
      context.choice,
      context.strengthOn,
      limits.extraWarmUpMinutes,
      startsFromTests(athlete.tests, asOf),
    ),
  };
}

function legLoadByPlace(athlete: Athlete, limits: Limits, { canLoadLegsAt }: RunnerContext): (place: string) => Scale3 {
  const known = new Map<string, Scale3>();
  return (id) => {
    let load = known.get(id);
    if (load === undefined) {
      const place = athlete.places[id];
      const heavy = place !== undefined && limits.heavyAllowed && loadsHeavyLegs(place);
      load = Math.min(!canLoadLegsAt(id) ? 1 : heavy ? 3 : 2, limits.maxLegLoad) as Scale3;
      known.set(id, load);
    }
    return load;
  };
}
