import { describe, expect, it } from 'vitest';
import { weekDose } from '../../tests/builders/dose.ts';
import { contactBudget } from './contact-budget.ts';

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
