import type { Library, Plan } from '@stridelift/engine';
import { EXPORT_FORMATS } from '../export/export-formats.ts';
import type { PlanFormat } from '../format-names.ts';
import type { PlanTextOptions } from './text/plan.ts';

/** The plan in the form asked for; each form is loaded only when it is. */
export async function renderPlan(
  plan: Plan,
  format: PlanFormat,
  library: Library,
  options: PlanTextOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text/plan.ts')).renderPlanText(plan, { ...options, sources: library.sources });
    case 'json':
      return `${JSON.stringify(plan, null, 2)}\n`;
    default:
      return EXPORT_FORMATS[format].write(plan, { library, by: 'week' });
  }
}
