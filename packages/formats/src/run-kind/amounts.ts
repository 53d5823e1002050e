/** A quantity found in text: the mean of a range, where it stands and where it ends. */
export interface Amount {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const REST_AFTER =
  /^[\s-]*(?:(?:easy|slow|walk\/|float) ?)*(?:jog|rest|rec(?:overy)?(?!\s*(?:run|pm|\d))|walk|float|strides?|pause|trabpause|trab)(?![a-z])/;
const PACE_BEFORE = /(?:@|~|%|\bat|\bthan|\bunder|\/)\s*$/;
const PACE_AFTER = /^[\s-]*(?:(?:race|goal)[\s-]*)?(?:pace|effort|tempo)(?![a-z])|^\s*\//;
const NOTHING_BUT_PACE_AFTER = /^\s*(?:race |goal )?pace(?: run)?$/;
const TIMES_BEFORE = /(?:\bx\s*\(?\s*|\breps? of:?\s*|\b(?:between|every|each)\s*)$/;
const PART_BEFORE =
  /\b(?:with|w\/|incl(?:uding|\.)?|of which|mit|davon|dont|med|con|met)\s+(?:the )?(?:last |first |final |middle )?$/;

const REPEATED_GROUP = /(?<=(?:\bx|\bof)\s*)\([^()]*\)/g;

/** Blanks what is repeated, `6 x (1 km fast, 1 km slow)`, and keeps every other character in its place. */
export const withoutGroups = (text: string): string =>
  text.replace(REPEATED_GROUP, (group) => ' '.repeat(group.length));

/** Whether an amount is only a part of the session: a repetition, a break, a pace, a stretch within the run. */
export function isPartOfSession(text: string, { start, end }: Amount): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  // `5 mi pace` goes on for five miles; `8 x 400 m at 5 k pace` does not go on for five kilometres.
  if (start === 0 && NOTHING_BUT_PACE_AFTER.test(after)) return false;
  return (
    TIMES_BEFORE.test(before) ||
    PACE_BEFORE.test(before) ||
    PART_BEFORE.test(before) ||
    (start > 0 && REST_AFTER.test(after)) ||
    PACE_AFTER.test(after)
  );
}

const VERB = /^(?:run|walk|jog)? ?$/;

/** A list of stretches that each begin with their amount: `10 minute walk, 3 minute jog`, `5 mi at ... + 4 mi at ...`. */
export function sumOfList(text: string, amounts: readonly Amount[]): number | undefined {
  const parts = text.split(/\s*[,;+]\s*/);
  if (parts.length < 2) return undefined;
  let from = 0;
  let sum = 0;
  for (const part of parts) {
    const start = text.indexOf(part, from);
    from = start + part.length;
    const own = amounts.find(
      (amount) => amount.start >= start && amount.end <= from && VERB.test(text.slice(start, amount.start)),
    );
    if (!own) return undefined;
    sum += own.value;
  }
  return sum;
}
