import type { Athlete } from '../model/athlete.ts';

export type RedsCard = 'amber' | 'red';

/** Bone stress there counts as an indicator of its own in the REDs screen (D3: high-risk sites). */
const HIGH_RISK_BONE: readonly string[] = ['femoral-bsi', 'pelvis-bsi'];

/**
 * D3, simplified rule (D): one indicator is amber, two or a severe one red. A bone stress injury at a high-risk site that
 * is not yet history is an indicator that the runner may have counted already, so it only ever raises none to one.
 */
export function redsCard({ injuries, screening }: Pick<Athlete, 'injuries' | 'screening'>): RedsCard | undefined {
  const fromBone = injuries.some(({ site, status }) => status !== 'history' && HIGH_RISK_BONE.includes(site)) ? 1 : 0;
  const indicators = Math.max(screening.redsIndicators ?? 0, fromBone);
  if (screening.redsSevere === true || indicators >= 2) return 'red';
  return indicators === 1 ? 'amber' : undefined;
}
