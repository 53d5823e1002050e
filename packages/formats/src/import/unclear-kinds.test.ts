import { addDays } from '@stridelift/engine';
import { describe, expect, it } from 'vitest';
import { type MadeUpRun, MONDAY, recorded } from '../../tests/support/history.ts';
import { startIssueList } from '../issue-list.ts';
import { setSideBySide } from './set-side-by-side.ts';
import { reportUnclearKinds } from './unclear-kinds.ts';

const asked = (...runs: readonly MadeUpRun[]): readonly (string | undefined)[] => {
  const issues = startIssueList('a.fit');
  reportUnclearKinds(setSideBySide(runs.map(recorded), { weekStartsOn: 'monday' }).runs, issues);
  return issues.all().map(({ suggestion }) => suggestion?.replace(/^.*: (?=runRules)/, ''));
};
const onTuesdays = (title: string, weeks = 3): readonly MadeUpRun[] =>
  Array.from({ length: weeks }, (_, week) => ({ day: addDays(MONDAY, week * 7 + 1), title }));

describe('a run whose kind is unsure is asked about with the line that answers it', () => {
  it.each<readonly [string, readonly MadeUpRun[], string]>([
    [
      'a title that returns on one weekday',
      [...onTuesdays('Club  Night'), { title: 'Alone' }],
      'runRules: [{ title: "club night", weekday: tuesday, kind: easy }]',
    ],
    ['a title that is there once', [{ title: 'Club' }], 'runRules: [{ title: "club", kind: easy }]'],
    ['a weekday, where apps name the runs', onTuesdays('Morning Run'), 'runRules: [{ weekday: tuesday, kind: easy }]'],
    ['a title with quotes', [{ title: 'The "club"' }], 'runRules: [{ title: "the \\"club\\"", kind: easy }]'],
    [
      'nothing that returns',
      [{ title: 'Morning Run' }],
      'Name the kind in the title: easy, long, tempo, intervals, hills or race.',
    ],
  ])('%s', (_, runs, line) => {
    expect(asked(...runs)).toEqual([line]);
  });

  it('and never of what is sure', () => {
    expect(asked({ title: 'Tempo' }, { minutes: 120, day: addDays(MONDAY, 3) })).toEqual([]);
  });
});
