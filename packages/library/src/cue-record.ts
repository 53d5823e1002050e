import type { Cue } from '@stridelift/engine';
import type { Problem } from './problem.ts';
import { listOf, type Read, recordOf, text, wordOf } from './readers.ts';
import { wordsOf } from './vocabulary.ts';

const FOCI = wordsOf('cue-focus');

const readCue: Read<Cue> = recordOf(['focus', 'text'], ({ take }) => ({
  focus: take('focus', wordOf('cue-focus', FOCI)),
  text: take('text', text(3, 80)),
}));

/** The three cues of an exercise: one of each focus, no text twice. */
export function readCues(value: unknown, path: string, problems: Problem[]): readonly [Cue, Cue, Cue] {
  const before = problems.length;
  const cues = listOf(readCue)(value, path, problems);
  if (problems.length === before) problems.push(...cuesTogether(cues, path));
  return cues as unknown as readonly [Cue, Cue, Cue];
}

function cuesTogether(cues: readonly Cue[], path: string): readonly Problem[] {
  const foci = cues.map((cue) => cue.focus);
  if (foci.length !== FOCI.size || new Set(foci).size !== FOCI.size) {
    const expected = 'three cues: one external, one internal, one form';
    return [{ path, expected, found: foci.join(', ') || 'no cue' }];
  }
  const texts = cues.map((cue) => cue.text);
  const again = texts.find((text, index) => texts.indexOf(text) < index);
  return again === undefined
    ? []
    : [{ path, expected: 'three different texts', found: `${JSON.stringify(again)} again` }];
}
