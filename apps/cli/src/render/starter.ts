import type { Library } from '@stridelift/engine';
import type { StarterItem, StarterSession } from '@stridelift/library';
import { startFootnotes } from '../view/footnotes.ts';
import { INDENT, section, startPage, type TextOptions } from './text/page.ts';
import { wrap } from './text/wrap.ts';

const DEEPER = INDENT.repeat(2);

/** A session that needs no plan: what it is for, the exercises with their dose, how it grows and when to stop. */
export function renderStarter(session: StarterSession, library: Library, options: TextOptions): string {
  const page = startPage(options, 'metric', startFootnotes());
  const say = (text: string): readonly string[] => wrap(text, page.width, { first: INDENT, rest: INDENT });
  const item = (text: string): readonly string[] => wrap(text, page.width, { first: `${INDENT}· `, rest: DEEPER });
  const named = ({ exercise }: StarterItem): string => library.byId.get(exercise)?.name ?? exercise;
  const items = session.items.flatMap((one) => [
    ...item(`${named(one)}: ${doseText(one)}`),
    ...(one.note === undefined ? [] : wrap(one.note, page.width, { first: DEEPER })),
  ]);
  const weeks = (session.weeks ?? []).flatMap(({ week, bouts, secondsPerBout, restSeconds }) =>
    item(`week ${week}: ${bouts} bouts of ${secondsPerBout} s, ${restSeconds} s of rest between`),
  );
  const rounds = session.rounds === 1 ? '' : `, ${session.rounds} rounds`;
  const lines = [
    `${page.paint.title(session.title)}  ${page.paint.quiet(session.id)}`,
    ...say(session.purpose),
    ...say(
      `${session.minutes} minutes${rounds}; ${session.when}; needs ${session.equipment === 'none' ? 'nothing' : session.equipment.replaceAll('+', ', ')}.`,
    ),
    ...section(page, 'The room', (session.visit ?? []).flatMap(item)),
    ...section(page, 'The session', items),
    ...section(page, 'Week by week', weeks),
    ...section(page, 'How it grows', session.progress.flatMap(item)),
    ...section(page, 'When to stop', say(session.stop)),
  ];
  return `${lines.join('\n')}\n`;
}

function doseText({ sets, reps, seconds, contacts, metres, perSide, restSeconds }: StarterItem): string {
  const dose = reps
    ? `${reps[0]} to ${reps[1]}`
    : seconds !== undefined
      ? `${seconds} s`
      : contacts !== undefined
        ? `${contacts} landings`
        : `${metres} m`;
  return `${sets} × ${dose}${perSide ? ' each side' : ''}${restSeconds > 0 ? `, ${restSeconds} s of rest` : ''}`;
}
