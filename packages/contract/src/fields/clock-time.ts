import { formatClock, parseClock } from '@stridelift/engine';
import * as z from 'zod';
import { hinted } from '../problems/hints.ts';
import type { Complaint } from '../problems/make-problem.ts';
import { foundText, orList } from '../problems/wording.ts';

const EXPECTED = 'a time of day in quotes such as "18:00"';

function quoted(hours: number, minutes: number): string | undefined {
  const text = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
  return parseClock(text) === undefined ? undefined : `"${text}"`;
}

/**
 * What a bare number can mean: older YAML readers turn an unquoted 18:00 into 1080 minutes, and people write 18 for the
 * hour and 1830 without the colon.
 */
function meantByNumber(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0) return undefined;
  if (value < 24) return quoted(value, 0);
  const digits = value >= 100 ? quoted(Math.floor(value / 100), value % 100) : undefined;
  const minutes = value < 1440 ? `"${formatClock(value)}"` : undefined;
  const meanings = [minutes, digits].filter((meaning) => meaning !== undefined);
  return meanings.length === 0 ? undefined : orList(meanings);
}

function meantByText(text: string): string | undefined {
  const parts = /^\s*(\d{1,2})(?:[:.h]?(\d{2}))?(?::\d{2})?\s*(?:(am|pm|a\.m\.|p\.m\.)|h|uhr|o'?clock)?\s*$/i.exec(
    text,
  );
  if (!parts) return undefined;
  const hour = Number(parts[1]);
  const half = parts[3]?.toLowerCase().startsWith('p') ? 12 : 0;
  if (parts[3] !== undefined && (hour < 1 || hour > 12)) return undefined;
  return quoted(parts[3] === undefined ? hour : (hour % 12) + half, Number(parts[2] ?? 0));
}

function explainClock(value: unknown): Complaint {
  const meant =
    typeof value === 'number' ? meantByNumber(value) : typeof value === 'string' ? meantByText(value) : undefined;
  const unquoted = typeof value === 'number' ? ', a bare number (a time needs quotes)' : '';
  return {
    code: 'not-a-time',
    expected: EXPECTED,
    says: `expected ${EXPECTED}, found ${foundText(value)}${unquoted}`,
    suggestion: meant,
  };
}

/** `HH:MM`, 00:00 to 23:59, written as text. */
export function clockTime(description: string): z.ZodString {
  const schema = z.string().refine((text) => parseClock(text) !== undefined);
  return hinted(schema.meta({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description }), {
    expected: EXPECTED,
    explain: explainClock,
  });
}
