import { editDistance, forgivenSlips } from '../edit-distance.ts';
import { plainKey } from '../label.ts';
import type { Card } from './card.ts';

/** The cards that a topic means: named exactly, then begun, then with small slips of spelling; the best first. */
export function findCards<Some extends Card>(cards: readonly Some[], topic: string): readonly Some[] {
  const asked = plainKey(topic);
  if (asked === '') return [];
  const ranked = cards.flatMap((card) => {
    const ranks = [card.id, ...card.topics].map((label) => rankOf(asked, plainKey(label)));
    const best = Math.min(...ranks);
    return Number.isFinite(best) ? [{ card, best }] : [];
  });
  const least = Math.min(...ranked.map(({ best }) => best));
  // Slips are forgiven only where nothing matches as written.
  return ranked
    .filter(({ best }) => best < SLIP || least >= SLIP)
    .sort((one, other) => one.best - other.best || (one.card.id < other.card.id ? -1 : 1))
    .map(({ card }) => card);
}

const SLIP = 10;

function rankOf(asked: string, label: string): number {
  if (label === asked) return 0;
  if (label.startsWith(asked)) return 1;
  if (label.includes(asked) || asked.includes(label)) return 2;
  const slips = editDistance(asked, label, forgivenSlips(asked.length));
  return slips <= forgivenSlips(asked.length) ? SLIP + slips : Number.POSITIVE_INFINITY;
}
