import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { loadLibrary } from '../node.ts';
import { renderProblem } from '../problem.ts';
import { parseExerciseText, withoutLinks } from './parse-text.ts';
import { disagreements } from './text-sense.ts';

const library = loadLibrary();
/** A text of our own to spoil, so that mending the real ones breaks no test. */
const GOOD = readFileSync(new URL('../../tests/support/good-text.md', import.meta.url), 'utf8');
const BOTH = library.byId.get('back-squat')!;

const problemsOf = (markdown: string): readonly string[] => {
  const parsed = parseExerciseText(markdown);
  return parsed.ok
    ? disagreements(parsed.value, BOTH, library.byId).map(renderProblem)
    : parsed.problems.map(renderProblem);
};

describe('the text of an exercise', () => {
  it('is read part by part', () => {
    const parsed = parseExerciseText(GOOD);
    if (!parsed.ok) throw new Error('refused');
    const { name, steps, faults, easier, instead } = parsed.value;
    expect(name).toBe('Barbell back squat');
    expect(steps).toHaveLength(4);
    expect(faults.map((fault) => fault.name)).toEqual(['The hips shoot up first', 'The knees fall in']);
    expect(easier).toEqual({ text: expect.stringContaining('the goblet squat keeps'), exercises: ['goblet-squat'] });
    expect(instead?.exercises).toEqual(['bulgarian-split-squat']);
    expect(problemsOf(GOOD)).toEqual([]);
  });

  test.each<readonly [string, (good: string) => string, RegExp]>([
    ['without a title', (good) => good.replace('# Barbell', 'Barbell'), /title: expected one heading/],
    ['without a section', (good) => good.replace(/## Harder[^#]*/, ''), /Harder: expected this section, found nothing/],
    [
      'with a section of its own making',
      (good) => good.replace('## Harder', '## Hardest'),
      /Hardest: expected each of/,
    ],
    ['with a section twice', (good) => `${good}\n## Harder\n\nMore.\n`, /Harder: expected each of/],
    [
      'out of order',
      (good) => good.replace('## Easier', '## X').replace('## Harder', '## Easier').replace('## X', '## Harder'),
      /sections in the order/,
    ],
    [
      'with steps that are no list',
      (good) => good.replace(/^\d\. /gm, ''),
      /Do it: expected one list, found a paragraph/,
    ],
    [
      'with a fault without its fix',
      (good) => good.replace(/Fix: take a tenth[^\n]*/, ''),
      /Common faults\[0\]: expected \*\*Name/,
    ],
    [
      'with a link out of the library',
      (good) => good.replace('goblet-squat.md', 'https://example.org'),
      /a link to the text of an exercise/,
    ],
    [
      'with a list where a paragraph belongs',
      (good) => good.replace('Hold one weight', '- Hold one weight'),
      /Easier: expected one paragraph, found a list/,
    ],
    [
      'with two paragraphs before the first section',
      (good) => good.replace('\n## Set up', '\nMore.\n\n## Set up'),
      /one line and nothing else/,
    ],
  ])('is refused %s', (_, spoil, told) => {
    expect(problemsOf(spoil(GOOD)).join('\n')).toMatch(told);
  });

  test.each<readonly [string, (good: string) => string, RegExp]>([
    [
      'calls it something else',
      (good) => good.replace('# Barbell back squat', '# Squat'),
      /title: expected Barbell back squat, found Squat/,
    ],
    ['has two steps', (good) => good.replace(/^3\..*\n4\..*\n/m, ''), /3 to 5 steps, found 2/],
    ['has one fault', (good) => good.replace(/- \*\*The knees[^\n]*\n/, ''), /two faults, found 1/],
    [
      'needs a bench',
      (good) => good.replace('Step under it', 'Sit on the bench under it'),
      /only equipment of the record, found bench/,
    ],
    [
      'forgets a caution',
      (good) => good.replace('stiff shoulder or neck', 'stiff neck'),
      /Take care: expected a word for shoulder/,
    ],
    [
      'changes sides',
      (good) => good.replace('Push the floor away', 'Switch sides and push the floor away'),
      /both sides together/,
    ],
    ['names one side', (good) => good.replace('Push the floor away', 'Push with the left leg'), /either side/],
    [
      'loses the easier exercise',
      (good) => good.replace('[goblet squat](goblet-squat.md)', 'goblet squat'),
      /Easier: expected a link to goblet-squat.md/,
    ],
    [
      'links to nothing',
      (good) => good.replace('bulgarian-split-squat.md', 'no-such-squat.md'),
      /another exercise of the library, found no-such-squat/,
    ],
    [
      'needs the same thing instead',
      (good) => good.replace('bulgarian-split-squat.md', 'barbell-reverse-lunge.md'),
      /does without the missing equipment/,
    ],
    [
      'promises',
      (good) => good.replace('Pain at the kneecap', 'It prevents injuries. Pain at the kneecap'),
      /no promise and no diagnosis/,
    ],
    [
      'says nothing of running',
      (good) => good.replace(/## Why runners do it.*/s, '## Why runners do it\n\nIt is good.\n'),
      /a phase of the stride/,
    ],
  ])('disagrees with its record where it %s', (_, spoil, told) => {
    expect(problemsOf(spoil(GOOD)).join('\n')).toMatch(told);
  });

  it('of one leg says when to change, and of alternating sides that they take turns', () => {
    const parsed = parseExerciseText(GOOD);
    if (!parsed.ok) throw new Error('refused');
    const told = (laterality: 'unilateral' | 'alternating') =>
      disagreements(parsed.value, { ...BOTH, laterality }, library.byId)
        .map(renderProblem)
        .join('\n');
    expect(told('unilateral')).toMatch(/when to change sides/);
    expect(told('alternating')).toMatch(/the sides take turns/);
  });

  it('reads without its links as it reads with them', () => {
    expect(withoutLinks('the [goblet squat](goblet-squat.md) keeps')).toBe('the goblet squat keeps');
  });
});
