import { type EpochDay, type Plan, whyDay, whyNot } from '@stridelift/engine';
import { dayOf, spanText } from '@stridelift/formats/words';
import type { InputProblem } from '../input/input-problem.ts';
import { readInput } from '../input/read-file.ts';
import { readPlan } from '../input/read-plan.ts';
import { readDay } from '../input/today.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { citedTextOptions } from '../output/text-options.ts';
import { renderWhy, renderWhyNot } from '../render/text/why.ts';

/** Why a session stands on its day, beside the other days it could have had; or what one other day would change. */
export async function why(io: Io, name: string, date: string, options: { readonly not?: string }): Promise<ExitCode> {
  const file = await readInput(io, name);
  const plan = file.value === undefined ? file : readPlan(file.value);
  const day = readDay('DATE', date);
  const other = options.not === undefined ? undefined : readDay('--not', options.not);
  const problems = [
    ...plan.problems,
    ...day.problems,
    ...daysOutside('DATE', day.value, plan.value),
    ...(other?.problems ?? []),
    ...daysOutside('--not', other?.value, plan.value),
  ];
  if (plan.value === undefined || day.value === undefined || problems.length > 0) {
    printProblems(io, problems);
    return 2;
  }
  const page = await citedTextOptions(io);
  io.stdout(
    other?.value === undefined
      ? renderWhy(whyDay(plan.value, day.value), page)
      : renderWhyNot(day.value, other.value, whyNot(plan.value, day.value, other.value), page),
  );
  return 0;
}

function daysOutside(where: string, day: EpochDay | undefined, plan: Plan | undefined): readonly InputProblem[] {
  if (day === undefined || plan === undefined) return [];
  const [start, end] = [dayOf(plan.season.start), dayOf(plan.season.end)];
  return day >= start && day <= end ? [] : [{ where, text: `the plan covers ${spanText(start, end)}, not this day` }];
}
