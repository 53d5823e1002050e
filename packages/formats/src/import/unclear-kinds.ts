import { formatDate, weekdayName } from '@stridelift/engine';
import { plainTitle } from '../ics/calendar-event.ts';
import type { IssueList } from '../issue-list.ts';
import { LIKELY_TRAINING, SURE_ENOUGH } from '../run-kind/classify-run.ts';
import { isDefaultTitle } from '../run-kind/default-title.ts';
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

const KINDS = 'easy, long, tempo, intervals, hills or race';

/** The runner's answer is a line of the athlete file, so that the same is never asked again. */
function suggestionFor(runs: readonly Session[]): string {
  const rule = ruleFor(runs);
  if (rule === undefined) return `Name the kind in the title: ${KINDS}.`;
  return `Is that right? Tell it once in the athlete file, with the kind that it really is (${KINDS}): runRules: [${rule}]`;
}

/** A rule as it stands in the athlete file, for the title that returns most among runs that are unsure, with its weekday where it has one. */
function ruleFor(runs: readonly Session[]): string | undefined {
  const titled = new Map<string, Session[]>();
  for (const run of runs) {
    if (isDefaultTitle(run.title)) continue;
    const title = plainTitle(run.title).slice(0, TITLE_LENGTH).trim();
    titled.set(title, [...(titled.get(title) ?? []), run]);
  }
  const [most] = [...titled].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  const [title, same] = most ?? [undefined, runs];
  const weekdays = new Set(same.map(({ day }) => weekdayName(day)));
  const [weekday] = weekdays.size === 1 && same.length > 1 ? weekdays : [];
  if (title === undefined && weekday === undefined) return undefined;
  const kind = (same[0] as Session).told.kind;
  return [
    title === undefined ? '' : `title: ${JSON.stringify(title)}`,
    weekday === undefined ? '' : `weekday: ${weekday}`,
    `kind: ${kind === 'other' ? 'easy' : kind}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
    .replace(/^(.*)$/s, '{ $1 }');
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
      suggestion: suggestionFor(group),
    });
  }
}
