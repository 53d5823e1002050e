import { HOME } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { weekDose } from '../../tests/builders/dose.ts';
import type { Scale3 } from '../model/exercise.ts';
import type { DayFacts, SessionFacts } from '../rules/day-facts.ts';
import type { OpenSeasonDay } from '../schedule/open-season.ts';
import type { EpochDay } from '../units/brands.ts';
import { placedSessions } from './place-sessions.ts';

const FIRST = 20_780;

function sessionOf(legLoad: Scale3): SessionFacts {
  return {
    what: 'session',
    role: legLoad >= 2 ? 'moderate' : 'light',
    legLoad,
    impact: 0,
    novel: false,
    minutes: 30,
    start: 1080,
    end: 1110,
  };
}

/** Leg loads of the days from the first Monday on; `undefined` is a day without a session. */
function placed(...legLoads: readonly (Scale3 | undefined)[]) {
  const days = legLoads.map(
    (legLoad, index): DayFacts => ({
      firstOfWeek: index % 7 === 0,
      lastOfWeek: index % 7 === 6,
      runs: [],
      minutes: 30,
      race: { ahead: [], behind: [] },
      week: { sessions: 2, heavy: 0, legs: 2, jumps: 0, legsMax: 2, runFreeDays: 7 },
      tomorrow: { quality: false, long: false, easyOrRest: true },
      ...(legLoad === undefined ? {} : { session: sessionOf(legLoad) }),
    }),
  );
  const open = days.map(
    (facts, index): OpenSeasonDay => ({
      facts,
      options: [],
      day: (FIRST + index) as EpochDay,
      place: index % 2 === 0 ? 'gym' : HOME.id,
    }),
  );
  const doses = [weekDose('A', { index: 0 }), weekDose('B1', { index: 1 })].slice(0, Math.ceil(days.length / 7));
  return placedSessions(open, days, doses);
}

const _ = undefined;

describe('the placed sessions', () => {
  it('keep their day, place and dose', () => {
    const sessions = placed(_, 2, _, _, _, _, _, 1, _, _, _, _, _, _);
    expect(sessions.map(({ index, day, place, dose }) => [index, day, place, dose.code])).toEqual([
      [1, FIRST + 1, HOME.id, 'A'],
      [7, FIRST + 7, HOME.id, 'B1'],
    ]);
  });

  it('count leg sessions and light ones apart, from none in each week', () => {
    const sessions = placed(2, 1, 3, _, 1, _, _, 1, 2, _, _, _, _, _);
    expect(sessions.map(({ ordinal, legSessions }) => [ordinal, legSessions])).toEqual([
      [0, 2],
      [0, 2],
      [1, 2],
      [1, 2],
      [0, 1],
      [0, 1],
    ]);
  });

  it('are none where nothing was placed', () => {
    expect(placed(_, _, _, _, _, _, _)).toEqual([]);
  });
});
