import { readdirSync, readFileSync } from 'node:fs';
import type { CardNotice, Library } from '@stridelift/engine';
import { refineAliases } from './aliases/alias-record.ts';
import type { AliasSystem, AliasTable, AppNames } from './aliases/app-aliases.ts';
import { type NamesByExercise, namesByExercise } from './aliases/names-by-exercise.ts';
import { refineCard } from './cards/card-record.ts';
import { parseCard } from './cards/parse-card.ts';
import type { Claim } from './claims/claim.ts';
import { refineClaim } from './claims/claim-record.ts';
import type { GlossaryWord } from './glossary.ts';
import { refineGlossary } from './glossary-record.ts';
import { buildLibrary } from './library.ts';
import type { TaughtPolicy } from './policies/policy.ts';
import { parsePolicyText, refinePolicy } from './policies/policy-record.ts';
import { type Refined, renderProblem } from './problem.ts';
import { refineSession } from './sessions/session-record.ts';
import type { StarterSession } from './sessions/starter-session.ts';
import { storeLibrary } from './stored-library.ts';
import type { ExerciseText } from './text/exercise-text.ts';
import { parseExerciseText } from './text/parse-text.ts';
import { storeTexts } from './text/stored-texts.ts';
import type { TaughtCard, Texts } from './text/texts.ts';

/** The records of the library as they lie on disk, unchecked. */
export interface LibraryData {
  readonly records: readonly unknown[];
  readonly sources: readonly unknown[];
}

const DATA = new URL('../data/', import.meta.url);
const EXERCISES = new URL('exercises/', DATA);
const CARDS = new URL('cards/', DATA);
const POLICIES = new URL('policies/', DATA);
const SESSIONS = new URL('sessions/', DATA);

/** Reads every record from disk, in order of file name, unchecked. */
export function readLibraryData(): LibraryData {
  return {
    records: namesIn(EXERCISES, '.json').map((id) => readJson(new URL(`${id}.json`, EXERCISES))),
    sources: readJson(new URL('sources.json', DATA)) as readonly unknown[],
  };
}

/** Reads and checks the whole library; throws as `buildLibrary` does. */
export function loadLibrary(): Library {
  const { records, sources } = readLibraryData();
  return { ...buildLibrary(records, sources), cards: loadCardNotices() };
}

/**
 * The files of a bundle by name, each as plain JSON; what asks for one opens it with `openLibrary`, `openTexts` or as it is. Throws as
 * the readers below do, so that no bundle carries a library that is wrong.
 */
export function filesToBundle(): Readonly<Record<string, unknown>> {
  return {
    'library.json': storeLibrary(loadLibrary()),
    'texts.json': storeTexts(loadTexts()),
    'names.json': loadEverydayNames(),
    'app-names.json': loadAppNames(),
    'claims.json': loadClaims(),
  };
}

/** Where the texts of a language lie, or those of one kind. */
export function textFolder(language: 'en', kind: '' | 'cards/' | 'policies/' = ''): URL {
  return new URL(`text/${language}/${kind}`, DATA);
}

/** The Markdown text of one exercise, read only when someone asks; throws where there is none. */
export function readExerciseText(id: string, language: 'en' = 'en'): string {
  return readFileSync(new URL(`${id}.md`, textFolder(language)), 'utf8');
}

/** The Markdown words of one card; throws where there are none. */
export function readCardText(id: string, language: 'en' = 'en'): string {
  return readFileSync(new URL(`${id}.md`, textFolder(language, 'cards/')), 'utf8');
}

/** The text of one exercise; throws an error with code `text-invalid` that lists every problem, because texts are ours. */
export function loadExerciseText(id: string, language: 'en' = 'en'): ExerciseText {
  return mustHold(parseExerciseText(readExerciseText(id, language)), `text of ${id}`);
}

/** What the engine needs to know of the cards, in order of id; throws as `loadExerciseText` does. */
function loadCardNotices(): readonly CardNotice[] {
  return namesIn(CARDS, '.json').map((name) => {
    const { id, shownAt } = mustHold(refineCard(readJson(new URL(`${name}.json`, CARDS))), `card ${name}`);
    return { id, title: titleOf(readCardText(id)), shownAt };
  });
}

/** The first heading; that it stands there is checked where the whole text is read. */
function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? '';
}

/** Every card with its words, in order of id; throws as `loadExerciseText` does. */
export function loadCards(language: 'en' = 'en'): readonly TaughtCard[] {
  return namesIn(CARDS, '.json').map((id) => ({
    ...mustHold(refineCard(readJson(new URL(`${id}.json`, CARDS))), `card ${id}`),
    text: mustHold(parseCard(readCardText(id, language)), `text of the card ${id}`),
  }));
}

/** The claims ledger, in order of the founding documents; throws as `loadExerciseText` does. */
export function loadClaims(): readonly Claim[] {
  const records = readJson(new URL('claims.json', DATA)) as readonly unknown[];
  return records.map((record, index) => mustHold(refineClaim(record), `claim ${index + 1}`));
}

/** Every policy explained, in order of name; throws as `loadExerciseText` does. */
export function loadPolicies(language: 'en' = 'en'): readonly TaughtPolicy[] {
  const words = textFolder(language, 'policies/');
  return namesIn(POLICIES, '.json').map((name) => ({
    ...mustHold(refinePolicy(readJson(new URL(`${name}.json`, POLICIES))), `policy ${name}`),
    text: mustHold(parsePolicyText(readFileSync(new URL(`${name}.md`, words), 'utf8')), `text of the policy ${name}`),
  }));
}

/** Starter and micro sessions, in order of id; throws as `loadExerciseText` does. */
export function loadSessions(): readonly StarterSession[] {
  return namesIn(SESSIONS, '.json').map((id) =>
    mustHold(refineSession(readJson(new URL(`${id}.json`, SESSIONS))), `session ${id}`),
  );
}

/** Names that another system uses; throws as `loadExerciseText` does. */
export function loadAliases(system: AliasSystem): AliasTable {
  return mustHold(refineAliases(readJson(new URL(`aliases/${system}.json`, DATA))), `table of ${system}`);
}

/** The names of every app and device that logs sets; throws as `loadExerciseText` does. */
export function loadAppNames(): AppNames {
  return { hevy: loadAliases('hevy'), strong: loadAliases('strong'), fit: loadAliases('fit') };
}

/** What exercises are called in everyday speech, beside what their records say; throws as `loadExerciseText` does. */
export function loadEverydayNames(): NamesByExercise {
  return namesByExercise(loadAliases('everyday'));
}

/** The words that a beginner may meet, in order; throws as `loadExerciseText` does. */
export function loadGlossary(): readonly GlossaryWord[] {
  return mustHold(refineGlossary(readJson(new URL('glossary.json', DATA))), 'glossary');
}

/** All texts of a language; throws as `loadExerciseText` does. */
export function loadTexts(language: 'en' = 'en'): Texts {
  const ids = namesIn(textFolder(language), '.md');
  return {
    exercises: Object.fromEntries(ids.map((id) => [id, loadExerciseText(id, language)])),
    cards: loadCards(language),
    policies: loadPolicies(language),
    sessions: loadSessions(),
    glossary: loadGlossary(),
  };
}

/** Names of the files of a folder that end so, without their end, in order. */
function namesIn(folder: URL, end: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .sort();
}

function mustHold<Value>(refined: Refined<Value>, what: string): Value {
  if (refined.ok) return refined.value;
  const lines = refined.problems.map(renderProblem);
  throw Object.assign(new Error(`The ${what} has ${lines.length} problem(s):\n${lines.join('\n')}`), {
    code: 'text-invalid',
    problems: refined.problems,
  });
}

function readJson(file: URL): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
