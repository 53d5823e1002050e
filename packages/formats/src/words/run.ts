import type { PlanRun } from '@stridelift/engine';
import { RUN_NAMES } from './names.ts';
import { plain } from './plain.ts';

/** What the runner called it, with the kind where the title does not say it; else the kind alone. */
export function runTitle(run: Pick<PlanRun, 'kind' | 'title'>): string {
  const name = RUN_NAMES[run.kind];
  const title = run.title === undefined ? '' : plain(run.title);
  if (title === '') return name;
  const said =
    title.toLowerCase().includes(run.kind.replace('-', ' ')) || title.toLowerCase().includes(name.toLowerCase());
  return said || run.kind === 'other' ? title : `${title} (${name.toLowerCase()})`;
}
