import { HEEL_BELOW_THE_TOES } from '../postures.ts';
import { type CautionEntry, CONVENTION, JUMPS, OUR_CAUTION } from './caution-entry.ts';

/** D, inside D8: three seconds up, three down. */
const SLOW_RAISES = { patterns: ['calf-plantarflexion'], tempo: '3-0-3-0' } as const;

/** Tender sites from the toes to the shin (D8, D). */
export const FOOT_AND_LOWER_LEG_ENTRIES: Readonly<
  Record<'achilles' | 'calf' | 'plantar-fascia' | 'shin' | 'ankle-sprain', CautionEntry>
> = {
  achilles: {
    site: 'achilles',
    name: 'Achilles tendon',
    region: 'leg',
    alwaysLoads: ['calf-plantarflexion'],
    blocks: [
      { patterns: JUMPS, minImpact: 1, untilStage: 5 },
      // D8 closes it where the tendon joins the heel; as nobody asks where it hurts, the heel stays level for all (D).
      { ids: [...HEEL_BELOW_THE_TOES] },
    ],
    prefers: ['calf-raise-isometric', 'seated-calf-raise'],
    prefersLater: ['weighted-bent-knee-calf-raise', 'single-leg-calf-raise'],
    slowly: SLOW_RAISES,
    jumpsWhileRecovering: -1,
    why: 'Jumps load the tendon fast, and a heel that drops deep presses it against the bone. Holds and slow raises load it in a way it can get used to.',
    sources: CONVENTION,
  },
  calf: {
    site: 'calf',
    name: 'calf muscle',
    region: 'leg',
    alwaysLoads: ['calf-plantarflexion'],
    blocks: [
      { patterns: JUMPS, minImpact: 1, untilStage: 5 },
      { ids: [...HEEL_BELOW_THE_TOES], untilStage: 4 },
    ],
    prefers: ['calf-raise-isometric', 'seated-calf-raise'],
    prefersLater: ['standing-calf-raise', 'weighted-bent-knee-calf-raise'],
    slowly: SLOW_RAISES,
    jumpsWhileRecovering: -1,
    why: 'Jumps and deep heel drops stretch the calf while it pulls hardest. Holds, seated raises and slow raises come first.',
    sources: CONVENTION,
  },
  'plantar-fascia': {
    site: 'plantar-fascia',
    name: 'sole of the foot',
    region: 'leg',
    alwaysLoads: ['calf-plantarflexion', 'foot-ankle'],
    blocks: [
      { ids: ['jump-rope', 'ankle-pogo', 'single-leg-pogo'], untilStage: 5 },
      { ids: ['farmer-walk-on-toes', 'weighted-single-leg-calf-raise', 'eccentric-heel-drop'], untilStage: 3 },
    ],
    prefers: ['plantar-fascia-calf-raise', 'short-foot'],
    prefersLater: ['towel-curl', 'toe-yoga', 'seated-calf-raise'],
    jumpsWhileRecovering: 0,
    why: 'Rope skipping and heavy work on the toes pull on the sole early on. Slow raises with the toes up and small foot exercises build it.',
    sources: CONVENTION,
  },
  shin: {
    site: 'shin',
    name: 'shin',
    region: 'leg',
    alwaysLoads: ['foot-ankle'],
    blocks: [{ patterns: JUMPS, minImpact: 2, untilStage: 5 }],
    prefers: ['tibialis-raise', 'band-dorsiflexion', 'seated-calf-raise', 'standing-calf-raise', 'clamshell'],
    prefersLater: ['bent-knee-single-leg-calf-raise', 'side-lying-hip-abduction'],
    jumpsWhileRecovering: 0,
    why: 'Pogos and hops add landings to those that made the shin sore. Work for the front of the shin, the calf and the hip shares the load.',
    sources: CONVENTION,
  },
  'ankle-sprain': {
    site: 'ankle-sprain',
    name: 'ankle',
    region: 'leg',
    alwaysLoads: ['foot-ankle', 'balance'],
    blocks: [
      { patterns: ['plyometric-unilateral'], minImpact: 1, untilStage: 5 },
      { patterns: ['plyometric-bilateral'], minImpact: 2, untilStage: 5 },
      { ids: ['boxing-footwork'], untilStage: 5 },
      { ids: ['bosu-squat', 'bosu-lunge', 'wobble-board-single-leg-squat'], untilStage: 3 },
    ],
    prefers: ['band-ankle-eversion', 'band-ankle-inversion', 'short-foot', 'standing-calf-raise'],
    prefersLater: ['single-leg-balance', 'tandem-walk', 'y-reach-balance'],
    jumpsWhileRecovering: 0,
    why: 'Hops, side steps and wobbly ground can turn the ankle again. Band work, then balance on firm ground, gives it back its hold.',
    sources: OUR_CAUTION,
  },
};
