import { buildAthlete, day } from '@stridelift/testkit';
import { expect, it, test } from 'vitest';
import type { Athlete } from '../model/athlete.ts';
import { safetyLimits } from '../safety/limits.ts';
import { safetyNotes } from './safety-notes.ts';

const AS_OF = day('2026-11-23');
const notesOf = (athlete: Athlete) => safetyNotes(athlete, safetyLimits(athlete, AS_OF), AS_OF);

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
