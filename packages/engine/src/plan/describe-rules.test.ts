import { loadLibrary } from '@stridelift/library/node';
import { describe, expect, it } from 'vitest';
import { MILEAGE_RULES } from '../running/mileage.ts';
import { describeRules } from './describe-rules.ts';

const RULES = describeRules();

describe('the list of rules', () => {
  it('holds each rule once, placement rules first and those of mileage after', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(-MILEAGE_RULES.length)).toEqual(MILEAGE_RULES.map(({ id }) => id));
    expect(RULES.filter(({ auditOnly }) => auditOnly)).toHaveLength(MILEAGE_RULES.length);
  });
  it('holds rules that only a choice switches on', () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['long-run-day-no-strength', 'long-run-day-stacks', 'strength-far-after-runs']),
    );
  });
  it('says of each what it asks, how strictly, and on what grounds', () => {
    const { sources } = loadLibrary();
    for (const rule of RULES) {
      expect(rule.statement).toMatch(/^[A-Z].*\.$/);
      expect(['hard', 'soft', 'note']).toContain(rule.level);
      expect(rule.sources.length).toBeGreaterThan(0);
      expect(rule.sources.filter((source) => !sources.has(source))).toEqual([]);
      expect(rule.says.length).toBeGreaterThan(0);
    }
  });
  it('gives the numbers that a rule holds to', () => {
    const params = Object.fromEntries(RULES.map((rule) => [rule.id, rule.params]));
    expect(params).toMatchObject({
      'quality-run-no-heavy-legs-before': { hours: 24 },
      'heavy-legs-two-days-apart': { hours: 48 },
      'long-run-day-short': { minutes: 20 },
      'mini-taper-no-heavy-legs': { days: 5 },
    });
  });
  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(RULES))).toEqual(RULES);
  });
});
