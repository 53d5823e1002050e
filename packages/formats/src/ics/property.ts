import ICAL from 'ical.js';
import type { ContentLine } from './content-lines.ts';

/** A property as jCal (RFC 7265): parameters and values, with its line in the file. */
export interface Property {
  readonly line: number;
  readonly params: Readonly<Record<string, unknown>>;
  readonly values: readonly unknown[];
}

const DATE_PROPERTIES = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);
const STRUCTURED = new Set([...DATE_PROPERTIES, 'CATEGORIES', 'DURATION']);
const PARAMETERS_AND_VALUE = /^([A-Za-z0-9-]+)((?:;[^:;"]+=(?:"[^"]*"|[^:;"]*))*):(.*)$/s;
const DAY_OR_TIME = /^\d{8}(?:T\d{4}(?:\d{2})?Z?)?(?:\/.+)?$/;
const WHOLE_DAYS = /^\d{8}(?:,\d{8})*$/;
const SECONDS_MISSING = /(T\d{4})(?=Z|,|$)/g;
const VALUE_PARAMETER = /;VALUE=[^:;]*/i;

/**
 * Some feeds write days without saying so (`DTSTART:20251020`), or dates with dashes and colons. ical.js reads neither,
 * and a patched ical.js would have to be published under MPL-2.0. Undefined where it is no date at all.
 */
function standardDateLine(text: string): string | undefined {
  const [, name, params = '', written = ''] = PARAMETERS_AND_VALUE.exec(text) ?? [];
  const value = written.trim().toUpperCase().replace(/[-:]/g, '').replace(SECONDS_MISSING, '$100');
  if (name === undefined || !value.split(',').every((item) => DAY_OR_TIME.test(item))) return undefined;
  if (!WHOLE_DAYS.test(value)) return `${name}${params}:${value}`;
  return `${name}${params.replace(VALUE_PARAMETER, '')};VALUE=DATE:${value}`;
}

/** Most lines are plain text without parameters or escapes, where there is nothing to parse. */
const isPlainText = (line: ContentLine): boolean =>
  line.text[line.name.length] === ':' && !STRUCTURED.has(line.name) && !line.text.includes('\\');

/** One property through ical.js; undefined where it cannot be understood. */
export function readProperty(line: ContentLine): Property | undefined {
  if (isPlainText(line)) return { line: line.line, params: {}, values: [line.text.slice(line.name.length + 1)] };
  const text = DATE_PROPERTIES.has(line.name) ? standardDateLine(line.text) : line.text;
  if (text === undefined) return undefined;
  try {
    const [, params, , ...values] = ICAL.parse.property(text) as [string, Record<string, unknown>, string];
    return { line: line.line, params, values };
  } catch {
    return undefined;
  }
}
