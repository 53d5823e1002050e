import { countText, ending, plain } from '@stridelift/formats/words';
import type { InputProblem } from '../input/input-problem.ts';
import type { Io } from '../io.ts';
import { paint } from '../render/text/paint.ts';
import { textWidth } from '../render/text/text-width.ts';
import { colourOn } from './colour.ts';

const LONGEST_EXCERPT = 100;
/** Kept before the column when a long line is shown in part. */
const BEFORE = 40;
const SENTENCE = /^\p{Lu}.*\.$/su;
const WORD = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/i;

/** Says everything that is wrong with the input, by file and line, with the line and a caret, and that nothing was written. */
export function printProblems(io: Io, problems: readonly InputProblem[]): void {
  const brush = paint(colourOn(io, 'stderr'));
  const lines = inOrder(problems).flatMap((problem) => {
    const place = [problem.where, problem.line, problem.column].filter((part) => part !== undefined).join(':');
    return [`${brush.key(place)}  ${sentence(problem)}`, ...excerptLines(problem).map(brush.quiet)];
  });
  const count = countText(problems.length, 'thing');
  io.stderr(`${lines.join('\n')}\n\n${count} to put right. Nothing was written.\n`);
}

function sentence({ text, suggestion }: InputProblem): string {
  const said = plain(text);
  if (suggestion === undefined) return said;
  if (SENTENCE.test(suggestion)) return `${ending(said)} ${plain(suggestion)}`;
  const open = said.replace(/\.$/, '');
  return WORD.test(suggestion) ? `${open}; did you mean "${suggestion}"?` : `${open}; try: ${plain(suggestion)}`;
}

/** Files in the order in which they were named, lines from the top. */
function inOrder(problems: readonly InputProblem[]): readonly InputProblem[] {
  const files = [...new Set(problems.map(({ where }) => where))];
  const rank = ({ where, line = 0, column = 0 }: InputProblem): readonly number[] => [
    files.indexOf(where),
    line,
    column,
  ];
  return [...problems].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    const at = x.findIndex((value, index) => value !== y[index]);
    return at < 0 ? 0 : (x[at] as number) - (y[at] as number);
  });
}

/** The line with a caret under the column; of a long line the part around it. */
function excerptLines({ line, column = 1, excerpt }: InputProblem): readonly string[] {
  if (line === undefined || excerpt === undefined || excerpt.trim() === '') return [];
  const from = column > LONGEST_EXCERPT - BEFORE ? column - 1 - BEFORE : 0;
  const shown = excerpt.replaceAll('\t', ' ').slice(from, from + LONGEST_EXCERPT);
  const gutter = `${String(line).padStart(5)} | `;
  const before = excerpt.slice(from, column - 1).replaceAll('\t', ' ');
  return [gutter + visible(shown), `${' '.repeat(gutter.length - 2)}| ${' '.repeat(textWidth(visible(before)))}^`];
}

/** Control characters as blanks of the same width, so that the caret stays under its column. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
