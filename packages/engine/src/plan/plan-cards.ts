import { formatDate } from '../calendar/epoch-day.ts';
import type { Athlete } from '../model/athlete.ts';
import type { CardMoment, CardNotice } from '../model/card.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import type { Plan, PlanCard, PlanSession } from '../model/plan.ts';
import { ageInYearOf } from '../safety/age.ts';
import type { EpochDay } from '../units/brands.ts';

export interface CardsInput {
  readonly cards: readonly CardNotice[];
  readonly athlete: Athlete;
  readonly asOf: EpochDay;
  /** Without its cards. */
  readonly plan: Plan;
}

/** A moment that has come: on a day, with a session where it belongs to one. */
interface Comes {
  readonly date: string;
  readonly session?: string;
}

/** D: cards a day; more to read is read by nobody. */
const MOST_A_DAY = 2;
/** Cards on the day of planning, when somebody sits down and reads (D). */
const MOST_ON_THE_FIRST_DAY = 4;
/** From this age on fatigue is taken to last longer (B7, D). */
const MASTERS_AGE = 50;
/** Under this age a guardian consents (B9, D). */
const YOUTH_AGE = 18;
/** Leg load from which a session is heavy, on the scale of 0 to 3 (B7, D). */
const HEAVY = 3;
/** What is told before anything else: what keeps the runner safe, then what a beginner asks first. */
const FIRST: readonly CardMoment[] = [
  'pain-noted',
  'bone-stress',
  'return-phase',
  'pregnancy',
  'after-birth',
  'youth',
  'mileage-warning',
  'masters',
  'first-plan',
  'first-session',
  'first-gym-session',
  'first-jumps',
];

function urgencyOf(moment: CardMoment): number {
  const index = FIRST.indexOf(moment);
  return index < 0 ? FIRST.length : index;
}
const MILEAGE_RULES: ReadonlySet<string> = new Set([
  'run-not-far-over-the-longest',
  'two-weeks-not-a-third-more',
  'strong-before-more-mileage',
]);

/**
 * The cards that matter in this plan, each once, at the first of its moments; where a day has enough to read, a card waits for its next moment and
 * then stays findable only.
 */
export function planCards({ cards, athlete, asOf, plan }: CardsInput): readonly PlanCard[] {
  const comes = momentsOf(athlete, asOf, plan);
  const first = formatDate(asOf);
  const onDay = new Map<string, number>();
  const due = cards.flatMap(({ id, title, shownAt }) => {
    const times = shownAt.flatMap((moment) => comes.get(moment) ?? []).sort(byDate);
    const urgency = Math.min(...shownAt.filter((moment) => comes.has(moment)).map(urgencyOf));
    return times.length === 0 ? [] : [{ id, title, times, urgency }];
  });
  // What cannot wait chooses first, then cards with few moments, which can wait least.
  due.sort(
    (one, other) =>
      one.urgency - other.urgency || one.times.length - other.times.length || (one.id < other.id ? -1 : 1),
  );
  const shown = due.flatMap(({ id, title, times }): PlanCard[] => {
    const time = times.find(
      ({ date }) => (onDay.get(date) ?? 0) < (date === first ? MOST_ON_THE_FIRST_DAY : MOST_A_DAY),
    );
    if (!time) return [];
    onDay.set(time.date, (onDay.get(time.date) ?? 0) + 1);
    return [{ card: id, title, ...time }];
  });
  return shown.sort((one, other) => byDate(one, other) || (one.card < other.card ? -1 : 1));
}

function byDate(one: Comes, other: Comes): number {
  return one.date < other.date ? -1 : one.date > other.date ? 1 : 0;
}

function momentsOf(athlete: Athlete, asOf: EpochDay, plan: Plan): ReadonlyMap<CardMoment, readonly Comes[]> {
  const comes = new Map<CardMoment, Comes[]>();
  const today: Comes = { date: formatDate(asOf) };
  const add = (moment: CardMoment, when: Comes | undefined): void => {
    if (when) comes.set(moment, [...(comes.get(moment) ?? []), when]);
  };
  for (const moment of aboutTheRunner(athlete, asOf, plan)) add(moment, today);
  for (const [moment, counts] of Object.entries(momentsOfSessions(athlete, plan))) {
    const session = plan.sessions.find(counts);
    add(moment as CardMoment, session && { date: session.date, session: session.id });
  }
  const dropped = plan.schedule.droppedSessions[0];
  add('short-week', dropped && { date: dropped.week });
  return comes;
}

/** What is true of the runner on the day of planning. */
function aboutTheRunner(athlete: Athlete, asOf: EpochDay, { findings, season }: Plan): readonly CardMoment[] {
  const { screening, injuries, policies, goal } = athlete;
  const age = ageInYearOf(asOf, athlete);
  const found = (counts: (finding: Finding) => boolean): boolean => findings.some(counts);
  const facts: Readonly<Partial<Record<CardMoment, boolean>>> = {
    'first-plan': true,
    novice: athlete.lifting === 'novice',
    masters: age !== undefined && age >= MASTERS_AGE,
    youth: age !== undefined && age < YOUTH_AGE,
    female: athlete.sex === 'female',
    pregnancy: screening.pregnantWeeks !== undefined,
    'after-birth': screening.postnatalWeeks !== undefined,
    'pain-noted': injuries.some(({ status }) => status !== 'history'),
    'bone-stress': injuries.some(({ site }) => site.endsWith('-bsi')),
    'return-phase': season.phases.some(({ code }) => code === 'RX'),
    'goal-marathon': goal.event === 'marathon',
    'goal-trail': goal.event === 'trail' || goal.event === 'ultra',
    'no-race': goal.day === undefined,
    'mileage-warning': found(({ rule, level }) => MILEAGE_RULES.has(rule) && level !== 'note'),
    'tests-due': athlete.tests.length === 0,
    'weakness-found': found(({ rule }) => rule === 'test-weakness'),
    'stretching-off': policies.cooldownStretch === 'off',
    'heavy-off': policies.heavyLifting === 'off',
  };
  return (Object.keys(facts) as CardMoment[]).filter((moment) => facts[moment]);
}

/** What sessions bring for the first time. */
function momentsOfSessions(
  { places }: Athlete,
  { runs, weeks, season }: Plan,
): Readonly<Partial<Record<CardMoment, (session: PlanSession) => boolean>>> {
  const codeOf = new Map(season.phases.map(({ id, code }) => [id, code]));
  const deloads = new Set(weeks.filter(({ deload }) => deload).map(({ start }) => start));
  const weekOf = (session: PlanSession): string => weeks.findLast(({ start }) => start <= session.date)?.start ?? '';
  const longDays = new Set(runs.filter(({ long }) => long).map(({ date }) => date));
  const isIn = (code: string) => (session: PlanSession) => codeOf.get(session.phase) === code;
  const isAtGym = ({ place }: PlanSession): boolean => isGym(places[place]);
  return {
    'first-session': () => true,
    'first-gym-session': isAtGym,
    'first-home-session': (session) => !isAtGym(session),
    'first-heavy-week': ({ legLoad }) => legLoad === HEAVY,
    'first-jumps': ({ contacts }) => contacts > 0,
    'novel-week': ({ novel }) => novel === true,
    'deload-week': (session) => deloads.has(weekOf(session)),
    'taper-week': isIn('T'),
    'race-week': ({ role }) => role === 'primer',
    'after-race-week': isIn('R'),
    'power-phase': isIn('C'),
    'endurance-phase': isIn('D'),
    'long-run-day': ({ date }) => longDays.has(date),
    'same-day-as-run': ({ slot }) => slot !== 'standalone',
  };
}

const GYM_EQUIPMENT = /^(rack|cable|smith)$|-machine$/;

function isGym(place: Place | undefined): boolean {
  return place?.equipment.some((word) => GYM_EQUIPMENT.test(word)) ?? false;
}
