import { day } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { itemsOf, marathoner, seasonOf, weeksOf } from '../../tests/builders/season.ts';
import { weightOfContacts } from './contact-budget.ts';

const TEN_K = { event: '10k', day: day('2027-03-21') } as const;
const RUNNERS = {
  'a marathoner': marathoner(),
  'a runner of ten kilometres': marathoner({ goal: TEN_K }),
  'who jumps at level 3': marathoner({
    goal: TEN_K,
    lifting: 'advanced',
    tests: [
      { test: 'single-leg-calf-raise', left: 32, right: 31, day: day('2026-11-16') },
      { test: 'single-leg-squat-quality', left: 9, right: 9, day: day('2026-11-16') },
    ],
  }),
  'an ultra runner': marathoner({ goal: { event: 'ultra', day: day('2027-04-18') } }),
};

describe.each(Object.entries(RUNNERS))('%s', (_, sketch) => {
  const weeks = weeksOf(seasonOf(sketch)).map(({ code, sessions }) => ({
    code,
    contacts: sessions.reduce((sum, session) => sum + weightOfContacts(session), 0),
  }));
  const most = (...codes: string[]) =>
    Math.max(...weeks.filter(({ code }) => codes.includes(code)).map(({ contacts }) => contacts));

  it('jumps most in the power phase', () => {
    expect(most('C')).toBeGreaterThanOrEqual(60);
    expect(most('C')).toBeGreaterThan(most('A', 'B1', 'B2'));
    expect(most('D')).toBeLessThanOrEqual(most('C'));
  });
});

it('counts a contact on one leg for one and a half', () => {
  const season = seasonOf(RUNNERS['who jumps at level 3']);
  const oneLegged = season.sessions.find((session) =>
    itemsOf(session).some(({ contacts, perSide }) => contacts !== undefined && perSide),
  );
  if (!oneLegged) throw new Error('nobody jumps on one leg');
  expect(weightOfContacts(oneLegged)).toBeGreaterThan(oneLegged.contacts);
});
