import { GRADES } from '../cards/card.ts';
import { kebabId } from '../exercise-record.ts';
import { describeValue, type Problem, type Refined } from '../problem.ts';
import { listOf, type Read, recordOf, refineWith, shaped, wordOf } from '../readers.ts';
import { readSections } from '../text/sections.ts';
import type { PolicyRecord, PolicyText } from './policy.ts';

const option: Read<string | number> = (value, path, problems) => {
  if (typeof value === 'string' || typeof value === 'number') return value;
  problems.push({ path, expected: 'a word or a number', found: describeValue(value) });
  return '';
};

const readPolicy: Read<PolicyRecord> = recordOf(
  ['name', 'conflicts', 'grade', 'sources', 'default', 'options'],
  ({ take }) => ({
    name: take('name', shaped(/^[a-z][A-Za-z]+$/, 'a name of the athlete file')),
    conflicts: take('conflicts', listOf(shaped(/^C\d+$/, 'a conflict such as C4'), 1)),
    grade: take('grade', wordOf('grade', new Set(Object.keys(GRADES)))),
    sources: take('sources', listOf(kebabId, 1)),
    default: take('default', option),
    options: take('options', listOf(option, 2)),
  }),
);

/** Turns an untrusted record into a policy; every problem is returned, with the path inside the record. */
export function refinePolicy(input: unknown): Refined<PolicyRecord> {
  return refineWith(readPolicy, input);
}

const SECTIONS = ['Who says what', 'How sure we are', 'Our default', 'Your choice'] as const;
const CHOICE = /^\*\*(?<option>[^*]+)\*\* (?<text>.+)$/s;

/** Reads the words of a policy; every problem is returned, with the section where it stands. */
export function parsePolicyText(markdown: string): Refined<PolicyText> {
  const problems: Problem[] = [];
  const read = readSections(markdown, SECTIONS, new Set(), problems);
  const value: PolicyText = {
    question: read.title,
    answer: read.line,
    sides: read.list('Who says what'),
    sure: read.paragraph('How sure we are'),
    ours: read.paragraph('Our default'),
    choices: read.list('Your choice').map((item, index) => {
      const { option: name, text } = CHOICE.exec(item)?.groups ?? {};
      if (name && text) return { option: name, text };
      problems.push({ path: `Your choice[${index}]`, expected: '**option** and what it changes', found: item });
      return { option: '', text: '' };
    }),
  };
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}
