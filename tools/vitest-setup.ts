import { afterEach } from 'vitest';

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const;
const heard: Error[] = [];

for (const method of METHODS) {
  console[method] = (...words: readonly unknown[]): never => {
    const error = new Error(`a test wrote to the console: console.${method}(${words.map(String).join(', ')})`);
    heard.push(error);
    throw error;
  };
}

// What was thrown may have been swallowed by the code under test: the test fails all the same.
afterEach(() => {
  const [first] = heard.splice(0);
  if (first !== undefined) throw first;
});
