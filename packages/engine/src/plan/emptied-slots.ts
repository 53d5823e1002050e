import { formatDate } from '../calendar/epoch-day.ts';
import type { ChoiceContext } from '../compose/choice-context.ts';
import type { FilledFrame } from '../compose/compose-block.ts';
import { canDoAt } from '../compose/equipment-at.ts';
import { ESSENTIAL_FROM, type Slot } from '../compose/slot.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { PlacedSession } from './placed-session.ts';
import type { SeasonContent } from './season-content.ts';

/** Says once for each pattern and place where no exercise is left, and what took the last one away. */
export function emptiedSlots(
  placed: readonly PlacedSession[],
  content: SeasonContent,
  context: ChoiceContext,
): Finding[] {
  const said = new Map<string, Finding>();
  const seen = new Set<FilledFrame>();
  for (const session of placed) {
    const filled = content.frameOf(session);
    if (seen.has(filled)) continue;
    seen.add(filled);
    const { frame, slots } = filled;
    for (const { slot, exercise } of slots) {
      const missing = exercise === undefined || exercise.pattern !== slot.patterns[0];
      const key = `${slot.patterns[0]}|${frame.place.id}`;
      if (!missing || said.has(key) || (slot.tier === 'power' && exercise)) continue;
      const cause = causeOf(slot, frame.place, context) ?? (exercise ? undefined : tooEarly(slot));
      if (!cause) continue;
      said.set(key, {
        rule: 'pattern-left-empty',
        level: 'note',
        dates: [formatDate(session.day)],
        facts: { pattern: slot.patterns[0] as string, place: frame.place.id, cause: cause.code },
        text: `Nothing left for ${words(slot)} at ${frame.place.id}: ${cause.text}${exercise ? ` ${exercise.name} stands in.` : ''}`,
        sources: ['stridelift-default'],
      });
    }
  }
  return [...said.values()];
}

function causeOf(slot: Slot, place: Place, context: ChoiceContext): { code: string; text: string } | undefined {
  const all = context.ofPattern.get(slot.patterns[0] as Slot['patterns'][number]) ?? [];
  const there = all.filter((exercise) => canDoAt(exercise, place));
  if (there.length === 0) return { code: 'equipment', text: 'the equipment there allows none.' };
  const safe = there.filter((exercise) => context.verdictOf(exercise).allowed);
  if (safe.length === 0) return { code: 'caution', text: 'your injuries or limits take out the rest.' };
  const wished = safe.filter((exercise) => !context.avoid.has(exercise.id));
  if (wished.length === 0) return { code: 'avoid', text: 'your own list of what to avoid takes out the rest.' };
  const loadable = wished.filter((exercise) => context.canBeLoaded(exercise, place));
  if (loadable.length === 0)
    return { code: 'load', text: 'the lightest weight there is still too heavy to begin with.' };
  return undefined;
}

/** Something is left and still does not stand there: it is too hard for now, or stands in the week already. Extras are not missed. */
function tooEarly({ priority }: Slot): { code: string; text: string } | undefined {
  if (priority < ESSENTIAL_FROM) return undefined;
  return { code: 'practice', text: 'what is left asks for more practice first, or stands in the week already.' };
}

function words(slot: Slot): string {
  return (slot.patterns[0] as string).replaceAll('-', ' ');
}
