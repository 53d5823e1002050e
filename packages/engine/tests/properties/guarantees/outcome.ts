import type { Guarantee } from '../planned.ts';

const WHOM_TO_SEE = /doctor|physio|surgeon|midwife|parent|guardian|coach|the person who|someone qualified/i;

export const madeOrReferred: Guarantee = {
  name: 'is made, or says whom to see first',
  *broken({ result, thrown }) {
    if (result === undefined) yield thrown instanceof Error ? `${thrown.stack}` : `threw ${thrown}`;
    if (result?.kind !== 'blocked') return;
    if (!result.findings.some(({ level }) => level === 'hard')) yield 'blocked without a hard finding';
    for (const { rule, text, suggestion = '' } of result.findings) {
      if (!WHOM_TO_SEE.test(`${text} ${suggestion}`)) yield `${rule} names nobody: ${text} ${suggestion}`;
    }
  },
};
