import { describe, expect, it } from 'vitest';
import { parseKm } from './distance.ts';
import { parseHoursMinutes, parseMinutes } from './duration.ts';

const MILE = 1.609344;

describe('how far, in all', () => {
  it.each([
    ['8km', 8],
    ['🏃 Easy Run • 8km', 8],
    ['Easy 6,5 km', 6.5],
    ['10K', 10],
    ['5-K race', 5],
    ['26.2 miles', 26.2 * MILE],
    ['4-6 mi very easy', 5 * MILE],
    ['4 mi-6 mi', 5 * MILE],
    ['5 m run', 5 * MILE],
    ['5 mi pace', 5 * MILE],
    ['2500 m', 2.5],
    ['{8:13} easy', 8 * MILE],
    ['LT 9 mi with 5 mi at LT pace', 9 * MILE],
    ['15k or 10-mile goal race 13 mi', 13 * MILE],
    ['Tune-up race 10K (total 9 mi)', 9 * MILE],
    ['2 km Warm Up, 5 km @ HMP, 2 km Cool Down, (9 km)', 9],
    ['Tempo: 2 km WU; 6 km continuous; 1 km CD', 9],
    ['12 km, consisting of: 3 km warm up, 6 x 1 km at 10k pace', 12],
    ['5 km at MP + 5 km at 95% MP + 3-4 km at 97% MP', 13.5],
    ['AM: 4 mi easy / PM: 6 mi easy', 10 * MILE],
    ['Recovery AM 6 mi PM 4 mi', 10 * MILE],
    ['Run 2km, walk 3km', 5],
    ['6 km, no faster than 5:45/km', 6],
  ])('%s', (text, km) => {
    expect(parseKm(text)).toBeCloseTo(km, 1);
  });

  it.each([
    'Long run',
    '6 x 1 km',
    '6 x (1 km fast, 1 km easy)',
    '45m',
    'at 5k race pace',
    '8 x 400 m with 400 m jog',
    '12,000 km',
    'AM: 5 km / PM: 10 x 600 m',
    'Warm up 2 km; 8 x 400 m; cool down 1 km',
    'Room 12 k5',
    'Progression with last 5 km at MP',
  ])('%s does not say', (text) => {
    expect(parseKm(text)).toBeUndefined();
  });
});

describe('how long, in all', () => {
  it.each([
    ['30 min', 30],
    ['45m - 50m', 48],
    ['1h0m', 60],
    ['1h40m - 1h45m', 103],
    ['55m - 1h0m', 58],
    ['1:30 h', 90],
    ['1h30', 90],
    ['1.5 hours', 90],
    ['90 minutes easy', 90],
    ["EF 45'", 45],
    ['20-30 min jog', 25],
    ['10 minute walk, 3 minute jog, 7 minute walk', 20],
    ['Run 60 seconds, walk 90 seconds. Repeat 8 times', 20],
    ['2 Stunden', 120],
  ])('%s', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });

  it.each([
    '5 km',
    '3 x 10 min',
    '8 km with 20 min tempo',
    '10 mi with 4 x 5 min',
    'at 5:30',
    '400m',
    '5m run',
    '40 min of (1 min hard)',
  ])('%s does not say', (text) => {
    expect(parseMinutes(text)).toBeUndefined();
  });

  it.each([
    ['0:50', 50],
    ['1:05:30', 65],
    ['0:00', undefined],
    ['50', undefined],
  ])('a planned time of %s', (text, minutes) => {
    expect(parseHoursMinutes(text)).toBe(minutes);
  });
});
