import { describe, expect, it } from 'vitest';
import { slotWith } from '../../tests/builders/prescribe.ts';
import { slotMemory } from './slot-memory.ts';

const PUSH = slotWith({ id: 'push', patterns: ['push-horizontal', 'push-vertical'] });
const OVERHEAD = slotWith({ id: 'push', patterns: ['push-vertical'] });

describe('what a slot held last', () => {
  it('is found again in its template', () => {
    const memory = slotMemory<string>();
    memory.keep('whole', PUSH, 'push-up');
    memory.keep('whole', PUSH, 'bench-press');
    expect(memory.inTemplate('whole', PUSH)).toBe('bench-press');
    expect(memory.inTemplate('squat-day', PUSH)).toBeUndefined();
  });

  it('is found in another template where that slot looks for the same pattern first', () => {
    const memory = slotMemory<string>();
    memory.keep('whole', PUSH, 'push-up');
    expect(memory.anywhere('squat-day', PUSH)).toBe('push-up');
    expect(memory.anywhere('squat-day', OVERHEAD)).toBeUndefined();
  });

  it('is that of its own template first', () => {
    const memory = slotMemory<string>();
    memory.keep('squat-day', PUSH, 'push-up');
    memory.keep('whole', PUSH, 'bench-press');
    expect(memory.anywhere('squat-day', PUSH)).toBe('push-up');
  });

  it('stays in its template where it is kept there only', () => {
    const memory = slotMemory<string>();
    memory.keepInTemplate('whole', PUSH, 'push-up');
    expect(memory.inTemplate('whole', PUSH)).toBe('push-up');
    expect(memory.anywhere('squat-day', PUSH)).toBeUndefined();
  });
});
