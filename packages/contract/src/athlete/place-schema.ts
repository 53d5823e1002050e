import * as z from 'zod';
import { namedText } from '../fields/named-text.ts';
import { mass } from '../fields/numbers.ts';
import { sameAs } from '../fields/same-as.ts';
import { hinted } from '../problems/hints.ts';
import type { PlaceEntry } from './athlete-file.ts';
import { PLACE_KEY_SYNONYMS } from './synonyms.ts';

/** Letters of any script, figures, spaces and hyphens, so that a name fits into an id, a page and a calendar. */
export const PLACE_NAME: RegExp = /^\p{L}[\p{L}\p{N} -]{0,39}$/u;

const weights = (description: string) =>
  z.array(mass('One weight in kilograms.')).meta({ description }).exactOptional();

const place = z
  .strictObject({
    equipment: z
      .array(namedText('a word of the equipment vocabulary', 'A word of the equipment vocabulary.'))
      .meta({ description: 'What stands there. Floor, wall, doorway, towel and chair are everywhere.' })
      .exactOptional(),
    barKg: mass('The empty bar.').exactOptional(),
    platesKg: weights('Plate sizes, each once; a pair of each is assumed.'),
    dumbbellsKg: weights('Dumbbells, each size once.'),
    kettlebellsKg: weights('Kettlebells, each size once.'),
    stackStepKg: mass('Step of the weight stacks of cables and machines.').exactOptional(),
  })
  .meta({ id: 'Place', description: 'A place to train and what stands there.' });

export const placesSchema: z.ZodType<Record<string, PlaceEntry>, Record<string, PlaceEntry>> = sameAs<
  Record<string, PlaceEntry>
>()(
  z
    .record(z.string().regex(PLACE_NAME), hinted(place, { synonyms: PLACE_KEY_SYNONYMS }))
    .meta({ description: 'Places to train by name.' }),
);
