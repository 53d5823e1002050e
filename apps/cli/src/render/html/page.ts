import type { Units } from '@stridelift/formats/words';
import type { Footnotes } from '../../view/footnotes.ts';
import { escapeHtml } from './escape.ts';

/** What every part of the page needs to know. */
export interface HtmlPage {
  readonly units: Units;
  readonly footnotes: Footnotes;
}

/** A heading over what belongs to it; nothing where there is nothing. */
export function htmlSection(id: string, title: string, body: string): string {
  return body === ''
    ? ''
    : `<section aria-labelledby="${id}">\n<h2 id="${id}">${escapeHtml(title)}</h2>\n${body}\n</section>\n`;
}

/** Escaped items of a list; nothing where there are none. */
export function htmlList(items: readonly string[], className: string = ''): string {
  if (items.length === 0) return '';
  const named = className === '' ? '' : ` class="${className}"`;
  return `<ul${named}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

/** A sentence with the numbers of its sources, each leading to the list at the end. */
export function cited(page: HtmlPage, text: string, sources: readonly string[]): string {
  const numbers = page.footnotes.cite([...new Set(sources)]);
  const links = numbers.map((number) => `<a href="#source-${number}">${number}</a>`).join(', ');
  return `${escapeHtml(text)}${numbers.length === 0 ? '' : ` <span class="cite">[${links}]</span>`}`;
}
