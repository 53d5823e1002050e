import { formatDate } from '@stridelift/engine';
import type { IssueList } from '../issue-list.ts';
import { LIKELY_TRAINING, SURE_ENOUGH } from '../run-kind/classify-run.ts';
import type { Session } from './session.ts';

const TITLES_NAMED = 8;
const TITLE_LENGTH = 60;

function named(runs: readonly Session[]): string {
  const titles = [...new Set(runs.map(({ title }) => title.replace(/\s+/g, ' ').slice(0, TITLE_LENGTH)))];
  const shown = titles
    .slice(0, TITLES_NAMED)
    .map((title) => (title === '' ? 'an entry without a title' : `“${title}”`));
  const more = titles.length > TITLES_NAMED ? [`${titles.length - TITLES_NAMED} more titles`] : [];
  const first = formatDate((runs[0] as Session).day);
  return `${[...shown, ...more].join(', ')} (${runs.length === 1 ? first : `${runs.length} days, first ${first}`})`;
}

function textFor(runs: readonly Session[]): string {
  const { told } = runs[0] as Session;
  if (told.sure < LIKELY_TRAINING)
    return `Nothing says that this is training; it is listed and not planned around: ${named(runs)}.`;
  return `Taken as ${told.kind} (${told.how}): ${named(runs)}.`;
}

/** Says once for each reason what was assumed about runs whose kind could not be told for certain. */
export function reportUnclearKinds(runs: readonly Session[], issues: IssueList): void {
  const groups = new Map<string, Session[]>();
  for (const run of runs) {
    if (run.told.sure >= SURE_ENOUGH) continue;
    const key = `${run.told.label} ${run.told.how}`;
    const group = groups.get(key);
    if (group) group.push(run);
    else groups.set(key, [run]);
  }
  for (const group of groups.values()) {
    issues.add({
      code: 'run-kind-unclear',
      severity: 'info',
      line: (group[0] as Session).line,
      text: textFor(group),
      done: 'assumed',
      suggestion: 'Name the kind in the title: easy, long, tempo, intervals, hills or race.',
    });
  }
}
