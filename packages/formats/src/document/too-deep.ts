/** Deeper than any athlete file by far. */
const DEEPEST_BRACKETS = 100;
const LAST_COLUMN = 400;

const BLOCK_INDICATORS = /^[ \t]*(?:[-?:][ \t]+)*/;

/**
 * The line on which the text nests too deeply to be parsed. The parser recurses, and running out of stack inside a
 * regular expression ends the whole process rather than throwing, so this is found by counting beforehand.
 */
export function findTooDeep(text: string): number | undefined {
  let brackets = 0;
  for (const [index, line] of text.split('\n').entries()) {
    if ((BLOCK_INDICATORS.exec(line)?.[0].length ?? 0) > LAST_COLUMN) return index + 1;
    for (const letter of line) {
      if (letter === '[' || letter === '{') brackets += 1;
      else if ((letter === ']' || letter === '}') && brackets > 0) brackets -= 1;
      if (brackets > DEEPEST_BRACKETS) return index + 1;
    }
  }
  return undefined;
}
