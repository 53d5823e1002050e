import { describe, expect, it } from 'vitest';
import { guessSport } from './guess-sport.ts';
import { inOrder } from './in-order.ts';
import { measureMovement, metresBetween, pauseSecondsOf } from './measure-movement.ts';
import { sportInText, sportOfField } from './sport-word.ts';
import { startPoint, type TrackPoint } from './track-point.ts';

/** Metres north of a place, as degrees of latitude. */
const north = (metres: number): number => 48 + metres / 111_195.08;
const at = (second: number, metres?: number, opens = false): TrackPoint => ({
  ...startPoint(opens),
  at: second,
  latitude: metres === undefined ? undefined : north(metres),
  longitude: metres === undefined ? undefined : 9,
});
const every = (step: number, count: number, speed: number, from = 0, metres = 0): readonly TrackPoint[] =>
  Array.from({ length: count }, (_, index) => at(from + index * step, metres + index * step * speed));

describe('the way and the time of a recording', () => {
  it('a degree of latitude is 111.2 km', () => {
    expect(metresBetween({ latitude: 48, longitude: 9 }, { latitude: 49, longitude: 9 })).toBeCloseTo(111_195, 0);
  });

  it.each<
    readonly [
      string,
      readonly TrackPoint[],
      readonly [elapsed: number, recorded: number, moving: number, metres: number],
    ]
  >([
    ['a run counts whole', every(1, 101, 3), [100, 100, 100, 300]],
    ['a gap of over half a minute is a pause', [...every(1, 51, 3), ...every(1, 51, 3, 90, 400)], [140, 100, 100, 300]],
    ['a gap of half a minute is none', [...every(1, 51, 3), ...every(1, 51, 3, 80, 240)], [130, 130, 130, 390]],
    [
      'standing does not count',
      [...every(1, 51, 3), ...every(1, 20, 0, 51, 150), ...every(1, 51, 3, 71, 153)],
      [121, 121, 101, 303],
    ],
    [
      'a position that repeats for a second is no standing',
      every(1, 101, 3).map((point, index) => at(point.at, 6 * Math.floor(index / 2))),
      [100, 100, 100, 300],
    ],
    ['a point a minute is a rhythm, not pauses', every(60, 11, 3), [600, 600, 600, 1800]],
    [
      'a new piece after a short gap is a pause',
      [...every(1, 51, 3), at(65, 150, true), ...every(1, 51, 3, 66, 153)],
      [116, 101, 101, 303],
    ],
    [
      'a new piece that goes straight on is none',
      [...every(1, 51, 3), at(51, 153, true), ...every(1, 50, 3, 52, 156)],
      [101, 101, 101, 303],
    ],
    [
      'a leap of the receiver is no way',
      [...every(1, 51, 3), at(51, 90_000), ...every(1, 50, 3, 52, 156)],
      [101, 101, 101, 297],
    ],
    [
      'without signal it goes straight on',
      [...every(1, 51, 3), ...every(1, 20, 3, 51).map((point) => at(point.at)), ...every(1, 30, 3, 71, 213)],
      [100, 100, 100, 300],
    ],
  ])('%s', (_, points, [elapsed, recorded, moving, metres]) => {
    const movement = measureMovement(points, pauseSecondsOf(points));
    expect([movement.elapsedSeconds, movement.recordedSeconds, movement.movingSeconds]).toEqual([
      elapsed,
      recorded,
      moving,
    ]);
    expect(movement.metres).toBeCloseTo(metres, 0);
  });

  it('without positions there is no way, and with no points no time', () => {
    expect(measureMovement([at(0), at(10)], 30)).toEqual({
      elapsedSeconds: 10,
      recordedSeconds: 10,
      movingSeconds: 10,
    });
    expect(measureMovement([], 30).elapsedSeconds).toBe(0);
  });
});

describe('points in the order of time', () => {
  const DAY = 86_400;
  it.each<readonly [string, readonly number[], readonly number[]]>([
    ['stay', [1, 2, 2, 3], [1, 2, 2, 3]],
    ['lose one that goes back', [5, 6, 1, 7], [5, 6, 7]],
    ['lose one that leaps ahead', [5, 6, 900, 7, 8], [5, 6, 7, 8]],
    [
      'lose those of a clock that was not set yet',
      [0, 1, 90 * DAY, 90 * DAY + 1, 90 * DAY + 2],
      [90 * DAY, 90 * DAY + 1, 90 * DAY + 2],
    ],
  ])('%s', (_, times, kept) => {
    expect(inOrder(times.map((time) => at(time))).map((point) => point.at)).toEqual(kept);
  });
});

describe('the sport', () => {
  it.each([
    ['running', 'run'],
    ['Run', 'run'],
    ['trail_running', 'run'],
    ['VirtualRun', 'run'],
    ['9', 'run'],
    ['1', 'ride'],
    ['Biking', 'ride'],
    ['mountain_biking', 'ride'],
    ['Lap Swimming', 'swim'],
    ['Hiking', 'walk'],
    ['Löpning', 'run'],
    ['strength_training', 'strength'],
    ['Yoga', 'mobility'],
    ['CrossCountrySkiing', 'other'],
    ['Other', 'other'],
    ['brunch', 'other'],
    ['strides', 'other'],
    ['Outdoor Activity', undefined],
    ['77', undefined],
    ['', undefined],
  ])('of a field that says %j is %s', (field, sport) => {
    expect(sportOfField(field)).toBe(sport);
  });

  it('is found among other words', () => {
    expect(['Morning run', 'A walk in the park', 'Lunch'].map(sportInText)).toEqual(['run', 'walk', undefined]);
  });

  it.each([
    [0, undefined, 'other'],
    [1.4, undefined, 'walk'],
    [1.4, 55, 'walk'],
    [1.8, 80, 'run'],
    [1.8, 160, 'run'],
    [0.8, 80, 'walk'],
    [3, undefined, 'run'],
    [7, 85, 'ride'],
    [60, undefined, 'other'],
  ])('at %s m/s and a cadence of %s is guessed to be: %s', (speed, cadence, sport) => {
    expect(guessSport([{ ...at(0), cadence }], speed * 100, 100)).toBe(sport);
  });
});
