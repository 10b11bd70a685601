import { assess, readSubmission } from '@fazhi/core';
import { expect, it } from 'vitest';
import { township } from './index.js';

it('an empty submission earns nothing and loses nothing', () => {
  const { submission } = readSubmission(township, { town: '空白镇' });
  if (submission === undefined) throw new Error('not read');
  const result = assess(township, submission);
  expect(result.total).toEqual({ points: 100, applicable: 100, earned: 0, open: 100, lost: 0, notApplicable: 0 });
  expect(result.grade).toBeNull();
});
