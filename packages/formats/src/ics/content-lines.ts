import type { IssueList } from '../issue-list.ts';

/** One unfolded line of a calendar: `NAME;PARAM=x:value`, with the line of the file where it begins. */
export interface ContentLine {
  /** Upper case, without parameters. */
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

const NAME = /^[A-Za-z0-9-]+$/;

const isFolded = (line: string | undefined): boolean => line !== undefined && (line[0] === ' ' || line[0] === '\t');

/** What stands before the first `;` or `:`. */
function nameOf(text: string): string | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const semicolon = text.indexOf(';');
  const name = text.slice(0, semicolon >= 0 && semicolon < colon ? semicolon : colon);
  return NAME.test(name) ? name.toUpperCase() : undefined;
}

/** Unfolds before anything is unescaped; blank lines mean nothing, whatever the line ends are. */
export function readContentLines(text: string, issues: IssueList): readonly ContentLine[] {
  const lines: ContentLine[] = [];
  const raw = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (let at = 0; at < raw.length; at += 1) {
    const line = at + 1;
    let whole = raw[at] as string;
    if (whole.trim() === '') continue;
    while (isFolded(raw[at + 1])) whole += (raw[++at] as string).slice(1);
    const name = nameOf(whole);
    if (name !== undefined) {
      lines.push({ name, text: whole, line });
    } else {
      issues.add({
        code: 'ics-line-unreadable',
        severity: 'warning',
        line,
        text: `Line ${line} is not a calendar property.`,
        done: 'skipped',
      });
    }
  }
  return lines;
}
