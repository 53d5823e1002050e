import type { Event } from '../model/athlete.ts';

/** Exercises an event asks for (B2, last table; founding document 004), by family: any one of a family keeps the promise. */
export const EVENT_FAMILIES: Readonly<Record<Event, Readonly<Record<string, readonly string[]>>>> = {
  '5k': shortRace(),
  '10k': shortRace(),
  half: {
    lunge: ['forward-lunge', 'reverse-lunge', 'walking-lunge', 'split-squat', 'bulgarian-split-squat'],
    'calf raise': ['single-leg-calf-raise', 'standing-calf-raise', 'weighted-single-leg-calf-raise'],
  },
  marathon: {
    lunge: ['forward-lunge', 'reverse-lunge', 'walking-lunge', 'split-squat', 'deficit-reverse-lunge'],
    row: [
      'close-grip-seated-row',
      'one-arm-dumbbell-row',
      'band-row',
      'bent-over-row',
      'inverted-row',
      'chest-supported-row',
    ],
    plank: ['plank', 'kneeling-plank', 'plank-leg-lift', 'body-saw'],
    'calf raise': [
      'single-leg-calf-raise',
      'standing-calf-raise',
      'weighted-single-leg-calf-raise',
      'seated-calf-raise',
    ],
  },
  ultra: roughGround(),
  trail: roughGround(),
  general: {},
  'return-from-injury': {},
};

function shortRace(): Readonly<Record<string, readonly string[]>> {
  return {
    'box jump': ['box-jump', 'countermovement-jump'],
    'jump squat': ['jump-squat', 'countermovement-jump'],
    'quick hops': ['ankle-pogo', 'jump-rope', 'single-leg-pogo', 'skipping-drill-a'],
  };
}

/** What the two jumps of a session should be, by event: the first takes turns, the second keeps the feet quick. */
export function promisedJumps(event: Event, turn: number): Readonly<Record<string, readonly string[]>> {
  if (event !== '5k' && event !== '10k') return {};
  const families = shortRace();
  const first = families[turn % 2 === 0 ? 'box jump' : 'jump squat'] ?? [];
  return { jump: first, bound: families['quick hops'] ?? [] };
}

function roughGround(): Readonly<Record<string, readonly string[]>> {
  return {
    'single-leg deadlift': ['single-leg-rdl', 'single-leg-rdl-supported', 'single-leg-deadlift-bodyweight'],
    'balance board': ['wobble-board-balance', 'bosu-balance', 'single-leg-balance-eyes-closed', 'single-leg-balance'],
    'step-down': ['step-down', 'forward-step-down'],
    'leg extension': ['leg-extension-machine', 'leg-extension-cable', 'leg-extension-band'],
    'side lunge': ['lateral-lunge', 'lateral-lunge-loaded'],
  };
}

const DOWNHILL_PREP: ReadonlySet<string> = new Set(
  Object.entries(roughGround()).flatMap(([family, ids]) => (/step-down|side lunge/.test(family) ? ids : [])),
);

/** True for the slow lowering that long descents ask for. */
export function isDownhillPrep(exercise: string): boolean {
  return DOWNHILL_PREP.has(exercise);
}

const BONUS_BY_EVENT = new Map<Event, ReadonlyMap<string, number>>(
  Object.entries(EVENT_FAMILIES).map(([event, families]) => [
    event as Event,
    new Map(
      Object.values(families)
        .flatMap((ids) => ids.map((id, rank) => [id, eventPoints(rank)] as const))
        .reverse(),
    ),
  ]),
);

/** The earlier a family names an exercise, the more the event wants it (F, D). */
function eventPoints(rank: number): number {
  return 50 - 6 * rank;
}

/** Points for an exercise that the event asks for. */
export function eventBonus(event: Event, exercise: string): number {
  return BONUS_BY_EVENT.get(event)?.get(exercise) ?? 0;
}
