import type { Activity } from '../activity/activity.ts';
import type { IssueList } from '../issue-list.ts';
import { UNNAMED_SET } from './sets.ts';
import { clockAtEnd } from './start.ts';
import type { FitMessage } from './wire/message.ts';

export function reportNothing(issues: IssueList): void {
  issues.add({
    code: 'fit-empty',
    severity: 'warning',
    text: 'The file is of a training, but holds nothing of it.',
    done: 'skipped',
  });
}

export function reportMissingDate(messages: readonly FitMessage[], issues: IssueList): void {
  const shown = clockAtEnd(messages);
  issues.add({
    code: 'fit-date-missing',
    severity: 'warning',
    text: 'A training has no date, because its times count from when the watch was switched on; it was left out.',
    done: 'skipped',
    suggestion:
      shown === undefined
        ? 'Add it by hand if you know its day.'
        : `Add it by hand if you know its day; the clock of the watch showed ${shown}.`,
  });
}

export function reportTransitions(count: number, issues: IssueList): void {
  issues.add({
    code: 'fit-transition-left-out',
    severity: 'info',
    text: `${count === 1 ? 'One change' : `${count} changes`} between two sports of a race ${count === 1 ? 'is' : 'are'} no training and ${count === 1 ? 'was' : 'were'} left out.`,
    done: 'skipped',
  });
}

export function reportUnsureSets(activities: readonly Activity[], issues: IssueList): void {
  const sets = activities.flatMap((activity) => activity.sets);
  const unsure = sets.filter(({ name, guesses }) => name === UNNAMED_SET || guesses !== undefined);
  if (unsure.length === 0) return;
  issues.add({
    code: 'fit-exercise-unconfirmed',
    severity: 'info',
    text: `Nobody has said which exercise ${unsure.length} of the ${sets.length} sets were; what the watch guessed stands with them.`,
    done: 'assumed',
    suggestion: 'Choose the exercises on the watch or in its app, and export again.',
  });
}

export function reportTotalsFromPoints(isSportKnown: boolean, issues: IssueList): void {
  issues.add({
    code: 'fit-totals-from-points',
    severity: 'warning',
    text: `A training has no summary in the file; its distance and time were added up from its points${isSportKnown ? '' : ', and its sport is not known'}.`,
    done: 'assumed',
  });
}
