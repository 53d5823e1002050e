import { expect, inject, test } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    readonly timeZone: 'UTC' | 'Pacific/Apia';
  }
}

const OFFSET_MINUTES = { UTC: 0, 'Pacific/Apia': -13 * 60 } as const;

test('the clock of this project is in the zone that the project says', () => {
  const timeZone = inject('timeZone');
  expect(process.env['TZ']).toBe(timeZone);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
  expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(OFFSET_MINUTES[timeZone]);
});

test('a day begins on the other side of the date line where the zone is Apia', () => {
  const evening = new Date(Date.UTC(2026, 0, 15, 12));
  expect(evening.getDate()).toBe(inject('timeZone') === 'UTC' ? 15 : 16);
});
