import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type { Html } from '../page/html.js';
import { draw, type Drawing } from './draw.js';
import { axisLook, looks, sizeOrNone, type Look } from './look.js';

/** A part of a bar; the parts of a bar lie end to end. */
export interface Part {
  readonly look: Look;
  readonly size: number;
}

export interface Bar {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Written behind the bar. */
  readonly figure: string;
  /** A thinner bar below it. */
  readonly beside?: number;
  /** A stroke across it. */
  readonly mark?: number;
}

export interface BarsDrawing extends Omit<Drawing, 'width' | 'height' | 'option'> {
  readonly bars: readonly Bar[];
  /** Where the axis ends; at the greatest figure when left out. */
  readonly most?: number;
}

const WIDTH = 400;
const ROW = 42;
const NAMES = 120;
/** The longest is a span such as 12.86–103.91. */
const FIGURES = 90;
/** Room for the axis. */
const FOOT = 26;

/** Bars below each other, each with its name in front and its figure behind. */
export function drawBars({ bars, most, ...drawing }: BarsDrawing): Html {
  const places = Math.max(...bars.map(({ parts }) => parts.length));
  const parts = Array.from({ length: places }, (_each, place) => partSeries(bars, place));
  return draw({
    ...drawing,
    width: WIDTH,
    height: bars.length * ROW + FOOT,
    option: {
      grid: { left: NAMES + 10, right: FIGURES, top: 2, bottom: FOOT - 2 },
      xAxis: { type: 'value', min: 0, max: most ?? 'dataMax', splitNumber: 4, ...(most === undefined ? {} : { interval: most / 4 }), ...axisLook, axisLabel: { ...axisLook.axisLabel, showMaxLabel: most !== undefined } },
      yAxis: { type: 'category', inverse: true, data: bars.map(({ name }) => name), axisTick: { show: false }, axisLabel: { color: '#1c2530', fontSize: 13, width: NAMES, overflow: 'break', lineHeight: 14, interval: 0 } },
      series: [...parts, figureSeries(bars), ...besideSeries(bars), ...markSeries(bars)],
    },
  });
}

function partSeries(bars: readonly Bar[], place: number): BarSeriesOption {
  return { type: 'bar', stack: 'parts', silent: true, barWidth: 18, barGap: '8%', data: bars.map(({ parts }) => ({ value: sizeOrNone(parts[place]?.size ?? 0), itemStyle: looks[parts[place]?.look ?? 'none'] })) };
}

/** A part of no size at the end of each bar, which carries the figure. */
function figureSeries(bars: readonly Bar[]): BarSeriesOption {
  const data = bars.map(({ figure }) => ({ value: 0, label: { show: true, position: 'right' as const, distance: 4, formatter: () => figure, fontSize: 12, color: '#1c2530' } }));
  return { type: 'bar', stack: 'parts', silent: true, itemStyle: looks.none, data };
}

function besideSeries(bars: readonly Bar[]): BarSeriesOption[] {
  if (bars.every(({ beside }) => beside === undefined)) return [];
  return [{ type: 'bar', silent: true, barWidth: 8, itemStyle: looks.other, data: bars.map(({ beside }) => sizeOrNone(beside ?? 0)) }];
}

function markSeries(bars: readonly Bar[]): LineSeriesOption[] {
  if (bars.every(({ mark }) => mark === undefined)) return [];
  return [{ type: 'line', silent: true, lineStyle: { width: 0 }, symbol: 'rect', symbolSize: [4, 26], itemStyle: { color: '#b34700', borderColor: '#fff', borderWidth: 1 }, data: bars.flatMap(({ name, mark }) => (mark === undefined ? [] : [[mark, name]])) }];
}
