/** Numbers tuples of integers from 0 on, in the order in which they are first met; the same tuple always has the same number. */
export interface TupleTable {
  /** The number of a tuple; it is read at once and may be overwritten after. */
  readonly intern: (tuple: Int32Array) => number;
  /** Writes the tuple of a number into `target`. */
  readonly read: (id: number, target: Int32Array) => void;
  readonly size: () => number;
}

/** Slots that a table begins with. */
const FEWEST_SLOTS = 256;
/** 2^32 / golden ratio, odd: spreads neighbors over the whole table (Knuth, volume 3, 6.4). */
const SPREAD = 0x9e3779b1;

/**
 * A hash table with open addressing over flat arrays of integers. A `Map` would need a string or an object for each tuple, and the scheduler
 * asks for tens of thousands of them a season.
 */
export function tupleTable(width: number): TupleTable {
  let values = new Int32Array(FEWEST_SLOTS * width);
  /** Number of the tuple in a slot plus one; 0 where the slot is free. At most half of the slots are taken. */
  let slots = new Int32Array(FEWEST_SLOTS);
  let count = 0;

  const grow = (): void => {
    const wider = new Int32Array(values.length * 2);
    wider.set(values);
    values = wider;
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < count; id += 1) {
      let slot = hash(values, id * width, width) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
  };

  const intern = (tuple: Int32Array): number => {
    const mask = slots.length - 1;
    let slot = hash(tuple, 0, width) & mask;
    for (let taken = slots[slot] as number; taken !== 0; taken = slots[slot] as number) {
      if (isAt(values, (taken - 1) * width, tuple, width)) return taken - 1;
      slot = (slot + 1) & mask;
    }
    const at = count * width;
    for (let index = 0; index < width; index += 1) values[at + index] = tuple[index] as number;
    count += 1;
    slots[slot] = count;
    if (count * 2 > slots.length) grow();
    return count - 1;
  };

  const read = (id: number, target: Int32Array): void => {
    const at = id * width;
    for (let index = 0; index < width; index += 1) target[index] = values[at + index] as number;
  };

  return { intern, read, size: () => count };
}

function hash(numbers: Int32Array, at: number, width: number): number {
  let mixed = 0;
  for (let index = at; index < at + width; index += 1) {
    mixed = Math.imul(mixed ^ (numbers[index] as number), SPREAD);
    mixed ^= mixed >>> 15;
  }
  return mixed;
}

function isAt(values: Int32Array, at: number, tuple: Int32Array, width: number): boolean {
  for (let index = 0; index < width; index += 1) if (values[at + index] !== tuple[index]) return false;
  return true;
}
