/**
 * Control characters, and the marks that turn the direction of writing around: a title from somebody's calendar must not
 * move the cursor of a terminal or reorder a line.
 */
const UNSEEN = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Text from outside as one line that does nothing but stand there. */
export function plain(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/ {2,}/g, ' ').trim();
}
