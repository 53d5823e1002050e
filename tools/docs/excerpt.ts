/** Lines to keep: from the first that matches `from`, up to but without the first after it that matches `to`, `skip` lines later at the earliest; without `to`, up to the end. */
export interface Kept {
  readonly from: RegExp;
  readonly to?: RegExp;
  readonly skip?: number;
}

/** Parts of a printed text, in order, with `[...]` where it is cut. Throws where a part is not found. */
export function excerpt(text: string, parts: readonly Kept[]): string {
  const lines = text.trimEnd().split('\n');
  const kept: string[] = [];
  let at = 0;
  for (const part of parts) {
    const { start, end } = span(lines, at, part);
    if (lines.slice(at, start).some(isText)) kept.push(CUT);
    kept.push(lines.slice(start, end).join('\n').trimEnd());
    at = end;
  }
  if (lines.slice(at).some(isText)) kept.push(CUT);
  return kept.join('\n\n');
}

/** One part of a file, without a word about what stands around it. */
export function passage(text: string, part: Kept): string {
  const lines = text.trimEnd().split('\n');
  const { start, end } = span(lines, 0, part);
  return lines.slice(start, end).join('\n').trimEnd();
}

const CUT = '[...]';

function isText(line: string): boolean {
  return line !== '';
}

function span(lines: readonly string[], at: number, { from, to, skip = 0 }: Kept): { start: number; end: number } {
  const start = indexFrom(lines, at, from);
  return { start, end: to === undefined ? lines.length : indexFrom(lines, start + 1 + skip, to) };
}

function indexFrom(lines: readonly string[], at: number, wanted: RegExp): number {
  const index = lines.findIndex((line, position) => position >= at && wanted.test(line));
  if (index < 0) throw new Error(`the text has no line like ${wanted}`);
  return index;
}
