export type DecimalMark = '.' | ',';

const SPACES_AND_APOSTROPHES = /[\s'’]/gu;
const MINUS_SIGNS = /^[−–﹣－]/;
const BOTH = /[.,].*[.,]/;
const NOT_A_GROUP = /[.,](?:\d{1,2}|\d{4,})$/;

/** What a cell proves about the decimal mark of its table; a mark before three digits may stand for thousands and proves nothing. */
function proofOf(cell: string): DecimalMark | undefined {
  const last = Math.max(cell.lastIndexOf('.'), cell.lastIndexOf(','));
  if (last < 0) return undefined;
  const mark = cell[last] as DecimalMark;
  if (BOTH.test(cell)) return cell.indexOf(mark) === last ? mark : other(mark);
  return NOT_A_GROUP.test(cell.trim()) || /^\D*0[.,]/.test(cell) ? mark : undefined;
}

const other = (mark: DecimalMark): DecimalMark => (mark === '.' ? ',' : '.');

/**
 * The mark before decimals, told from the numbers of a table together: `1,200` alone is 1200 or 1.2. The first cell that proves it counts;
 * where none does, `usual` stands.
 */
export function tellDecimalMark(cells: Iterable<string>, usual: DecimalMark = '.'): DecimalMark {
  for (const cell of cells) {
    const proven = proofOf(cell);
    if (proven !== undefined) return proven;
  }
  return usual;
}

/** A number as people and spreadsheets write it, with groups of thousands and any minus; absent where it is none. */
export function parseNumber(text: string, decimal: DecimalMark = '.'): number | undefined {
  const direct = decimal === '.' && PLAIN.test(text) ? Number(text) : undefined;
  if (direct !== undefined) return direct;
  const bare = text.normalize('NFKC').replaceAll(SPACES_AND_APOSTROPHES, '').replace(MINUS_SIGNS, '-');
  const groups = decimal === '.' ? GROUPS_OF_COMMAS : GROUPS_OF_DOTS;
  const plain = groups.test(bare) ? bare.replaceAll(other(decimal), '') : bare;
  const number = plain.replace(decimal, '.');
  return PLAIN.test(number) ? Number(number) : undefined;
}

const PLAIN = /^[+-]?(?:\d{1,15}(?:\.\d*)?|\.\d+)$/;
const GROUPS_OF_COMMAS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const GROUPS_OF_DOTS = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
