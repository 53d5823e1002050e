import { expect, test } from 'vitest';
import { DEFAULT_POLICIES, type Policies } from '../model/policies.ts';
import { safetyLimits } from './limits.ts';
import { type PainRule, painRule } from './pain-rule.ts';
import { injured, runner, TODAY } from './test-builders.ts';

const OURS = ['founding-000', 'stridelift-default'];

function ruleFor(painPolicy: Policies['painPolicy'], given: Parameters<typeof runner>[0] = {}): PainRule {
  const athlete = runner({ policies: { ...DEFAULT_POLICIES, painPolicy }, ...given });
  return painRule(painPolicy, safetyLimits(athlete, TODAY));
}

test.each([
  ['strict', 0, /^Any pain stops that exercise/, OURS],
  ['graded', 2, /^Pain of 1 or 2 of 10 may go on/, OURS],
  ['rehab-monitored', 3, /^Pain up to 3 of 10 may go on/, ['silbernagel-2007', 'bim-pain-monitoring']],
] as const)(
  'the policy %s goes on up to %s of 10, in its own words and with its own sources',
  (policy, ceiling, words, sources) => {
    const rule = ruleFor(policy, { bornYear: 1981, injuries: [injured('itb', 'recovering')] });
    expect(rule).toMatchObject({ ceiling, sources });
    expect(rule.text).toMatch(words);
  },
);

test.each(['strict', 'graded', 'rehab-monitored'] as const)('bone allows no pain under the policy %s', (policy) => {
  const rule = ruleFor(policy, { injuries: [injured('itb', 'recovering'), injured('tibia-bsi', 'recovering')] });
  expect(rule).toMatchObject({ ceiling: 0, sources: OURS });
  expect(rule.text).toMatch(/^A bone that is healing allows no pain at all, under no policy/);
});
