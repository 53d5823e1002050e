import { describe, expect, it } from 'vitest';
import { importFiles } from './import-files.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const timeOf = (second: number): string => new Date(Date.UTC(2026, 4, 2, 7, 0, second)).toISOString();

/** Twenty minutes at a speed, by a receiver that measures a little too far. */
const gpx = (speed: number, head = ''): Uint8Array =>
  bytesOf(
    `<gpx><trk>${head}<trkseg>${Array.from({ length: 121 }, (_, index) => `<trkpt lat="${48 + (index * 10 * speed * 1.02) / 111_195.08}" lon="9"><time>${timeOf(index * 10)}</time></trkpt>`).join('')}</trkseg></trk></gpx>`,
  );
const tcx = (metres: number): Uint8Array =>
  bytesOf(
    `<TrainingCenterDatabase><Activities><Activity Sport="Running"><Id>${timeOf(1)}</Id><Lap StartTime="${timeOf(1)}"><TotalTimeSeconds>1194</TotalTimeSeconds><DistanceMeters>${metres}</DistanceMeters></Lap></Activity></Activities></TrainingCenterDatabase>`,
  );
const plan = bytesOf(
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260502T090000\nSUMMARY:Tempo 3.5 km\nEND:VEVENT\nEND:VCALENDAR',
);

const imported = (...files: readonly (readonly [string, Uint8Array])[]) =>
  importFiles(
    files.map(([name, content]) => ({ name, content })),
    { timeZone: 'Europe/Berlin', weekStartsOn: 'monday' },
  );

describe('one run in two recordings', () => {
  const both = [
    ['a.gpx', gpx(3, '<name>Morning run</name><type>running</type>')],
    ['a.tcx', tcx(3600)],
  ] as const;

  it.each([
    ['the more detailed last', both],
    ['the more detailed first', [both[1], both[0]]],
  ])('counts once, with the numbers of the more detailed format and the name of either: %s', async (_, files) => {
    const { runs } = await imported(...files);
    expect(runs).toMatchObject([
      { at: '09:00', km: 3.6, minutes: 19.9, title: 'Morning run', sources: ['a.gpx', 'a.tcx'] },
    ]);
  });

  it('keeps its id whatever the order', async () => {
    const ids = [await imported(...both), await imported(both[1], both[0])].map(({ runs }) => runs[0]?.id);
    expect(ids[0]).toBe(ids[1]);
  });

  it('of which one does not name its sport is what the other says', async () => {
    const { runs } = await imported(['slow.gpx', gpx(1.5)], ['a.tcx', tcx(1800)]);
    expect(runs).toMatchObject([{ km: 1.8, kind: 'easy', sources: ['a.tcx', 'slow.gpx'] }]);
  });

  it('and a plan is the run that was planned, as it was done', async () => {
    const { runs } = await imported(['plan.ics', plan], ...both);
    expect(runs).toMatchObject([
      { kind: 'tempo', km: 3.6, planned: false, title: 'Tempo 3.5 km', sources: ['a.gpx', 'a.tcx', 'plan.ics'] },
    ]);
  });
});
