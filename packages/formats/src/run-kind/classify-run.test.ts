import { describe, expect, it } from 'vitest';
import { classifyRun, LIKELY_TRAINING, SURE_ENOUGH } from './classify-run.ts';
import type { RunLabel } from './label.ts';

/** Titles as runners and their apps might write them, made for this table. */
const TITLES: readonly (readonly [title: string, label: RunLabel])[] = [
  ['Week 4 total: 52 km', 'note'],
  ['Training Week 9 Distance: 41mi', 'note'],
  ['Taper week', 'note'],
  ['Marathon expo and bib pickup', 'note'],
  ['Rest', 'rest'],
  ['REST DAY 😴', 'rest'],
  ['Complete rest', 'rest'],
  ['Ruhetag', 'rest'],
  ['Jour de repos', 'rest'],
  ['Vilodag', 'rest'],
  ['Día de descanso', 'rest'],
  ['Rustdag', 'rest'],
  ['Giorno di riposo', 'rest'],
  ['Off or swim 30 min', 'rest_or_cross'],
  ['XT or rest', 'rest_or_cross'],
  ['Rest or gym', 'rest_or_cross'],
  ['Rest or 3 mi jog', 'rest_or_easy'],
  ['Easy 5k or day off', 'rest_or_easy'],
  ['Bike or gym, your choice', 'cross_or_strength'],
  ['Strength for runners', 'strength'],
  ['Kraft & Stabi', 'strength'],
  ['Renforcement musculaire', 'strength'],
  ['Styrka 45 min', 'strength'],
  ['Gimnasio', 'strength'],
  ['Palestra: forza', 'strength'],
  ['🏋️ Upper body', 'strength'],
  ['Leg day', 'strength'],
  ['Easy 6k + core', 'easy'],
  ['Strength: 4 x 1.5 mi just under MP', 'intervals'],
  ['Zwift ride 60 min', 'cross'],
  ['Aqua jogging', 'cross'],
  ['Rennrad 50 km', 'cross'],
  ['Natation', 'cross'],
  ['Yoga', 'cross'],
  ['5 km with yoga after', 'unspecified_run'],
  ['C25K week 3 run 2', 'walk_run'],
  ['6 x (90 s run, 90 s walk)', 'walk_run'],
  ['Course/marche 30 min', 'walk_run'],
  ['Evening walk 4 km', 'walk_run'],
  ['8 x 500 m at 5k pace, walk 1 min', 'intervals'],
  ['Cross-country race', 'race'],
  ['Race day: city 10k', 'race'],
  ['Spring half marathon', 'race'],
  ['Berlin Marathon 🏅', 'race'],
  ['26.2', 'race'],
  ['Wettkampf 10 km', 'race'],
  ['Silvesterlauf', 'race'],
  ['Lidingöloppet 30 km', 'race'],
  ['Mezza maratona di Roma', 'race'],
  ['Medio maratón', 'race'],
  ['Half-marathon pace 8 km', 'marathon_pace'],
  ['Pre-race shakeout 3k', 'recovery'],
  ['Easy jog the day before the race', 'easy'],
  ['Race-specific long run', 'long'],
  ['Marathon training run 12 km', 'easy'],
  ['Volunteer at the club race', 'unknown'],
  ['Long run', 'long'],
  ['LR 28k', 'long'],
  ['Sunday LSD', 'long'],
  ['Langer Lauf 25 km', 'long'],
  ['Långpass 18 km', 'long'],
  ['Sortie longue 1h45', 'long'],
  ['Tirada larga', 'long'],
  ['Lange duurloop 22 km', 'long'],
  ['Lungo 24 km', 'long'],
  ['Long 32k, last 10 at MP', 'long_quality'],
  ['Long progression run', 'long_quality'],
  ['Half marathon simulation 16 km', 'long_quality'],
  ['Medium-long 18k', 'medium_long'],
  ['VO₂max 6×3′', 'intervals'],
  ['VMA 10 x 300 m', 'intervals'],
  ['Threshold 3 x 10 min', 'tempo'],
  ['Schwellenlauf', 'tempo'],
  ['Tempodauerlauf 8 km', 'tempo'],
  ['Tröskel 4x6 min', 'tempo'],
  ['Allure seuil 2 x 15 min', 'tempo'],
  ['6 km pace', 'tempo'],
  ['20-min time trial', 'tempo'],
  ['Hill repeats 10 x 45 s', 'hills'],
  ['Bergläufe 8x', 'hills'],
  ['Côtes 12 x 30 s', 'hills'],
  ['Backintervaller', 'hills'],
  ['Salite brevi', 'hills'],
  ['Easy 10k over rolling hills', 'easy'],
  ['Hilly route, relaxed 9 km', 'easy'],
  ['5x1k', 'intervals'],
  ['12 × 400', 'intervals'],
  ['Fartlek 40 min', 'intervals'],
  ['Track Tuesday', 'intervals'],
  ['Intervalltraining', 'intervals'],
  ['Fractionné court', 'intervals'],
  ['Intervallpass 8 km', 'intervals'],
  ['Ripetute 6 x 1000', 'intervals'],
  ['Progression 12k', 'progression'],
  ['Negative split 10 miles', 'progression'],
  ['14 km at marathon pace', 'marathon_pace'],
  ['10k @ MP', 'marathon_pace'],
  ['Recovery jog', 'recovery'],
  ['Regenerationslauf', 'recovery'],
  ['Récupération 35 min', 'recovery'],
  ['Återhämtning', 'recovery'],
  ['Easy run with 6 x 20 s strides', 'easy_strides'],
  ['Easy 8k + strides', 'easy_strides'],
  ['Lockerer Dauerlauf', 'easy'],
  ['Footing 45 min', 'easy'],
  ['Lugnt distanspass', 'easy'],
  ['Rodaje suave 8 km', 'easy'],
  ['Rustige duurloop', 'easy'],
  ['Corsa lenta', 'easy'],
  ['Zone 2, 50 min', 'easy'],
  ['AM: 5 km easy / PM: 8 x 400 m', 'intervals'],
  ['AM 4 mi very easy, PM long run 12 mi', 'long'],
  ['10 mi', 'unspecified_run'],
  ['45 min', 'unspecified_run'],
  ['8 km, any pace', 'easy'],
  ['Lunch run', 'easy'],
  ['Dentist', 'unknown'],
  ['Meeting 30 min', 'unknown'],
];

describe('a title tells what a session is', () => {
  it.each(TITLES)('%s: %s', (title, label) => {
    expect(classifyRun({ title })).toMatchObject({ label });
  });
});

describe('how sure it is', () => {
  it('names what decided', () => {
    expect(classifyRun({ title: 'Tempo 8k' })).toEqual({
      label: 'tempo',
      kind: 'tempo',
      demand: 'quality',
      how: 'title says tempo',
      sure: 0.95,
      undecided: false,
    });
  });

  it.each(['3 mi run', '10 mi', 'Rest or 2 mi'])('%s is an assumption', (title) => {
    expect(classifyRun({ title }).sure).toBeLessThan(SURE_ENOUGH);
  });

  it.each(['Dentist', '', 'Birthday party'])('nothing says that "%s" is training', (title) => {
    expect(classifyRun({ title }).sure).toBeLessThan(LIKELY_TRAINING);
  });
});

describe('apps say more than their titles', () => {
  const RUNNA = 'UPCOMING_PLAN_WORKOUT-1f-2e_plan_week_3_';

  it.each([
    ['TAPER_INTERVALS_1', 'Sharpen up', 'intervals'],
    ['LONG_RUN_0', 'Sunday special', 'long'],
    ['EASY_RUN_2', 'Rolling 400s', 'easy'],
    ['LEGS_AND_CORE_0', 'Endurance session', 'strength'],
    ['SOMETHING_NEW_0', 'Hill repeats', 'hills'],
  ])('the type in a Runna identifier comes first: %s', (type, title, label) => {
    expect(classifyRun({ title, uid: `${RUNNA}${type}` }).label).toBe(label);
  });

  it.each([
    ['Run: Intervals 5x1k', '', 'intervals'],
    ['Run: Tuesday with the club', '', 'easy'],
    ['Strength: Lower body', 'Workout type: Strength', 'strength'],
    ['Bike: Long ride', '', 'cross'],
    ['Day Off: Rest', 'Workout type: Day Off', 'rest'],
    ['With the club', 'Workout type: Run\n3 x 2 km at threshold', 'tempo'],
    ['Swim technique', 'Workout type: Swim', 'cross'],
  ])('the type of TrainingPeaks stands in front: %s', (title, description, label) => {
    expect(classifyRun({ title, description }).label).toBe(label);
  });

  it('only races have no type in front in a TrainingPeaks feed', () => {
    const product = '-//ddaysoftware.com//NONSGML DDay.iCal 1.0//EN';
    expect(classifyRun({ title: 'Harbour 10K', product }).label).toBe('race');
    expect(classifyRun({ title: 'Harbour 10K' }).label).toBe('unspecified_run');
    expect(classifyRun({ title: 'Mum visits', product }).label).toBe('unknown');
  });

  it('the description helps where the title leaves it open', () => {
    expect(classifyRun({ title: 'Run', description: 'Easy aerobic, chatty' })).toMatchObject({
      label: 'easy',
      how: 'description says easy',
    });
    expect(classifyRun({ title: '', description: 'Warm up 2 km\n6 x 800 m\nCool down' }).label).toBe('intervals');
    expect(classifyRun({ title: 'Tempo', description: 'Easy does it' }).label).toBe('tempo');
  });

  it('a category helps where nothing else does', () => {
    expect(classifyRun({ title: 'Thursday', categories: ['Long run'] }).label).toBe('long');
  });
});
