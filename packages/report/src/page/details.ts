import type { Text } from '@fazhi/core';
import { html, type Html } from './html.js';
import type { View } from './view.js';

/** Heads, each with what is said under it. */
export type Entries = readonly (readonly [head: Text, said: readonly string[]])[];

/** Something to open, by keyboard too. What it is about is said for those who hear it without what stands around. */
export function details({ say, colon }: View, summary: Text, about: string, entries: Entries): Html {
  const list = entries.map(([head, said]) => (said.length === 0 ? undefined : html`<dt>${say(head)}</dt>${said.map((each) => html`<dd>${each}</dd>`)}`));
  return html`<details><summary>${say(summary)}<span class="unseen">${colon}${about}</span></summary><dl>${list}</dl></details>`;
}
