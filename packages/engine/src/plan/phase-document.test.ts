import { at, day, everyDay } from '@stridelift/testkit';
import { describe, expect, it } from 'vitest';
import { marathoner, seasonOf } from '../../tests/builders/season.ts';
import type { Plan } from '../model/plan.ts';

const phaseOf = ({ season }: Plan, code: string) => season.phases.find((phase) => phase.code === code);
const atHome = everyDay(at('18:30', 30, 'home'));

describe('the phases of a plan say what its sessions hold', () => {
  it('heavy loads and jumps where they stand', () => {
    const plan = seasonOf();
    expect(phaseOf(plan, 'B2')).toMatchObject({ name: 'Maximal strength' });
    expect(phaseOf(plan, 'C')?.why).toContain('fast lifts and jumps');
    expect(phaseOf(plan, 'D')?.why).toContain('One heavy lift a week');
  });

  it('one heavy week of two where the other is race week', () => {
    const plan = seasonOf(
      marathoner({
        goal: { event: 'half', day: day('2027-04-18') },
        races: [{ event: 'half', day: day('2027-03-28'), priority: 'A' }],
      }),
    );
    expect(phaseOf(plan, 'D')?.why).toContain('One of them still has a heavy lift');
  });

  it('the repetitions of its full weeks, not those of a deload', () => {
    const plan = seasonOf(marathoner({ lifting: 'advanced', goal: { event: '10k', day: day('2027-03-21') } }));
    const [first] = plan.weeks.filter(({ phase }) => phase === 'b1-1');
    expect(first?.deload).toBe(true);
    expect(phaseOf(plan, 'B1')?.why).toContain('sets of 6 to 8:');
  });

  it('no heavy loads where nothing heavy stands', () => {
    const plan = seasonOf(marathoner({ week: atHome }));
    expect(phaseOf(plan, 'B2')).toMatchObject({ name: 'Strength' });
    expect(phaseOf(plan, 'B2')?.why).toContain('nothing heavy stands where you train');
    expect(phaseOf(plan, 'D')?.why).not.toContain('heavy');
  });

  it('no jumps where none are allowed', () => {
    const plan = seasonOf(marathoner({ injuries: [{ site: 'achilles', status: 'recovering', stage: 3 }] }));
    expect(phaseOf(plan, 'C')?.why).toContain('without jumps');
  });

  it('a race-specific phase only before a race', () => {
    expect(phaseOf(seasonOf(), 'D')?.name).toBe('Race-specific endurance');
    expect(phaseOf(seasonOf(marathoner({ goal: { event: 'general' } })), 'D')?.name).toBe('Strength endurance');
  });

  it('the day of the last heavy legs before the race', () => {
    const plan = seasonOf();
    const race = day(plan.goal.date ?? '');
    const last = plan.sessions.findLast(({ legLoad, date }) => legLoad === 3 && day(date) < race);
    expect(phaseOf(plan, 'T')?.why).toContain(`${race - day(last?.date ?? '')} days before it.`);
  });

  it('the day of the first leg work after the race', () => {
    const plan = seasonOf();
    const race = day(plan.goal.date ?? '');
    const first = plan.sessions.find(({ legLoad, date }) => legLoad >= 2 && day(date) > race);
    expect(phaseOf(plan, 'R')?.why).toContain(`for the legs from day ${day(first?.date ?? '') - race}`);
  });

  it('nothing of what comes after a way back that is still open', () => {
    const plan = seasonOf(
      marathoner({ goal: { event: 'return-from-injury' }, injuries: [{ site: 'tibia-bsi', status: 'current' }] }),
    );
    expect(phaseOf(plan, 'RX')?.why).toContain('a clinician has cleared you');
    expect(phaseOf(plan, 'B1')?.why).toContain('pencilled in');
  });
});
