const LONGEST = 40;
/** Line ends and what cannot be seen have no place in a sentence. */
const UNSEEN = /[\p{C}\s]+/gu;

/** The beginning of what is written in a file, fit to stand in a sentence. */
export const excerpt = (text: string, longest: number = LONGEST): string =>
  text.slice(0, longest).replace(UNSEEN, ' ').trim();
