import { at, type buildAthlete, everyDay } from '@stridelift/testkit';
import { expect, it, test } from 'vitest';
import { seasonOf } from '../../tests/builders/season.ts';

const said = (sketch: Parameters<typeof buildAthlete>[0]) =>
  seasonOf(sketch).findings.filter(({ rule }) => rule === 'one-session-a-week');
const EVERY_EVENING = everyDay(at('18:00', 45, 'gym'));

test.each<readonly [string, Parameters<typeof buildAthlete>[0]]>([
  ['a runner who chose one session a week', { week: EVERY_EVENING, policies: { frequency: 1 } }],
  ['a week that has time on one day only', { week: { wednesday: at('18:00', 45, 'gym') } }],
])('%s is told once that one holds more than it builds', (_, sketch) => {
  const [note, ...more] = said(sketch);
  expect(more).toEqual([]);
  expect(note).toMatchObject({ level: 'note', facts: { weeks: expect.any(Number) } });
  expect(note?.text).toMatch(
    /^\d+ weeks that build have a single strength session: it holds strength more than it builds it\./,
  );
});

test.each<readonly [string, Parameters<typeof buildAthlete>[0]]>([
  ['two sessions a week', { week: EVERY_EVENING }],
  ['four minis', { week: EVERY_EVENING, policies: { split: 'mini4' } }],
])('nothing is said with %s', (_, sketch) => {
  expect(said(sketch)).toEqual([]);
});

it('nothing is said where only the first week has a single day left', () => {
  const week = { monday: at('18:00', 45, 'gym'), thursday: at('18:00', 45, 'gym') };
  expect(seasonOf({ week }, '2026-11-24').weeks[0]?.target).toBe(1);
  expect(seasonOf({ week }, '2026-11-24').findings.map(({ rule }) => rule)).not.toContain('one-session-a-week');
});

it('speaks of weeks that build and not of the way back from an injury before them', () => {
  const plan = seasonOf({
    goal: { event: 'return-from-injury' },
    injuries: [{ site: 'achilles', status: 'recovering', stage: 2 }],
    week: { wednesday: at('18:00', 45, 'gym') },
  });
  const [wayBack, next] = plan.season.phases;
  expect(wayBack?.code).toBe('RX');
  expect(plan.findings.find(({ rule }) => rule === 'one-session-a-week')?.dates).toEqual([next?.start]);
});
