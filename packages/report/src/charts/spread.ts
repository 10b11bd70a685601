import type { Spread } from '@fazhi/core';
import type { Html } from '../page/html.js';
import { draw, type Drawing } from './draw.js';
import { axisLook } from './look.js';

/** At least one level. */
export interface SpreadDrawing extends Omit<Drawing, 'width' | 'height' | 'option'> {
  readonly levels: readonly { readonly name: string; readonly spread: Spread }[];
}

const WIDTH = 400;
const ROW = 42;
const NAMES = 120;
const FOOT = 26;

/** How rates lie at each level: least, quartiles and median, most; a dot for the mean. */
export function drawSpread({ levels, ...drawing }: SpreadDrawing): Html {
  // Boxes say where figures lie, not how much they are, so the axis need not begin at nothing.
  const least = Math.floor(Math.min(...levels.map(({ spread }) => spread.min)) / 10) * 10;
  return draw({
    ...drawing,
    width: WIDTH,
    height: levels.length * ROW + FOOT,
    option: {
      grid: { left: NAMES + 10, right: 16, top: 2, bottom: FOOT - 2 },
      xAxis: { type: 'value', min: least, max: 100, splitNumber: 4, ...axisLook },
      yAxis: { type: 'category', inverse: true, data: levels.map(({ name }) => name), axisTick: { show: false }, axisLabel: { color: '#1c2530', fontSize: 13, width: NAMES, overflow: 'break', lineHeight: 14, interval: 0 } },
      series: [
        {
          type: 'boxplot',
          silent: true,
          boxWidth: [14, 18],
          itemStyle: { color: '#cfdfec', borderColor: '#12466b', borderWidth: 1.5 },
          data: levels.map(({ spread: { min, lowerQuartile, median, upperQuartile, max } }) => [min, lowerQuartile, median, upperQuartile, max]),
        },
        { type: 'line', silent: true, lineStyle: { width: 0 }, symbol: 'circle', symbolSize: 7, itemStyle: { color: '#b34700', borderColor: '#fff', borderWidth: 1 }, data: levels.map(({ name, spread }) => [spread.mean, name]) },
      ],
    },
  });
}
