import type { BarSeriesOption } from 'echarts/charts';

type ItemStyle = Exclude<BarSeriesOption['itemStyle'], undefined>;
type Decal = Exclude<ItemStyle['decal'], undefined>;

/** Lines across a surface, `every` so many pixels. */
function lines(color: string, width: number, every: number, rotation = -Math.PI / 4): Decal {
  return { symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [width, every - width], rotation, symbolSize: 1 };
}

/** How kinds of points look: each differs by its pattern as well as by its shade. */
export const looks = {
  solid: { color: '#12466b' },
  open: { color: '#ffffff', borderColor: '#12466b', borderWidth: 1, decal: lines('#3f7ca6', 1, 5) },
  lost: { color: '#f6d9c4', borderColor: '#8a3a00', borderWidth: 1, decal: lines('#8a3a00', 1, 7, Math.PI / 4) },
  off: { color: '#ffffff', borderColor: '#6b7683', borderWidth: 1, borderType: 'dashed' },
  more: { color: '#cfe6d4', borderColor: '#1c6b34', borderWidth: 1, decal: lines('#1c6b34', 1, 6, 0) },
  other: { color: '#dfe4ea', borderColor: '#4a5563', borderWidth: 1 },
  none: { color: 'transparent' },
} as const satisfies Readonly<Record<string, ItemStyle>>;

export type Look = keyof typeof looks;

/** A part of no size is not drawn: its frame would show as a line. */
export function sizeOrNone(size: number): number | '-' {
  return size === 0 ? '-' : size;
}

/** A plain axis of figures. */
export const axisLook = {
  axisLabel: { color: '#4a5563', fontSize: 12 },
  splitLine: { lineStyle: { color: '#dfe4ea' } },
};
