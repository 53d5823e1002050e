import type { RunKind } from '@stridelift/engine';
import type { DayDemand } from './label.ts';
import { demandOf, runKindOf } from './label.ts';
import { readTitle } from './read-title.ts';
import type { SessionText } from './session-text.ts';
import { isUnmarkedRace, readTrainingPeaks, withoutFields } from './training-peaks.ts';
import { readVendorUid } from './vendor-uid.ts';
import type { Verdict } from './verdict.ts';
import { decided } from './verdict.ts';

export interface RunClass extends Verdict {
  readonly kind: RunKind;
  readonly demand: DayDemand;
}

/** Below this the reading is an assumption and is said to be one. */
export const SURE_ENOUGH = 0.7;

/** Below this nothing speaks for training at all. */
export const LIKELY_TRAINING = 0.2;

/** Longer descriptions hold advice, which names every kind of run there is. */
const STEPS_LENGTH = 400;

export const asRunClass = (verdict: Verdict): RunClass => ({
  ...verdict,
  kind: runKindOf(verdict.label),
  demand: demandOf(verdict.label),
});

const NOTHING: Verdict = decided('unknown', 'nothing says what it is', 0.1);

/** The description read as a title: its first line, then as much as a list of steps takes. */
function readDescription(description: string): Verdict | undefined {
  const told = withoutFields(description);
  const firstLine = told.split('\n', 1)[0] as string;
  const first = readTitle(firstLine, 'description');
  const best =
    first && !first.undecided ? first : readTitle(told.slice(0, STEPS_LENGTH).replace(/\n+/g, '; '), 'description');
  return best && !best.undecided ? { ...best, sure: Math.round(best.sure * 80) / 100 } : (first ?? best);
}

function verdictOf({ title, description = '', uid = '', categories = [], product = '' }: SessionText): Verdict {
  if (isUnmarkedRace(title, description, product)) return decided('race', 'a race has no type in front here', 0.75);
  const sure = readVendorUid(uid) ?? readTrainingPeaks(title, description);
  if (sure && !sure.undecided) return sure;
  const told = sure ?? readTitle(title);
  if (told && !told.undecided) return told;
  const further = readDescription(description) ?? readTitle(categories.join(' '), 'category');
  if (further && !further.undecided && further.label !== 'note' && further.label !== 'rest') return further;
  return told ?? further ?? NOTHING;
}

/** Tells what kind of run, lift or rest an entry of a calendar is, how that was told, and how sure it is. */
export function classifyRun(session: SessionText): RunClass {
  return asRunClass(verdictOf(session));
}
