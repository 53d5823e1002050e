import { GYM, HOME } from '@stridelift/testkit';
import { describe, expect, it, test } from 'vitest';
import { choiceFor, exerciseOf, library } from '../../tests/builders/choice.ts';
import { slotWith } from '../../tests/builders/prescribe.ts';
import type { ChoiceContext } from '../compose/choice-context.ts';
import { swapsFor } from '../compose/swaps.ts';
import { itemWordsFor } from './item-document.ts';

const SLOT = slotWith({ id: 'second', patterns: ['hinge'], purpose: 'hip strength on one leg' });
const words = (id: string, context: ChoiceContext = choiceFor()) => itemWordsFor(context)(SLOT, exerciseOf(id), GYM);

describe('what is said of an exercise', () => {
  it('is why the slot is there and why this exercise is', () => {
    const { why } = words('romanian-deadlift-dumbbell');
    expect(why).toBe(`Hip strength on one leg. ${exerciseOf('romanian-deadlift-dumbbell').why}`);
  });

  test.each<readonly [string, ChoiceContext, string]>([
    ['the event asks for it', choiceFor({ goal: { event: 'trail' } }), 'event-exercise'],
    ['the runner asked for it', choiceFor({ prefer: ['single-leg-rdl'] }), 'runner-wish'],
    ['a test was weak there', { ...choiceFor(), weakPatterns: new Set(['hinge']) }, 'test-weakness'],
  ])('names the rule where %s', (_, context, rule) => {
    expect(words('single-leg-rdl', context).rules).toEqual(['slot-second', rule]);
    expect(words('single-leg-rdl').rules).toEqual(['slot-second']);
  });

  it('names the rule where a tender site prefers it', () => {
    const context = choiceFor({ injuries: [{ site: 'low-back', status: 'recovering' }] });
    expect(words('bird-dog', context).rules).toContain('caution-prefers');
  });

  it('names sources of the library, at least one', () => {
    for (const { id } of library.exercises) {
      const { sources } = words(id, choiceFor({ goal: { event: 'trail' } }));
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source) => !library.sources.has(source))).toEqual([]);
    }
    expect(words('single-leg-rdl', choiceFor({ goal: { event: 'trail' } })).sources).toContain('founding-004');
  });

  it('offers the swaps of its place', () => {
    const context = choiceFor();
    const wordsOf = itemWordsFor(context);
    for (const place of [GYM, HOME]) {
      expect(wordsOf(SLOT, exerciseOf('single-leg-glute-bridge'), place).swaps).toEqual(
        swapsFor(exerciseOf('single-leg-glute-bridge'), place, context),
      );
    }
  });

  it('is not that of another slot', () => {
    const wordsOf = itemWordsFor(choiceFor());
    const other = slotWith({ id: 'weak-hinge', patterns: ['hinge'], purpose: 'extra work' });
    wordsOf(SLOT, exerciseOf('glute-bridge'), GYM);
    expect(wordsOf(other, exerciseOf('glute-bridge'), GYM)).toMatchObject({ rules: ['slot-weak-hinge'] });
  });
});
