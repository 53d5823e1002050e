import { auditCalendar, auditPlan, type EpochDay, type Finding, parseClock } from '@stridelift/engine';
import { type ImportDocument, toEngineRuns } from '@stridelift/formats';
import { countText, dayOf, spanText } from '@stridelift/formats/words';
import type { TextOrJson } from '../format-names.ts';
import type { InputProblem, Reading } from '../input/input-problem.ts';
import { read } from '../input/input-problem.ts';
import { type AthleteInput, readAthlete } from '../input/read-athlete.ts';
import { type InputFile, readInput } from '../input/read-file.ts';
import { isOwnDocument, readPlan } from '../input/read-plan.ts';
import { readRuns } from '../input/read-runs.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { citedTextOptions } from '../output/text-options.ts';
import { renderFindingsText } from '../render/text/findings.ts';

export interface AuditOptions {
  readonly athlete?: string;
  readonly format: TextOrJson;
}

interface Audit {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Holds the rules against a plan, ours or anybody's, or against a bare calendar of runs and lifts. */
export async function audit(io: Io, name: string, { athlete: athleteFile, format }: AuditOptions): Promise<ExitCode> {
  const [file, athlete] = await Promise.all([
    readInput(io, name),
    athleteFile === undefined ? undefined : readAthlete(io, athleteFile),
  ]);
  const audited = file.value === undefined ? file : await auditFile(io, file.value, athlete?.value);
  const problems: readonly InputProblem[] = [...audited.problems, ...(athlete?.problems ?? [])];
  if (audited.value === undefined || problems.length > 0) {
    printProblems(io, problems);
    return 2;
  }
  const { title, findings } = audited.value;
  if (format === 'json') io.stdout(`${JSON.stringify(await findingsDocument(findings), null, 2)}\n`);
  else io.stdout(renderFindingsText(title, findings, await citedTextOptions(io)));
  return findings.some(({ level }) => level === 'hard') ? 1 : 0;
}

async function findingsDocument(findings: readonly Finding[]) {
  const { FINDINGS_VERSION } = await import('@stridelift/contract');
  return { version: FINDINGS_VERSION, findings };
}

async function auditFile(io: Io, file: InputFile, input: AthleteInput | undefined): Promise<Reading<Audit>> {
  if (isOwnDocument(file)) {
    const plan = readPlan(file);
    if (plan.value === undefined) return plan;
    const { start, end } = plan.value.season;
    const title = `${file.name}: a plan of ${countText(plan.value.sessions.length, 'session')}, ${spanText(dayOf(start), dayOf(end))}`;
    return read({ title, findings: auditPlan(plan.value) });
  }
  const { timeZone = io.timeZone, weekStartsOn = 'monday' } = input?.athlete ?? {};
  const calendar = await readRuns([{ name: file.name, content: file.bytes }], { timeZone, weekStartsOn });
  return calendar.value === undefined ? calendar : read(auditImported(file.name, calendar.value, input));
}

function auditImported(name: string, document: ImportDocument, input: AthleteInput | undefined): Audit {
  const strength = document.strength.map(({ date, at, title, minutes }) => {
    const clock = at === undefined ? undefined : parseClock(at);
    return {
      day: dayOf(date),
      ...(clock === undefined ? {} : { at: clock }),
      ...(title === undefined ? {} : { title }),
      ...(minutes === undefined ? {} : { minutes }),
    };
  });
  const runs = toEngineRuns(document);
  const days = [...runs, ...strength].map(({ day }) => day).sort((a, b) => a - b);
  const span = days.length === 0 ? '' : `, ${spanText(days[0] as EpochDay, days.at(-1) as EpochDay)}`;
  const title = `${name}: a calendar of ${countText(runs.length, 'run')} and ${countText(strength.length, 'strength session')}${span}`;
  const findings = auditCalendar({ ...(input === undefined ? {} : { athlete: input.athlete }), runs, strength });
  return { title, findings };
}
