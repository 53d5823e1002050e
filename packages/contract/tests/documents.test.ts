import { describe, expect, test } from 'vitest';
import { type Problem, refineFindings, refineImport, refinePlan } from '../src/index.ts';
import { PLAN } from './plan-document.ts';

type Json = Record<string, unknown>;

const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

function places(problems: readonly Problem[]): readonly string[] {
  return problems.map((problem) => `${problem.code} at ${problem.path.join('.')}`);
}

/** A copy of a document with one value put in place of another. */
function withValue(document: unknown, path: string, value: unknown): Json {
  const changed = copy(document);
  const steps = path.split('.');
  const last = steps.pop() as string;
  let here: Json = changed;
  for (const step of steps) here = here[step] as Json;
  if (value === undefined) delete here[last];
  else here[last] = value;
  return changed;
}

describe('a plan document', () => {
  test('goes out and comes back the same', () => {
    expect(refinePlan(copy(PLAN))).toEqual({ plan: PLAN, problems: [] });
  });

  test.each([
    'moods',
    'athlete.shoe',
    'sessions.0.weather',
    'sessions.0.blocks.0.items.0.video',
    'findings.0.facts.new',
  ])('may hold a field of later days at %s', (path) => {
    expect(refinePlan(withValue(PLAN, path, 'new')).problems).toEqual([]);
  });

  test.each([
    ['asOf', '2026-02-30', 'no-such-date at asOf'],
    ['sessions.0.date', '24.11.2026', 'not-a-date at sessions.0.date'],
    ['sessions.0.at', 1080, 'not-a-time at sessions.0.at'],
    ['sessions.0.slot', 'after-runs', 'unknown-word at sessions.0.slot'],
    ['sessions.0.legLoad', 4, 'out-of-range at sessions.0.legLoad'],
    ['sessions.0.versions.10', undefined, 'missing at sessions.0.versions.10'],
    ['sessions.0.blocks.0.items.0.load.kg', '16', 'number-as-text at sessions.0.blocks.0.items.0.load.kg'],
    ['season.phases.0.code', 'E', 'unknown-word at season.phases.0.code'],
    ['policies.plyo', undefined, 'missing at policies.plyo'],
    ['athlete.timeZone', 'Berlin', 'unknown-time-zone at athlete.timeZone'],
    ['runs.0.quality', 'yes', 'wrong-type at runs.0.quality'],
    ['runs.0.km', null, 'empty at runs.0.km'],
    ['findings.0.dates.0', 'Tuesday', 'not-a-date at findings.0.dates.0'],
    ['findings.0.facts.hours', {}, 'wrong-type at findings.0.facts.hours'],
    ['sessions', undefined, 'missing at sessions'],
    ['version', 'stridelift/plan@2', 'version-newer at version'],
    ['version', 'stridelift/athlete@1', 'version-other-document at version'],
  ])('with %s as %s is refused', (path, value, place) => {
    const refined = refinePlan(withValue(PLAN, path, value));
    expect(places(refined.problems)).toEqual([place]);
    expect(refined.plan).toBeUndefined();
  });

  test('tells everything at once', () => {
    const changed = withValue(withValue(PLAN, 'weeks.0.deload', 'no'), 'goal.event', 'marathonn');
    expect(places(refinePlan(changed).problems)).toEqual([
      'unknown-word at goal.event',
      'wrong-type at weeks.0.deload',
    ]);
  });
});

describe('a findings document', () => {
  const findings = { version: 'stridelift/findings@1', findings: PLAN.findings };

  test('goes out and comes back the same', () => {
    expect(refineFindings(copy(findings))).toEqual({ document: findings, problems: [] });
  });

  test('with an unknown level is refused', () => {
    const problems = refineFindings(withValue(findings, 'findings.0.level', 'sort')).problems;
    expect(places(problems)).toEqual(['unknown-word at findings.0.level']);
    expect(problems[0]?.suggestion).toBe('soft');
  });
});

describe('an import document', () => {
  const issue = { code: 'kind-unknown', severity: 'info', file: 'a.ics', line: 3, text: 'A run.', done: 'assumed' };
  const document = {
    version: 'stridelift/import@1',
    files: [{ name: 'a.ics', format: 'ics', runs: 1, strengthSessions: 1, issues: [issue] }],
    runs: [
      {
        id: 'r',
        date: '2026-11-24',
        at: '07:00',
        kind: 'easy',
        how: 'title',
        sure: 0.9,
        planned: true,
        sources: ['a.ics'],
      },
    ],
    strength: [
      {
        id: 's',
        date: '2026-11-25',
        planned: false,
        minutes: 40,
        sets: [{ name: 'Squat', setType: 'normal', reps: 5, weight: 60, unit: 'kg' }],
        sources: ['b.csv'],
      },
    ],
    pattern: { sunday: { kind: 'long', km: 20 } },
    rhythm: {
      weeks: 8,
      from: '2026-09-28',
      to: '2026-11-22',
      runDays: [{ weekday: 'sunday', share: 0.75, at: '09:00' }],
      longRunDay: 'sunday',
      qualityDays: [],
      kmPerWeek: 20,
      trendPctPerWeek: -1.5,
      cutBackWeeks: ['2026-10-19'],
      longestKm: 22.5,
    },
    issues: [],
  };

  test('goes out and comes back the same', () => {
    expect(refineImport(copy(document))).toEqual({ document, problems: [] });
  });

  test.each([
    ['runs.0.sure', 2, 'out-of-range at runs.0.sure'],
    ['runs.0.kind', 'jogg', 'unknown-word at runs.0.kind'],
    ['strength.0.sets.0.setType', 'normall', 'unknown-word at strength.0.sets.0.setType'],
    ['files.0.issues.0.done', undefined, 'missing at files.0.issues.0.done'],
    ['rhythm.runDays.0.share', 2, 'out-of-range at rhythm.runDays.0.share'],
    ['pattern.sunday.km', -1, 'out-of-range at pattern.sunday.km'],
  ])('with %s as %s is refused', (path, value, place) => {
    expect(places(refineImport(withValue(document, path, value)).problems)).toEqual([place]);
  });
});
