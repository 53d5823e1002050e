import { addDays, type ClockMinutes } from '@stridelift/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MadeUpRun, MONDAY, recorded } from '../../tests/support/history.ts';
import { asRunClass, classifyRun } from './classify-run.ts';
import { applyOwnRules, type OwnRule } from './own-rules.ts';
import { decided } from './verdict.ts';

const TUESDAY = addDays(MONDAY, 1);
const CLUB: OwnRule = { weekday: 'tuesday', titleContains: 'club', kind: 'intervals' };
const clock = (hour: number): ClockMinutes => (hour * 60) as ClockMinutes;
const kindOf = (run: MadeUpRun, ...rules: readonly OwnRule[]): string => applyOwnRules(recorded(run), rules).told.kind;

describe("a runner's own rule", () => {
  it.each<readonly [string, MadeUpRun, OwnRule, string]>([
    ['Tuesday club', { day: TUESDAY, title: 'Club night' }, CLUB, 'intervals'],
    ['accents and case do not matter', { title: 'Séance CLUB' }, { titleContains: 'seance', kind: 'hills' }, 'hills'],
    ['another day', { title: 'Club night' }, CLUB, 'easy'],
    ['another title', { day: TUESDAY, title: 'Alone' }, CLUB, 'easy'],
    ['the weekday alone', { day: TUESDAY }, { weekday: 'tuesday', kind: 'tempo' }, 'tempo'],
    ['the hours', { second: 18.5 * 3600 }, { from: clock(18), to: clock(20), kind: 'tempo' }, 'tempo'],
    ['outside the hours', { second: 17 * 3600 }, { from: clock(18), kind: 'tempo' }, 'easy'],
    ['hours over midnight', { second: 600 }, { from: clock(22), to: clock(2), kind: 'recovery' }, 'recovery'],
    ['a picture in the title', { title: 'Run 🐢' }, { titleContains: '🐢', kind: 'recovery' }, 'recovery'],
    ['before a mark', { isRace: true, title: 'parkrun' }, { titleContains: 'parkrun', kind: 'tempo' }, 'tempo'],
    ['never a lift', { sport: 'strength', title: 'Club gym', day: TUESDAY }, CLUB, 'other'],
    ['never without a condition', {}, { kind: 'race' }, 'easy'],
  ])('%s', (_, run, rule, kind) => {
    expect(kindOf(run, rule)).toBe(kind);
  });

  it('says which it is, and the first that fits counts', () => {
    const run = applyOwnRules(recorded({ day: TUESDAY, title: 'Club' }), [CLUB, { ...CLUB, kind: 'easy' }]);
    expect(run.told).toMatchObject({
      kind: 'intervals',
      sure: 1,
      how: 'your own rule (Tuesday, “club” in the title)',
    });
  });

  it('makes a run of an entry that nothing else explains only by its title', () => {
    const entry = { day: TUESDAY, title: 'Club', told: classifyRun({ title: 'Club' }) };
    expect(applyOwnRules(entry, [{ weekday: 'tuesday', kind: 'tempo' }])).toBe(entry);
    expect(applyOwnRules(entry, [CLUB]).told.kind).toBe('intervals');
  });

  it('changes nothing else about any run, and nothing when applied again', () => {
    const kinds = ['easy', 'long', 'tempo', 'intervals'] as const;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.constantFrom('Club', 'Alone', '', 'club easy'),
        fc.constantFrom(...kinds),
        fc.boolean(),
        (days, title, kind, sure) => {
          const run = {
            ...recorded({ day: addDays(MONDAY, days), title }),
            ...(sure ? { told: asRunClass(decided('tempo', 'said', 0.9)) } : {}),
          };
          const rules = [{ ...CLUB, kind }];
          const once = applyOwnRules(run, rules);
          expect({ ...once, told: run.told }).toEqual(run);
          expect(applyOwnRules(once, rules)).toEqual(once);
          const fits = days % 7 === 1 && title.toLowerCase().includes('club');
          expect(once.told.sure === 1).toBe(fits);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
