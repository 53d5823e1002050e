import { buildAthlete, day } from '@stridelift/testkit';
import { expect, it, test } from 'vitest';
import type { Athlete } from '../model/athlete.ts';
import { safetyLimits } from '../safety/limits.ts';
import { safetyNotes } from './safety-notes.ts';

const AS_OF = day('2026-11-23');
const notesOf = (athlete: Athlete, jumps = true) => safetyNotes(athlete, safetyLimits(athlete, AS_OF), AS_OF, jumps);

test.each(['strict', 'graded', 'rehab-monitored'] as const)(
  'the pain policy %s is told once, with what ends a session whatever was chosen',
  (painPolicy) => {
    const [note, ...more] = notesOf(buildAthlete({ policies: { painPolicy } }));
    expect(more).toEqual([]);
    expect(note).toMatchObject({ rule: 'pain-rule', level: 'note', facts: { policy: painPolicy } });
    expect(note?.text).toMatch(
      /More than 5 of 10, sharp pain, numbness, giving way or pain on a bone end the session\.$/,
    );
  },
);

it('someone of fifteen is told that nothing is tested to the limit, and why', () => {
  const note = notesOf(buildAthlete({ bornYear: 2011 })).find(({ rule }) => rule === 'no-maximal-tests');
  expect(note?.sources.length).toBeGreaterThan(0);
});

it('a recovering Achilles tendon is named, with its stage and what the next morning decides (D1)', () => {
  const [note, ...more] = notesOf(
    buildAthlete({ injuries: [{ site: 'achilles', side: 'left', status: 'recovering', stage: 3 }] }),
  ).filter(({ rule }) => rule === 'site-care');
  expect(more).toEqual([]);
  expect(note?.facts).toEqual({ site: 'achilles', status: 'recovering', stage: 3 });
  expect(note?.text).toMatch(/^Your Achilles tendon recovers\. Stage 3 of the way back: exercises on one leg or arm\./);
  expect(note?.text).toContain('the next morning');
});

test.each<readonly [string, Partial<Athlete>]>([
  ['history', { injuries: [{ site: 'achilles', status: 'history' }] }],
  ['bone, which has its own finding', { injuries: [{ site: 'tibia-bsi', status: 'current' }] }],
  ['a condition', { screening: { cleared: true, postnatalWeeks: 14 } }],
])('nothing of the kind is said of %s', (_, sketch) => {
  expect(notesOf(buildAthlete(sketch)).map(({ rule }) => rule)).not.toContain('site-care');
});

it('a bone that was under stress before is named once, as the reason for the lowest jumps, where there are jumps', () => {
  const bone = (status: 'history' | 'recovering') =>
    buildAthlete({
      injuries: [
        { site: 'tibia-bsi', side: 'left', status },
        { site: 'tibia-bsi', side: 'right', status },
      ],
    });
  const of = (athlete: Athlete, jumps: boolean) =>
    notesOf(athlete, jumps).filter(({ rule }) => rule === 'bone-stress-history');
  expect(of(bone('history'), true)).toHaveLength(1);
  expect(of(bone('history'), true)[0]?.text).toMatch(/^Your shin bone has been under stress before, so jumps begin/);
  expect(of(bone('history'), false)).toEqual([]);
  expect(of(bone('recovering'), true)).toEqual([]);
});
