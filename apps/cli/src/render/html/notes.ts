import type { Finding } from '@stridelift/engine';
import { type FindingGroup, groupFindings, groupText, LEVEL_NAMES, LEVELS } from '../../view/findings.ts';
import { type Footnote, footnoteText } from '../../view/footnotes.ts';
import { escapeHtml } from './escape.ts';
import { cited, type HtmlPage, htmlList } from './page.ts';

/** Sentences that stand by themselves. */
export function textsHtml(texts: readonly string[]): string {
  return htmlList(texts.map(escapeHtml));
}

export function findingsHtml(findings: readonly Finding[], page: HtmlPage): string {
  const groups = groupFindings(findings);
  return LEVELS.map((level) => {
    const items = groups.filter((group) => group.level === level).map((group) => groupHtml(group, page));
    return items.length === 0 ? '' : `<h3 class="${level}">${LEVEL_NAMES[level]}</h3>\n${htmlList(items)}`;
  })
    .filter((part) => part !== '')
    .join('\n');
}

function groupHtml(group: FindingGroup, page: HtmlPage): string {
  const help = group.suggestion === undefined ? '' : `<br>${escapeHtml(group.suggestion)}`;
  return `${cited(page, groupText(group), group.sources)}${help}`;
}

/** Every source that the page cites, with its page where it has one. */
export function sourcesHtml({ footnotes }: HtmlPage): string {
  const items = footnotes.list().map((note) => `<li id="source-${note.number}">${sourceHtml(note)}</li>`);
  return items.length === 0 ? '' : `<ol class="sources">\n${items.join('\n')}\n</ol>`;
}

function sourceHtml(note: Footnote): string {
  const link = linkOf(note);
  const text = escapeHtml(footnoteText(note));
  return link === undefined ? text : `<a href="${escapeHtml(link)}">${text}</a>`;
}

function linkOf({ source }: Footnote): string | undefined {
  if (source?.doi !== undefined) return `https://doi.org/${source.doi}`;
  return source?.url !== undefined && /^https?:\/\//.test(source.url) ? source.url : undefined;
}
