import type { Exercise, Library } from '@stridelift/engine';
import type { Alternative, ExerciseText } from '@stridelift/library';
import { citeText, startFootnotes } from '../view/footnotes.ts';
import { exerciseFacts } from './exercises.ts';
import { sourceLines } from './text/notes.ts';
import { INDENT, type Page, section, startPage, type TextOptions } from './text/page.ts';
import { wrap } from './text/wrap.ts';

export interface TaughtExercise {
  readonly exercise: Exercise;
  readonly text: ExerciseText;
  readonly library: Library;
  /** What else the words might have meant. */
  readonly alsoMeant: readonly Exercise[];
}

const DEEPER = INDENT.repeat(2);

/** One exercise for someone who stands in front of it: what it is for, how it goes, what goes wrong, what else there is. */
export function renderExercise({ exercise, text, library, alsoMeant }: TaughtExercise, options: TextOptions): string {
  const page = startPage(options, 'metric', startFootnotes(library.sources));
  const say = (words: string): readonly string[] => wrap(words, page.width, { first: INDENT, rest: INDENT });
  const cues = exercise.cues.flatMap((cue) => wrap(cue.text, page.width, { first: `${INDENT}· `, rest: DEEPER }));
  const lines = [
    `${page.paint.title(exercise.name)}  ${page.paint.quiet(exercise.id)}`,
    ...say(text.purpose),
    ...wrap(exerciseFacts(exercise), page.width, { first: INDENT }).map(page.paint.quiet),
    ...section(page, 'Set up', say(text.setUp)),
    ...section(page, 'Do it', steps(text, page)),
    ...section(page, 'Breathing and tempo', text.breathing === undefined ? [] : say(text.breathing)),
    ...section(page, 'Think of', cues),
    ...section(page, 'Common faults', faults(text, page)),
    ...section(page, 'Easier', way(text.easier, library, page)),
    ...section(page, 'Harder', way(text.harder, library, page)),
    ...section(page, 'Instead', text.instead === undefined ? [] : way(text.instead, library, page)),
    ...section(page, 'Take care', say(text.care)),
    ...section(page, 'Why runners do it', say(`${text.stride}${citeText(page.footnotes, exercise.sources)}`)),
    ...section(
      page,
      'You may also have meant',
      alsoMeant.flatMap(({ id, name }) => wrap(`${name} (${id})`, page.width, { first: `${INDENT}· `, rest: DEEPER })),
    ),
    ...sourceLines(page),
  ];
  return `${lines.join('\n')}\n`;
}

function steps({ steps: all }: ExerciseText, page: Page): readonly string[] {
  return all.flatMap((step, index) =>
    wrap(step, page.width, { first: `${INDENT}${index + 1}. `, rest: `${INDENT}   ` }),
  );
}

function faults({ faults: all }: ExerciseText, page: Page): readonly string[] {
  return all.flatMap(({ name, looks, fix }) => [
    ...wrap(`${name}: ${looks}`, page.width, { first: `${INDENT}· `, rest: DEEPER }),
    ...wrap(`Fix: ${fix}`, page.width, { first: DEEPER }),
  ]);
}

/** Another way, and the ids to ask for. */
function way({ text, exercises }: Alternative, library: Library, page: Page): readonly string[] {
  const known = exercises.filter((id) => library.byId.has(id));
  return [
    ...wrap(text, page.width, { first: INDENT, rest: INDENT }),
    ...(known.length === 0 ? [] : wrap(known.join(', '), page.width, { first: DEEPER }).map(page.paint.quiet)),
  ];
}
