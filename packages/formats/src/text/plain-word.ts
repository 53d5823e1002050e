/** Letters that are no others with an accent, as people write them without. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', ı: 'i', đ: 'd', ß: 'ss' };

/** Small letters without accents and dots, so that words can be compared; other scripts stay as they are. */
export const plainWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .normalize('NFC')
    .replace(/[øæœłıđß]/g, (letter) => LETTERS[letter] as string);
