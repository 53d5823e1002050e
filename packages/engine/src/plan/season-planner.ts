import { type KeptPlan, nothingKept } from './kept-plan.ts';
import { type PlanInput, type PlanResult, planFor } from './plan-season.ts';
import { type PreparedRunner, prepareRunner } from './prepared-runner.ts';

/** Plans a season. */
export type SeasonPlanner = (input: PlanInput) => PlanResult;

interface AtTheDesk {
  readonly input: PlanInput;
  readonly runner: PreparedRunner;
  readonly kept: KeptPlan;
}

/**
 * A planner for one runner at a time, for who plans again after every change: a moved run costs the schedule and the few sessions that it
 * touches, the others are kept. Each plan is the one that `planSeason` makes of the same input. It holds on to its last plan.
 *
 * @example
 * const plan = seasonPlanner();
 * plan({ athlete, runs, library, asOf });
 * plan({ athlete, runs: runsWithOneMoved, library, asOf });
 */
export function seasonPlanner(): SeasonPlanner {
  let desk: AtTheDesk | undefined;
  return (input) => {
    if (!desk || !isSameRunner(desk.input, input)) {
      desk = { input, runner: prepareRunner(input.athlete, input.library, input.asOf), kept: nothingKept() };
    }
    return planFor(desk.runner, input, desk.kept);
  };
}

/** The same person on the same day with the same library, whatever they run. */
function isSameRunner(one: PlanInput, other: PlanInput): boolean {
  return (
    one.library === other.library &&
    one.asOf === other.asOf &&
    (one.athlete === other.athlete || withoutRuns(one) === withoutRuns(other))
  );
}

function withoutRuns({ athlete: { runs: _, running: __, ...runner } }: PlanInput): string {
  return JSON.stringify(runner);
}
