import { describe, expect, it } from 'vitest';
import type { AllocatedCode, AllocatedPhase } from './allocate.ts';
import { splitBasicAndMaximal } from './split-basic-and-maximal.ts';

function phases(text: string): readonly AllocatedPhase[] {
  return text.split(' ').map((part) => ({ code: part.slice(0, 1) as AllocatedCode, weeks: Number(part.slice(1)) }));
}

describe('splitBasicAndMaximal', () => {
  it.each([
    { from: 'B1', to: 'B1:1' },
    { from: 'B2', to: 'B1:2' },
    { from: 'B3', to: 'B1:2 B2:1' },
    { from: 'B4', to: 'B1:2 B2:2' },
    { from: 'B6', to: 'B1:3 B2:3' },
    { from: 'B7', to: 'B1:4 B2:3' },
    { from: 'B12', to: 'B1:4 B2:8' },
  ])('splits $from into $to', ({ from, to }) => {
    expect(written(from)).toBe(to);
  });

  it.each([
    { why: 'starts anew after an easy week', from: 'B6 C3 R1 B6', to: 'B1:3 B2:3 C:3 R:1 B1:3 B2:3' },
    { why: 'starts anew after foundation', from: 'B6 E2 A3 B4 T1', to: 'B1:3 B2:3 M:2 A:3 B1:2 B2:2 T:1' },
    {
      why: 'counts turns of a mixed order together',
      from: 'A4 B2 C3 D2 B2 D2 B3',
      to: 'A:4 B1:2 C:3 D:2 B1:2 D:2 B2:3',
    },
    { why: 'keeps a later turn whole', from: 'A3 B2 C2 B3', to: 'A:3 B1:2 C:2 B2:3' },
  ])('$why: $from', ({ from, to }) => {
    expect(written(from)).toBe(to);
  });
});

function written(from: string): string {
  return splitBasicAndMaximal(phases(from))
    .map(({ code, weeks }) => `${code}:${weeks}`)
    .join(' ');
}
