import type { Problem, Refined } from '../problem.ts';
import {
  type Alternative,
  type ExerciseText,
  type Fault,
  OPTIONAL_SECTIONS,
  SECTIONS,
  type Section,
} from './exercise-text.ts';
import { readSections } from './sections.ts';

const FAULT = /^\*\*(?<name>[^*]+?)\.?\*\* Looks: (?<looks>.+?) Fix: (?<fix>.+)$/s;
const LINK = /\[(?<words>[^\]]+)\]\((?<file>[^)]*)\)/g;
const FILE = /^(?<id>[a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/**
 * Reads the text of one exercise: a title, a line of purpose, then the sections of `SECTIONS` in order. Every problem is returned,
 * each with the section where it stands.
 *
 *     const text = parseExerciseText(markdown);
 *     text.ok && text.value.steps.length; // 3 to 5
 */
export function parseExerciseText(markdown: string): Refined<ExerciseText> {
  const problems: Problem[] = [];
  const read = readSections<Section>(markdown, SECTIONS, OPTIONAL_SECTIONS, problems);
  const way = (section: Section): Alternative => alternative(section, read.paragraph(section), problems);
  const value: ExerciseText = {
    name: read.title,
    purpose: read.line,
    setUp: read.paragraph('Set up'),
    steps: read.list('Do it'),
    ...(read.has('Breathing and tempo') ? { breathing: read.paragraph('Breathing and tempo') } : {}),
    faults: read.list('Common faults').map((item, index) => faultOf(item, `Common faults[${index}]`, problems)),
    easier: way('Easier'),
    harder: way('Harder'),
    ...(read.has('Instead') ? { instead: way('Instead') } : {}),
    care: read.paragraph('Take care'),
    stride: read.paragraph('Why runners do it'),
  };
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** The words of a text without the marks that links are written with. */
export function withoutLinks(text: string): string {
  return text.replace(LINK, '$<words>');
}

function faultOf(item: string, path: string, problems: Problem[]): Fault {
  const { name, looks, fix } = FAULT.exec(item)?.groups ?? {};
  if (name && looks && fix) return { name, looks, fix };
  problems.push({ path, expected: '**Name of the fault.** Looks: ... Fix: ...', found: item });
  return { name: '', looks: '', fix: '' };
}

function alternative(section: Section, text: string, problems: Problem[]): Alternative {
  const exercises = [...text.matchAll(LINK)].flatMap(({ groups }) => {
    const id = FILE.exec(groups?.['file'] ?? '')?.groups?.['id'];
    if (id !== undefined) return [id];
    problems.push({
      path: section,
      expected: 'a link to the text of an exercise, id.md',
      found: `${groups?.['file']}`,
    });
    return [];
  });
  return { text: withoutLinks(text), exercises };
}
