import { EVERYWHERE, type Exercise, type Place } from '@stridelift/engine';
import { type Guarantee, itemsOf, ofPlans, placeOf } from '../planned.ts';

export const equipmentIsThere: Guarantee = ofPlans('needs nothing that is not there', function* (planned) {
  const { plan, library } = planned;
  for (const { item, exercise, session } of itemsOf(planned, plan.sessions)) {
    const place = placeOf(planned, session);
    if (!stands(exercise, place)) yield `${item.id}: ${exercise.id} at ${place.id}`;
    for (const id of item.swaps) {
      const swap = library.byId.get(id);
      if (swap === undefined || !stands(swap, place)) yield `${item.id}: swap ${id} at ${place.id}`;
    }
  }
});

export const swapsKeepThePurpose: Guarantee = ofPlans('swaps for the same purpose', function* (planned) {
  const { plan, library, athlete } = planned;
  for (const { item, exercise } of itemsOf(planned, plan.sessions)) {
    if (new Set(item.swaps).size < item.swaps.length) yield `${item.id}: a swap twice`;
    for (const id of item.swaps) {
      if (id === item.exercise) yield `${item.id}: swaps for itself`;
      if (athlete.avoid.includes(id)) yield `${item.id}: swap ${id} is to be avoided`;
      if (library.byId.get(id)?.pattern !== exercise.pattern) yield `${item.id}: swap ${id} is another movement`;
    }
  }
});

export const avoidedStaysOut: Guarantee = ofPlans('leaves out what the runner avoids', function* (planned) {
  for (const { item } of itemsOf(planned, planned.plan.sessions)) {
    if (planned.athlete.avoid.includes(item.exercise)) yield `${item.id}: ${item.exercise}`;
  }
});

function stands({ equipment }: Exercise, place: Place): boolean {
  return equipment.groups.every((group) => group.some((word) => has(place, word)));
}

/** A place that lists its dumbbells and has none, has none. */
function has({ equipment, dumbbells, kettlebells }: Place, word: string): boolean {
  if (EVERYWHERE.includes(word)) return true;
  const sizes = word === 'dumbbell' ? dumbbells : word === 'kettlebell' ? kettlebells : undefined;
  return equipment.includes(word) && sizes?.length !== 0;
}
