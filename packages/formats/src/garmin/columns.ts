import { firstLine } from '../csv/first-line.ts';
import { plainWord } from '../text/plain-word.ts';

/** What is taken from a row of Garmin Connect's list. */
export type GarminField =
  | 'type'
  | 'date'
  | 'title'
  | 'distance'
  | 'time'
  | 'averageHeartRate'
  | 'maxHeartRate'
  | 'cadence'
  | 'pace'
  | 'stride'
  | 'moving'
  | 'elapsed';

export type GarminColumns = Readonly<Partial<Record<GarminField, number>>>;

/**
 * The first columns have stood in this order in every version and language; what comes after depends on the kinds of activity that were
 * listed, and on the year.
 */
const BY_POSITION: GarminColumns = {
  type: 0,
  date: 1,
  title: 3,
  distance: 4,
  time: 6,
  averageHeartRate: 7,
  maxHeartRate: 8,
};

/** Names of columns in the languages of Garmin Connect, without accents; Ø is read as o. */
const NAMES: Readonly<Record<GarminField, string>> = {
  type: 'activity type|aktivitatstyp|aktivitatsart|type d’activite|tipo de actividad|tipo di attivita|tipo attivita|activiteittype|activiteitstype|tipo de atividade|aktivitetstyp|aktivitetstype|typ aktywnosci|aktiviteettityyppi|typ aktivity',
  date: 'date|datum|fecha|data|dato|pvm|paivamaara',
  title: 'title|titel|titre|titulo|titolo|tittel|tytul|nazwa|nimi|otsikko|nazev',
  distance: 'distance|distanz|strecke|entfernung|distancia|distanza|afstand|distans|avstand|dystans|matka|vzdalenost',
  time: 'time|activity time|zeit|dauer|duree|temps|tiempo|duracion|tempo|durata|tijd|duur|duracao|tid|varighed|varighet|czas|aika|kesto|cas',
  averageHeartRate:
    'avg hr|average hr|average heart rate|o herzfrequenz|durchschnittliche herzfrequenz|frequence cardiaque moyenne|fc moyenne|frecuencia cardiaca media|fc media|frequenza cardiaca media|gem hs|gemiddelde hs|gem hartslag|fc media|genomsnittlig puls|gennemsnitlig puls|gjennomsnittlig puls|srednie tetno|keskisyke',
  maxHeartRate:
    'max hr|maximum heart rate|maximale herzfrequenz|max herzfrequenz|frequence cardiaque maximale|fc maximale|fc max|fc maxima|frecuencia cardiaca maxima|frequenza cardiaca massima|max hs|maximale hs|fc maxima|maxpuls|maks puls|maksimal puls|maksymalne tetno|maksimisyke',
  cadence:
    'avg run cadence|average run cadence|avg cadence|o schrittfrequenz (laufen)|o schrittfrequenz|durchschnittliche schrittfrequenz|cadence de course moyenne|cadence moyenne|cadencia de carrera media|cadenza di corsa media|gem loopcadans|gemiddelde loopcadans|cadencia de corrida media',
  pace: 'avg pace|average pace|o pace|durchschnittliche pace|allure moyenne|ritmo medio|passo medio|gemiddeld tempo|gem tempo|ritmo medio|genomsnittligt tempo|gennemsnitligt tempo|gjennomsnittlig tempo|srednie tempo|keskivauhti',
  stride:
    'avg stride length|average stride length|o schrittlange|durchschnittliche schrittlange|longueur moyenne des foulees|longueur de foulee moyenne|longitud media de zancada|lunghezza media passo|lunghezza media del passo|gem staplengte|gemiddelde staplengte|comprimento medio da passada',
  moving:
    'moving time|zeit in bewegung|temps de deplacement|tiempo en movimiento|tempo in movimento|bewegingstijd|tempo em movimento',
  elapsed:
    'elapsed time|verstrichene zeit|temps ecoule|tiempo transcurrido|tempo trascorso|verstreken tijd|tempo decorrido',
};

const FIELD_OF = new Map<string, GarminField>(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split('|').map((name) => [name, field as GarminField] as const),
  ),
);

const plainName = (cell: string): string =>
  plainWord(cell.slice(0, 200)).replaceAll("'", '’').replace(/\s+/g, ' ').trim();

/** A cell that a list of Garmin has in its second column, and nothing else puts there. */
const DATE = /^\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2})?$/;
const FAVOURITE = /^(?:true|false)$/i;

/** Whether a row is an activity as Garmin Connect writes it: its date and whether it is a favourite come second and third. */
export const isGarminRow = (cells: readonly string[]): boolean =>
  cells.length > 6 && DATE.test(cells[1]?.trim() ?? '') && FAVOURITE.test(cells[2]?.trim() ?? '');

/** Where things stand: by the names of the header as far as they are known, and by their places. */
export function garminColumns(header: readonly string[]): GarminColumns {
  const found: Partial<Record<GarminField, number>> = {};
  for (const [index, cell] of header.entries()) {
    const field = FIELD_OF.get(plainName(cell));
    if (field !== undefined) found[field] ??= index;
  }
  return isKnown(found) ? found : { ...BY_POSITION, ...withoutFirst(found) };
}

/** Whether the names alone say where the main things are. */
export const isKnown = (columns: GarminColumns): boolean =>
  [columns.type, columns.date, columns.title, columns.distance, columns.time].every((at) => at !== undefined);

/** In a header that is known in part, the first columns go by their places. */
const withoutFirst = (columns: GarminColumns): GarminColumns =>
  Object.fromEntries(Object.entries(columns).filter(([field, at]) => !(field in BY_POSITION) && at > 8));

/** Lines that are looked at to tell the format. */
const LINES = 12;

/** Whether a text begins as the list that Garmin Connect exports, in any language, with its header or without. */
export function isGarminList(text: string): boolean {
  const first = firstLine(text);
  if (first === undefined) return false;
  const named = garminColumns(first.cells);
  if (isKnown(named) && first.cells.some((cell) => OWN_NAMES.test(plainName(cell)))) return true;
  const lines = text.split(/\r\n|\r|\n/, LINES + first.linesAbove).slice(first.linesAbove);
  return lines.some((line) => isGarminRow(firstLine(line)?.cells ?? []));
}

/** Names that only Garmin gives; other lists have a date, a title and a distance too. */
const OWN_NAMES =
  /^(?:favorite|aerobic te|avg run cadence|training stress score®|decompression|best lap time|elev gain)$/;
