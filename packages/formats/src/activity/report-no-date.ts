import type { IssueList } from '../issue-list.ts';
import { excerpt } from '../text/excerpt.ts';

/** Says that an activity was left out, because nobody knows when it was. */
export function reportNoDate(written: string, line: number, issues: IssueList): void {
  const shown = excerpt(written);
  issues.add({
    code: 'activity-date-unreadable',
    severity: 'warning',
    line,
    text:
      shown === ''
        ? 'This activity does not say when it was; it was left out.'
        : `“${shown}” is no date that can be read; the activity was left out.`,
    done: 'skipped',
  });
}
