import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startOfWeek } from '../calendar/epoch-day.ts';
import { EVENTS, LIFTING_LEVELS, RACE_EVENTS } from '../model/athlete.ts';
import { POLICY_OPTIONS } from '../model/policies.ts';
import { type PhaseContent, phaseWords } from '../plan/phase-words.ts';
import type { EpochDay } from '../units/brands.ts';
import { EVENT_ALLOCATION } from './allocation-table.ts';
import { DELOAD } from './deloads.ts';
import { layOutSeason } from './season.ts';
import { MAX_SEASON_WEEKS } from './season-frame.ts';
import type { SeasonInput } from './season-model.ts';

const AS_OF = 20_000;
const daysAway = (min: number, max: number) => fc.integer({ min, max }).map((days) => (AS_OF + days) as EpochDay);

const inputs: fc.Arbitrary<SeasonInput> = fc
  .record(
    {
      asOf: fc.integer({ min: AS_OF, max: AS_OF + 6 }).map((day) => day as EpochDay),
      weekStartsOn: fc.constantFrom('monday', 'sunday'),
      level: fc.constantFrom(...LIFTING_LEVELS),
      event: fc.constantFrom(...EVENTS),
      races: fc.array(
        fc.record({
          event: fc.constantFrom(...RACE_EVENTS),
          day: daysAway(-60, 760),
          priority: fc.constantFrom('A', 'B', 'C'),
        }),
        { maxLength: 12 },
      ),
      phaseOrder: fc.constantFrom(...POLICY_OPTIONS.phaseOrder),
      injuries: fc.array(
        fc.record({
          site: fc.constantFrom('achilles', 'shin'),
          status: fc.constantFrom('current', 'recovering', 'history'),
        }),
        { maxLength: 2 },
      ),
      goalDay: daysAway(-60, 900),
      cutBackDays: fc.array(daysAway(0, 760), { maxLength: 30 }),
      age: fc.integer({ min: 15, max: 85 }),
      horizonWeeks: fc.integer({ min: 1, max: 110 }),
    },
    { requiredKeys: ['asOf', 'weekStartsOn', 'level', 'event', 'races', 'phaseOrder', 'injuries'] },
  )
  .map(({ cutBackDays, ...input }) => ({
    ...input,
    ...(cutBackDays && { cutBackWeeks: new Set(cutBackDays.map((day) => startOfWeek(day, input.weekStartsOn))) }),
  }));

const always = (check: (input: SeasonInput) => void) => fc.assert(fc.property(inputs, check), { numRuns: 1000 });

const NOTHING: PhaseContent = {
  sessions: 0,
  fullWeeks: 0,
  legWeeks: 0,
  heavyWeeks: 0,
  jumps: false,
  heavyInSeason: false,
  heavyLater: false,
};
const FULL: PhaseContent = {
  sessions: 8,
  fullWeeks: 4,
  legWeeks: 4,
  heavyWeeks: 4,
  jumps: true,
  mainReps: { min: 6, max: 8, moreElsewhere: false },
  heavyInSeason: true,
  heavyLater: true,
  lastHeavy: { day: 20_780 as EpochDay, daysBefore: 12 },
  firstLegs: { daysAfter: 5 },
};

describe('every season', () => {
  it('is made of whole weeks in a row, each in the phase that holds its days', () => {
    always((input) => {
      const { start, end, weeks, phases } = layOutSeason(input);
      expect(start).toBe(startOfWeek(start, input.weekStartsOn));
      expect(end).toBe(start + 7 * weeks.length - 1);
      const misplaced = weeks.filter((week, index) => {
        const phase = phases[week.phase];
        return (
          week.index !== index ||
          week.start !== start + 7 * index ||
          phase?.code !== week.code ||
          phase.start !== week.start - 7 * week.weekInPhase ||
          phase.end !== phase.start + 7 * week.weeksInPhase - 1
        );
      });
      expect(misplaced).toEqual([]);
      expect(new Set(phases.map(({ id }) => id)).size).toBe(phases.length);
      expect(weeks.length).toBeGreaterThan(0);
      expect(weeks.length).toBeLessThanOrEqual(MAX_SEASON_WEEKS + 3);
    });
  });

  it('is the same every time', () => {
    always((input) => {
      expect(JSON.stringify(layOutSeason(input))).toBe(JSON.stringify(layOutSeason(input)));
    });
  });

  it('deloads only in full weeks, never in the first, at least three weeks apart', () => {
    always((input) => {
      const { weeks } = layOutSeason(input);
      const deloads = weeks.filter(({ deload }) => deload);
      const wrong = deloads.filter(
        (week, at) =>
          week.index === 0 ||
          week.taperOut !== undefined ||
          week.raceInWeek?.priority === 'A' ||
          ['T', 'R', 'RX'].includes(week.code) ||
          week.deloadWhy === undefined ||
          week.index - (deloads[at - 1]?.index ?? Number.NEGATIVE_INFINITY) < DELOAD.minWeeksBetween,
      );
      expect(wrong).toEqual([]);
    });
  });

  it('tapers into every A race that it plans for, with a fifth of the sets in race week', () => {
    always((input) => {
      if (input.event === 'return-from-injury') return;
      const { weeks, start } = layOutSeason(input);
      for (const week of weeks.slice(0, MAX_SEASON_WEEKS)) {
        const { raceInWeek } = week;
        if (raceInWeek?.priority !== 'A' || raceInWeek.day < input.asOf) continue;
        expect([week.taperOut, week.setMultiplier]).toEqual([0, 0.2]);
        const before = weeks[week.index - 1];
        if (before && EVENT_ALLOCATION[raceInWeek.event].taperWeeks === 2)
          expect(before.taperOut).toBeLessThanOrEqual(1);
      }
      expect(weeks.filter(({ code, taperOut }) => code === 'T' && taperOut === undefined)).toEqual([]);
      expect(start).toBeGreaterThanOrEqual(startOfWeek(input.asOf, input.weekStartsOn));
    });
  });

  it('speaks in whole sentences', () => {
    always((input) => {
      const { phases, assumptions, notes } = layOutSeason(input);
      const whys = [NOTHING, FULL].flatMap((content) => phases.map((phase) => phaseWords(phase, content, 'days').why));
      const texts = [...whys, ...[...assumptions, ...notes].map(({ text }) => text)];
      expect(texts.filter((text) => !text.endsWith('.') || /undefined|NaN|\b1 weeks|\[object/.test(text))).toEqual([]);
    });
  });
});
