import type { Sport } from '../activity/activity.ts';

/** The words that name a sport, in the languages of the apps; the first that fits counts, so that trail hiking is walking. */
const WORDS: readonly (readonly [Sport, RegExp])[] = [
  [
    'strength',
    /^(?:strength|weights?|weightlifting|weighttraining|gym|kraft(?:training|sport)?|musculation|styrka|styrke|fuerza|forza|krachttraining)$/,
  ],
  ['mobility', /^(?:yoga|pilates|stretch(?:ing)?|mobility|flexibility|dehnen)$/],
  ['swim', /^(?:swim(?:ming)?|openwaterswim|schwimmen|natation|natación|nuoto|simning|zwemmen)$/],
  [
    'ride',
    /^(?:ride|riding|e?bik(?:e|ing)|ebikeride|cycl(?:e|ing)|mtb|mountainbiking|radfahren|radsport|rad|vélo|cyclisme|ciclismo|bici|cykling|sykling|fietsen|wielrennen)$/,
  ],
  [
    'walk',
    /^(?:walk(?:ing)?|hik(?:e|ing)|trek(?:king)?|wandern|gehen|spazieren|marche|randonnée|caminata|caminar|senderismo|camminata|escursione|vandring|promenad|wandelen)$/,
  ],
  [
    'run',
    /^(?:runs?|running|jog(?:ging)?|trailrun(?:ning)?|treadmill|trail|lauf|laufen|laufband|course|löpning|löprunda|løping|løp|hardlopen|correr|carrera|corsa|correre)$/,
  ],
];

/** Words that stand where a sport should and name none. */
const VAGUE =
  /^(?:activity|activities|track|trk|gps|workout|training|exercise|sport|sports|generic|unknown|uncategori[sz]ed|default|none|untitled|outdoor)$/;

/** Numbers that Strava writes for its sports. */
const NUMBERS: Readonly<Record<string, Sport>> = { '1': 'ride', '9': 'run' };

/** `TrailRun`, `trail_running` and `Trail Run` alike. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');

/** The sport among the words of a text; undefined where none is named. */
export function sportInText(text: string): Sport | undefined {
  const words = wordsOf(text);
  return WORDS.find(([, form]) => words.some((word) => form.test(word)))?.[0];
}

/** The sport that a field for it names, by word or number; undefined where the field says nothing that a sport can be told by. */
export function sportOfField(field: string): Sport | undefined {
  const number = NUMBERS[field.trim()];
  if (number !== undefined) return number;
  const words = wordsOf(field);
  if (words.every((word) => VAGUE.test(word))) return undefined;
  return sportInText(field) ?? 'other';
}
