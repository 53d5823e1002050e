import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  type NamesByExercise,
  openLibrary,
  openTexts,
  type StoredLibrary,
  type StoredTexts,
  searchExercises,
} from '@stridelift/library';
import { measureInTurns, printTable, type Timing } from '../tools/bench-kit.ts';

/** What the library weighs and how long it takes to be there; texts are read only when someone asks for one. */
const dist = (name: string): string => fileURLToPath(new URL(`../apps/cli/dist/${name}`, import.meta.url));
const BAR_MS = 5;
const BAR_KB = 250;

if (existsSync(dist('texts.json'))) {
  const [records, texts] = [readFileSync(dist('library.json'), 'utf8'), readFileSync(dist('texts.json'), 'utf8')];
  const names = readFileSync(dist('names.json'), 'utf8');
  const alsoCalled = JSON.parse(names) as NamesByExercise;
  const library = openLibrary(JSON.parse(records) as StoredLibrary);
  const [open, parse, search] = measureInTurns(
    [
      ['the whole library from its file', () => openLibrary(JSON.parse(readFileSync(dist('library.json'), 'utf8')))],
      [
        'all texts, when one is asked for',
        () => openTexts(JSON.parse(readFileSync(dist('texts.json'), 'utf8')) as StoredTexts),
      ],
      ['a search with a slip in it', () => searchExercises(library, 'bulgaran splt squat', { alsoCalled })],
    ],
    { warmups: 20, runs: 60 },
  ) as [Timing, Timing, Timing];
  printTable(`${library.exercises.length} exercises`, [open, parse, search], open);
  const kilobytes = (text: string): number => gzipSync(text, { level: 9 }).length / 1000;
  const [small, large, other] = [kilobytes(records), kilobytes(texts), kilobytes(names)];
  process.stdout.write(`load: ${open.medianMs.toFixed(1)} ms (bar: ${BAR_MS})\n`);
  process.stdout.write(
    `gzipped: ${small.toFixed(0)} kB of records, ${large.toFixed(0)} kB of texts and ${other.toFixed(0)} kB of everyday names, ${(small + large + other).toFixed(0)} kB together (bar: ${BAR_KB})\n`,
  );
} else process.stdout.write('library: not measured, the command is not built (npm run build)\n');
