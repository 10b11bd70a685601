import { sumPoints } from '@fazhi/core';
import type { Html } from '../page/html.js';
import { draw, type Drawing } from './draw.js';
import { looks, sizeOrNone } from './look.js';

/** One area of one town; null where nothing applies or there is no median. */
interface Level {
  readonly rate: number | null;
  readonly possible: number | null;
  readonly median: number | null;
}

export interface ColumnsDrawing extends Omit<Drawing, 'width' | 'height' | 'option'> {
  readonly levels: readonly Level[];
}

const WIDTH = 160;
const HEIGHT = 96;

/** Small columns from 0 to 100, numbered from 1, each with a stroke at the median: one town of many. */
export function drawColumns({ levels, ...drawing }: ColumnsDrawing): Html {
  return draw({
    ...drawing,
    width: WIDTH,
    height: HEIGHT,
    option: {
      grid: { left: 4, right: 4, top: 6, bottom: 20 },
      xAxis: { type: 'category', data: levels.map((_level, place) => String(place + 1)), axisTick: { show: false }, axisLabel: { color: '#4a5563', fontSize: 12, margin: 5, interval: 0 } },
      yAxis: { type: 'value', min: 0, max: 100, interval: 50, axisLabel: { show: false }, splitLine: { lineStyle: { color: '#dfe4ea' } } },
      series: [
        { type: 'bar', stack: 'rate', silent: true, barWidth: '62%', itemStyle: looks.solid, data: levels.map(({ rate }) => sizeOrNone(rate ?? 0)) },
        { type: 'bar', stack: 'rate', silent: true, itemStyle: looks.open, data: levels.map(({ rate, possible }) => sizeOrNone(sumPoints([possible ?? 0, -(rate ?? 0)]))) },
        { type: 'line', silent: true, lineStyle: { width: 0 }, symbol: 'rect', symbolSize: [22, 4], itemStyle: { color: '#b34700', borderColor: '#fff', borderWidth: 1 }, data: levels.map(({ median }) => median ?? '-') },
      ],
    },
  });
}
