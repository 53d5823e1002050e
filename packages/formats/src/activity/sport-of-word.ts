import { plainWord } from '../text/plain-word.ts';
import type { Sport } from './activity.ts';

/** What lies between the words that apps put together in their own ways: `TrailRun`, `trail_running`, `Trail Run`. */
const SEAMS = /(?<=[a-z])(?=[A-Z])|[\s_/-]+/g;

/**
 * How apps call sports in common languages, without accents; a star stands for any more letters. The first that fits counts, so what only
 * sounds like another (`Skilanglauf`, `Inline Skating`, `Track Cycling`) stands before it.
 */
const SPORTS: readonly (readonly [Sport, string])[] = [
  [
    'other',
    '*ski|ski*|*skat*|schlittschuh*|eislauf*|langlauf*|langrenn|langd*|snowboard*|motor*|wheelchair|rollstuhl*',
  ],
  ['other', 'esqui*|patin*|transition|multi sport|multisport|triat*|duat*|лыж*|коньк*|narty|*narciar*|luistelu|hiihto'],
  [
    'other',
    'inline*|roller*|row|rowing|rudern|elliptical|ellipsentrainer|crosstrainer|trappen*|stair*|climb*|kletter*',
  ],
  [
    'strength',
    'strength*|weight*|kraft*|styrk*|musculat*|musculac*|renforcement*|crossfit|fuerza|pesas|forca|treino de peso',
  ],
  [
    'strength',
    'forza|pesi|*krachttraining|gewicht*|silow*|silovy|posilov*|*voima*|kuntosali*|painonnosto|agirlik*|kuvvet*',
  ],
  [
    'strength',
    'entrainement aux poids|entrainement avec poids|poids|силов*|тяжел*|powerlifting|functional strength*|podnoszenie*',
  ],
  ['mobility', 'yoga|pilates|stretch*|mobil*|flexib*|dehn*|etirement*|estiramiento*|joga|jooga|йога|пилатес'],
  [
    'swim',
    '*swim*|*schwimm*|natation|nage|natacion|nado|natacao|nuoto|*zwem*|*simning|*svom*|plyw*|plavan*|uinti|yuzme|плав*',
  ],
  [
    'ride',
    '*ride|bike|biking|mountain bik*|cycl*|velo*|spinning|*rad|*radfahr*|*radfahrt|*radeln|*radsport|*fahrrad*|vtt|gravel*',
  ],
  [
    'ride',
    '*bicicl*|cicl*|bici|btt|mtb|pedal*|*fiets*|wielren*|*rit|*cykl*|*sykl*|*cykel*|jazda*|rower*|kolarstwo|kolo|jizda*',
  ],
  ['ride', 'pyor*|bisiklet*|handcycle|handbike|вело*|заезд*|bmx'],
  [
    'run',
    '*run|runs|*running|jog*|*lauf|laufen|laufband*|*laufe|course|courses|trail*|tapis de course|tapis roulant|ultra*',
  ],
  [
    'run',
    'carrera*|correr|corsa*|correre|corrida*|*hardlopen|*loop|loopband|*lopning|*lop|lopband|*lob|*loping|lopetur|loptur|lope*',
  ],
  [
    'run',
    'tredmolle*|treadmill*|bieg*|beh|beh na*|behani|*juoksu*|*kosu*|бег|забег|*пробежк*|footing|cinta de correr|esteira',
  ],
  ['walk', 'walk*|hik*|snowshoe*|gehen|spazier*|*wander*|marche*|randonnee*|camina*|caminhada*|senderismo|camminata*'],
  ['walk', 'escursion*|*wandel*|promenad*|*vandring|*gatur|gang|*tur|spacer*|wedrow*|chuze|kavely*|vaellus|yuruyus*'],
  ['walk', 'ходьб*|прогулк*|поход*|raquettes*|raquetas*|schneeschuh*'],
];

/** In scripts that do not part words. */
const SPORTS_WITHIN: readonly (readonly [Sport, RegExp])[] = [
  ['other', /스키|스케이트|スキー|スケート|滑雪|滑冰|轮椅|車いす/],
  ['strength', /筋力|ウエイト|ウェイト|웨이트|근력|力量|举重|重量訓練/],
  ['mobility', /ヨガ|ピラティス|요가|필라테스|瑜伽|普拉提|伸展/],
  ['swim', /水泳|スイム|수영|游泳/],
  ['ride', /ライド|サイクリング|자전거|라이딩|骑行|自行车|騎/],
  ['run', /ラン|달리기|러닝|런닝|跑/],
  ['walk', /ウォーキング|ハイキング|걷기|하이킹|步行|徒步|健行/],
];

const FORMS: readonly (readonly [Sport, RegExp])[] = [
  ...SPORTS.map(([sport, words]): readonly [Sport, RegExp] => [
    sport,
    new RegExp(`(?<!\\p{L})(?:${plainWord(words).replaceAll('*', '\\p{L}*')})(?!\\p{L})`, 'u'),
  ]),
  ...SPORTS_WITHIN,
];

const remembered = new Map<string, Sport>();
/** Files name a few dozen sports; a hostile one with thousands is not remembered. */
const MOST_REMEMBERED = 500;
const LONGEST_WORD = 80;

/** The sport that a word of an app stands for; `other` where it is none of ours. */
export function sportOfWord(word: string): Sport {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const plain = plainWord(word.slice(0, LONGEST_WORD).replace(SEAMS, ' '));
  const sport = FORMS.find(([, form]) => form.test(plain))?.[0] ?? 'other';
  if (remembered.size < MOST_REMEMBERED && word.length <= LONGEST_WORD) remembered.set(word, sport);
  return sport;
}
