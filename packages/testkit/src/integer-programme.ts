import type { OpenDay, Price, Rule } from '@stridelift/engine';
import highsLoader, { type Highs } from 'highs';
import { lpText } from './integer-programme/linear-model.ts';
import { choiceName, HARD_COST, type ScheduleModel, scheduleModel } from './integer-programme/schedule-model.ts';

/** What the integer programme came to. Without a schedule that may stand it is infeasible. */
export type ProgrammeResult = { readonly milliseconds: number; readonly size: ProgrammeSize } & (
  | (Price & { readonly status: 'optimal' })
  | { readonly status: 'infeasible' | 'time-limit' }
);

export interface ProgrammeSize {
  readonly rows: number;
  readonly columns: number;
}

/** Solves schedules as integer programmes. */
export interface ProgrammeSolver {
  /** `milliseconds` is the solver's own run, without building and reading the model. */
  readonly solve: (rules: readonly Rule[], days: readonly OpenDay[], secondsAtMost?: number) => ProgrammeResult;
}

/** Integral to nine digits, so that a millionth of a choice cannot buy off a hard match. */
const OPTIONS = { output_flag: false, mip_rel_gap: 0, mip_feasibility_tolerance: 1e-9 } as const;

export async function loadProgrammeSolver(): Promise<ProgrammeSolver> {
  const highs = await highsLoader();
  return { solve: (rules, days, secondsAtMost) => solve(highs, scheduleModel(rules, days), secondsAtMost) };
}

function solve(highs: Highs, schedule: ScheduleModel, secondsAtMost = 600): ProgrammeResult {
  return highs.withModel({ format: 'lp', data: lpText(schedule.linear) }, (model): ProgrammeResult => {
    model.options.set({ ...OPTIONS, time_limit: secondsAtMost });
    const { optimal, infeasible, timeLimit } = highs.constants.modelStatus;
    const since = performance.now();
    model.run();
    const milliseconds = performance.now() - since;
    const { numRows: rows, numCols: columns } = model.getDimensions();
    const size = { rows, columns };
    const status = model.getModelStatus();
    if (status === infeasible) return { status: 'infeasible', milliseconds, size };
    if (status === timeLimit) return { status: 'time-limit', milliseconds, size };
    const gap = Number(model.info.get('mip_gap'));
    if (status !== optimal || gap > 0) throw new Error(`the integer programme ended with status ${status}, gap ${gap}`);
    const { colValue } = model.getSolution();
    const chosen = schedule.linear.binaries.filter((name) => colValue[model.getColByName(name)]! > 0.5);
    const price = priceOfChoices(schedule, new Set(chosen));
    const expected = price.cost + HARD_COST * price.hard;
    if (Math.abs(model.getObjectiveValue() - expected) > 0.01) {
      throw new Error(`the integer programme says ${model.getObjectiveValue()}, its own choices cost ${expected}`);
    }
    return { status: 'optimal', ...price, milliseconds, size };
  });
}

/** Follows the choices through every unrolled rule: whole numbers, where the objective has digits. */
function priceOfChoices({ unrolled }: ScheduleModel, chosen: ReadonlySet<string>): Price {
  let [hard, cost] = [0, 0];
  for (const layers of unrolled) {
    let node = 0;
    layers.forEach((layer, day) => {
      const arcs = layer[node] ?? [];
      const arc = arcs[arcs.findIndex((_, choice) => chosen.has(choiceName(day, choice)))];
      if (!arc) throw new Error(`the integer programme takes a choice on day ${day} that may not stand`);
      hard += arc.hard;
      cost += arc.cost;
      node = arc.to;
    });
  }
  return { hard, cost };
}
