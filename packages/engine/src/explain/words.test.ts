import { describe, expect, it } from 'vitest';
import { epochDay } from '../calendar/epoch-day.ts';
import { RUN_KINDS } from '../model/run.ts';
import type { RunFacts, SessionFacts } from '../rules/day-facts.ts';
import { dateWords, dayName, fillMessage, momentWords, sessionWords } from './words.ts';

const run = (kind: RunFacts['kind'], long = false): RunFacts => ({
  what: 'run',
  kind,
  quality: false,
  long,
  start: 420,
  end: 480,
});
const session = (legLoad: SessionFacts['legLoad']): SessionFacts => ({
  what: 'session',
  role: 'light',
  legLoad,
  impact: 0,
  novel: false,
  minutes: 30,
  start: 600,
  end: 630,
});

describe('words', () => {
  it('for a day and a date', () => {
    const day = epochDay(2027, 4, 18);
    expect([dayName(day), dateWords(day)]).toEqual(['Sunday', '18 April']);
  });
  it.each([
    ['a session without legs', session(0), 'Light session'],
    ['a light session', session(1), 'Light session'],
    ['a moderate one', session(2), 'Moderate leg session'],
    ['a heavy one', session(3), 'Heavy legs'],
    ['intervals', run('intervals'), 'intervals'],
    ['an easy run', run('easy'), 'easy run'],
    ['an easy run that is long', run('easy', true), 'long run'],
    ['a race, however long', run('race', true), 'race'],
    ['a run of a kind unknown', run('other'), 'run'],
  ])('for %s', (_, moment, words) => {
    expect(momentWords(moment)).toBe(words);
  });
  it('for every kind of run, and for every session', () => {
    for (const kind of RUN_KINDS) expect(momentWords(run(kind))).toMatch(/^[a-z ]+$/);
    for (const legLoad of [0, 1, 2, 3] as const) expect(sessionWords(session(legLoad))).toMatch(/^[A-Z][a-z ]+$/);
  });
});

describe('a message', () => {
  it.each([
    ['{hours} h before {day}', { hours: 24, day: 'Tuesday' }, '24 h before Tuesday'],
    ['{a}{a} and {b}', { a: 1, b: false }, '11 and false'],
    ['nothing to fill', {}, 'nothing to fill'],
    ['{unknown} stays to be seen', { known: 1 }, '{unknown} stays to be seen'],
    ["{toDay}'s {to}", { toDay: 'Sunday', to: 'long run' }, "Sunday's long run"],
    ['{cost}', { cost: '$&' }, '$&'],
    ['{days} days before', { days: 1 }, '1 day before'],
    ['{days} days before', { days: 11 }, '11 days before'],
    ['Jumps {days} days before the {event}', { days: 0, event: 'half' }, 'Jumps on the day of the half'],
    ['Jumps {days} days before the {event}', { days: 10, event: 'half' }, 'Jumps 10 days before the half'],
    ['More than {target} sessions', { target: 1 }, 'More than 1 session'],
    ['{first} {second}', { first: '{second}', second: 2 }, '{second} 2'],
  ])('%j with %j', (message, facts, text) => {
    expect(fillMessage(message, facts)).toBe(text);
    expect(fillMessage(message, facts)).toBe(text);
  });
});
