import type { Finding } from '@stridelift/engine';
import * as z from 'zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { sameAs } from '../fields/same-as.ts';
import { hinted } from '../problems/hints.ts';
import { type RefinedDocument, refineDocument } from '../problems/refine-document.ts';

export const FINDINGS_VERSION = 'stridelift/findings@1';

/** What an audit returns. */
export interface FindingsDocument {
  readonly version: typeof FINDINGS_VERSION;
  readonly findings: readonly Finding[];
}

const fact = hinted(z.union([z.string(), z.number(), z.boolean()]), { expected: 'text, a number, true or false' });

export const findingSchema: z.ZodType<Finding, Finding> = sameAs<Finding>()(
  z
    .object({
      rule: z.string().meta({ description: 'The id of the rule.' }),
      level: z.enum(['hard', 'soft', 'note']),
      dates: z.array(calendarDate('A day that the finding speaks of.')).meta({ description: 'Earliest first.' }),
      facts: z.record(z.string(), fact).meta({ description: 'What the sentence is made of.' }),
      text: z.string().meta({ description: 'The finding as a sentence.' }),
      sources: z.array(z.string()).meta({ description: 'Ids of sources.' }),
      suggestion: z.string().exactOptional(),
    })
    .meta({ id: 'Finding', description: 'What a rule noticed.' }),
);

export const findingsSchema: z.ZodType<FindingsDocument, FindingsDocument> = sameAs<FindingsDocument>()(
  z.object({ version: z.literal(FINDINGS_VERSION), findings: z.array(findingSchema) }).meta({
    title: 'Stridelift findings, version 1',
    description: 'What the rules noticed in a plan or a calendar. Further fields may be added.',
  }),
);

const FINDINGS_DOCUMENT = { version: FINDINGS_VERSION, name: 'a findings document', schema: findingsSchema };

/** Refines parsed JSON into findings, or tells every problem; fields that are not known are dropped. */
export function refineFindings(value: unknown): RefinedDocument<FindingsDocument> {
  return refineDocument<FindingsDocument>(FINDINGS_DOCUMENT, value);
}
