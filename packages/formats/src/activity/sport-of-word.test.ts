import { expect, it } from 'vitest';
import type { Sport } from './activity.ts';
import { sportOfWord } from './sport-of-word.ts';

it.each<readonly [Sport, string]>([
  [
    'run',
    'Run, TrailRun, Trail Run, VirtualRun, running, treadmill_running, street_running, Track Running, Laufen, Lauf',
  ],
  [
    'run',
    'Laufbandtraining, Trailrunning, Virtueller Lauf, Course à pied, Trail, Carrera, Carrera de montaña, Corsa, Corrida',
  ],
  [
    'run',
    'Hardlopen, Löpning, Löptur, Løb, Løping, Løpetur, Bieg, Běh, Juoksu, Koşu, Бег, Забег, ランニング, ラン, 달리기, 跑步',
  ],
  [
    'walk',
    'Walk, Hike, hiking, Snowshoe, Spaziergang, Wanderung, Randonnée, Marche, Caminata, Camminata, Wandeling, Fottur, 徒步',
  ],
  [
    'ride',
    'Ride, EBikeRide, E-Bike Ride, Mountain Bike Ride, VirtualRide, cycling, indoor_cycling, road_biking, Radfahren',
  ],
  [
    'ride',
    'Radfahrt, Mountainbike-Fahrt mit Rad, Cyclisme, Sortie à vélo, Ciclismo, Fietsrit, Rit, Cykling, Sykling, 骑行, ライド',
  ],
  [
    'swim',
    'Swim, lap_swimming, Open Water Swimming, Schwimmen, Natation, Natación, Nuoto, Zwemmen, Simning, Плавание, 水泳',
  ],
  [
    'strength',
    'WeightTraining, Weight Training, Strength Training, strength_training, Crossfit, Krafttraining, Musculation',
  ],
  [
    'strength',
    'Renforcement musculaire, Entrenamiento de fuerza, Pesas, Musculação, Allenamento con i pesi, Krachttraining',
  ],
  ['strength', 'Styrketräning, Styrketrening, Силовая тренировка, 웨이트 트레이닝, ウェイトトレーニング, 力量训练'],
  ['mobility', 'Yoga, Pilates, Йога, ヨガ'],
  [
    'other',
    'NordicSki, Nordic Ski, Langlauf, Skilanglauf, IceSkate, InlineSkate, Rowing, Elliptical, Workout, Training, Surfing',
  ],
  ['other', 'Längdskidåkning, Wheelchair, multi_sport, Multisport, transition, Golf, , 42, __proto__, constructor'],
])('%s: %s', (sport, words) => {
  expect(words.split(', ').map((word) => [word, sportOfWord(word)])).toEqual(
    words.split(', ').map((word) => [word, sport]),
  );
});
