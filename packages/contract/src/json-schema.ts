import * as z from 'zod';
import { athleteSchema } from './athlete/schema.ts';
import { findingsSchema } from './findings/schema.ts';
import { planSchema } from './plan/schema.ts';

const PUBLISHED = { athlete: athleteSchema, plan: planSchema, findings: findingsSchema } as const;

export type PublishedSchemaName = 'athlete' | 'plan' | 'findings';

export const PUBLISHED_SCHEMAS: readonly PublishedSchemaName[] = ['athlete', 'plan', 'findings'];

/** The JSON Schema (2020-12) of a document as it stands in a file. */
export function jsonSchemaOf(name: PublishedSchemaName): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(PUBLISHED[name], { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: `urn:stridelift:schema:${name}:1`, ...schema };
}
