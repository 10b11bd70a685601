import { describe, expect, it } from 'vitest';
import { drawBars } from './bars.js';
import { draw } from './draw.js';

const option = { xAxis: { type: 'value' as const }, yAxis: { type: 'category' as const, data: ['甲'] }, series: [{ type: 'bar' as const, data: [3] }] };

describe('draw', () => {
  it('is named for those who do not see it, and escapes what it is told', () => {
    const svg = draw({ id: 'a', title: '<甲>', description: '"三"', width: 100, height: 50, option: { ...option, yAxis: { ...option.yAxis, data: ['<b style="x" id="y">'] } } }).text;
    expect(svg).toMatch(/^<svg role="img" aria-labelledby="a-title" aria-describedby="a-desc" width="100" height="50" xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 100 50"><title id="a-title">&lt;甲&gt;<\/title><desc id="a-desc">&quot;三&quot;<\/desc>/);
    expect(svg).toContain('>&lt;b style=&quot;x&quot; id=&quot;y&quot;&gt;</text>');
  });

  it('has no style, class or data of the library, and the same ids whatever was drawn before', () => {
    const bars = { id: 'b', title: 't', description: 'd', bars: [{ name: '甲', figure: '3', parts: [{ look: 'open', size: 3 }, { look: 'lost', size: 1 }] as const }] };
    const first = drawBars(bars).text;
    expect(drawBars({ ...bars, id: 'c' }).text).toContain('url(#c-0)');
    expect(drawBars(bars).text).toBe(first);
    expect(first).not.toMatch(/zr\d|<style| style=| class=|ecmeta|pointer-events/);
    expect([...first.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id)).toEqual(['b-0', 'b-1']);
    expect([...first.matchAll(/<pattern [^>]*id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['b-0', 'b-1']);
    expect(first).toContain('font-size="13"');
  });
});

describe('drawBars', () => {
  it('gives each bar its length: parts end to end, a stroke and a thinner bar where asked for', () => {
    const bar = { name: '甲', figure: '30', parts: [{ look: 'solid', size: 10 }, { look: 'lost', size: 20 }] } as const;
    const widths = (svg: string): number[] => [...svg.matchAll(/<path d="M[\d.]+ [\d.]+l([\d.]+) 0l0 [\d.]+l-[\d.]+ 0Z" fill="#(?:12466b|f6d9c4|dfe4ea)"/g)].map(([, width]) => Number(width));
    const [first = 0, second = 0] = widths(drawBars({ id: 'd', title: 't', description: 'd', bars: [bar] }).text);
    expect(second / first).toBeCloseTo(2, 1);
    const [, , third = 0] = widths(drawBars({ id: 'd', title: 't', description: 'd', bars: [{ ...bar, beside: 5, mark: 15 }, { ...bar, name: '乙' }], most: 100 }).text).sort((a, b) => b - a);
    expect(third).toBeGreaterThan(0);
    const marked = drawBars({ id: 'd', title: 't', description: 'd', bars: [{ ...bar, mark: 15 }, { ...bar, name: '乙' }] }).text;
    expect(marked.match(/fill="#b34700"/g)).toHaveLength(1);
  });
});
