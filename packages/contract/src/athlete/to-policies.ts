import { DEFAULT_POLICIES, type Policies } from '@stridelift/engine';
import type { AthleteFile } from './athlete-file.ts';
import type { Assume } from './to-places.ts';

/** Complete policies; those left to their defaults are named. */
export function toPolicies(file: AthleteFile, assume: Assume): Policies {
  const chosen = file.policies ?? {};
  const left = Object.entries(DEFAULT_POLICIES).filter(([name]) => !Object.hasOwn(chosen, name));
  if (left.length > 0) {
    const defaults = left.map(([name, value]) => `${name} ${value}`).join(', ');
    assume('policies-absent', `Policies that are not chosen keep their defaults: ${defaults}.`);
  }
  return { ...DEFAULT_POLICIES, ...chosen };
}
