import { readFileSync } from 'node:fs';
import { type EpochDay, formatDate, parseDate, startOfWeek } from '@stridelift/engine';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { refineAthlete, type Vocabulary } from '../src/index.ts';
import { VOCABULARY } from './vocabulary.ts';

const MONDAY = parseDate('2026-11-23') as EpochDay;
const WORDS: Vocabulary = {
  equipment: [...VOCABULARY.equipment, 'leg-extension-machine'],
  exercises: [...VOCABULARY.exercises, 'drop-jump'],
};

function example(name: string): string {
  return readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8');
}

test.each([
  ['sam-marathon.yaml', 'Sam', 21],
  ['jo-first-5k.yaml', 'Jo', 10],
  ['kim-trail-ultra.yaml', 'Kim', 29],
])('the example %s is a right athlete file, with nothing assumed but policies', (file, name, weeks) => {
  const { athlete, problems, assumptions } = refineAthlete(parse(example(file)), WORDS, MONDAY);
  expect(problems).toEqual([]);
  expect(assumptions.map(({ code }) => code)).toEqual(['policies-absent']);
  expect(athlete?.name).toBe(name);
  expect(((athlete?.goal.day ?? 0) - MONDAY) / 7).toBeGreaterThan(weeks - 1);
  expect(((athlete?.goal.day ?? 0) - MONDAY) / 7).toBeLessThan(weeks);
});

describe('the example calendar', () => {
  const raw = example('sam-running.ics');
  const events = raw
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => ({
      uid: /^UID:(.*)\r$/m.exec(event)?.[1],
      date: (/^DTSTART[^:]*:(\d{4})(\d{2})(\d{2})/m.exec(event) ?? []).slice(1, 4).join('-'),
      title: /^SUMMARY:(.*)\r$/m.exec(event)?.[1] ?? '',
    }));

  test('is written as calendars are: CRLF, at most 75 octets a line, a name for each event', () => {
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const longest = Math.max(...raw.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBe(75);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(raw).not.toContain('\uFFFD');
  });

  test('has four or five runs in each of 21 weeks, from 28 up to 62 km, with a cut-back in every fourth', () => {
    const weeks = new Map<string, number[]>();
    for (const { date, title } of events) {
      const week = formatDate(startOfWeek(parseDate(date) as EpochDay, 'monday'));
      const km = Number(/([\d.]+) km/.exec(title)?.[1]);
      weeks.set(week, [...(weeks.get(week) ?? []), km]);
    }
    const totals = [...weeks.values()].map((runs) => runs.reduce((sum, km) => sum + km, 0));
    expect([...weeks.keys()][0]).toBe('2026-11-23');
    expect(totals).toHaveLength(21);
    for (const runs of weeks.values()) expect([4, 5]).toContain(runs.length);
    expect([totals[0], Math.max(...totals)]).toEqual([28, 62]);
    for (const week of [4, 8, 12, 16]) {
      expect((totals[week - 1] as number) / (totals[week - 2] as number)).toBeLessThan(0.85);
    }
  });

  test('never asks for a long run beyond a tenth over the longest of the 30 days before, races aside', () => {
    const longs = events.map(({ date, title }) => ({
      day: parseDate(date) as EpochDay,
      km: Number(/([\d.]+) km/.exec(title)?.[1]),
      race: title.startsWith('Race'),
    }));
    for (const run of longs.filter(({ race, day }) => !race && day > MONDAY + 7)) {
      const before = longs.filter(({ day }) => day < run.day && day >= run.day - 30).map(({ km }) => km);
      expect(run.km).toBeLessThanOrEqual(1.1 * Math.max(...before));
    }
  });
});
