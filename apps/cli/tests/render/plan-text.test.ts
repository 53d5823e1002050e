import type { Plan } from '@stridelift/engine';
import { SMALL_PLAN } from '@stridelift/testkit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderPlanText } from '../../src/render/text/plan.ts';
import { textWidth } from '../../src/render/text/text-width.ts';
import { expectGolden } from '../support/golden.ts';

const widest = (text: string): number => Math.max(...text.split('\n').map(textWidth));
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with it.
const withoutColour = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

describe('the plan for the wall', () => {
  test('reads as it does in the golden file', () => {
    expectGolden('small-plan.txt', renderPlanText(SMALL_PLAN));
  });

  test('reads in pounds and miles for who thinks in them', () => {
    const plan: Plan = { ...SMALL_PLAN, athlete: { ...SMALL_PLAN.athlete, units: 'imperial' } };
    expectGolden('small-plan-imperial.txt', renderPlanText(plan));
  });

  test('says the same with colour as without', () => {
    const coloured = renderPlanText(SMALL_PLAN, { colour: true });
    expect(coloured).not.toBe(renderPlanText(SMALL_PLAN));
    expect(withoutColour(coloured)).toBe(renderPlanText(SMALL_PLAN));
  });

  test.each([60, 72, 80, 120])('keeps within %d columns', (width) => {
    expect(widest(renderPlanText(SMALL_PLAN, { width }))).toBeLessThanOrEqual(width);
  });

  test('keeps within 80 columns whatever people call themselves and their runs', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60, size: 'max' });
    fc.assert(
      fc.property(name, name, (runner, title) => {
        const plan: Plan = {
          ...SMALL_PLAN,
          athlete: { ...SMALL_PLAN.athlete, name: runner },
          weeks: SMALL_PLAN.weeks.slice(0, 1),
          runs: SMALL_PLAN.runs.slice(0, 2).map((run) => ({ ...run, title })),
          sessions: [{ ...SMALL_PLAN.sessions[0]!, title, place: runner, blocks: [] }],
        };
        expect(widest(renderPlanText(plan))).toBeLessThanOrEqual(80);
      }),
      { numRuns: 1000 },
    );
  });

  test('lets no title move the cursor', () => {
    const runs = SMALL_PLAN.runs.map((run) => ({ ...run, title: 'up\u001b[2Aand\u0007 \u202eaway' }));
    const text = renderPlanText({ ...SMALL_PLAN, runs });
    expect(text).toContain('up [2Aand away');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there.
    expect(text.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
  });

  test('fits seasons from one week to two years', () => {
    for (const count of [1, 2, 5, 17, 35, 52, 69, 70, 104]) {
      const weeks = Array.from({ length: count }, (_, index) => SMALL_PLAN.weeks[index % 6]!);
      const text = renderPlanText({ ...SMALL_PLAN, weeks });
      expect(widest(text)).toBeLessThanOrEqual(80);
    }
  });

  test('has something kind to say where nothing is planned', () => {
    const text = renderPlanText({ ...SMALL_PLAN, sessions: [], runs: [], findings: [], assumptions: [] });
    expect(text).toContain('No strength session is planned.');
    expect(text).toContain('No session is planned from here on.');
  });
});
