/** An exercise put in words for someone who stands in front of it for the first time. */
export interface ExerciseText {
  /** The name of the exercise, as its record has it. */
  readonly name: string;
  /** One line: what it is for. */
  readonly purpose: string;
  /** Where to stand and what to hold before the first repetition. */
  readonly setUp: string;
  /** Three to five steps in order. */
  readonly steps: readonly string[];
  /** Breathing and tempo, where they matter. */
  readonly breathing?: string;
  readonly faults: readonly Fault[];
  readonly easier: Alternative;
  readonly harder: Alternative;
  /** Where the equipment is missing; absent where nothing but a floor is needed. */
  readonly instead?: Alternative;
  /** Who should be careful, and why. */
  readonly care: string;
  /** Which phase of the stride or demand of the race it serves. */
  readonly stride: string;
}

/** A common fault: its name, how it looks, what mends it. */
export interface Fault {
  readonly name: string;
  readonly looks: string;
  readonly fix: string;
}

/** Another way to do it, and the exercises of the library that it names. */
export interface Alternative {
  readonly text: string;
  /** Ids, in order of appearance. */
  readonly exercises: readonly string[];
}

/** The parts that stand under a heading of their own, in this order. */
export const SECTIONS = [
  'Set up',
  'Do it',
  'Breathing and tempo',
  'Common faults',
  'Easier',
  'Harder',
  'Instead',
  'Take care',
  'Why runners do it',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Sections that not every exercise needs. */
export const OPTIONAL_SECTIONS: ReadonlySet<Section> = new Set<Section>(['Breathing and tempo', 'Instead']);
