import { type CautionSite, EVENT_FAMILIES, type Exercise, type MovementPattern } from '@stridelift/engine';
import type { StarterSession } from '@stridelift/library';
import { isDownhillPrep } from '../../packages/engine/src/compose/event-guarantees.ts';
import { CONDITION_ENTRIES } from '../../packages/engine/src/safety/caution/conditions.ts';
import { CAUTION_MAP } from '../../packages/engine/src/safety/caution-map.ts';
import { plyoLevelOf } from '../../packages/engine/src/safety/plyo-levels.ts';
import { WEAKNESS_MAP, type WeaknessId } from '../../packages/engine/src/safety/weakness-map.ts';

/** What a runner looks for, in a runner's words, and the exercises that answer it, easier ones first. */
export interface Need {
  readonly words: string;
  readonly exercises: readonly Exercise[];
}

type Wanted = (exercise: Exercise) => boolean;

/**
 * How a runner would say each weakness. The patterns are the engine's; where they serve several weaknesses, or none of their
 * exercises alone, `with` says which of them a runner means.
 */
const WEAKNESS_WORDS: Readonly<Record<WeaknessId, { readonly words: string; readonly with?: Wanted }>> = {
  calf: { words: 'Weak calves', with: moves('ankle-pf') },
  hamstring: { words: 'Weak hamstrings', with: works('hamstrings') },
  quad: { words: 'Thighs that tire', with: works('quads') },
  'hip-abductor': { words: 'Hips that drop', with: moves('hip-abd') },
  glute: { words: 'Weak buttocks', with: works('glutes') },
  'lateral-trunk': { words: 'A trunk that leans to the side' },
  trunk: { words: 'A trunk that gives way late in the run' },
  balance: { words: 'Balance' },
  dorsiflexion: { words: 'Stiff ankles', with: moves('ankle-df') },
  power: { words: 'Spring: jumps from easy to hard' },
  upper: { words: 'Upper body for long races' },
};

const LOOSENING: readonly MovementPattern[] = ['mobility-dynamic', 'stretch-static'];
/** Seconds from which lowering is the point of an exercise, as it is downhill (D). */
const SLOW_LOWERING = 4;

const OTHER_NEEDS: readonly { readonly words: string; readonly wanted: Wanted }[] = [
  { words: 'Downhill legs', wanted: (one) => isDownhillPrep(one.id) || (moves('knee-ext')(one) && lowersSlowly(one)) },
  { words: 'Tired feet and arches', wanted: ({ pattern }) => pattern === 'foot-ankle' },
  { words: 'Shins', wanted: works('tibialis-anterior', 'tibialis-posterior') },
  { words: 'Inner thighs', wanted: ({ pattern }) => pattern === 'hip-adduction' },
  { words: 'Lifting the knee', wanted: ({ pattern }) => pattern === 'hip-flexion' },
  {
    words: 'Hips stiff from the desk',
    wanted: (one) => LOOSENING.includes(one.pattern) && one.jointActions.some((action) => action.startsWith('hip-')),
  },
  {
    words: 'Nothing but the floor, from the first day',
    wanted: ({ equipment, level, pattern, impact }) =>
      equipment.groups.length === 0 && level === 1 && impact === 0 && !LOOSENING.includes(pattern),
  },
];

/** What weak tests ask for, and what runners ask for without one. */
export function runnersNeeds(exercises: readonly Exercise[]): readonly Need[] {
  const weaknesses = WEAKNESS_MAP.map(({ id, patterns }) => {
    const { words, with: narrowed = () => true } = WEAKNESS_WORDS[id];
    return { words, wanted: (one: Exercise) => patterns.includes(one.pattern) && narrowed(one) };
  });
  return [...weaknesses, ...OTHER_NEEDS].map(({ words, wanted }) => ({
    words,
    exercises: easierFirst(exercises.filter(wanted)),
  }));
}

/** First choices around a part of the body that hurts or has hurt. */
export interface CarefulChoice {
  readonly site: CautionSite;
  readonly name: string;
  readonly sore: readonly Exercise[];
  readonly recovering: readonly Exercise[];
}

/** Without bone stress and what is no part of the body but a condition or a time of life: their first choice is a clinician. */
export function carefulChoices(byId: ReadonlyMap<string, Exercise>): readonly CarefulChoice[] {
  const known = (ids: readonly string[] = []): readonly Exercise[] => ids.flatMap((id) => byId.get(id) ?? []);
  return Object.values(CAUTION_MAP)
    .filter(({ site, boneStress }) => !boneStress && !(site in CONDITION_ENTRIES))
    .map(({ site, name, prefers, prefersLater }) => ({
      site,
      name,
      sore: known(prefers),
      recovering: known(prefersLater),
    }));
}

/** What each event asks for; events that ask for the same stand together. */
export function eventNeeds(
  byId: ReadonlyMap<string, Exercise>,
): readonly { readonly events: readonly string[]; readonly family: string; readonly exercises: readonly Exercise[] }[] {
  const rows = new Map<string, { events: string[]; family: string; exercises: readonly Exercise[] }>();
  for (const [event, families] of Object.entries(EVENT_FAMILIES)) {
    for (const [family, ids] of Object.entries(families)) {
      const key = `${family}: ${ids.join()}`;
      const row = rows.get(key) ?? { events: [], family, exercises: ids.flatMap((id) => byId.get(id) ?? []) };
      row.events.push(event);
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

/** The longest that a runner means by ten minutes (D). */
const SHORT_MINUTES = 12;

/** Sessions for those with ten minutes, the shortest first. */
export function shortSessions(sessions: readonly StarterSession[]): readonly StarterSession[] {
  return sessions.filter(({ minutes }) => minutes <= SHORT_MINUTES).sort((a, b) => a.minutes - b.minutes);
}

function works(...muscles: readonly string[]): Wanted {
  return (exercise) => exercise.muscles.some((muscle) => muscles.includes(muscle));
}

function moves(jointAction: string): Wanted {
  return ({ jointActions }) => jointActions.includes(jointAction);
}

function lowersSlowly({ tempo }: Exercise): boolean {
  return /^\d+-/.test(tempo) && Number.parseInt(tempo, 10) >= SLOW_LOWERING;
}

/** Jumps by what their landings ask, everything else by level; names settle ties. */
function easierFirst(exercises: readonly Exercise[]): readonly Exercise[] {
  const effort = ({ id, level }: Exercise): number => (plyoLevelOf(id) ?? 0) * 10 + level;
  return [...exercises].sort((a, b) => effort(a) - effort(b) || a.name.localeCompare(b.name, 'en'));
}
