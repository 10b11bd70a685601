import { BarChart, BoxplotChart, LineChart, type BarSeriesOption, type BoxplotSeriesOption, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { init, use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escaped, Html } from '../page/html.js';

use([BarChart, BoxplotChart, LineChart, GridComponent, SVGRenderer]);

type ChartOption = ComposeOption<BarSeriesOption | BoxplotSeriesOption | LineSeriesOption | GridComponentOption>;

export interface Drawing {
  /** Used for its ids, so no other drawing of the page may have it. */
  readonly id: string;
  /** What it is, and what it shows, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly option: ChartOption;
}

/** Draws a chart as SVG that needs no browser to be made, no style of its own, and is the same bytes for the same input. */
export function draw({ id, title, description, width, height, option }: Drawing): Html {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, textStyle: { color: '#1c2530', fontSize: 13 }, ...option });
    return new Html(named(cleaned(chart.renderToSVGString(), id), { id, title, description }));
  } finally {
    // Otherwise its clock would keep the process alive.
    chart.dispose();
  }
}

/**
 * The library counts its ids through the life of a process and writes styles, which the page's policy does not let through.
 * Texts inside are escaped by the library, so a quote or bracket is always one of the markup.
 */
function cleaned(svg: string, id: string): string {
  const names = new Map<string, string>();
  const renamed = (found: string): string => {
    const name = names.get(found) ?? `${id}-${names.size}`;
    names.set(found, name);
    return name;
  };
  return svg
    .replace(/<style ?>[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|pointer-events|ecmeta_[a-z_]+|xmlns:xlink|version|baseProfile)="[^"]*"/g, '')
    // The font is that of the page; its size decides the layout.
    .replace(/ style="[^"]*?font-size:(\d+)px[^"]*"/g, ' font-size="$1"')
    .replace(/ style="[^"]*"/g, '')
    .replace(/(?<= id=")[^"]+(?=")|(?<=url\(#)[^)]+(?=\))/g, renamed)
    .replace(/<rect [^>]*fill="none"><\/rect>/, '')
    .replace(/\n+/g, '');
}

function named(svg: string, { id, title, description }: Pick<Drawing, 'id' | 'title' | 'description'>): string {
  const labels = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`;
  return svg.replace(/^<svg ([^>]*)>/, (_all, attributes: string) => `<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" ${attributes}>${labels}`);
}
