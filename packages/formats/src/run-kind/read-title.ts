import { hardnessOf } from './label.ts';
import { RULES_EASY } from './rules-easy.ts';
import { RULES_FAST } from './rules-fast.ts';
import { RULES_LONG } from './rules-long.ts';
import { RULES_NOT_RUNNING, RULES_WALKING, showsLifter } from './rules-not-running.ts';
import { RULES_RACE } from './rules-race.ts';
import { RULES_UNDECIDED } from './rules-undecided.ts';
import { plainText } from './session-text.ts';
import { titleFacts } from './title-facts.ts';
import type { TitleRule } from './title-rule.ts';
import type { Verdict } from './verdict.ts';
import { decided } from './verdict.ts';

/** The first that matches decides; the order is the one found by trying it on some 8,000 days of published plans. */
const RULES: readonly TitleRule[] = [
  ...RULES_NOT_RUNNING,
  ...RULES_WALKING,
  ...RULES_RACE,
  ...RULES_LONG,
  ...RULES_FAST,
  ...RULES_EASY,
  ...RULES_UNDECIDED,
];

const UNDECIDED = new Set(RULES_UNDECIDED);

/** Two runs of one day in one title: `AM: 4 mi easy / PM: 10 x 600 m`. */
const DOUBLE = /^am\b:?\s*(.+?)[\s/;,]*\bpm\b:?\s*(.+)$/;

function readSingle(title: string, source: string): Verdict | undefined {
  const facts = titleFacts(title);
  if (showsLifter(title) && facts.km === undefined) return decided('strength', `${source} shows a lifter`, 0.9);
  const rule = RULES.find((candidate) => candidate.matches(facts));
  return (
    rule && { label: rule.label, how: `${source} says ${rule.word}`, sure: rule.sure, undecided: UNDECIDED.has(rule) }
  );
}

/** What a title, or another text read as one, says about a session; undefined where it says nothing. */
export function readTitle(title: string, source = 'title'): Verdict | undefined {
  const [, morning, evening] = DOUBLE.exec(plainText(title)) ?? [];
  if (morning === undefined || evening === undefined) return readSingle(title, source);
  const halves = [readSingle(morning, source), readSingle(evening, source)].filter((verdict) => verdict !== undefined);
  return halves.sort((a, b) => hardnessOf(b.label) - hardnessOf(a.label))[0];
}
