import { at, buildAthlete, day } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { library } from '../../tests/builders/choice.ts';
import { marathoner, seasonOf } from '../../tests/builders/season.ts';
import { CARD_MOMENTS, type CardNotice } from '../model/card.ts';
import type { Plan } from '../model/plan.ts';
import { planSeason } from './plan-season.ts';

type Sketch = Parameters<typeof buildAthlete>[0];

function planWith(cards: readonly CardNotice[], sketch: Sketch = marathoner()): Plan {
  const input = { athlete: buildAthlete(sketch), runs: [], library: { ...library, cards }, asOf: day('2026-11-23') };
  const result = planSeason(input);
  if (result.kind === 'blocked') throw new Error('blocked');
  return result.plan;
}

const card = (id: string, ...shownAt: CardNotice['shownAt']): CardNotice => ({
  id,
  title: `About ${id}`,
  shownAt,
});
const shown = (cards: readonly CardNotice[], sketch?: Sketch) => planWith(cards, sketch).cards ?? [];

describe('the cards of a plan', () => {
  it('are none where the library carries none', () => {
    expect(planWith([])).not.toHaveProperty('cards');
    const { cards: _, ...rest } = seasonOf();
    expect(rest).toEqual(planWith([]));
  });

  it('come once, with the first session that makes them matter', () => {
    const { cards = [], sessions } = planWith([card('hops', 'first-jumps'), card('light', 'deload-week')]);
    const first = sessions.find(({ contacts }) => contacts > 0);
    expect(cards[0]).toEqual({ card: 'hops', title: 'About hops', date: first?.date, session: first?.id });
    expect(cards.map((one) => one.card)).toEqual(['hops', 'light']);
  });

  test.each<[string, CardNotice['shownAt'][number], Sketch]>([
    ['a novice', 'novice', { lifting: 'novice' }],
    ['somebody of 60', 'masters', { bornYear: 1966 }],
    ['somebody of 15', 'youth', { bornYear: 2011, screening: { guardianConsent: true } }],
    ['a woman', 'female', { sex: 'female' }],
    ['a sore knee', 'pain-noted', { injuries: [{ site: 'knee-pfp', status: 'recovering' }] }],
    ['a bone that was stressed', 'bone-stress', { injuries: [{ site: 'tibia-bsi', status: 'history' }] }],
    ['a trail race', 'goal-trail', { goal: { event: 'trail', day: day('2027-04-18') } }],
    ['no race', 'no-race', { goal: { event: 'general' } }],
    ['no stretching', 'stretching-off', { policies: { cooldownStretch: 'off' } }],
    ['no heavy lifting', 'heavy-off', { policies: { heavyLifting: 'off' } }],
  ])('are shown to %s on the day of planning, and to no other', (_, moment, sketch) => {
    const about = [card('about', moment)];
    const plain = marathoner({ sex: 'male', bornYear: 1990, goal: { event: 'half', day: day('2027-04-18') } });
    expect(shown(about, { ...plain, ...sketch })).toEqual([
      { card: 'about', title: 'About about', date: '2026-11-23' },
    ]);
    expect(shown(about, plain)).toEqual([]);
  });

  it('know a gym from a room at home', () => {
    const [gym] = shown([card('room', 'first-gym-session')]);
    const [home] = shown(
      [card('room', 'first-home-session')],
      marathoner({ week: { wednesday: at('18:00', 30, 'home') } }),
    );
    expect([gym?.session === undefined, home?.session === undefined]).toEqual([false, false]);
    expect(shown([card('room', 'first-home-session')])).toEqual([]);
  });

  it('are few on a day: what finds no room waits for its next moment, or is left to be found', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => card(id, 'first-session'));
    expect(shown(many)).toHaveLength(2);
    const patient = [...many.slice(0, 2), card('z', 'first-session', 'deload-week')];
    expect(shown(patient).map((one) => one.card)).toEqual(['a', 'b', 'z']);
  });

  it('put what keeps the runner safe before everything else', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => card(id, 'first-plan'));
    const sore = marathoner({ injuries: [{ site: 'knee-pfp', status: 'recovering' }] });
    const ids = shown([...many, card('z-pain', 'pain-noted')], sore).map((one) => one.card);
    expect(ids).toEqual(['a', 'b', 'c', 'z-pain']);
  });

  it('of every moment are found in some plan', () => {
    const everything = CARD_MOMENTS.map((moment) => card(`at-${moment}`, moment));
    const plans: readonly Sketch[] = [
      marathoner(),
      marathoner({
        lifting: 'novice',
        strength: [],
        week: { tuesday: at('18:00', 30, 'home'), sunday: at('17:00', 20, 'home') },
      }),
    ];
    const seen = new Set(plans.flatMap((sketch) => shown(everything, sketch).map((one) => one.card)));
    expect(seen.size).toBeGreaterThan(12);
  });
});
