import { expect, it } from 'vitest';
import { skippedIn } from './skipped.mjs';

const resultOf = (...statuses: string[]) => statuses.map((status, place) => ({ status, fullName: `test ${place}` }));
const report = { numPassedTests: 2, testResults: [{ name: '/home/me/fazhi/apps/repo/src/page.test.ts', assertionResults: resultOf('skipped', 'passed', 'pending') }, { name: '/home/me/fazhi/packages/core/src/a.test.ts', assertionResults: resultOf('passed', 'failed') }] };

it('counts what was left out by file, with the reason that was printed, each once', () => {
  const why = 'skipped: pages are tested in a Chromium, and none was found';
  expect(skippedIn(report, `stdout | page.test.ts\n${why}\n\n${why}\n`)).toEqual({ count: 2, lines: ['2 skipped in apps/repo/src/page.test.ts', why] });
});

it('says where no reason was given, and nothing where nothing was left out', () => {
  expect(skippedIn(report, '')).toEqual({ count: 2, lines: ['2 skipped in apps/repo/src/page.test.ts', 'skipped: no test said why'] });
  expect(skippedIn({ testResults: [] }, '')).toEqual({ count: 0, lines: [] });
});
