import type { PagesBy } from '../../format-names.ts';

/** A week stands upright and is set small; a session lies across, with room to write. */
const PAGES: Readonly<Record<PagesBy, string>> = {
  week: '@page { size: portrait; margin: 8mm; } .sheet { max-width: 194mm; }',
  session: '@page { size: landscape; margin: 9mm; } .sheet { max-width: 279mm; }',
};

/** Black on white whatever the reader's system prefers. */
export function printStyle(by: PagesBy): string {
  return `${PAGES[by]}${STYLE}`;
}

const STYLE = `
* { box-sizing: border-box; }
html { color-scheme: light; background: #fff; color: #000; }
body { margin: 0; font: 9.5pt/1.25 "Helvetica Neue", Arial, "Liberation Sans", "Noto Sans", sans-serif; }
.by-week { font-size: 8pt; }
.sheet { margin: 0 auto; break-after: page; }
.sheet:last-child { break-after: auto; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1em; border-bottom: 1.5pt solid #000; }
h1 { font-size: 15pt; margin: 0 0 1mm; }
header p { margin: 0; text-align: right; }
h2 { font-size: 1.2em; margin: 3mm 0 .8mm; break-after: avoid; }
h2 small { font-size: .8em; font-weight: 400; margin-left: .5em; }
h2 small:first-child { margin-left: 0; font-size: 1em; }
table { width: 100%; border-collapse: collapse; }
td, th { text-align: left; vertical-align: top; padding: .6mm 1mm; border: .5pt solid #000; font-weight: 400; }
.strip { table-layout: fixed; margin-top: 2mm; }
.strip td { font-size: .9em; overflow-wrap: break-word; }
.strip ul { margin: 0; padding: 0; list-style: none; }
.day { font-weight: 700; }
.brief, footer { margin: 0 0 1mm; font-size: .85em; }
.work + .brief { margin: 1mm 0 0; }
footer { margin-top: 2.5mm; color: #333; }
.work { table-layout: fixed; }
.work thead th { font-size: .9em; font-weight: 700; border-top: 1pt solid #000; border-bottom: 1pt solid #000; }
.work tbody th { font-weight: 700; }
.work small, .work td.cue, .work td.less { font-size: .86em; line-height: 1.15; }
.work small { display: block; }
.work tr { break-inside: avoid; }
.work td.pair { white-space: nowrap; }
.mark { font-weight: 400; border: .5pt solid #000; border-radius: .8mm; padding: 0 .6mm; font-size: .85em; }
th.set { text-align: center; }
.work td.box { position: relative; height: 8.5mm; padding: 0; }
.box span { position: absolute; inset: 0; display: grid; grid-template-columns: repeat(3, 1fr); }
.box i { border-left: .25pt solid #888; padding-left: .4mm; align-self: stretch; display: flex; align-items: flex-end; font-style: normal; font-size: 5.5pt; line-height: 1.3; color: #444; }
.box i:first-child { border-left: 0; }
.work td.none { border: 0; }
article { break-inside: avoid; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media screen { body { padding: 9mm; } .sheet + .sheet { margin-top: 14mm; } }
`;
