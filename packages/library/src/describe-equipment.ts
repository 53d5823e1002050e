import type { EquipmentNeed } from '@stridelift/engine';

/** `barbell and rack`, `smith or dumbbell, and bench`, `nothing needed, with dumbbell if you like`. */
export function describeEquipment({ groups, optionalLoads }: EquipmentNeed): string {
  const needs = groups.map((group) => group.join(' or '));
  const and = needs.some((need) => need.includes(' or ')) ? ', and ' : ' and ';
  const needed = needs.length === 0 ? 'nothing needed' : needs.join(and);
  return optionalLoads.length === 0 ? needed : `${needed}, with ${optionalLoads.join(' or ')} if you like`;
}
