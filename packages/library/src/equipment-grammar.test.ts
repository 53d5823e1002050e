import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEquipment, renderEquipment } from './equipment-grammar.ts';

describe('equipment that parses', () => {
  it.each([
    ['none', [], []],
    ['band', [['band']], []],
    ['dumbbell/kettlebell', [['dumbbell', 'kettlebell']], []],
    ['barbell+rack', [['barbell'], ['rack']], []],
    ['smith/dumbbell+bench', [['smith', 'dumbbell'], ['bench']], []],
    ['bench+smith/dumbbell', [['bench'], ['smith', 'dumbbell']], []],
    ['none/dumbbell', [], ['dumbbell']],
    ['none/dumbbell/kettlebell', [], ['dumbbell', 'kettlebell']],
    ['none/dumbbell+bench', [['bench']], ['dumbbell']],
  ])('%s', (text, groups, optionalLoads) => {
    expect(parseEquipment(text)).toEqual({ ok: true, need: { groups, optionalLoads } });
  });
});

describe('equipment that is refused, with the character where it goes wrong', () => {
  it.each([
    ['', ['1: nothing']],
    ['+bench', ['1: nothing']],
    ['bench+', ['7: nothing']],
    ['bench//box', ['7: nothing']],
    ['Bench', ['1: "Bench"']],
    ['barbell + rack', ['1: "barbell "', '10: " rack"']],
    ['barbell,rack', ['1: "barbell,rack"']],
    ['dumbbell/none', ['10: "none"']],
    ['none+bench', ['1: "none"']],
    ['bench+none/dumbbell', ['7: "none"']],
    ['none/none', ['6: "none"', '6: "none" again']],
    ['bench/box+bench', ['11: "bench" again']],
    ['/+Box', ['1: nothing', '2: nothing', '3: "Box"']],
  ])('%s', (text, found) => {
    const parsed = parseEquipment(text);
    expect(parsed.ok ? [] : parsed.problems.map((problem) => `${problem.at}: ${problem.found}`)).toEqual(found);
  });
});

const words = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,6}(-[a-z]{1,4})?$/), { minLength: 1, maxLength: 8 });
const needs = fc
  .tuple(words, fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 5 }), fc.boolean())
  .map(([all, sizes, optional]) => {
    const pool = all.filter((word) => word !== 'none');
    const cut = sizes.map((size) => pool.splice(0, size)).filter((group) => group.length > 0);
    return optional ? { groups: cut.slice(1), optionalLoads: cut[0] ?? [] } : { groups: cut, optionalLoads: [] };
  });

it('reads back every need that it writes', () => {
  fc.assert(
    fc.property(needs, (need) => {
      expect(parseEquipment(renderEquipment(need))).toEqual({ ok: true, need });
    }),
    { numRuns: 1000 },
  );
});

it('writes back every text that it reads, and answers any text', () => {
  const scraps = fc.constantFrom('none', 'bench', 'box', 'hex-bar', '/', '+', ' ', 'X', '');
  fc.assert(
    fc.property(fc.array(scraps, { maxLength: 9 }), (parts) => {
      const text = parts.join('');
      const parsed = parseEquipment(text);
      if (parsed.ok) expect(renderEquipment(parsed.need)).toBe(text);
      else expect(parsed.problems.every(({ at }) => at >= 1 && at <= text.length + 1)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
