export { ASSUMPTION_CODES, type AssumptionCode } from './athlete/assumption-codes.ts';
export * from './athlete/athlete-file.ts';
export { type RefinedAthlete, refineAthlete } from './athlete/refine.ts';
export { athleteSchema } from './athlete/schema.ts';
export type { RunRule } from './athlete/to-run-rules.ts';
export type { Vocabulary } from './athlete/vocabulary.ts';
export {
  FINDINGS_VERSION,
  type FindingsDocument,
  findingSchema,
  findingsSchema,
  refineFindings,
} from './findings/schema.ts';
export * from './import/import-document.ts';
export { importSchema, refineImport } from './import/schema.ts';
export { jsonSchemaOf, PUBLISHED_SCHEMAS, type PublishedSchemaName } from './json-schema.ts';
export { type RefinedPlan, refinePlan } from './plan/refine.ts';
export { planSchema } from './plan/schema.ts';
export type { Problem, ProblemPath } from './problems/problem.ts';
export { PROBLEM_CODES, type ProblemCode } from './problems/problem-codes.ts';
export type { RefinedDocument } from './problems/refine-document.ts';
