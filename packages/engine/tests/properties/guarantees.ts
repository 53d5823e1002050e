import * as calendar from './guarantees/calendar.ts';
import * as caps from './guarantees/caps.ts';
import * as content from './guarantees/content.ts';
import * as contraindications from './guarantees/contraindications.ts';
import * as document from './guarantees/document.ts';
import * as dose from './guarantees/dose.ts';
import * as equipment from './guarantees/equipment.ts';
import * as loads from './guarantees/loads.ts';
import * as outcome from './guarantees/outcome.ts';
import * as schedule from './guarantees/schedule.ts';
import type { Guarantee } from './planned.ts';

/** What holds for every runner, from whether there is a plan to how it reads. */
export const GUARANTEES: readonly Guarantee[] = [
  outcome,
  schedule,
  calendar,
  equipment,
  loads,
  caps,
  contraindications,
  dose,
  content,
  document,
].flatMap((group) => Object.values<Guarantee>(group));
