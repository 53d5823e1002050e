import { plain } from '@stridelift/formats/words';

/** Text in which nothing is taken for Markdown or HTML; a bar would end the cell of a table. */
export function escapeMarkdown(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])(?=\s)/, '\\$1');
}
