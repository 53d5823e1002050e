import { countText } from '@stridelift/formats/words';
import type { AnswerKind, Claim, ClaimAnswer } from '@stridelift/library';
import { startFootnotes } from '../view/footnotes.ts';
import { INDENT, type Page, startPage, type TextOptions } from './text/page.ts';
import { wrap } from './text/wrap.ts';

const DEEPER = INDENT.repeat(2);

const KIND_WORDS: Readonly<Record<AnswerKind, string>> = {
  rule: 'rule',
  policy: 'your choice of',
  parameter: 'number',
  exercise: 'exercise',
  session: 'session',
  card: 'learn',
  command: 'command',
  finding: 'warning',
  guarantee: 'checked by',
  later: 'still to come:',
};

/** Each claim with what the product does about it and where. */
export function renderClaims(claims: readonly Claim[], options: TextOptions): string {
  const page = startPage(options, 'metric', startFootnotes());
  const lines = claims.flatMap((claim) => ['', ...claimLines(claim, page)]);
  return `${[`${countText(claims.length, 'claim')} of the founding documents, in our words.`, ...lines].join('\n')}\n`;
}

function claimLines({ id, claim, how, answers }: Claim, page: Page): readonly string[] {
  return [
    ...wrap(`${id}  ${claim}.`, page.width, { rest: INDENT }).map(page.paint.key),
    ...wrap(how, page.width, { first: INDENT }),
    ...wrap(answers.map(answerText).join('; '), page.width, { first: DEEPER }).map(page.paint.quiet),
  ];
}

function answerText({ kind, target, says }: ClaimAnswer): string {
  const where = `${KIND_WORDS[kind]} ${target}`;
  return says === undefined ? where : `${where} ("${says}")`;
}
