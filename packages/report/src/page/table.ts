import { html, type Html, type Part } from './html.js';

export interface Column {
  readonly head: string;
  readonly isFigure?: true;
}

export interface Row {
  /** The first names the row. */
  readonly cells: readonly Part[];
  readonly isTotal?: boolean;
  /** To open, below the row and as wide as the table. */
  readonly more?: Html | undefined;
}

/** A table with a caption; the first cell of each row names it. A wide one may be moved sideways, by keyboard too. */
export function table(caption: string, columns: readonly Column[], rows: readonly Row[], isCaptionSeen = false): Html {
  const sheet = html`<table>
<caption${isCaptionSeen ? undefined : html` class="unseen"`}>${caption}</caption>
<thead><tr>${columns.map(({ head, isFigure }) => html`<th scope="col"${figureClass(isFigure)}>${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => rowOf(columns, row))}</tbody>
</table>`;
  return scrolled(caption, sheet);
}

/** What is too wide for a phone moves inside its frame; the frame takes the focus, so that arrow keys move it. */
export function scrolled(name: string, inside: Html): Html {
  return html`<div class="wide" tabindex="0" role="group" aria-label="${name}">${inside}</div>\n`;
}

function rowOf(columns: readonly Column[], { cells, isTotal, more }: Row): Html {
  const [first, ...rest] = cells;
  const below = more === undefined ? undefined : html`<tr class="more"><td colspan="${String(columns.length)}">${more}</td></tr>\n`;
  return html`<tr${isTotal === true ? html` class="total"` : more === undefined ? undefined : html` class="bare"`}><th scope="row">${first}</th>${rest.map((cell, place) => html`<td${figureClass(columns[place + 1]?.isFigure)}>${cell}</td>`)}</tr>\n${below}`;
}

function figureClass(isFigure: boolean | undefined): Html | undefined {
  return isFigure === true ? html` class="figure"` : undefined;
}
