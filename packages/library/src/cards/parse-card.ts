import type { Problem, Refined } from '../problem.ts';
import { readSections } from '../text/sections.ts';
import type { CardText } from './card.ts';

const SECTIONS = ['What we know', 'What to do', 'Others say'] as const;
const OPTIONAL: ReadonlySet<(typeof SECTIONS)[number]> = new Set(['Others say'] as const);

/** Reads the words of a card; every problem is returned, with the section where it stands. */
export function parseCard(markdown: string): Refined<CardText> {
  const problems: Problem[] = [];
  const read = readSections(markdown, SECTIONS, OPTIONAL, problems);
  const value: CardText = {
    title: read.title,
    answer: read.line,
    known: read.paragraphs('What we know'),
    todo: read.list('What to do'),
    ...(read.has('Others say') ? { others: read.paragraph('Others say') } : {}),
  };
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}
