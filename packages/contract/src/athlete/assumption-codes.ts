/** Everything that can be assumed while an athlete file is refined, and why that is the careful choice. */
export const ASSUMPTION_CODES = {
  'name-absent': 'No name is given; the plan says Runner.',
  'units-absent': 'No units are given; the plan shows kilograms and kilometres.',
  'time-zone-absent': 'No time zone is given; calendars are written in UTC.',
  'week-start-absent': 'No first day of the week is given; weeks start on Monday.',
  'lifting-absent': 'No experience is given; a novice gets the gentlest start.',
  'policies-absent': 'Some or all policies are not chosen; they keep their defaults.',
  'screening-absent': 'The health questions are not answered; the plan cannot take them into account.',
  'race-priority-absent': 'A race has no priority; B gets a mini taper and leaves the season whole.',
  'injury-status-absent': 'An injury has no status; current is the careful reading.',
  'injury-absent': 'The goal is to return from injury and no injury is current or recovering; nothing is protected.',
  'week-empty': 'No day is free for strength; the season has no sessions.',
  'day-minutes-absent': 'A day does not say how long it is; an ordinary session is meant.',
  'day-place-absent': 'A day does not say where; the only place is meant.',
  'places-absent': 'No place is described; sessions are at home with body weight alone.',
  'equipment-absent': 'A place lists no equipment; it has only what is everywhere.',
  'run-length-absent': 'A run has neither distance nor time; its length is unknown.',
} as const;

export type AssumptionCode = keyof typeof ASSUMPTION_CODES;
