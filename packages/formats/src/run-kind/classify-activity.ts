import type { Activity, Sport } from '../activity/activity.ts';
import { asRunClass, classifyRun, type RunClass } from './classify-run.ts';
import { isDefaultTitle } from './default-title.ts';
import type { RunLabel } from './label.ts';
import { decided, type Verdict } from './verdict.ts';

/** What is no run, by the sport that the device recorded. */
const NO_RUN: Readonly<Record<Exclude<Sport, 'run'>, RunLabel>> = {
  strength: 'strength',
  ride: 'cross',
  swim: 'cross',
  walk: 'cross',
  mobility: 'note',
  other: 'cross',
};

/**
 * Tells what kind of run or lift a recording is from itself alone: what the runner marked, then its title. What stays open is told by
 * its laps, its length and its effort once all runs of the runner are known, in `tell-recordings.ts`.
 */
export function classifyActivity(activity: Activity): RunClass {
  return asRunClass(verdictOf(activity));
}

function verdictOf(activity: Activity): Verdict {
  const { sport, title = '', description = '' } = activity;
  if (sport !== 'run' && activity.sportIsGuess) return decided(NO_RUN[sport], `${sport} by its speed, a guess`, 0.4);
  if (sport !== 'run') return decided(NO_RUN[sport], `recorded as ${activity.sportWord ?? sport}`, 0.95);
  if (activity.isRace) return { ...decided('race', 'marked as a race', 0.95), saidBy: 'mark' };
  if (activity.isLongRun) return { ...decided('long', 'marked as a long run', 0.95), saidBy: 'mark' };
  const told = classifyRun({ title: isDefaultTitle(title) ? '' : title, description });
  const isRun = told.label !== 'unknown' && told.label !== 'note' && told.label !== 'strength' && told.kind !== 'rest';
  return isRun && told.kind !== 'cross' ? told : OPEN;
}

const OPEN: Verdict = {
  label: 'unspecified_run',
  how: 'a run, and nothing more is said',
  sure: 0.5,
  undecided: true,
};
