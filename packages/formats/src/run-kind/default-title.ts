import { plainText } from './session-text.ts';

/** What apps write over a run that nobody has named, by language: they say nothing of what it was. */
const DEFAULT_TITLES: readonly RegExp[] = [
  /^(?:early |late )?(?:(?:morning|lunch|midday|noon|afternoon|evening|night) )?(?:trail |treadmill |virtual |indoor |outdoor )?run(?:ning)?$/,
  /^(?:(?:trail|traditioneller |virtueller )?-?(?:lauf|laufen)|laufband|traillauf)(?: (?:am (?:fruhen )?(?:morgen|vormittag|mittag|nachmittag|abend)|in der nacht|zur mittagszeit|in der mittagspause))?$/,
  /^(?:morgen|vormittags|mittags|nachmittags|abend|nacht)-?(?:trail)?lauf$/,
  /^(?:course(?: a pied)?|trail|sortie)(?: (?:le |du |dans la |en |de la |dans l')?(?:matin|matinee|midi|soir|soiree|journee|apres-midi|nuit)| (?:de|a|en) (?:nuit|midi|soiree|fin de soiree)| l'apres-midi| matinale?| nocturne| a l'heure du dejeuner)?$/,
  /^(?:carrera|correr|salida a correr)(?: (?:de|por la|por el|a la|a|en la) (?:(?:la|el) )?(?:manana|mediodia|tarde|noche|hora de comer|hora del almuerzo)| (?:matutina|matinal|vespertina|nocturna))?$/,
  /^(?:corsa|correre)(?: (?:di|del|della|al|alla|a) ?(?:mattina|mattino|pranzo|pomeriggio|sera|notte)| (?:mattutina|pomeridiana|serale|notturna)| all'ora di pranzo| nella pausa pranzo)?$/,
  /^(?:corrida|correr)(?: (?:matinal|matutina|vespertina|noturna|da manha|da tarde|da noite|de manha|a tarde|a noite|na hora do almoco|ao entardecer))?$/,
  /^(?:(?:ochtend|middag|lunch|avond|nacht)-?(?:loop|run|hardloopsessie)|hardlopen|hardloopsessie|loop)(?: (?:in de (?:ochtend|middag|avond|nacht)|tijdens de lunch|'s (?:ochtends|middags|avonds|nachts)))?$/,
  /^(?:(?:morgon|formiddags|lunch|eftermiddags|kvalls|natt|morgen|lunsj|ettermiddags|kvelds|formiddags|middags|aften|nat)-?)?(?:lopning|loptur|lopetur|lopetraening|lop|lob|lobetur)(?: (?:pa|om|i) (?:morgonen|formiddagen|eftermiddagen|kvallen|natten|lunchen|morgenen|ettermiddagen|kvelden|aftenen))?$/,
];

/** Whether a title is only what an app writes by itself, or nothing at all. */
export function isDefaultTitle(title: string): boolean {
  const plain = plainText(title);
  return plain === '' || DEFAULT_TITLES.some((form) => form.test(plain));
}
