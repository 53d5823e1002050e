import type { Plan } from '@stridelift/engine';
import type { PlanFormat } from '../format-names.ts';
import type { PlanTextOptions } from './text/plan.ts';

/** The plan in the form asked for; each form is loaded only when it is. */
export async function renderPlan(plan: Plan, format: PlanFormat, options: PlanTextOptions): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text/plan.ts')).renderPlanText(plan, options);
    case 'json':
      return `${JSON.stringify(plan, null, 2)}\n`;
    case 'ics':
      return (await import('@stridelift/formats')).publishCalendar(plan).text;
    case 'html':
      return (await import('./html.ts')).renderHtml(plan, options.sources);
    case 'md':
      return (await import('./markdown.ts')).renderMarkdown(plan, options.sources);
  }
}
