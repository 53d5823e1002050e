import type { FilledFrame } from '../../compose/compose-block.ts';
import { frameFor } from '../../compose/frames.ts';
import type { Frame, TemplateId } from '../../compose/slot.ts';
import type { Scale3 } from '../../model/exercise.ts';
import type { Place } from '../../model/place.ts';
import type { PlacedSession } from '../placed-session.ts';
import { ANYWHERE, type Filler, NOTHING } from './filler.ts';

/** A kind of session with the sessions that will hold it. */
export interface CountedFrame {
  readonly frame: Frame;
  readonly sessions: readonly PlacedSession[];
}

/** Every kind of session of the block at every place, with the sessions that will hold it. */
export function framesOf(filler: Filler, sessions: readonly PlacedSession[]): CountedFrame[] {
  const groups = new Map<string, PlacedSession[]>();
  for (const session of sessions) {
    const { frame } = filler.kindOf(session);
    const known = groups.get(frame);
    if (known) known.push(session);
    else groups.set(frame, [session]);
  }
  return [...groups.values()].map((ofKind) => {
    const first = ofKind[0] as PlacedSession;
    const frame = frameFor({
      template: filler.kindOf(first).template,
      place: filler.athlete.places[first.place] ?? ANYWHERE,
      legLoad: Math.max(...ofKind.map(({ facts }) => facts.legLoad)) as Scale3,
      event: filler.athlete.goal.event,
      balance: filler.balance,
      pelvicFloor: filler.pelvicFloor,
      weakPatterns: filler.weakPatterns,
    });
    return { frame, sessions: ofKind };
  });
}

/** Each kind of session where it stands most often; the single whole-body session only where it is the rule. */
export function usualFrames(frames: readonly CountedFrame[]): readonly Frame[] {
  const best = new Map<TemplateId, CountedFrame>();
  for (const counted of frames) {
    const known = best.get(counted.frame.template);
    if (!known || counted.sessions.length > known.sessions.length) best.set(counted.frame.template, counted);
  }
  const count = (template: TemplateId) => best.get(template)?.sessions.length ?? 0;
  const wholeIsRare = count('squat-day') + count('hinge-day') > count('whole');
  const splitIsRare = !wholeIsRare && count('whole') > 0;
  const primerIsRare = best.size > 1;
  return [...best.values()]
    .map(({ frame }) => frame)
    .filter(({ template }) => !(template === 'primer' && primerIsRare))
    .filter(({ template }) => !(template === 'whole' && wholeIsRare))
    .filter(({ template }) => !((template === 'squat-day' || template === 'hinge-day') && splitIsRare));
}

/** `whole` stands in weeks without the two leg days and may hold their lifts; everything else shares its weeks with what the place holds. */
export function sameWeekGroups(
  frames: readonly Frame[],
  held: readonly FilledFrame[],
): readonly (readonly [readonly Frame[], ReadonlySet<string>])[] {
  const replaces = (template: TemplateId) =>
    template === 'whole' || template === 'squat-day' || template === 'hinge-day';
  const idsAt = (place: Place, counts: (template: TemplateId) => boolean) =>
    idsOf(held.filter(({ frame }) => frame.place === place && counts(frame.template)));
  const whole = frames.filter(({ template }) => template === 'whole');
  const rest = frames.filter(({ template }) => template !== 'whole' && template !== 'primer');
  const groups: [readonly Frame[], ReadonlySet<string>][] = [];
  for (const frame of frames) if (frame.template === 'primer') groups.push([[frame], NOTHING]);
  for (const frame of whole) groups.push([[frame], idsAt(frame.place, (template) => !replaces(template))]);
  const first = rest[0];
  if (first) groups.push([rest, idsAt(first.place, (template) => template !== 'whole')]);
  return groups;
}

/** Every exercise that stands in the frames. */
export function idsOf(frames: readonly FilledFrame[]): Set<string> {
  return new Set(frames.flatMap(({ slots }) => slots.flatMap(({ exercise }) => (exercise ? [exercise.id] : []))));
}
