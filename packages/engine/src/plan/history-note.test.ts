import { describe, expect, it } from 'vitest';
import { itemsOf, marathoner, seasonOf } from '../../tests/builders/season.ts';
import type { Injury } from '../model/athlete.ts';
import type { Plan } from '../model/plan.ts';

const season = (injuries: readonly Injury[]): Plan => seasonOf(marathoner({ injuries }));
const setsOf = (plan: Plan, patterns: readonly string[], from: number, to: number): number =>
  plan.sessions
    .filter(({ date }) =>
      plan.weeks
        .slice(from, to)
        .some(({ start }, index) => date >= start && date < (plan.weeks[from + index + 1]?.start ?? '9')),
    )
    .flatMap(itemsOf)
    .filter(({ pattern }) => patterns.includes(pattern))
    .reduce((sum, { sets }) => sum + sets, 0);
const HIP_AND_THIGH = ['hip-abduction', 'squat'];

describe('a knee of old', () => {
  const plain = season([]);
  const plan = season([{ site: 'knee-pfp', side: 'left', status: 'history' }]);

  it('gives the outer hip and the thigh more sets in the first four weeks', () => {
    expect(setsOf(plan, HIP_AND_THIGH, 0, 4)).toBeGreaterThan(setsOf(plain, HIP_AND_THIGH, 0, 4));
  });

  it('is told once, as a link and not as a cause', () => {
    const notes = plan.findings.filter(({ rule }) => rule === 'history-extra-sets');
    expect(notes).toMatchObject([{ level: 'note', facts: { sites: 'knee-pfp', extraSets: 1, weeks: 4 } }]);
    expect(notes[0]?.text).toMatch(/^Because of your kneecap in the past: .* which came first is not known\.$/);
    expect(plain.findings.map(({ rule }) => rule)).not.toContain('history-extra-sets');
  });
});
