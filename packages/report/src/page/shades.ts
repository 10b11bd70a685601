/** Where each shade of the heat map begins, in per cent, the darkest first. A pattern tells them apart without colour; they mean no grade. */
export const shades = [
  { from: 90, name: 'shade-4', background: '#12466b' },
  { from: 75, name: 'shade-3', background: 'repeating-linear-gradient(45deg, #3f7ca6 0 3px, #fff 3px 4px)' },
  { from: 60, name: 'shade-2', background: 'repeating-linear-gradient(45deg, #3f7ca6 0 1px, #fff 1px 5px)' },
  { from: 0, name: 'shade-1', background: '#fff' },
] as const;

export type Shade = (typeof shades)[number];

/** The shade of a rate in per cent. */
export function shadeOf(rate: number): Shade {
  return shades.find(({ from }) => rate >= from) ?? shades[3];
}
