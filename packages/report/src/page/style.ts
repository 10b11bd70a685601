/** Looks of the page: on a phone, on a screen, on paper. Dark on light with at least 4.5 : 1; nothing is told by colour alone. */
export const style = `
:root { --ink: #1c2530; --soft: #4a5563; --line: #c3ccd6; --pale: #f2f5f8; --deep: #12466b; --focus: #b34700; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; color: var(--ink); background: #fff; font: 16px/1.65 "Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", "Segoe UI", Arial, sans-serif; }
.page { max-width: 72rem; margin: 0 auto; padding: 1rem clamp(.75rem, 3vw, 2rem) 3rem; }
.skip { position: absolute; left: -999rem; padding: .4rem .8rem; background: #fff; }
.skip:focus { left: 1rem; top: .5rem; z-index: 2; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
main:focus, h2:focus { outline: none; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: .4rem 0; }
h2 { font-size: 1.25rem; line-height: 1.4; margin: 2.2rem 0 .6rem; padding-bottom: .2rem; border-bottom: 2px solid var(--deep); }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .4rem; }
p { margin: .4rem 0; }
a { color: var(--deep); }
.basis, footer, .quiet { color: var(--soft); font-size: .9rem; }
.basis span + span::before { content: "·"; margin: 0 .4rem; }
.switch { display: flex; flex-wrap: wrap; gap: .4rem; justify-content: flex-end; }
button { font: inherit; font-size: .9rem; min-height: 2.2rem; padding: .2rem .8rem; color: var(--deep); background: #fff; border: 1px solid var(--deep); border-radius: .3rem; cursor: pointer; }
button[aria-pressed="true"] { color: #fff; background: var(--deep); }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .8rem 0; padding: .6rem .9rem; list-style: none; background: var(--pale); border-radius: .3rem; }
nav a { display: inline-block; padding: .15rem 0; }
.score { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; margin: .8rem 0; padding: .8rem 1.1rem; background: var(--pale); border-left: .4rem solid var(--deep); }
.score p { margin: 0; }
.score strong { font-size: 2rem; line-height: 1.2; color: var(--deep); }
.wide { overflow-x: auto; position: relative; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { padding: .35rem .5rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { vertical-align: bottom; background: var(--pale); border-bottom: 2px solid var(--line); }
tbody th { font-weight: 500; }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead .figure { white-space: normal; }
.total > * { font-weight: 700; border-top: 2px solid var(--line); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.with { display: grid; gap: 1rem 2rem; grid-template-columns: minmax(0, 1fr); align-items: start; }
figure { margin: .6rem 0; }
figcaption { margin: .2rem 0; }
figure svg { display: block; width: 100%; height: auto; max-width: 40rem; }
.small { display: grid; gap: .8rem 1.2rem; grid-template-columns: repeat(auto-fill, minmax(min(10rem, 45%), 1fr)); margin: .6rem 0; padding: 0; list-style: none; }
.small figure { margin: 0; }
.small figcaption { font-size: .9rem; overflow-wrap: anywhere; }
.more > td { padding: 0 .5rem .4rem; }
.bare > * { border-bottom: 0; }
summary { cursor: pointer; color: var(--deep); font-size: .88rem; padding: .2rem 0; width: fit-content; }
dl { margin: .2rem 0 .6rem; }
dt { font-weight: 600; font-size: .88rem; color: var(--soft); }
dd { margin: 0 0 .4rem; overflow-wrap: anywhere; }
details > dl { padding: .6rem .9rem; background: var(--pale); border-radius: .3rem; }
ul, ol { padding-left: 1.3rem; margin: .3rem 0; }
li { margin: .2rem 0; overflow-wrap: anywhere; }
h1, p { overflow-wrap: anywhere; }
tbody th { min-width: 7.5em; overflow-wrap: break-word; }
td { min-width: 5.5em; }
td.figure { min-width: 0; }
.more dl { position: sticky; left: .5rem; max-width: calc(100vw - 2.6rem); }
thead .figure { min-width: 3.6em; }
bdi { unicode-bidi: isolate; }
.tag { display: inline-block; font-size: .8rem; line-height: 1.4; padding: 0 .4rem; border: 1px solid var(--soft); border-radius: .2rem; color: var(--ink); background: #fff; white-space: nowrap; }
.heat th, .heat td { border: 1px solid var(--line); }
.heat thead th { min-width: 4.6rem; }
.heat tbody th { position: sticky; left: 0; background: #fff; min-width: 5rem; max-width: 9rem; }
.heat td { white-space: nowrap; }
.swatch { display: inline-block; width: .9rem; height: .9rem; margin-right: .4rem; vertical-align: -.1rem; border: 1px solid var(--ink); }
.swatch path { fill: #2f6d99; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; padding: 0; list-style: none; font-size: .9rem; }
@media print, (min-width: 40rem) {
  dl { display: grid; grid-template-columns: 6.5em minmax(0, 1fr); gap: 0 .8rem; }
  dt { grid-column: 1; }
  dd { grid-column: 2; margin: 0 0 .2rem; }
}
@media (min-width: 60rem) {
  .with { grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr); }
}
@media (max-width: 40rem) {
  th, td { padding: .3rem .3rem; }
  table { font-size: .86rem; }
  tbody th { min-width: 5.2em; }
  thead .figure { min-width: 2.2em; }
}
@media print {
  @page { size: A4; margin: 16mm 14mm; }
  body { font-size: 9.5pt; line-height: 1.5; }
  .page { max-width: none; padding: 0; }
  .switch, nav, .skip { display: none !important; }
  .wide { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; }
  h2, h3, caption, thead, .bare { break-after: avoid; }
  tr, figure, .score, li { break-inside: avoid; }
  .more, .more dl { break-inside: auto; }
  .more dl { position: static; max-width: none; }
  th, td { padding: .2rem .4rem; }
  details > dl { padding: .3rem .6rem; margin: 0; }
  summary { display: none; }
  .with { grid-template-columns: minmax(0, 1fr); }
  figure svg { max-width: 13cm; }
  .small { grid-template-columns: repeat(4, 1fr); }
  .heat tbody th { position: static; }
  .heat thead th { min-width: 0; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
