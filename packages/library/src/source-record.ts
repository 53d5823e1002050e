import type { Source } from '@stridelift/engine';
import { kebabId } from './exercise-record.ts';
import type { Refined } from './problem.ts';
import { type Read, recordOf, refineWith, shaped, text, wordOf } from './readers.ts';

const MARKS: ReadonlySet<string> = new Set(['V', 'V2', 'P', 'M', 'D'] satisfies Source['mark'][]);

const readSource: Read<Source> = recordOf(['id', 'citation', 'url', 'doi', 'mark', 'finding'], ({ take, maybe }) => ({
  id: take('id', kebabId),
  citation: take('citation', text(5, 200)),
  ...maybe('url', shaped(/^https?:\/\/[^\s/]+\.[^\s]+$/, 'a web address')),
  ...maybe('doi', shaped(/^10\.\d{4,9}\/\S+$/, 'a DOI without its address')),
  mark: take('mark', wordOf('mark', MARKS)),
  finding: take('finding', text(10, 260)),
}));

/** Turns an untrusted record into a source; every problem is returned, with the path inside the record. */
export function refineSource(input: unknown): Refined<Source> {
  return refineWith(readSource, input);
}
