import type { Card, CardText } from '../cards/card.ts';
import type { GlossaryWord } from '../glossary.ts';
import type { TaughtPolicy } from '../policies/policy.ts';
import type { StarterSession } from '../sessions/starter-session.ts';
import type { ExerciseText } from './exercise-text.ts';

/** A card with its words. */
export interface TaughtCard extends Card {
  readonly text: CardText;
}

/** Every text of a language, read only when someone asks for one. */
export interface Texts {
  /** By id of the exercise. */
  readonly exercises: Readonly<Record<string, ExerciseText>>;
  /** In order of id. */
  readonly cards: readonly TaughtCard[];
  readonly policies: readonly TaughtPolicy[];
  readonly sessions: readonly StarterSession[];
  readonly glossary: readonly GlossaryWord[];
}
