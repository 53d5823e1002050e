/** Lists in the layout of Strava's exports, made for tests. */
const ENGLISH =
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,Elevation Gain,Elevation Loss,Elevation Low,Elevation High,Max Grade,Average Grade,Average Positive Grade,Average Negative Grade,Max Cadence,Average Cadence,Max Heart Rate,Average Heart Rate'.split(
    ',',
  );
const GERMAN =
  'Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,Pendeln,Hinweis,Ausrüstung,Dateiname,Gewicht,Fahrradgewicht,Verstrichene Zeit,Bewegungszeit,Distanz,Höchstgeschw.,Durchschnittliche Geschwindigkeit,Höhenzunahme,Höhenunterschied,Min. Höhe,Max. Höhe,Max. Steigung,Steigung,Positive Steigung,Negative Steigung,Max. Tritte,Tritte,Max. Herzfrequenz,Durchschnittliche Herzfrequenz'.split(
    ',',
  );
const FLAGS = { race: 95, long: 96 } as const;

export type HeaderLanguage = 'en' | 'de' | 'xx';

/** `xx` is a language that nobody knows, with the same name where Strava gives one twice. */
export function stravaHeader(width: number, language: HeaderLanguage): readonly string[] {
  const known = { en: ENGLISH, de: GERMAN, xx: ENGLISH.map((name) => `ж${ENGLISH.indexOf(name)}`) }[language];
  const flag = (index: number): string =>
    language === 'en' && index === FLAGS.race
      ? 'Competition'
      : language === 'en' && index === FLAGS.long
        ? 'Long Run'
        : '';
  const more = Array.from(
    { length: width - known.length },
    (_, index) => flag(index + known.length) || `more ${index}`,
  );
  return [...known, ...more.slice(0, -1), 'Media'];
}

export interface StravaRowFacts {
  readonly id?: number;
  readonly date?: string;
  readonly name?: string;
  readonly type?: string;
  readonly shown?: string;
  readonly metres?: string;
  readonly heart?: string;
  readonly file?: string;
  readonly race?: boolean;
  readonly long?: boolean;
}

export function stravaRow(width: number, facts: StravaRowFacts): readonly string[] {
  const cells = Array<string>(width).fill('');
  const flag = (is: boolean | undefined): string => (is ? '1.0' : '0.0');
  const places: readonly (readonly [number, string])[] = [
    [0, String(facts.id ?? 9_000_001_001)],
    [1, facts.date ?? 'Mar 2, 2026, 6:23:36 PM'],
    [2, facts.name ?? 'Evening Run'],
    [3, facts.type ?? 'Run'],
    [4, 'two\nlines, "quoted"'],
    [5, '2738'],
    [6, facts.shown ?? '8.13'],
    [12, facts.file ?? 'activities/1.fit.gz'],
    [15, '2738.0'],
    [16, '2730.0'],
    [17, facts.metres ?? '8126.44'],
    [30, facts.heart ?? '156.0'],
    [31, facts.heart ?? '141.25'],
    ...(width > FLAGS.long + 1
      ? ([
          [FLAGS.race, flag(facts.race)],
          [FLAGS.long, flag(facts.long)],
        ] as const)
      : []),
  ];
  for (const [at, cell] of places) cells[at] = cell;
  return cells;
}

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

export function stravaTable(width: number, language: HeaderLanguage, rows: readonly StravaRowFacts[]): string {
  const lines = [stravaHeader(width, language), ...rows.map((facts) => stravaRow(width, facts))];
  return `${lines.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}
