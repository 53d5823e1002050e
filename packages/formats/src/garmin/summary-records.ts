import type { IssueList } from '../issue-list.ts';

/** One activity as the export has it, nothing of it checked. */
export type SummaryRecord = Readonly<Record<string, unknown>>;

const LISTED_AS = 'summarizedActivitiesExport';
const MARK = '"activityId"';

/** The activities of the export; of a file that is cut or damaged those that are whole. */
export function readSummaryRecords(text: string, issues: IssueList): readonly SummaryRecord[] {
  const whole = parsed(text);
  if (whole !== undefined) return listed(whole);
  const records = wholeRecords(text);
  issues.add({
    code: 'activity-list-broken',
    severity: 'error',
    text: `The list is no well-formed JSON, perhaps because a download broke off; ${records.length} of its activities could be read.`,
    done: 'skipped',
    suggestion: 'Download the export again.',
  });
  return records;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is SummaryRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const listed = (whole: unknown): readonly SummaryRecord[] =>
  asList(whole)
    .filter(isRecord)
    .flatMap((part) => asList(part[LISTED_AS]))
    .filter(isRecord);

/** What stands in braces around each identity, as far as it closes. */
function wholeRecords(text: string): readonly SummaryRecord[] {
  const records: SummaryRecord[] = [];
  let from = 0;
  for (let mark = text.indexOf(MARK); mark >= 0; mark = text.indexOf(MARK, Math.max(from, mark + 1))) {
    const start = text.lastIndexOf('{', mark);
    if (start < from) continue;
    const next = text.indexOf(MARK, mark + 1);
    const end = closingBrace(text, start, next < 0 ? text.length : next);
    const record = end === undefined ? undefined : parsed(text.slice(start, end + 1));
    if (end !== undefined && isRecord(record)) {
      records.push(record);
      from = end;
    }
  }
  return records;
}

/** The brace that closes the one at `start`, before `limit`; braces within texts do not count. */
function closingBrace(text: string, start: number, limit: number): number | undefined {
  let depth = 0;
  let isText = false;
  for (let at = start; at < limit; at += 1) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}
