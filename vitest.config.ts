import { defineConfig } from 'vitest/config';

const everywhere = ['packages/*/src/**/*.test.ts', 'packages/*/tests/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'apps/*/tests/**/*.test.ts', 'tools/**/*.test.ts'];

/** Two projects: everything under UTC; what touches calendars and clocks again on the far side of the date line. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    onConsoleLog(log) {
      throw new Error(`a test wrote to the console: ${log}`);
    },
    projects: [
      {
        test: { name: 'utc', include: everywhere, pool: 'forks', isolate: false, env: { TZ: 'UTC' }, testTimeout: 60_000 },
      },
      {
        test: {
          name: 'apia',
          include: ['packages/engine/src/calendar/**/*.test.ts', 'packages/formats/src/**/*.test.ts', 'apps/cli/tests/**/*.test.ts'],
          pool: 'forks',
          isolate: false,
          env: { TZ: 'Pacific/Apia' },
          testTimeout: 60_000,
        },
      },
    ],
  },
});
