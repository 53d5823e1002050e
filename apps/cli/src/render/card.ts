import { GRADES, type TaughtCard, type Texts } from '@stridelift/library';
import { citeText, type Sources, startFootnotes } from '../view/footnotes.ts';
import { sourceLines } from './text/notes.ts';
import { INDENT, section, startPage, type TextOptions } from './text/page.ts';
import { wrap } from './text/wrap.ts';

const DEEPER = INDENT.repeat(2);
/** Other cards that the words may have meant are named, up to this many. */
const OTHERS = 4;

export interface CardTextOptions extends TextOptions {
  readonly sources?: Sources;
}

/** One card in full: the answer first, then what is known, what to do, what others say, and how sure it is. */
export function renderCard(card: TaughtCard, others: readonly TaughtCard[], options: CardTextOptions): string {
  const page = startPage(options, 'metric', startFootnotes(options.sources));
  const { title, answer, known, todo, others: opposite } = card.text;
  const say = (text: string): readonly string[] => wrap(text, page.width, { first: INDENT, rest: INDENT });
  const item = (text: string): readonly string[] => wrap(text, page.width, { first: `${INDENT}· `, rest: DEEPER });
  const paragraphs = known.flatMap((text, index) => (index === 0 ? say(text) : ['', ...say(text)]));
  const sure = `${GRADES[card.grade]}${citeText(page.footnotes, card.sources)}`;
  const lines = [
    page.paint.title(title),
    ...say(answer),
    ...section(page, 'What we know', paragraphs),
    ...section(page, 'What to do', todo.flatMap(item)),
    ...section(page, 'Others say', opposite === undefined ? [] : say(opposite)),
    ...section(page, 'How sure is this', say(sure)),
    ...section(
      page,
      'See also',
      others.slice(0, OTHERS).flatMap(({ id, text }) => item(`${text.title} (stridelift learn ${id})`)),
    ),
    ...sourceLines(page),
  ];
  return `${lines.join('\n')}\n`;
}

/** Everything that can be learned, a line each. */
export function renderTopics({ cards, policies, sessions }: Texts, options: TextOptions): string {
  const page = startPage(options, 'metric', startFootnotes());
  const line = (title: string, name: string): readonly string[] => [
    ...wrap(title, page.width, { first: INDENT, rest: DEEPER }),
    page.paint.quiet(`${DEEPER}stridelift learn ${name}`),
  ];
  const lines = [
    ...wrap('What is known, what to do and how sure it is. Any word of a plan can be asked for too.', page.width),
    ...section(
      page,
      'Questions',
      cards.flatMap(({ id, text }) => line(text.title, id)),
    ),
    ...section(
      page,
      'Choices',
      policies.flatMap(({ name, text }) => line(text.question, name)),
    ),
    ...section(
      page,
      'Sessions that need no plan',
      sessions.flatMap(({ id, title, minutes }) => line(`${title} (${minutes} min)`, id)),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
