/** A small athlete file that is right. */
export const JO = `version: stridelift/athlete@1
name: Jo
bornYear: 1990
units: metric
timeZone: Europe/Berlin
weekStartsOn: monday
lifting: novice
goal: { event: 10k, date: 2027-01-31 }
places:
  home: { equipment: [band, dumbbell], dumbbellsKg: [4, 6, 8, 10] }
week:
  monday: { minutes: 30, at: "18:00", place: home }
  thursday: { minutes: 30, at: "18:00", place: home }
running:
  tuesday: { kind: easy, km: 6, minutes: 36, at: "07:00" }
  saturday: { kind: long, km: 10, minutes: 62, at: "09:00" }
screening: { cleared: true }
`;

/** Runs of two weeks, and a lift of their own. */
export const JO_CALENDAR: string = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//test//EN',
  ...event('20261124T070000', '20261124T074500', 'Intervals 6 x 400 m (7 km)'),
  ...event('20261128T090000', '20261128T103000', 'Long run 14 km'),
  ...event('20261201T070000', '20261201T074500', 'Tempo 20 min (8 km)'),
  ...event('20261205T090000', '20261205T103000', 'Long run 15 km'),
  ...event('20261204T190000', '20261204T200000', 'Strength: heavy legs'),
  'END:VCALENDAR',
  '',
].join('\r\n');

function event(start: string, end: string, title: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${start}@test`,
    'DTSTAMP:20261101T000000Z',
    `DTSTART:${start}`,
    `DTEND:${end}`,
    `SUMMARY:${title}`,
    'END:VEVENT',
  ];
}
