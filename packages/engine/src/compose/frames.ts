import type { Event } from '../model/athlete.ts';
import type { MovementPattern, Scale3 } from '../model/exercise.ts';
import type { Place } from '../model/place.ts';
import type { PhaseCode, SessionRole } from '../model/plan.ts';
import { promisedJumps } from './event-guarantees.ts';
import type { Frame, Slot, TemplateId } from './slot.ts';
import {
  BALANCE_SLOT,
  KNEE_EXTENSION_SLOT,
  PELVIC_FLOOR_SLOT,
  POWER_SLOTS,
  SIDE_LUNGE_SLOT,
  STEP_DOWN_SLOT,
  TEMPLATES,
  weaknessSlot,
} from './templates.ts';

/** Where a session stands among the sessions of its week. */
export interface SessionPlace {
  readonly role: SessionRole;
  readonly legLoad: Scale3;
  /** 0 for the first session of its kind in the week. */
  readonly ordinal: number;
  /** Leg sessions placed in the week. */
  readonly legSessions: number;
}

/** Which kind of content a session gets: two leg sessions share the week's patterns, a single one covers them alone. */
export function templateFor({ role, legLoad, ordinal, legSessions }: SessionPlace): TemplateId {
  switch (role) {
    case 'mini-legs':
      return ordinal % 2 === 0 ? 'mini-squat' : 'mini-hinge';
    case 'mini-upper':
      return MINI_UPPER[ordinal % MINI_UPPER.length] as TemplateId;
    case 'primer':
    case 'mobility':
    case 'finisher':
    case 'trunk':
      return role;
    default:
      if (legLoad < 2) return LIGHT[ordinal % LIGHT.length] as TemplateId;
      if (legSessions < 2) return 'whole';
      return ordinal % 2 === 0 ? 'squat-day' : 'hinge-day';
  }
}

/** A week may hold several sessions that spare the legs; none of them comes twice. */
const LIGHT: readonly TemplateId[] = ['upper-trunk', 'upper-sides', 'mini-front', 'mini-back'];
const MINI_UPPER: readonly TemplateId[] = ['mini-front', 'mini-back', 'upper-sides', 'mobility'];

export interface FrameInput {
  readonly template: TemplateId;
  readonly place: Place;
  readonly legLoad: Scale3;
  readonly event: Event;
  readonly balance: boolean;
  readonly pelvicFloor: boolean;
  readonly weakPatterns: readonly MovementPattern[];
}

/**
 * The jumps of a session, filled apart from it, because they follow the week's level and not the block. Sessions that jump take turns: in a
 * week with two the second has turn 1, else every other week has. In the power phase the second jump outlasts every other extra.
 */
export function jumpFrame(
  template: TemplateId,
  place: Place,
  legLoad: Scale3,
  event: Event,
  turn: number,
  code?: PhaseCode,
): Frame {
  const families = promisedJumps(event, turn);
  const slots = POWER_SLOTS.map((slot): Slot => {
    const anyOf = families[slot.id];
    const priority = code === 'C' ? Math.max(slot.priority, PROMISED_PRIORITY) : slot.priority;
    return { ...slot, priority, ...(anyOf && { wants: { anyOf } }) };
  });
  return { template, place, legLoad, slots: promised(slots, event) };
}

/** Slots that carry what an event guarantees (B2): they outlast every other extra. */
const PROMISED: Readonly<Partial<Record<Event, ReadonlySet<string>>>> = {
  '5k': new Set(['bound']),
  '10k': new Set(['bound']),
  ultra: new Set(['step-down', 'balance', 'knee-extension', 'sideways']),
  trail: new Set(['step-down', 'balance', 'knee-extension', 'sideways']),
};
/** Priority of a slot that the event promises (F, D). */
const PROMISED_PRIORITY = 68;

function promised(slots: readonly Slot[], event: Event): readonly Slot[] {
  const ids = PROMISED[event];
  if (!ids) return slots;
  return slots.map((slot) =>
    ids.has(slot.id) ? { ...slot, priority: Math.max(slot.priority, PROMISED_PRIORITY) } : slot,
  );
}

/** The slots of a session: its template, with what the event, the runner's age or a weakness adds. */
export function frameFor(input: FrameInput): Frame {
  const { template, place, legLoad } = input;
  const base = TEMPLATES[template];
  const slots: Slot[] = [...base];
  const rough = input.event === 'trail' || input.event === 'ultra';
  const full = template === 'squat-day' || template === 'hinge-day' || template === 'whole';
  if (rough && (template === 'squat-day' || template === 'whole')) slots.push(STEP_DOWN_SLOT);
  if (rough && (template === 'hinge-day' || template === 'whole')) slots.push(KNEE_EXTENSION_SLOT, BALANCE_SLOT);
  else if (input.balance && (full || template === 'upper-trunk' || template === 'upper-sides'))
    slots.push({ ...BALANCE_SLOT, priority: ESSENTIAL });
  if (input.pelvicFloor) slots.push(PELVIC_FLOOR_SLOT);
  for (const pattern of input.weakPatterns) {
    const covered = slots.some((slot) => slot.patterns[0] === pattern);
    if (!covered && full && !pattern.startsWith('plyometric')) slots.push(weaknessSlot(pattern));
  }
  const fitting = rough ? slots.map((slot) => (slot.id === 'sideways' ? SIDE_LUNGE_SLOT : slot)) : slots;
  return { template, place, legLoad, slots: inOrder(promised(fitting, input.event)) };
}

/** Priority from which a slot is not dropped before upper body and trunk (B3, D). */
const ESSENTIAL = 74;

const ORDER: readonly Slot['block'][] = ['power', 'strength', 'accessory', 'core'];

/** Power, heavy, accessory, trunk; within a block as the template has it. */
function inOrder(slots: readonly Slot[]): readonly Slot[] {
  return ORDER.flatMap((block) => slots.filter((slot) => slot.block === block));
}
