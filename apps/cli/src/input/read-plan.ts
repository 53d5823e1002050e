import { refinePlan } from '@stridelift/contract';
import type { Plan } from '@stridelift/engine';
import { type Reading, read, refused } from './input-problem.ts';
import { readOwnDocument } from './read-document.ts';
import type { InputFile } from './read-file.ts';

/** Refines a file into a plan document. */
export function readPlan(file: InputFile): Reading<Plan> {
  if (isCalendar(file)) {
    const suggestion = `stridelift plan <athlete> --runs ${file.name} --format json --out plan.json`;
    return refused({ where: file.name, text: 'this is a calendar, not a plan', suggestion });
  }
  const { value, problems: syntax, problemAt } = readOwnDocument(file);
  if (value === undefined) return { problems: syntax };
  const { plan, problems } = refinePlan(value);
  const wrong = [...syntax, ...problems.map(problemAt)];
  return plan === undefined || wrong.length > 0 ? { problems: wrong } : read(plan);
}

/** How much of a file is looked at to tell what it is. */
const HEAD_BYTES = 65_536;
const OWN = /["']?version["']?\s*:\s*["']?stridelift\/(athlete|plan|findings)@/;

/** Whether a file says of itself that it is one of our documents. */
export function isOwnDocument({ bytes }: InputFile): boolean {
  return OWN.test(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)));
}

function isCalendar({ bytes }: InputFile): boolean {
  return /^\s*BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)));
}
