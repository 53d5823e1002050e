import { describe, expect, it } from 'vitest';
import { epochDay } from '../calendar/epoch-day.ts';
import type { WeekDose } from '../dose/week-dose.ts';
import { type OptionInput, sessionOptions } from './session-options.ts';

const DOSE: WeekDose = {
  index: 5,
  start: epochDay(2026, 11, 23),
  code: 'B2',
  phase: 1,
  weekInPhase: 1,
  weeksInPhase: 4,
  sessions: 2,
  legs: 2,
  heavy: 1,
  legsMax: 2,
  jumps: { level: 1, mostLevel: 1, impact: 2, sessions: 1, contactsASession: 40 },
  novel: false,
  deload: false,
  setFactor: 1,
  rirPlus: 0,
  tapers: false,
  minutes: 30,
  raceWeek: false,
  mini: false,
};
const NO_JUMPS = { ...DOSE.jumps, sessions: 0 };
const options = (dose: Partial<WeekDose> = {}, input: Partial<OptionInput> = {}) =>
  sessionOptions({
    dose: { ...DOSE, ...dose },
    minutes: 30,
    start: 1080,
    maxLegLoad: 3,
    canJump: true,
    canBeLight: true,
    stillWarm: false,
    ...input,
  });
/** `heavy 3 2` is role, leg load, impact. */
const words = (found: ReturnType<typeof options>) =>
  found.map(({ role, legLoad, impact }) => `${role} ${legLoad} ${impact}`);

describe('what a day could hold', () => {
  it.each<[string, Partial<WeekDose>, Partial<OptionInput>, readonly string[]]>([
    ['everything, most wanted first', {}, {}, ['heavy 3 2', 'heavy 3 0', 'moderate 2 2', 'moderate 2 0', 'light 1 0']],
    ['nothing in a week off', { sessions: 0 }, {}, []],
    ['only the trunk in less than ten minutes', {}, { minutes: 9 }, ['trunk 1 0']],
    ['not even that where nothing is left for it', {}, { minutes: 9, canBeLight: false }, []],
    [
      'a finisher straight after a run',
      {},
      { minutes: 12, stillWarm: true },
      ['heavy 3 0', 'moderate 2 0', 'finisher 1 0'],
    ],
    [
      'a whole session where there is time for one',
      {},
      { minutes: 13, stillWarm: true },
      ['heavy 3 0', 'moderate 2 0', 'light 1 0'],
    ],
    ['no jumps where none can be done', {}, { canJump: false }, ['heavy 3 0', 'moderate 2 0', 'light 1 0']],
    [
      'nothing light where nothing is left for it',
      { heavy: 0, jumps: NO_JUMPS },
      { canBeLight: false },
      ['moderate 2 0'],
    ],
    ['no jumps where none are asked', { jumps: NO_JUMPS }, {}, ['heavy 3 0', 'moderate 2 0', 'light 1 0']],
    ['nothing heavy where none is asked', { heavy: 0 }, {}, ['moderate 2 2', 'moderate 2 0', 'light 1 0']],
    ['nothing heavy where nothing heavy stands', {}, { maxLegLoad: 2 }, ['moderate 2 2', 'moderate 2 0', 'light 1 0']],
    ['no legs where none may be loaded', {}, { maxLegLoad: 1 }, ['light 1 0']],
    ['no legs where none are asked', { legs: 0, heavy: 0, jumps: NO_JUMPS }, {}, ['light 1 0']],
    [
      'minis by their half of the body',
      { mini: true, jumps: NO_JUMPS },
      {},
      ['mini-legs 3 0', 'mini-legs 2 0', 'mini-upper 1 0'],
    ],
    ['a primer in race week', { raceWeek: true, legs: 0, heavy: 0, jumps: NO_JUMPS }, {}, ['primer 1 0']],
    ['mobility in recovery', { code: 'R', legs: 0, heavy: 0, jumps: NO_JUMPS }, {}, ['mobility 1 0']],
  ])('%s', (_, dose, input, expected) => {
    expect(words(options(dose, input))).toEqual(expected);
  });
  it('lasts whole quarter hours from its start, and keeps its minutes', () => {
    const [session] = options({}, { minutes: 20, start: 435 });
    expect(session).toMatchObject({ minutes: 20, start: 435, end: 465 });
  });
  it('is new for the legs only', () => {
    expect(options({ novel: true, jumps: NO_JUMPS }).map(({ novel }) => novel)).toEqual([true, true, false]);
    expect(options().some(({ novel }) => novel)).toBe(false);
  });
});
