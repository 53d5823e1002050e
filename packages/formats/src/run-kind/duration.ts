import type { Amount } from './amounts.ts';
import { isPartOfSession, sumOfList, withoutGroups } from './amounts.ts';
import { plainText } from './session-text.ts';

const LONGEST_MINUTES = 48 * 60;

const HOURS = '(?:h|hrs?|hours?|std|stunden?|heures?|ore|horas?|uur|timmar?|t)';
const MINUTES = "(?:minut[a-z]*|mins?|min|m|')";
const ONE = String.raw`(?:(\d+(?:\.\d+)?)\s*${HOURS}(?:\s*(\d{1,2})\s*(?:${MINUTES})?)?|(\d+):(\d{2})\s*${HOURS}|(\d+(?:\.\d+)?)(?:\s*-\s*(\d+(?:\.\d+)?))?\s*-?\s*${MINUTES})`;
const AMOUNT = new RegExp(`(?<![a-z0-9.:])${ONE}(?![a-z0-9])`, 'g');
const RANGE_BETWEEN = /^\s*(?:-|to|bis)\s*$/;

function minutesOf(match: RegExpExecArray, text: string): number | undefined {
  const [whole, hours, extra, clockHours, clockMinutes, minutes, upTo] = match;
  if (hours !== undefined) return Number(hours) * 60 + Number(extra ?? 0);
  if (clockHours !== undefined) return Number(clockHours) * 60 + Number(clockMinutes);
  const low = Number(minutes);
  // A bare `m` is a minute only where it can be neither a mile nor a metre: `45m`.
  if (/\dm$/.test(whole) && (low < 15 || low >= 100 || (low < 32 && /\blong\b/.test(text)))) return undefined;
  if (/\d\s+m$/.test(whole)) return undefined;
  return upTo === undefined ? low : (low + Number(upTo)) / 2;
}

function findDurations(text: string): readonly Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const value = minutesOf(match, text);
    if (value === undefined) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const before = found.at(-1);
    if (before && RANGE_BETWEEN.test(text.slice(before.end, start))) {
      found[found.length - 1] = { value: (before.value + value) / 2, start: before.start, end };
    } else {
      found.push({ value, start, end });
    }
  }
  return found;
}

const REPEAT = /\brepeat (?:\w+ )?(\d+) ?(?:times|x)/;
const TIMES = /(\d+(?:\.\d+)?) ?(min|sec)/g;

/** `Run 60 seconds, walk 90 seconds. Repeat 8 times`. */
function repeated(text: string): number | undefined {
  const times = Number(REPEAT.exec(text)?.[1] ?? 0);
  const each = [...text.matchAll(TIMES)].reduce((sum, [, n, unit]) => sum + Number(n) / (unit === 'min' ? 1 : 60), 0);
  return times * each || undefined;
}

/** How long the session lasts in all, in minutes, where its text says so: `45m - 50m`, `1h40m`, `30 min`, `1:30 h`. */
export function parseMinutes(written: string): number | undefined {
  const text = withoutGroups(plainText(written));
  const found = findDurations(text);
  const minutes =
    repeated(text) ??
    sumOfList(text, found) ??
    found.find((amount) => !isPartOfSession(text, amount) && !isBlock(text, amount))?.value;
  return minutes === undefined || minutes <= 0 || minutes > LONGEST_MINUTES ? undefined : Math.round(minutes);
}

/** `40 min of (1 min hard, 3 min easy)` and `20 min tempo in the middle` are stretches of a longer run. */
function isBlock(text: string, { end }: Amount): boolean {
  return /^\s*(?:of\b|[a-z]+ in the middle|(?:at|@|tempo|warm|wu\b|cool|cd\b|threshold|lt\b))/.test(text.slice(end));
}

/** `0:50` or `1:45:00`, hours first, as TrainingPeaks writes a planned time. */
export function parseHoursMinutes(text: string): number | undefined {
  const parts = /^\s*(\d{1,2}):([0-5]\d)(?::[0-5]\d)?\s*$/.exec(text);
  const minutes = parts ? Number(parts[1]) * 60 + Number(parts[2]) : 0;
  return minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : undefined;
}
