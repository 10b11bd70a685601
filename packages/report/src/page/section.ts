import { html, type Html, type Part } from './html.js';
import type { View } from './view.js';

/** A part of the page with a head, reachable from the list of contents. */
export interface Section {
  readonly name: string;
  readonly head: string;
  readonly body: Part;
}

export function sectionOf(view: View, { name, head, body }: Section): Html {
  const id = view.id(name);
  return html`<section aria-labelledby="${id}">
<h2 id="${id}" tabindex="-1">${head}</h2>
${body}
</section>
`;
}

/** Paragraphs, one for each text. */
export function paragraphs(texts: readonly string[]): Html[] {
  return texts.map((each) => html`<p>${each}</p>\n`);
}
