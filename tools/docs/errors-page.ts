import { ASSUMPTION_CODES, PROBLEM_CODES } from '@stridelift/contract';
import { ISSUE_CATALOGUE } from '@stridelift/formats';
import type { ExitCode } from '../../apps/cli/src/io.ts';
import { GENERATED } from './generated.ts';
import { code, table } from './markdown.ts';

/** What each exit code means; the type makes sure that none is missing. */
const EXIT_CODES: Readonly<Record<ExitCode, string>> = {
  0: 'Fine. The document is on standard output or in the file asked for.',
  1: 'The work was done and something must change: the audit found a hard rule broken, or the health answers ask for a clearance before there is a plan.',
  2: 'The input or the command is wrong. Every problem is told at once on standard error; nothing is written.',
  70: 'Our fault: a promise of the program is broken. `STRIDELIFT_DEBUG=1` shows where.',
};

const INTRO = `${GENERATED}
# Errors

Three kinds of wrong, never mixed:

- a **finding** says that a plan or calendar breaks or bends a rule. It is returned, with the rule's id; see [rules.md](rules.md).
- an **issue** (in files of others) or a **problem** (in files of ours) says that the input is wrong. They are returned, all at once,
  with their position.
- a **fault** says that our own promise is broken. It is thrown, and the command ends with 70.
`;

/** The page of all codes: what they mean and how to mend them. */
export function errorsPage(): string {
  const meanings = (codes: Readonly<Record<string, string>>): string =>
    table(
      ['code', 'meaning'],
      Object.entries(codes).map(([name, meaning]) => [code(name), meaning]),
    );
  return `${[
    INTRO.trimEnd(),
    `## Exit codes\n\n${meanings(EXIT_CODES)}`,
    '## Problems with our own documents\n\nAthlete files, plans and findings, from `packages/contract`.\n\n' +
      table(
        ['code', 'meaning', 'what to do'],
        Object.entries(PROBLEM_CODES).map(([name, { meaning, mend }]) => [code(name), meaning, mend]),
      ),
    `## Issues in imported files\n\nCalendars, and the text of YAML and JSON, from \`packages/formats\`.\n\n${meanings(ISSUE_CATALOGUE)}`,
    '## Assumptions about an athlete file\n\nNothing is wrong here: what was left out is taken carefully, and the plan lists it.\n\n' +
      meanings(ASSUMPTION_CODES),
  ].join('\n\n')}\n`;
}
