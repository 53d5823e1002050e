export * from './arbitraries/athletes.ts';
export * from './arbitraries/open-days.ts';
export * from './arbitraries/rule-config.ts';
export * from './build-athlete.ts';
export * from './exhaustive-schedule.ts';
export * from './integer-programme.ts';
export * from './regular-season.ts';
