import { PLAN_VERSION, type Plan } from '@stridelift/engine';
import type { Problem } from '../problems/problem.ts';
import { refineDocument } from '../problems/refine-document.ts';
import { planSchema } from './schema.ts';

export interface RefinedPlan {
  /** Present exactly when there is no problem. */
  readonly plan?: Plan;
  readonly problems: readonly Problem[];
}

const PLAN_DOCUMENT = { version: PLAN_VERSION, name: 'a plan document', schema: planSchema };

/** Refines parsed JSON into a plan, or tells every problem; fields that are not known are dropped. */
export function refinePlan(value: unknown): RefinedPlan {
  const { document, problems } = refineDocument<Plan>(PLAN_DOCUMENT, value);
  return document === undefined ? { problems } : { plan: document, problems };
}
