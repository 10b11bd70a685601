import { html, type Html } from './html.js';

/** Where each shade of the heat map begins, in per cent, the highest first. How far its square is filled tells it without colour; it means no grade. */
export const shades = [
  { from: 90, filled: 4 },
  { from: 75, filled: 3 },
  { from: 60, filled: 1 },
  { from: 0, filled: 0 },
] as const;

export type Shade = (typeof shades)[number];

/** The shade of a rate in per cent. */
export function shadeOf(rate: number): Shade {
  return shades.find(({ from }) => rate >= from) ?? shades[3];
}

/** A square filled in quarters: a drawing, because printers turn backgrounds into large pictures. */
export function swatch({ filled }: Shade): Html {
  return html`<svg class="swatch" viewBox="0 0 4 4" aria-hidden="true"><path d="M0 ${String(4 - filled)}h4v${String(filled)}h-4z"/></svg>`;
}
