import { ESSENTIAL_FROM } from '../compose/slot.ts';
import type { Draft } from './draft.ts';
import { gatherContacts, giveBack, keepUpperBody, stretchAgain } from './fit/give-back.ts';
import { pair, pairTightly, unpairSingles, usualGroup } from './fit/pairs.ts';
import { type CountLimits, withinCounts } from './fit/within-counts.ts';
import {
  any,
  bendsTrunk,
  cutLeast,
  draftOf,
  dropLeast,
  EXTRAS_BELOW,
  isExtra,
  isLift,
  isMain,
  JUMPS,
  MAIN_LIFT,
  setSets,
  setsOf,
  type Which,
  type Work,
  workMinutes,
} from './fit/work.ts';
import type { SessionFrameMinutes } from './time-model.ts';

export interface Fitted {
  readonly drafts: readonly Draft[];
  readonly warmUp: number;
  readonly coolDown: number;
  readonly minutes: number;
}

export interface FitLimits extends CountLimits {
  readonly minutes: number;
}

/** Minutes that stretching is cut to before work is (B3, D). */
const SHORT_COOL_DOWN = 2;

/** A session while it is brought inside its minutes. */
interface Fitting {
  readonly works: Work[];
  coolDown: number;
}

/** What is given up next; asks `isOver` where it gives up one thing after another. */
type Step = (session: Fitting, isOver: () => boolean) => void;

/**
 * The order of B3 (D): extra sets of accessories go first, then stretching, then upper body and trunk alternate as supersets, then accessories go,
 * the least important first; the main lift is the last to be touched.
 */
const STEPS: readonly Step[] = [
  cutTo(2, isExtra),
  shortenCoolDown(SHORT_COOL_DOWN),
  ({ works }) => pair(works, usualGroup),
  dropBelow(EXTRAS_BELOW),
  ({ works }) => pairTightly(works),
  cutTo(2, ({ slot }) => slot.tier !== 'main' && slot.tier !== 'power'),
  cutTo(3, isMain),
  cutTo(1, ({ slot }) => slot.priority < ESSENTIAL_FROM),
  dropBelow(ESSENTIAL_FROM),
  cutTo(1, ({ slot }) => !isLift(slot)),
  cutTo(1, (draft) => !isMain(draft)),
  cutTo(2, isMain),
  dropBelow(JUMPS),
  cutTo(1, any),
  dropBelow(MAIN_LIFT + 1),
  shortenCoolDown(0),
];

/** Brings a session inside its counts, then inside its minutes; what fits already stays as it is. */
export function fitToMinutes(all: readonly Draft[], frame: SessionFrameMinutes, limits: FitLimits): Fitted {
  const full = withinCounts(all, limits);
  const session: Fitting = { works: full.map((work) => ({ ...work })), coolDown: frame.coolDown };
  const { works } = session;
  const minutes = (): number => frame.warmUp + session.coolDown + workMinutes(works);
  const isOver = (): boolean => minutes() > limits.minutes;
  for (const step of STEPS) {
    if (!isOver()) break;
    step(session, isOver);
  }
  balanceTrunk(works);
  unpairSingles(works);
  while (isOver() && cutLeast(works, ({ draft, sets }) => sets > 1 && !isMain(draft)));
  keepUpperBody(works, full, isOver);
  giveBack(works, full, isOver);
  stretchAgain(session, frame.coolDown, isOver);
  gatherContacts(works, all, isOver);
  return {
    drafts: works.map(draftOf),
    warmUp: frame.warmUp,
    coolDown: session.coolDown,
    minutes: Math.ceil(minutes()),
  };
}

function cutTo(most: number, which: Which): Step {
  return ({ works }) => {
    for (const work of works) if (work.sets > most && which(work.draft)) setSets(work, most);
  };
}

function shortenCoolDown(most: number): Step {
  return (session) => {
    session.coolDown = Math.min(session.coolDown, most);
  };
}

function dropBelow(priority: number): Step {
  return ({ works }, isOver) => {
    while (isOver() && dropLeast(works, priority)) unpairSingles(works);
  };
}

/** Bending the trunk takes no more sets than extending it, and goes where nothing extends it (S1-24). */
function balanceTrunk(works: Work[]): void {
  const most = setsOf(works, ({ exercise }) => exercise.pattern === 'spinal-extension');
  for (const work of works.filter(({ draft, sets }) => sets > most && bendsTrunk(draft))) {
    if (most > 0) setSets(work, most);
    else if (works.length > 1) works.splice(works.indexOf(work), 1);
  }
}
