import type { Exercise } from '@stridelift/engine';
import { countText } from '@stridelift/formats/words';
import { describeEquipment } from '@stridelift/library';
import { citeText, type Sources, startFootnotes } from '../view/footnotes.ts';
import { sourceLines } from './text/notes.ts';
import { INDENT, type Page, startPage, type TextOptions } from './text/page.ts';
import { padEnd } from './text/text-width.ts';
import { wrap } from './text/wrap.ts';

export interface ExercisesTextOptions extends TextOptions {
  readonly sources?: Sources;
}

const DEEPER = INDENT.repeat(2);
const NAME_WIDTH = 44;
/** So few are told in full. */
const IN_FULL = 3;

const LEVEL_WORDS = ['', 'for anyone', 'easy', 'medium', 'demanding', 'advanced'] as const;

/** A few exercises in full, many as a list; those of one pattern stand together. */
export function renderExercises(exercises: readonly Exercise[], options: ExercisesTextOptions = {}): string {
  const page = startPage(options, 'metric', startFootnotes(options.sources));
  if (exercises.length === 0) return 'No exercise answers to all of this.\n';
  const lines = exercises.length <= IN_FULL ? fullLines(exercises, page) : listLines(exercises, page);
  return `${[...lines, ...sourceLines(page)].join('\n')}\n`;
}

function listLines(exercises: readonly Exercise[], page: Page): readonly string[] {
  const patterns = [...new Set(exercises.map(({ pattern }) => pattern))];
  return [
    `${countText(exercises.length, 'exercise')}; name one to see it in full.`,
    ...patterns.flatMap((pattern) => [
      '',
      page.paint.heading(pattern.toUpperCase()),
      ...exercises.filter((exercise) => exercise.pattern === pattern).flatMap((exercise) => rowLines(exercise, page)),
    ]),
  ];
}

function rowLines({ id, name, level, equipment }: Exercise, page: Page): readonly string[] {
  const facts = `${LEVEL_WORDS[level]}, ${describeEquipment(equipment)}`;
  const first = `${INDENT}${padEnd(name, NAME_WIDTH)}`;
  return [...wrap(facts, page.width, { first, rest: ' '.repeat(first.length) }), page.paint.quiet(`${DEEPER}${id}`)];
}

function fullLines(exercises: readonly Exercise[], page: Page): readonly string[] {
  return exercises.flatMap((exercise, index) => [...(index > 0 ? [''] : []), ...oneInFull(exercise, page)]);
}

function oneInFull(exercise: Exercise, page: Page): readonly string[] {
  const { id, name, why, cues, aliases, regression, progression } = exercise;
  const say = (text: string): readonly string[] => wrap(text, page.width, { first: INDENT, rest: DEEPER });
  return [
    `${page.paint.title(name)}  ${page.paint.quiet(id)}`,
    ...say(exerciseFacts(exercise)),
    ...say(`Why: ${why}.${citeText(page.footnotes, exercise.sources)}`),
    ...cues.flatMap(({ text }) => say(`· ${text}`)),
    ...(aliases.length === 0 ? [] : say(`Also called: ${aliases.join(', ')}`)),
    ...(regression === undefined ? [] : say(`Easier: ${regression}`)),
    ...(progression === undefined ? [] : say(`Harder: ${progression}`)),
  ];
}

/** What an exercise is and needs, in a line. */
export function exerciseFacts({ pattern, level, equipment }: Exercise): string {
  return `${pattern}, ${LEVEL_WORDS[level]}, ${describeEquipment(equipment)}`;
}
