import { test } from 'vitest';

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;

test.fails.each(METHODS)('a test that calls console.%s fails', (method) => {
  console[method]('a word');
});

test.fails.each(METHODS)('a test that calls console.%s and swallows the error fails too', (method) => {
  try {
    console[method]('a word');
  } catch {
    // As code under test might.
  }
});
