import type { IssueList } from '../issue-list.ts';
import type { ContentLine } from './content-lines.ts';

/** The lines of one VEVENT, without those of the alarms inside it. */
export interface EventBlock {
  readonly lines: readonly ContentLine[];
  /** Where it begins. */
  readonly line: number;
  /** PRODID of the calendar around it. */
  readonly product: string;
}

const OTHER_ENTRIES = new Set(['VTODO', 'VJOURNAL']);

const textAfterColon = (line: ContentLine): string => line.text.slice(line.text.indexOf(':') + 1).trim();

/** Finds the events of a calendar text, whatever is broken around them. */
export function findEventBlocks(lines: readonly ContentLine[], issues: IssueList): readonly EventBlock[] {
  const blocks: EventBlock[] = [];
  const open: string[] = [];
  let product = '';
  let block: { lines: ContentLine[]; line: number } | undefined;
  let others = 0;
  let otherLine = 0;

  const close = (): void => {
    if (block) blocks.push({ ...block, product });
    block = undefined;
  };

  for (const line of lines) {
    const value = line.name === 'BEGIN' || line.name === 'END' ? textAfterColon(line).toUpperCase() : '';
    if (line.name === 'BEGIN') {
      if (value === 'VEVENT' && block) {
        issues.add({
          code: 'ics-entry-unclosed',
          severity: 'warning',
          line: block.line,
          text: `The entry that begins in line ${block.line} has no end before the next one.`,
          done: 'assumed',
        });
        close();
        open.length = 0;
      }
      if (value === 'VEVENT') block = { lines: [], line: line.line };
      if (OTHER_ENTRIES.has(value) && others++ === 0) otherLine = line.line;
      open.push(value);
    } else if (line.name === 'END') {
      while (open.length > 0 && open.pop() !== value);
      if (value === 'VEVENT') close();
    } else if (block && open.at(-1) === 'VEVENT') {
      block.lines.push(line);
    } else if (line.name === 'PRODID') {
      product = textAfterColon(line);
    }
  }

  if (block) {
    issues.add({
      code: 'ics-truncated',
      severity: 'warning',
      line: block.line,
      text: `The file ends inside the entry that begins in line ${block.line}; that entry was left out.`,
      done: 'skipped',
      suggestion: 'Download or export the calendar again.',
    });
  }
  if (others > 0) {
    issues.add({
      code: 'ics-entry-ignored',
      severity: 'info',
      line: otherLine,
      text: `${others === 1 ? 'One to-do or journal entry was' : `${others} to-do or journal entries were`} left out.`,
      done: 'skipped',
    });
  }
  return blocks;
}
