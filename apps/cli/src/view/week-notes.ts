import type { EpochDay, Plan } from '@stridelift/engine';
import { datesText, dayOf, shortDateText } from '@stridelift/formats/words';

/** Something said of one or several weeks. */
interface NoteGroup {
  readonly text: string;
  readonly starts: readonly EpochDay[];
}

/** `Weeks of 7 Dec and 4 Jan: ...`: the notes of the coming weeks, those with the same words together. */
export function noteTexts(plan: Plan): readonly string[] {
  return groupNotes(plan).map(
    ({ starts, text }) => `${starts.length === 1 ? 'Week' : 'Weeks'} of ${datesText(starts)}: ${text}`,
  );
}

/** Why sessions found no room, week by week. */
export function droppedTexts({ schedule }: Plan): readonly string[] {
  return schedule.droppedSessions.map(({ week, reason }) => `Week of ${shortDateText(dayOf(week))}: ${reason}`);
}

function groupNotes(plan: Plan): readonly NoteGroup[] {
  const asOf = dayOf(plan.asOf);
  const groups = new Map<string, EpochDay[]>();
  for (const week of plan.weeks) {
    const start = dayOf(week.start);
    if (start + 6 < asOf) continue;
    for (const text of week.notes) groups.set(text, [...(groups.get(text) ?? []), start]);
  }
  return [...groups].map(([text, starts]) => ({ text, starts }));
}
