import { EVENTS, LIFTING_LEVELS, RACE_EVENTS } from '@stridelift/engine';
import * as z from 'zod';
import { calendarDate } from '../fields/calendar-date.ts';
import { namedText } from '../fields/named-text.ts';
import { whole } from '../fields/numbers.ts';
import { plainText } from '../fields/plain-text.ts';
import { chosenPoliciesSchema } from '../fields/policies-schema.ts';
import { sameAs } from '../fields/same-as.ts';
import { timeZone } from '../fields/time-zone.ts';
import { hinted } from '../problems/hints.ts';
import { ATHLETE_VERSION, type AthleteFile } from './athlete-file.ts';
import { injuriesSchema, strengthSchema, testsSchema } from './history-schema.ts';
import { placesSchema } from './place-schema.ts';
import { runRulesSchema } from './run-rules-schema.ts';
import { runningSchema, runsSchema } from './running-schema.ts';
import { screeningSchema } from './screening-schema.ts';
import { ATHLETE_KEY_SYNONYMS, EVENT_SYNONYMS, LIFTING_SYNONYMS, SEX_SYNONYMS, UNITS_SYNONYMS } from './synonyms.ts';
import { restDaySchema, weekSchema } from './week-schema.ts';

const goal = z
  .strictObject({
    event: hinted(z.enum(EVENTS).meta({ description: 'What the season is for.' }), { synonyms: EVENT_SYNONYMS }),
    date: calendarDate('Day of the race; needed for races.').exactOptional(),
  })
  .meta({ description: 'The goal of the season.' });

const race = z
  .strictObject({
    event: hinted(z.enum(RACE_EVENTS).meta({ description: 'What kind of race.' }), { synonyms: EVENT_SYNONYMS }),
    date: calendarDate('Day of the race.'),
    priority: z.enum(['A', 'B', 'C']).meta({ description: 'How much it matters; B unless told.' }).exactOptional(),
    title: plainText(200, 'Name of the race.').exactOptional(),
  })
  .meta({ id: 'Race', description: 'A race on the way to the goal.' });

const journey = z
  .strictObject({
    from: calendarDate('First day away.'),
    to: calendarDate('Last day away.'),
    place: namedText('the name of a place', 'A name from `places`.'),
  })
  .meta({ id: 'Journey', description: 'A journey, first and last day included.' });

const exerciseIds = (description: string) =>
  z.array(namedText('the id of an exercise', 'An exercise id.')).meta({ description }).exactOptional();

const file = z
  .strictObject({
    version: z.literal(ATHLETE_VERSION).meta({ description: 'What this file is.' }),
    name: plainText(100, 'How the runner is called.').exactOptional(),
    bornYear: whole(1900, 2100, 'Year of birth.').exactOptional(),
    sex: hinted(z.enum(['female', 'male', 'unspecified']).meta({ description: 'For norms and first loads only.' }), {
      synonyms: SEX_SYNONYMS,
    }).exactOptional(),
    bodyMassKg: z.number().min(20).max(300).meta({ description: 'Body mass in kilograms.' }).exactOptional(),
    units: hinted(z.enum(['metric', 'imperial']).meta({ description: 'For display only.' }), {
      synonyms: UNITS_SYNONYMS,
    }).exactOptional(),
    timeZone: timeZone('IANA time zone of the runner.').exactOptional(),
    weekStartsOn: z.enum(['monday', 'sunday']).meta({ description: 'First day of a week.' }).exactOptional(),
    lifting: hinted(z.enum(LIFTING_LEVELS).meta({ description: 'Experience with strength training.' }), {
      synonyms: LIFTING_SYNONYMS,
    }).exactOptional(),
    goal: hinted(goal, { expected: 'named fields such as { event: marathon, date: 2027-04-18 }' }),
    races: z.array(race).meta({ description: 'Other races on the way.' }).exactOptional(),
    places: placesSchema.exactOptional(),
    week: weekSchema.exactOptional(),
    running: runningSchema.exactOptional(),
    runs: runsSchema.exactOptional(),
    runRules: runRulesSchema.exactOptional(),
    restDay: restDaySchema.exactOptional(),
    blockedDates: z
      .array(calendarDate('A day without strength.'))
      .meta({ description: 'Days without strength.' })
      .exactOptional(),
    travel: z.array(journey).meta({ description: 'Journeys, and where strength is possible on them.' }).exactOptional(),
    policies: chosenPoliciesSchema.exactOptional(),
    injuries: injuriesSchema.exactOptional(),
    screening: screeningSchema.exactOptional(),
    strength: strengthSchema.exactOptional(),
    tests: testsSchema.exactOptional(),
    prefer: exerciseIds('Exercises to choose first where they serve.'),
    avoid: exerciseIds('Exercises never to choose.'),
  })
  .meta({
    title: 'Stridelift athlete file, version 1',
    description:
      'What a runner tells Stridelift. Absent means unknown; dates are local calendar dates; units are in the names.',
  });

/** The shape of `stridelift/athlete@1`; vocabularies and what spans several fields are checked by {@link refineAthlete}. */
export const athleteSchema: z.ZodType<AthleteFile, AthleteFile> = sameAs<AthleteFile>()(
  hinted(file, { synonyms: ATHLETE_KEY_SYNONYMS }),
);
