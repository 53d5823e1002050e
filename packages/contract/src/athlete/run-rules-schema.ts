import { RUN_KINDS, type RunKind, WEEKDAYS } from '@stridelift/engine';
import * as z from 'zod';
import { clockTime } from '../fields/clock-time.ts';
import { plainText } from '../fields/plain-text.ts';
import { sameAs } from '../fields/same-as.ts';
import { hinted } from '../problems/hints.ts';
import type { RunRuleEntry } from './athlete-file.ts';
import { RUN_KIND_SYNONYMS, RUN_RULE_KEY_SYNONYMS, WEEKDAY_SYNONYMS } from './synonyms.ts';

const kind: z.ZodType<RunKind, RunKind> = hinted(z.enum(RUN_KINDS).meta({ description: 'What sort of run it is.' }), {
  synonyms: RUN_KIND_SYNONYMS,
});

const weekday = hinted(z.enum(WEEKDAYS).meta({ description: 'The day of the week.' }), { synonyms: WEEKDAY_SYNONYMS });

const rule = z
  .strictObject({
    title: plainText(200, 'Words that the title contains; case and accents do not matter.').exactOptional(),
    weekday: weekday.exactOptional(),
    from: clockTime('Earliest local start.').exactOptional(),
    to: clockTime('Latest local start.').exactOptional(),
    kind,
  })
  .meta({ id: 'RunRule', description: 'Says of which kind runs are; all that is named must hold.' });

export const runRulesSchema: z.ZodType<RunRuleEntry[], RunRuleEntry[]> = sameAs<RunRuleEntry[]>()(
  z.array(hinted(rule, { synonyms: RUN_RULE_KEY_SYNONYMS })).meta({
    description:
      "The runner's own rules for the kind of imported runs; the first that fits counts, before everything else.",
  }),
);
