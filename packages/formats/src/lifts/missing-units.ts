import type { LoggedSet } from '../activity/activity.ts';
import type { ReadOptions } from '../import/format-reader.ts';
import type { IssueList } from '../issue-list.ts';

/** Takes values whose unit the file may not say, and asks for it once. */
export function askForUnits({ weightUnit }: Pick<ReadOptions, 'weightUnit'>, issues: IssueList) {
  let weightsWithout = 0;
  let distancesWithout = 0;
  return {
    withUnit(weight: number, written: LoggedSet['unit']): Pick<LoggedSet, 'weight' | 'unit'> {
      const unit = written ?? weightUnit;
      if (unit !== undefined) return { weight, unit };
      weightsWithout += 1;
      return { weight };
    },
    /** A distance without its unit says nothing. */
    inMetres(distance: number, metresInUnit: number | undefined): Pick<LoggedSet, 'metres'> {
      if (metresInUnit !== undefined) return { metres: distance * metresInUnit };
      distancesWithout += 1;
      return {};
    },
    report(): void {
      if (weightsWithout > 0) {
        issues.add({
          code: 'lift-unit-missing',
          severity: 'info',
          text: `The file does not say whether its weights are kg or lb (${count(weightsWithout, 'set')}); they were kept as bare numbers.`,
          done: 'skipped',
          suggestion: 'Say whether the weights are kg or lb.',
        });
      }
      if (distancesWithout > 0) {
        issues.add({
          code: 'lift-distance-unit-missing',
          severity: 'info',
          text: `The file does not say the unit of its distances (${count(distancesWithout, 'set')}); they were left out.`,
          done: 'skipped',
        });
      }
    },
  };
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;
