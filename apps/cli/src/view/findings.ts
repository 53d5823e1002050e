import type { Finding } from '@stridelift/engine';
import { datesText, dayOf, shortDateText } from '@stridelift/formats/words';

/** The findings of one rule, told once. */
export interface FindingGroup {
  readonly rule: string;
  readonly level: Finding['level'];
  readonly findings: readonly Finding[];
  readonly sources: readonly string[];
  readonly suggestion?: string;
}

export const LEVELS: readonly Finding['level'][] = ['hard', 'soft', 'note'];

export const LEVEL_NAMES: Readonly<Record<Finding['level'], string>> = {
  hard: 'Must be changed',
  soft: 'Could be better',
  note: 'Good to know',
};

/** Hard ones first, then by the day they begin on. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): string => `${LEVELS.indexOf(finding.level)} ${finding.dates[0] ?? ''}`;
  return [...findings].sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

/** One group a rule and level, in the order in which the first of each stands. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of sortFindings(findings)) {
    const key = `${finding.level} ${finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((found) => {
    const [first] = found as [Finding];
    const suggestion = found.find((finding) => finding.suggestion !== undefined)?.suggestion;
    return {
      rule: first.rule,
      level: first.level,
      findings: found,
      sources: [...new Set(found.flatMap((finding) => finding.sources))],
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}

/** `25 Nov: Leg sessions are 37 h apart. The same on 2 Dec and 9 Dec.` */
export function groupText({ findings }: FindingGroup): string {
  const [first, ...others] = findings as readonly [Finding, ...Finding[]];
  const days = [...new Set(others.flatMap((finding) => finding.dates[0] ?? []))].filter(
    (date) => date !== first.dates[0],
  );
  const more = days.length === 0 ? '' : ` The same on ${datesText(days.map(dayOf))}.`;
  return `${findingText(first)}${more}`;
}

/** The sentence with the day that it begins on. */
function findingText({ dates, text }: Finding): string {
  const [date] = dates;
  return date === undefined ? text : `${shortDateText(dayOf(date))}: ${text}`;
}
