import type { Session } from './session.ts';

/** Compared one after the other; the same sessions stand in the same order however their files came. */
type SortKey = (session: Session) => number | string;

const IN_ORDER: readonly SortKey[] = [
  ({ day }) => day,
  ({ at }) => at ?? -1,
  ({ key }) => key,
  ({ km }) => km ?? -1,
  ({ minutes }) => minutes ?? -1,
  ({ title }) => title,
  ({ told }) => `${told.label} ${told.how}`,
  ({ sources }) => sources.join('\n'),
  ({ line }) => line,
];

export function inOrder(a: Session, b: Session): number {
  for (const keyOf of IN_ORDER) {
    const [one, other] = [keyOf(a), keyOf(b)];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Names of files, each once, in an order of their own. */
export const namesOf = (sessions: readonly Session[]): readonly string[] =>
  [...new Set(sessions.flatMap(({ sources }) => sources))].sort();
