import { type PlanInput, type Policies, policyEffects } from '@stridelift/engine';
import { findCards, findWord, plainKey, type StarterSession, type TaughtPolicy, type Texts } from '@stridelift/library';
import type { TextOrJson } from '../format-names.ts';
import { readPlanning } from '../input/read-planning.ts';
import type { ExitCode, Io } from '../io.ts';
import { printProblems } from '../output/print-problems.ts';
import { citedTextOptions, textOptions } from '../output/text-options.ts';
import { renderCard, renderTopics } from '../render/card.ts';
import { renderPolicy } from '../render/policy.ts';
import { renderStarter } from '../render/starter.ts';
import { renderWord } from '../render/word.ts';

export interface LearnOptions {
  readonly format: TextOrJson;
  /** With an athlete file a choice is told with what it would change in that runner's plan. */
  readonly athlete?: string;
  readonly runs: readonly string[];
  readonly asOf?: string;
}

/** Tells what is known about a topic, a choice, a session or a word; without a topic it lists what there is. */
export async function learn(io: Io, words: readonly string[], options: LearnOptions): Promise<ExitCode> {
  const texts = await io.loadTexts();
  const topic = words.join(' ');
  const print = (version: string, document: object, text: string): ExitCode => {
    io.stdout(options.format === 'json' ? `${JSON.stringify({ version, ...document }, null, 2)}\n` : text);
    return 0;
  };
  if (topic === '') {
    const { cards, policies, sessions } = texts;
    return print('stridelift/topics@1', { cards, policies, sessions }, renderTopics(texts, textOptions(io)));
  }
  const policy = policyCalled(texts, topic);
  if (policy) return learnPolicy(io, policy, options);
  const word = findWord(texts.glossary, topic);
  const [card, ...others] = findCards(texts.cards, topic);
  const isNamed = card && [card.id, ...card.topics].some((label) => plainKey(label) === plainKey(topic));
  const session = sessionCalled(texts, topic);
  if (session) {
    const about = isNamed ? card : undefined;
    const told = about ? `${renderCard(about, [], await citedTextOptions(io))}\n` : '';
    const text = renderStarter(session, await io.loadLibrary(), textOptions(io));
    return print('stridelift/session@1', { session, ...(about && { card: about }) }, `${told}${text}`);
  }
  if (word && !isNamed) return print('stridelift/word@1', { word }, renderWord(word, card, textOptions(io)));
  if (card) return print('stridelift/card@1', { card }, renderCard(card, others, await citedTextOptions(io)));
  const suggestion = 'see what there is with: stridelift learn';
  printProblems(io, [{ where: topic, text: 'nothing here is about this', suggestion }]);
  return 2;
}

async function learnPolicy(io: Io, policy: TaughtPolicy, options: LearnOptions): Promise<ExitCode> {
  let input: PlanInput | undefined;
  if (options.athlete !== undefined) {
    const reading = await readPlanning(io, { ...options, athlete: options.athlete });
    if (reading.value === undefined) {
      printProblems(io, reading.problems);
      return 2;
    }
    input = reading.value;
  }
  const effects = input && policyEffects(input, policy.name as keyof Policies);
  const document = { version: 'stridelift/policy@1', policy, ...(effects && { effects }) };
  io.stdout(
    options.format === 'json'
      ? `${JSON.stringify(document, null, 2)}\n`
      : renderPolicy(policy, effects, await citedTextOptions(io)),
  );
  return 0;
}

function policyCalled({ policies }: Texts, topic: string): TaughtPolicy | undefined {
  return policies.find(({ name }) => plainKey(name) === plainKey(topic));
}

function sessionCalled({ sessions }: Texts, topic: string): StarterSession | undefined {
  return sessions.find(({ id, title }) => [id, title].some((label) => plainKey(label) === plainKey(topic)));
}
