import { describe, expect, it } from 'vitest';
import { plainKey, plainWords } from './label.ts';

describe('a name as plain words', () => {
  it.each([
    ['Captain’s chair knee raises', 'captain chair knee raise'],
    ['Push-ups', 'push up'],
    ['Presses', 'press'],
    ['Crunches', 'crunch'],
    ['Scapular push-up plus', 'scapular push up plus'],
    ['Wall tibialis raise', 'wall tibialis raise'],
    ['90/90 hip switch', '90 90 hip switch'],
    ['Développé', 'developpe'],
    ['abs', 'ab'],
    ['as is', 'as is'],
    ['  ', ''],
  ])('%s', (label, words) => {
    expect(plainWords(label).join(' ')).toBe(words);
  });
});

it('makes one key of a name however its words are joined', () => {
  expect(new Set(['clam shells', 'Clamshell', 'clam-shells'].map(plainKey)).size).toBe(1);
});
