import type { ErrorCode } from 'yaml';

interface SyntaxText {
  readonly text: string;
  readonly suggestion?: string;
}

/** What the parser's errors mean to somebody who writes a file by hand. The rest keep the parser's own words. */
export const SYNTAX_TEXTS: Readonly<Partial<Record<ErrorCode, SyntaxText>>> = {
  BAD_INDENT: { text: 'This line is indented unlike its neighbours, or a bracket above is not closed.' },
  BAD_SCALAR_START: { text: 'A value cannot begin with this character.', suggestion: 'Put the value in quotes.' },
  BAD_DQ_ESCAPE: {
    text: 'This backslash is no escape that is known in double quotes.',
    suggestion: "Use 'single quotes' for text with backslashes.",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    text: 'There are two colons in one line where one was expected.',
    suggestion: 'Put text that holds ": " in quotes.',
  },
  MULTIPLE_DOCS: { text: 'A second document begins here; only one is read.', suggestion: 'Remove the line "---".' },
  TAB_AS_INDENT: { text: 'A tab indents this line; YAML wants spaces.', suggestion: 'Replace the tab by spaces.' },
};
