import { describe, expect, it } from 'vitest';
import { extract } from './extract.js';
import { paragraphsOf } from './paragraphs.js';
import { pointsOf } from './points.js';
import { township } from '@fazhi/framework-township';

/** What reports are full of when a person or a converter went wrong. */
const UNITS = [' ', '　', '\t', '\n ', '\r', '，', '，,', '。', '（', '（一', '一、', '一是', '1', '1.', '1\t', '-', '将', '对', '不', '还存在', '原因', '，原因', '[', 'HYPERLINK ', '《', '2025年', '百分之', '执法人员'];
const AROUND: readonly ((inside: string) => string)[] = [(inside) => `执法人员${inside}19人`, (inside) => `二、存在的问题\n一是${inside}少。`, (inside) => `表\t人\t${inside}\t19`];

/** Milliseconds of the processor, the least of three, so that what else runs does not count. */
function cost(work: () => void): number {
  const each = Array.from({ length: 2 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...each);
}

const SMALL = 1500;
/** Work that grows with the square would take 64 times as long. */
const TIMES = 8;
/** Less than a processor's clock tells apart. */
const NOTHING = 12;

describe('reading a report', () => {
  it.each(UNITS)('takes no longer than its length makes it: %j', (unit) => {
    for (const around of AROUND) {
      const make = (signs: number): string => around(unit.repeat(Math.ceil(signs / unit.length)));
      const [little, much] = [make(SMALL), make(SMALL * TIMES)];
      expect(cost(() => extract(township, much))).toBeLessThan((cost(() => extract(township, little)) + NOTHING) * TIMES * 2.5);
    }
  });

  it('is done at once for a megabyte of blanks', () => {
    const blanks = `执法人员${' '.repeat(1_000_000)}19人`;
    expect(paragraphsOf(`${blanks}\n`)).toEqual([{ text: blanks, number: 1 }]);
    const points = cost(() => pointsOf([{ text: `一是${'，'.repeat(1_000_000)}人员不足${'。'.repeat(1_000_000)}`, paragraph: 1 }]));
    expect(points).toBeLessThan(2000);
  });
});
