export { availableExercises } from './available-exercises.ts';
export { type EquipmentParse, type GrammarProblem, parseEquipment, renderEquipment } from './equipment-grammar.ts';
export { refineExercise } from './exercise-record.ts';
export { buildLibrary, refineLibrary } from './library.ts';
export { type Problem, type Refined, renderProblem } from './problem.ts';
export { searchExercises } from './search.ts';
export { openLibrary, type StoredLibrary, storeLibrary } from './stored-library.ts';
export { type Term, VOCABULARIES, type VocabularyName } from './vocabulary.ts';
