import cautionSite from '../data/vocab/caution-site.json' with { type: 'json' };
import contraction from '../data/vocab/contraction.json' with { type: 'json' };
import cueFocus from '../data/vocab/cue-focus.json' with { type: 'json' };
import doseUnit from '../data/vocab/dose-unit.json' with { type: 'json' };
import equipment from '../data/vocab/equipment.json' with { type: 'json' };
import jointAction from '../data/vocab/joint-action.json' with { type: 'json' };
import laterality from '../data/vocab/laterality.json' with { type: 'json' };
import loadType from '../data/vocab/load-type.json' with { type: 'json' };
import muscle from '../data/vocab/muscle.json' with { type: 'json' };
import pattern from '../data/vocab/pattern.json' with { type: 'json' };
import plane from '../data/vocab/plane.json' with { type: 'json' };
import tempo from '../data/vocab/tempo.json' with { type: 'json' };

/** A word that records may use, and what it means to a person. */
export interface Term {
  readonly word: string;
  readonly meaning: string;
  /** Equipment that every place has, so that an athlete file need not list it. */
  readonly everywhere?: boolean;
}

export type VocabularyName =
  | 'caution-site'
  | 'contraction'
  | 'cue-focus'
  | 'dose-unit'
  | 'equipment'
  | 'joint-action'
  | 'laterality'
  | 'load-type'
  | 'muscle'
  | 'pattern'
  | 'plane'
  | 'tempo';

/** The closed vocabularies: a word that is not here may not stand in a record. */
export const VOCABULARIES: Readonly<Record<VocabularyName, readonly Term[]>> = {
  'caution-site': cautionSite,
  contraction,
  'cue-focus': cueFocus,
  'dose-unit': doseUnit,
  equipment,
  'joint-action': jointAction,
  laterality,
  'load-type': loadType,
  muscle,
  pattern,
  plane,
  tempo,
};

const WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(VOCABULARIES).map(([name, terms]) => [name, new Set(terms.map((term) => term.word))]),
);

/** The words of one vocabulary. */
export function wordsOf(name: VocabularyName): ReadonlySet<string> {
  return WORDS[name]!;
}
