import { buildAthlete, day } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { library } from '../../tests/builders/choice.ts';
import { marathoner } from '../../tests/builders/season.ts';
import { CHOICES, DEFAULT_POLICIES, type Policies } from '../model/policies.ts';
import { planSeason } from './plan-season.ts';
import { type PolicyEffect, policyEffects } from './policy-effects.ts';

const input = { athlete: buildAthlete(marathoner()), runs: [], library, asOf: day('2026-11-23') };
const NAMES = Object.keys(DEFAULT_POLICIES) as (keyof Policies)[];

function effect(policy: keyof Policies, option: string | number): PolicyEffect {
  const found = policyEffects(input, policy).find((one) => one.option === option);
  if (!found) throw new Error(`no effect of ${policy} ${option}`);
  return found;
}

describe('what another choice would change in this plan', () => {
  test.each(NAMES)('%s: every other option is answered in words', (policy) => {
    const effects = policyEffects(input, policy);
    const chosen = input.athlete.policies[policy];
    expect(effects.map(({ option }) => option)).toEqual(CHOICES[policy].filter((option) => option !== chosen));
    for (const { text } of effects) expect(text).toMatch(/^[A-Z0-9].*\.$/);
  });

  it('counts what the two plans hold', () => {
    const { before, after, text } = effect('heavyLifting', 'off');
    expect(before.heavy).toBeGreaterThan(10);
    expect(after.heavy).toBe(0);
    expect(text).toContain(`${before.heavy} sessions with heavy legs fewer`);
    expect(effect('plyo', 'off').after.contacts).toBe(0);
    expect(effect('frequency', 3).after.sessions).toBeGreaterThan(before.sessions);
  });

  it('is the difference to the plan that this choice makes', () => {
    const athlete = { ...input.athlete, policies: { ...input.athlete.policies, cueStyle: 'internal' as const } };
    const [mine, theirs] = [planSeason(input), planSeason({ ...input, athlete })];
    if (mine.kind === 'blocked' || theirs.kind === 'blocked') throw new Error('blocked');
    const others = mine.plan.sessions.filter(
      (session, index) => JSON.stringify(session) !== JSON.stringify(theirs.plan.sessions[index]),
    );
    expect(effect('cueStyle', 'internal')).toMatchObject({ daysChanged: 0, sessionsChanged: others.length });
    expect(others.length).toBeGreaterThan(0);
  });

  it('says so where nothing changes', () => {
    const still = buildAthlete({ ...marathoner(), running: {} });
    const effects = policyEffects({ ...input, athlete: still }, 'sameDayOrder');
    expect(effects.map(({ text }) => text)).toEqual(effects.map(() => 'Nothing in this plan would change.'));
  });

  it('is nothing for who may have no plan', () => {
    const athlete = buildAthlete({ screening: { chestPain: true } });
    expect(policyEffects({ ...input, athlete }, 'plyo')).toEqual([]);
  });
});
