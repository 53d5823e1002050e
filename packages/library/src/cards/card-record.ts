import { CARD_MOMENTS } from '@stridelift/engine';
import { kebabId } from '../exercise-record.ts';
import type { Refined } from '../problem.ts';
import { listOf, type Read, recordOf, refineWith, shaped, wordOf } from '../readers.ts';
import { type Card, GRADES } from './card.ts';

const KEYS = ['id', 'topics', 'grade', 'sources', 'shownAt'];
const topic: Read<string> = shaped(/^[a-z0-9][a-z0-9' -]*$/, 'a word or phrase in lower case');

const readCard: Read<Card> = recordOf(KEYS, ({ take }) => ({
  id: take('id', kebabId),
  topics: take('topics', listOf(topic, 1)),
  grade: take('grade', wordOf('grade', new Set(Object.keys(GRADES)))),
  sources: take('sources', listOf(kebabId, 1)),
  shownAt: take('shownAt', listOf(wordOf('moment', new Set<string>(CARD_MOMENTS)))),
}));

/** Turns an untrusted record into a card; every problem is returned, with the path inside the record. */
export function refineCard(input: unknown): Refined<Card> {
  return refineWith(readCard, input);
}
