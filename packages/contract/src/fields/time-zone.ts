import * as z from 'zod';
import { hinted } from '../problems/hints.ts';
import type { Complaint } from '../problems/make-problem.ts';
import { foundText } from '../problems/wording.ts';
import { nearestWords } from '../words/nearest-words.ts';
import { plainWord } from '../words/spelling.ts';

const EXPECTED = 'an IANA time zone such as Europe/Berlin';

/** Offsets such as `+02:00` are refused: they do not know when the clocks change. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function meantZone(text: string): string | undefined {
  const zones = Intl.supportedValuesOf('timeZone');
  const city = zones.find((zone) => plainWord(zone.split('/').at(-1) ?? '') === plainWord(text));
  return city ?? nearestWords(text, [...zones, 'UTC'])[0];
}

function explainTimeZone(value: unknown): Complaint {
  return {
    code: 'unknown-time-zone',
    expected: EXPECTED,
    says: `${foundText(value)} is no time zone that is known here, expected ${EXPECTED}`,
    suggestion: typeof value === 'string' ? meantZone(value) : undefined,
  };
}

export function timeZone(description: string): z.ZodString {
  return hinted(z.string().refine(isTimeZone).meta({ description }), { expected: EXPECTED, explain: explainTimeZone });
}
