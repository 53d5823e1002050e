import type { IssueList } from '../issue-list.ts';

/** An ampersand that begins no reference, as in a title that was written without care. A parser would look for its end through the whole file. */
const STRAY = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\w.-]{0,30});)/gi;

/** The text with each stray ampersand written as it should be, and whether there was one. */
export function mendAmpersands(text: string, issues: IssueList): readonly [text: string, isMended: boolean] {
  const first = text.includes('&') ? text.search(STRAY) : -1;
  if (first < 0) return [text, false];
  issues.add({
    code: 'xml-malformed',
    severity: 'info',
    line: text.slice(0, first).split('\n').length,
    text: 'This is not well-formed XML: an & stands here as it is; it was read as an ordinary character.',
    done: 'assumed',
  });
  return [text.replace(STRAY, '&amp;'), true];
}
