import type { Slot, TemplateId } from '../compose/slot.ts';

/** What slots held last: by template and slot, and by slot and pattern alone for a slot that its template never had. */
export interface SlotMemory<Held> {
  readonly inTemplate: (template: TemplateId, slot: Slot) => Held | undefined;
  readonly anywhere: (template: TemplateId, slot: Slot) => Held | undefined;
  readonly keep: (template: TemplateId, slot: Slot, held: Held) => void;
  readonly keepInTemplate: (template: TemplateId, slot: Slot, held: Held) => void;
}

export function slotMemory<Held>(): SlotMemory<Held> {
  const byTemplate = new Map<string, Map<string, Held>>();
  const bySlot = new Map<string, Map<string, Held>>();
  const patternOf = ({ patterns }: Slot): string => patterns[0] ?? '';
  const inTemplate = (template: TemplateId, slot: Slot) => byTemplate.get(template)?.get(slot.id);
  const keepInTemplate = (template: TemplateId, slot: Slot, held: Held) => put(byTemplate, template, slot.id, held);
  return {
    inTemplate,
    anywhere: (template, slot) => inTemplate(template, slot) ?? bySlot.get(slot.id)?.get(patternOf(slot)),
    keep: (template, slot, held) => {
      keepInTemplate(template, slot, held);
      put(bySlot, slot.id, patternOf(slot), held);
    },
    keepInTemplate,
  };
}

function put<Held>(all: Map<string, Map<string, Held>>, group: string, key: string, held: Held): void {
  let known = all.get(group);
  if (!known) {
    known = new Map();
    all.set(group, known);
  }
  known.set(key, held);
}
