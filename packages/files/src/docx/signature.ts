import type { Block } from './blocks.js';
import { missing, type Context } from './context.js';
import { documentWords as words } from './words.js';

/** Who issues it and when: only the author knows. */
export function signature(context: Context): Block[] {
  return [
    { kind: 'paragraph', align: 'flush', text: [] },
    { kind: 'paragraph', align: 'right', text: [missing(context, words.issuer)] },
    { kind: 'paragraph', align: 'right', text: [missing(context, words.date)] },
  ];
}
