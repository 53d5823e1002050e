export const TEXT_OR_JSON = ['text', 'json'] as const;
export type TextOrJson = (typeof TEXT_OR_JSON)[number];

export const PLAN_FORMATS = ['text', 'json', 'ics', 'html', 'md'] as const;
export type PlanFormat = (typeof PLAN_FORMATS)[number];

export const PAGES_BY = ['week', 'session'] as const;
export type PagesBy = (typeof PAGES_BY)[number];
