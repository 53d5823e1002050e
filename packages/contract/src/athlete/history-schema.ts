import { CAUTION_SITES, TESTS } from '@stridelift/engine';
import * as z from 'zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { namedText } from '../fields/named-text.ts';
import { mass, whole } from '../fields/numbers.ts';
import { sameAs } from '../fields/same-as.ts';
import { hinted } from '../problems/hints.ts';
import type { InjuryEntry, StrengthEntry, TestEntry } from './athlete-file.ts';
import { SITE_SYNONYMS, STATUS_SYNONYMS, STRENGTH_KEY_SYNONYMS } from './synonyms.ts';

const injury = z
  .strictObject({
    site: hinted(z.enum(CAUTION_SITES).meta({ description: 'Body site or condition.' }), {
      synonyms: SITE_SYNONYMS,
      offers: 3,
    }),
    side: z.enum(['left', 'right', 'both']).meta({ description: 'Which side of the body.' }).exactOptional(),
    status: hinted(z.enum(['current', 'recovering', 'history']).meta({ description: 'Where it stands now.' }), {
      synonyms: STATUS_SYNONYMS,
    }).exactOptional(),
    stage: z
      .literal([0, 1, 2, 3, 4, 5])
      .meta({ description: 'Stage of the return-to-strength ladder.' })
      .exactOptional(),
  })
  .meta({ id: 'Injury', description: 'An injury or a condition to be careful with.' });

const strength = z
  .strictObject({
    exercise: namedText('the id of an exercise', 'An exercise id.'),
    kg: mass('Load on the bar or in the hand, bar included.'),
    reps: whole(1, 100, 'Repetitions done.'),
    rir: z.number().min(0).max(10).meta({ description: 'Repetitions that were still possible.' }).exactOptional(),
    date: calendarDate('Local date of the set.'),
  })
  .meta({ id: 'StrengthRecord', description: 'A known set.' });

const result = (description: string) => z.number().min(0).max(1000).meta({ description }).exactOptional();

const test = z
  .strictObject({
    test: hinted(z.enum(TESTS).meta({ description: 'Which test.' }), { offers: 3 }),
    left: result('Result of the left side.'),
    right: result('Result of the right side.'),
    value: result('Result of a test without sides.'),
    date: calendarDate('Local date of the test.'),
  })
  .meta({
    id: 'TestResult',
    description: 'Result in the unit of the test: repetitions, seconds, centimetres or a ratio.',
  });

export const injuriesSchema: z.ZodType<InjuryEntry[], InjuryEntry[]> = sameAs<InjuryEntry[]>()(
  z.array(injury).meta({ description: 'What hurts, is coming back or once hurt.' }),
);

export const strengthSchema: z.ZodType<StrengthEntry[], StrengthEntry[]> = sameAs<StrengthEntry[]>()(
  z.array(hinted(strength, { synonyms: STRENGTH_KEY_SYNONYMS })).meta({ description: 'Known sets.' }),
);

export const testsSchema: z.ZodType<TestEntry[], TestEntry[]> = sameAs<TestEntry[]>()(
  z.array(test).meta({ description: 'Results of strength tests.' }),
);
