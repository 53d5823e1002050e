/** Quiet type on quiet ground; one colour for strength. Light or dark as the reader's system is, black on white on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --raised: #ffffff; --ink: #23211d; --quiet: #6b665d; --line: #dedad1;
  --strength: #0b6b6b; --run: #b9b2a4; --hard: #a3261b; --soft: #8a5a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #171614; --raised: #201f1c; --ink: #eae6dd; --quiet: #a29c90; --line: #3a3732;
    --strength: #5cc4bd; --run: #5d584e; --hard: #ff8f80; --soft: #e3b25a;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 46rem; padding: 1.5rem 1.125rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: break-word;
}
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; letter-spacing: -.01em; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.75rem 0 .75rem; }
h3 { font-size: 1.0625rem; line-height: 1.35; margin: 1.75rem 0 .35rem; }
h4 { font-size: 1rem; margin: 1.1rem 0 0; }
p { margin: .35rem 0; }
a { color: var(--strength); }
ul { margin: .35rem 0; padding-left: 1.15rem; }
li { margin: .25rem 0; }
.quiet, .cite, caption small { color: var(--quiet); }
.cite { font-size: .8125rem; white-space: nowrap; }
.cite a { color: inherit; text-decoration: none; }
.cite a:hover, .cite a:focus { text-decoration: underline; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .25rem 0 .4rem; }
caption small { display: block; font-weight: 400; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-top: 1px solid var(--line); }
th { font-weight: 400; white-space: nowrap; }
.weeks td:last-child { text-align: right; padding-right: 0; }
.amount { display: inline-block; white-space: nowrap; margin-left: .75rem; }
.time { white-space: nowrap; }
.same th, .same td { border-top: 0; padding-top: 0; }
.strength { color: var(--strength); font-weight: 600; }
.race td { font-weight: 600; }
.weeks table { margin: 1.25rem 0 1.75rem; }
.strip { margin: 0; display: grid; gap: 0 2px; font-size: .75rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.strip > * { min-width: 0; overflow: hidden; white-space: nowrap; }
.strip .bar { height: 4.5rem; display: flex; align-items: flex-end; }
.strip .bar i { display: block; width: 100%; background: var(--run); border-radius: 1px 1px 0 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.strip .goal i, .strip .race i { background: var(--strength); }
.strip .count { color: var(--strength); text-align: center; font-weight: 600; padding-top: .2rem; }
.strip .mark { text-align: center; color: var(--quiet); }
.strip .phase { border-top: 2px solid var(--strength); padding: .15rem .1rem .3rem 0; text-overflow: ellipsis; }
.strip .month { color: var(--quiet); overflow: visible; }
.legend { font-size: .8125rem; color: var(--quiet); }
.phases { margin-top: 1rem; }
.session { background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.125rem; }
.session > h3:first-child { margin-top: 0; }
.item { margin: .9rem 0; }
.item h4 { margin: 0; }
.item .dose { font-weight: 600; color: var(--strength); font-variant-numeric: tabular-nums; }
.item p { margin: .1rem 0; }
details { border-top: 1px solid var(--line); padding: .6rem 0; }
details[open] { padding-bottom: 1.25rem; }
summary { cursor: pointer; padding: .15rem 0; }
summary:focus-visible, a:focus-visible { outline: 2px solid var(--strength); outline-offset: 2px; border-radius: 2px; }
.hard { color: var(--hard); }
.soft { color: var(--soft); }
.sources { font-size: .875rem; padding-left: 1.75rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 30rem) {
  body { padding-inline: .875rem; }
  th, td { padding-right: .5rem; }
  .month-name { display: none; }
  .amount { margin-left: 0; }
  .strip { gap: 0 1px; font-size: .6875rem; }
  .strip .bar { height: 3.5rem; }
  .strip .phase span { display: none; }
}
@media print {
  :root { --ground: #fff; --raised: #fff; --ink: #000; --quiet: #333; --line: #999; --strength: #000; --run: #aaa; --hard: #000; --soft: #000; }
  @page { margin: 14mm; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  h2 { margin-top: 1.5rem; break-after: avoid; }
  h3, caption { break-after: avoid; }
  table, .item, .strip { break-inside: avoid; }
  .session { border: 0; padding: 0; }
  a { color: inherit; text-decoration: none; }
  details:not([open]) { display: none; }
}
`;
