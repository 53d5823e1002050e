import { day } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { weekDose } from '../../tests/builders/dose.ts';
import { itemsOf, marathoner, seasonOf, weeksOf } from '../../tests/builders/season.ts';
import { contactBudget, weightOfContacts } from './contact-budget.ts';

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

const jumps = { level: 1, mostLevel: 1, impact: 2, sessions: 1, contactsASession: 60 } as const;

/** Contacts that the one jumping session of each week may have, where it has room for so many. */
function allowed(weeks: readonly { readonly room: number; readonly deload?: boolean }[]): number[] {
  const budget = contactBudget(1);
  return weeks.map(({ room, deload = false }) => {
    budget.startWeek(weekDose('B1', { jumps, deload }), 1);
    const next = budget.next();
    budget.spend(Math.min(room, next));
    budget.finishWeek();
    return next;
  });
}

describe('the ground contacts of a week', () => {
  it('begin at the least session of the level and grow by 15 % of what was really done (B4)', () => {
    expect(allowed([{ room: 99 }, { room: 99 }, { room: 99 }])).toEqual([40, 46, 52]);
  });

  it('are half of the week before in a deload, even where that week was short (B6)', () => {
    expect(allowed([{ room: 99 }, { room: 99, deload: true }])).toEqual([40, 20]);
    expect(allowed([{ room: 99 }, { room: 10 }, { room: 99, deload: true }])).toEqual([40, 46, 5]);
  });

  it('go on from the fullest week after a short one or a deload', () => {
    expect(allowed([{ room: 99 }, { room: 10 }, { room: 99, deload: true }, { room: 99 }])).toEqual([40, 46, 5, 46]);
  });
});
