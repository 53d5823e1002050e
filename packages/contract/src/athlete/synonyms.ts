import { POLICY_OPTIONS } from '@stridelift/engine';

type Synonyms = Readonly<Record<string, string>>;

/** What people write and what is meant; keys hold lower-case letters and figures only. */
export const EVENT_SYNONYMS: Synonyms = {
  '5': '5k',
  '5km': '5k',
  fivek: '5k',
  parkrun: '5k',
  '10': '10k',
  '10km': '10k',
  tenk: '10k',
  '21': 'half',
  '21k': 'half',
  '21km': 'half',
  hm: 'half',
  halfmarathon: 'half',
  '42': 'marathon',
  '42k': 'marathon',
  '42km': 'marathon',
  fullmarathon: 'marathon',
  full: 'marathon',
  '50k': 'ultra',
  '50km': 'ultra',
  '100k': 'ultra',
  '100km': 'ultra',
  ultramarathon: 'ultra',
  trailrun: 'trail',
  mountain: 'trail',
  fitness: 'general',
  none: 'general',
  health: 'general',
  injury: 'return-from-injury',
  rehab: 'return-from-injury',
  comeback: 'return-from-injury',
};

export const RUN_KIND_SYNONYMS: Synonyms = {
  interval: 'intervals',
  speed: 'intervals',
  track: 'intervals',
  fartlek: 'intervals',
  vo2max: 'intervals',
  threshold: 'tempo',
  cruise: 'tempo',
  hill: 'hills',
  longrun: 'long',
  lsd: 'long',
  steady: 'easy',
  base: 'easy',
  jog: 'recovery',
  runwalk: 'walk-run',
  crosstraining: 'cross',
  bike: 'cross',
  swim: 'cross',
  off: 'rest',
  competition: 'race',
};

export const LIFTING_SYNONYMS: Synonyms = {
  beginner: 'novice',
  new: 'novice',
  none: 'novice',
  never: 'novice',
  intermediate: 'trained',
  experienced: 'trained',
  expert: 'advanced',
  elite: 'advanced',
};

export const SEX_SYNONYMS: Synonyms = {
  f: 'female',
  w: 'female',
  woman: 'female',
  m: 'male',
  man: 'male',
  x: 'unspecified',
  other: 'unspecified',
  diverse: 'unspecified',
};

export const UNITS_SYNONYMS: Synonyms = {
  kg: 'metric',
  km: 'metric',
  si: 'metric',
  lb: 'imperial',
  lbs: 'imperial',
  miles: 'imperial',
  us: 'imperial',
};

export const WEEKDAY_SYNONYMS: Synonyms = {
  mon: 'monday',
  tue: 'tuesday',
  tues: 'tuesday',
  wed: 'wednesday',
  thu: 'thursday',
  thur: 'thursday',
  thurs: 'thursday',
  fri: 'friday',
  sat: 'saturday',
  sun: 'sunday',
};

export const SITE_SYNONYMS: Synonyms = {
  runnersknee: 'knee-pfp',
  shinsplints: 'shin',
  plantarfasciitis: 'plantar-fascia',
  heel: 'plantar-fascia',
  itbs: 'itb',
  iliotibialband: 'itb',
  back: 'low-back',
  lumbar: 'low-back',
  jumpersknee: 'patellar-tendon',
  stressfracture: 'tibia-bsi, foot-bsi, femoral-bsi or pelvis-bsi',
  bonestress: 'tibia-bsi, foot-bsi, femoral-bsi or pelvis-bsi',
  foot: 'plantar-fascia or foot-bsi',
  hip: 'hip-fai, hip-flexor or gluteal-tendon',
  bloodpressure: 'hypertension',
  wrist: 'wrist-elbow',
  elbow: 'wrist-elbow',
  pregnancy: 'pregnancy-late',
};

export const STATUS_SYNONYMS: Synonyms = {
  now: 'current',
  acute: 'current',
  active: 'current',
  healing: 'recovering',
  rehab: 'recovering',
  past: 'history',
  old: 'history',
  healed: 'history',
};

export const EQUIPMENT_SYNONYMS: Synonyms = {
  trapbar: 'hex-bar',
  squatrack: 'rack',
  powerrack: 'rack',
  resistanceband: 'band',
  theraband: 'band',
  loopband: 'mini-band',
  gymball: 'swiss-ball',
  exerciseball: 'swiss-ball',
  stabilityball: 'swiss-ball',
  trx: 'suspension',
  rings: 'suspension',
  chinupbar: 'pull-up-bar',
  plyobox: 'box',
  legpress: 'leg-press-machine',
  legcurl: 'leg-curl-machine',
  legextension: 'leg-extension-machine',
  smithmachine: 'smith',
  bodyweight: 'none',
};

const policyFields: Synonyms = Object.fromEntries(
  [...Object.keys(POLICY_OPTIONS), 'frequency', 'sessionMinutes'].map((name) => [
    name.toLowerCase(),
    `policies > ${name}`,
  ]),
);

/** Names of fields at the top of the file, and fields that belong one level deeper. */
export const ATHLETE_KEY_SYNONYMS: Synonyms = {
  ...policyFields,
  weight: 'bodyMassKg',
  weightkg: 'bodyMassKg',
  bodyweight: 'bodyMassKg',
  mass: 'bodyMassKg',
  bodymasslb: 'bodyMassKg',
  age: 'bornYear',
  birthyear: 'bornYear',
  yearofbirth: 'bornYear',
  born: 'bornYear',
  gender: 'sex',
  level: 'lifting',
  experience: 'lifting',
  event: 'goal > event',
  date: 'goal > date',
  racedate: 'goal > date',
  race: 'races',
  equipment: 'places > home > equipment',
  days: 'week',
  availability: 'week',
  schedule: 'week',
  pattern: 'running',
  blocked: 'blockedDates',
  holidays: 'travel',
  vacation: 'travel',
  cleared: 'screening > cleared',
  onerepmax: 'strength',
  lifts: 'strength',
  likes: 'prefer',
  dislikes: 'avoid',
  exclude: 'avoid',
};

export const RUN_KEY_SYNONYMS: Synonyms = {
  type: 'kind',
  distance: 'km',
  distancekm: 'km',
  miles: 'km',
  mi: 'km',
  duration: 'minutes',
  mins: 'minutes',
  time: 'at',
  start: 'at',
  name: 'title',
  day: 'date',
};

export const RUN_RULE_KEY_SYNONYMS: Synonyms = {
  titlecontains: 'title',
  contains: 'title',
  name: 'title',
  words: 'title',
  day: 'weekday',
  on: 'weekday',
  after: 'from',
  before: 'to',
  type: 'kind',
};

export const DAY_KEY_SYNONYMS: Synonyms = {
  duration: 'minutes',
  mins: 'minutes',
  time: 'at',
  start: 'at',
  where: 'place',
  location: 'place',
};

export const STRENGTH_KEY_SYNONYMS: Synonyms = {
  weight: 'kg',
  load: 'kg',
  lb: 'kg',
  rpe: 'rir (10 minus RPE)',
  repetitions: 'reps',
  lift: 'exercise',
  name: 'exercise',
  day: 'date',
};

export const PLACE_KEY_SYNONYMS: Synonyms = {
  bar: 'barKg',
  plates: 'platesKg',
  dumbbells: 'dumbbellsKg',
  kettlebells: 'kettlebellsKg',
  kit: 'equipment',
  gear: 'equipment',
};
