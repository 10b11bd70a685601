import { indicatorStateWords, shownPoints, type IndicatorResult, type PlacedIndicator } from '@fazhi/core';
import { township } from '@fazhi/framework-township';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf, rowsIn, sectionIn } from '../../test-support/markup.js';
import { exampleData, read, reportOf } from '../../test-support/towns.js';
import { figure } from '../page/view.js';
import { townPage } from './page.js';

const numRuns = Math.ceil(Number(process.env['FAZHI_RUNS'] ?? 60) / 10);
const data = exampleData('full-town/submission.yaml');
const facts = data['facts'] as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
const names = Object.entries(facts).flatMap(([plugin, inside]) => Object.keys(inside).map((name) => `${plugin}.${name}`));

/** The town with some of its figures not reported. */
function without(left: ReadonlySet<string>): unknown {
  return Object.fromEntries(Object.entries(facts).map(([plugin, inside]) => [plugin, Object.fromEntries(Object.entries(inside).filter(([name]) => !left.has(`${plugin}.${name}`)))]));
}

/** What a badge says must follow from the figures beside it. */
function holds(state: string, [earned, open, lost]: readonly string[]): boolean {
  const is = (word: keyof typeof indicatorStateWords): boolean => state.endsWith(indicatorStateWords[word].zh);
  if (is('partly-open') || is('open')) return open !== '0';
  if (open !== '0') return false;
  if (is('bonus-full') || is('bonus-part')) return earned !== '0' && lost === '—';
  if (is('bonus-none')) return earned === '0' && lost === '—';
  if (is('not-deducted')) return earned === '—' && lost === '0';
  if (is('deducted')) return earned === '—' && lost !== '0';
  if (is('part')) return earned !== '0' && lost !== '0';
  if (is('full')) return lost === '0';
  return is('none') ? earned === '0' : is('not-applicable');
}

describe('badges on a page', () => {
  it('say what the figures beside them say', () => {
    fc.assert(
      fc.property(fc.subarray(names, { maxLength: 40 }), (left) => {
        const { framework, ...report } = reportOf(township, read(township, { ...data, facts: without(new Set(left)) }));
        const section = sectionIn(partOf(townPage({ framework, ...report }), 'zh'), 'indicators');
        const { areas, bonus, deductions } = report.assessment;
        const results: (readonly [PlacedIndicator['part'], IndicatorResult])[] = [
          ...areas.flatMap(({ indicators }) => indicators.map((result) => ['area', result] as const)),
          ...bonus.indicators.map((result) => ['bonus', result] as const),
          ...deductions.indicators.map((result) => ['deductions', result] as const),
        ];
        const rows = section.split('<table>').slice(1).flatMap((table) => rowsIn(table)).filter((row) => row.length === 5);
        expect(rows).toHaveLength(results.length);
        rows.forEach(([name = '', ...cells], place) => {
          const [part, result] = results[place] ?? ['area', undefined];
          if (result === undefined) return expect.unreachable();
          const { earned, open, lost } = shownPoints(part, result);
          expect(cells).toEqual([figure(earned), figure(open), figure(lost), figure(result.points)]);
          expect([name, cells, holds(name, cells)]).toEqual([name, cells, true]);
        });
      }),
      { numRuns, seed: 1 },
    );
  });
});
