import { formatDate, MONTHS, parseDate } from '@stridelift/engine';
import * as z from 'zod';
import { hinted } from '../problems/hints.ts';
import type { Complaint } from '../problems/make-problem.ts';
import { foundText, scalarText } from '../problems/wording.ts';

const EXPECTED = 'a calendar date such as 2027-04-18';

const two = (digits: string): string => digits.padStart(2, '0');

function existing(year: string, month: string, day: string): string | undefined {
  const date = parseDate(`${year}-${two(month)}-${two(day)}`);
  return date === undefined ? undefined : formatDate(date);
}

/** The one date that other ways of writing can mean; day and month that could be swapped are left alone. */
function meantDate(text: string): string | undefined {
  const yearFirst = /^\s*(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})(?:[T ].*)?\s*$/.exec(text);
  if (yearFirst) return existing(yearFirst[1] as string, yearFirst[2] as string, yearFirst[3] as string);
  const yearLast = /^\s*(\d{1,2})([./-])\s?(\d{1,2})[./-]\s?(\d{4})\s*$/.exec(text);
  if (!yearLast) return undefined;
  const [first, mark, second, year] = [yearLast[1], yearLast[2], yearLast[3], yearLast[4]] as [
    string,
    string,
    string,
    string,
  ];
  if (mark === '.' || Number(first) > 12) return existing(year, second, first);
  return Number(second) > 12 ? existing(year, first, second) : undefined;
}

function lengthOfMonth(year: number, month: number): number {
  for (let day = 31; day > 28; day -= 1) {
    if (parseDate(`${String(year).padStart(4, '0')}-${two(String(month))}-${day}`) !== undefined) return day;
  }
  return 28;
}

function explainDate(value: unknown): Complaint {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (parts) {
    const [year, month] = [Number(parts[1]), Number(parts[2])];
    const inYear = month >= 1 && month <= 12;
    const last = inYear ? lengthOfMonth(year, month) : 0;
    return {
      code: 'no-such-date',
      expected: EXPECTED,
      says: inYear
        ? `${value} does not exist, ${MONTHS[month - 1]} ${year} has ${last} days`
        : `${value} does not exist, a year has 12 months`,
      suggestion: inYear && Number(parts[3]) > last ? `${parts[1]}-${parts[2]}-${last}` : undefined,
    };
  }
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : scalarText(value);
  return {
    code: 'not-a-date',
    expected: EXPECTED,
    says: `expected ${EXPECTED}, found ${foundText(value)}`,
    suggestion: meantDate(text),
  };
}

/** `YYYY-MM-DD`, a day that exists, written as text. */
export function calendarDate(description: string): z.ZodString {
  const schema = z.string().refine((text) => parseDate(text) !== undefined);
  return hinted(schema.meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description }), {
    expected: EXPECTED,
    explain: explainDate,
  });
}
