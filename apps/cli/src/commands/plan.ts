import { type Plan, planSeason } from '@stridelift/engine';
import { usualDays, usualRunText, weekdayText } from '@stridelift/formats/words';
import type { PlanFormat } from '../format-names.ts';
import type { AskAboutPattern } from '../input/propose-pattern.ts';
import { readPlanning } from '../input/read-planning.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { withProgress } from '../output/progress.ts';
import { textOptions } from '../output/text-options.ts';
import { writeDocument } from '../output/write-document.ts';
import { renderPlan } from '../render/plan.ts';
import { renderBlocked } from '../render/text/blocked.ts';

export interface PlanOptions {
  readonly runs: readonly string[];
  readonly asOf?: string;
  readonly format: PlanFormat;
  readonly out?: string;
  /** Whether the usual week of a history may be planned around. */
  readonly pattern?: boolean;
}

/** Plans the season of an athlete around the runs of any number of calendars. */
export async function plan(io: Io, athleteFile: string, options: PlanOptions): Promise<ExitCode> {
  const { value: input, problems } = await readPlanning(io, { athlete: athleteFile, ...options }, askAboutPattern(io));
  if (input === undefined) {
    printProblems(io, problems);
    return 2;
  }
  const result = await withProgress(io, 'Planning', async () => planSeason(input));
  if (result.kind === 'blocked') {
    io.stderr(renderBlocked(result.findings, textOptions(io, 'stderr')));
    return 1;
  }
  return write(io, result.plan, options);
}

/** Asks only where somebody is there to answer. */
function askAboutPattern({ confirm, ...io }: Io): AskAboutPattern | undefined {
  if (confirm === undefined) return undefined;
  return (week, units) => {
    const days = usualDays(week).map(
      ([weekday, run]) => `  ${weekdayText(weekday).padEnd(11)}${(run.at ?? '').padEnd(7)}${usualRunText(run, units)}`,
    );
    io.stderr(`Your files say how you have run, not how you go on. Your usual week:\n${days.join('\n')}\n`);
    return confirm('Plan around it in the weeks ahead?');
  };
}

async function write(io: Io, made: Plan, { format, out }: PlanOptions): Promise<ExitCode> {
  const layout = out === undefined ? textOptions(io) : {};
  const text = await renderPlan(made, format, await io.loadLibrary(), layout);
  const problems = await writeDocument(io, text, out);
  if (problems.length > 0) printProblems(io, problems);
  return problems.length > 0 ? 2 : 0;
}
