import { parseDate } from '@stridelift/engine';
import { expect, it } from 'vitest';
import { dateReaderFor } from './date-times.ts';

const DAY = parseDate('2026-03-07');
const at = (hour: number, minute: number, second = 0) => ({
  kind: 'wall',
  day: DAY,
  secondOfDay: hour * 3600 + minute * 60 + second,
});
const read = (text: string, ...beside: readonly string[]) => dateReaderFor([text, ...beside]).read(text);

it.each([
  ['ISO', '2026-03-07 18:05:09', at(18, 5, 9)],
  ['ISO with a T', '2026-03-07T18:05', at(18, 5)],
  ['ISO without a time', '2026-03-07', { kind: 'wall', day: DAY }],
  ['English, day first', '7 Mar 2026, 18:05', at(18, 5)],
  ['English, month first', 'Mar 7, 2026, 6:05 PM', at(18, 5)],
  ['a narrow space before PM', 'Mar 7, 2026, 6:05\u202FPM', at(18, 5)],
  ['just after midnight', 'Mar 7, 2026, 12:05 AM', at(0, 5)],
  ['just after noon', 'Mar 7, 2026, 12:05 PM', at(12, 5)],
  ['in words, with the day of the week', 'Saturday, 7 March 2026 at 18:05', at(18, 5)],
  ['German', '7. März 2026 um 18:05 Uhr', at(18, 5)],
  ['German, short', '7 Mär. 2026, 18:05', at(18, 5)],
  ['French', '7 mars 2026 à 18:05', at(18, 5)],
  ['French with hours', '7 mars 2026, 18 h 05', at(18, 5)],
  ['Spanish, whose Tuesday is spelt as its March', 'mar, 7 de mar de 2026, 18:05', at(18, 5)],
  ['Spanish with twelve hours', '7 mar 2026, 6:05 p. m.', at(18, 5)],
  ['Spanish just after noon, whose `of` is the Hungarian morning', '7 de marzo de 2026, 12:05', at(12, 5)],
  ['Spanish in the evening', '7 de marzo de 2026, 6:05 p. m.', at(18, 5)],
  ['Hungarian with twelve hours', '2026. márc. 7. du. 6:05', at(18, 5)],
  ['Hebrew', '7 במרץ 2026, 18:05', at(18, 5)],
  ['the time first', '18:05 7 thg 3, 2026', at(18, 5)],
  ['Portuguese', '7 de mar. de 2026, 18:05', at(18, 5)],
  ['Italian', '7 marzo 2026, 18:05', at(18, 5)],
  ['Dutch', '7 mrt 2026, 18:05', at(18, 5)],
  ['Russian', '7 мар. 2026 г., 18:05', at(18, 5)],
  ['Polish', '7 mar 2026, 18:05', at(18, 5)],
  ['Turkish', '7 Mar 2026 18:05', at(18, 5)],
  ['Hungarian', '2026. márc. 7. 18:05', at(18, 5)],
  ['Finnish', '7. maaliskuuta 2026 klo 18.05', at(18, 5)],
  ['Japanese', '2026年3月7日 18:05', at(18, 5)],
  ['Japanese with twelve hours', '2026/3/7 午後6:05', at(18, 5)],
  ['Chinese with twelve hours', '2026年3月7日下午6:05', at(18, 5)],
  ['Korean', '2026. 3. 7. 오후 6:05', at(18, 5)],
  ['Vietnamese', '7 thg 3, 2026, 18:05', at(18, 5)],
  ['Arabic', '٧ مارس ٢٠٢٦، ٦:٠٥ م', at(18, 5)],
  ['a spreadsheet in German', '07.03.2026 18:05', at(18, 5)],
  ['a spreadsheet with a short year', '07.03.26 18:05', at(18, 5)],
  ['with seconds', '07.03.2026 18:05:09', at(18, 5, 9)],
] as const)('a date is read: %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('an offset in the text makes an instant, and is kept', () => {
  expect(read('2026-03-07T18:05:00+01:00')).toEqual({ kind: 'instant', unixSeconds: 1772903100, offsetMinutes: 60 });
  expect(read('2026-03-07T17:05:00Z')).toEqual({ kind: 'instant', unixSeconds: 1772903100 });
});

it.each([
  ['a day beyond twelve proves that the day comes first', '07/03/2026 18:05', '13/03/2026 18:05', undefined],
  ['a second number beyond twelve proves that the month does', '03/07/2026 18:05', '03/13/2026 18:05', undefined],
  ['without proof the day comes first', '07/03/2026 18:05', '07/03/2026 18:05', 'day-month'],
  ['without proof, a clock of twelve hours puts the month first', '03/07/2026 6:05 PM', '', 'month-day'],
])('the order of day and month is told from the column: %s', (_, text, beside, assumed) => {
  const reader = dateReaderFor([text, beside]);
  expect(reader.read(text)).toEqual(at(18, 5));
  expect(reader.assumedOrder).toBe(assumed);
});

it('the language is that of most dates: one word is July in Croatian and August in Czech', () => {
  const croatian = dateReaderFor(['7 srp 2026', '7 kol 2026', '7 ruj 2026']).read('7 srp 2026');
  const czech = dateReaderFor(['7 srp 2026', '7 zář 2026', '7 kvě 2026']).read('7 srp 2026');
  expect(croatian).toEqual({ kind: 'wall', day: parseDate('2026-07-07') });
  expect(czech).toEqual({ kind: 'wall', day: parseDate('2026-08-07') });
});

it.each(['', '31 Feb 2026, 08:00', '7 Mar 2026, 25:00', '7 Mar 3026', '99999999999999', 'yesterday', '7 Nomonth 2026'])(
  'what is no date is none: %j',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);
