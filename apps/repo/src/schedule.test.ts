import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { schedule } from './schedule.mjs';

it('keeps to its lanes and to what comes first', async () => {
  const started: string[] = [];
  let most = 0;
  let active = 0;
  const tasks = [{ name: 'a' }, { name: 'b', needs: ['a'] }, { name: 'c' }, { name: 'd' }];
  await schedule(tasks, 2, async ({ name }) => {
    started.push(name);
    active += 1;
    most = Math.max(most, active);
    await wait(name === 'a' ? 20 : 5);
    active -= 1;
  });
  expect(started.indexOf('b')).toBeGreaterThan(started.indexOf('c'));
  expect([...started].sort()).toEqual(['a', 'b', 'c', 'd']);
  expect(most).toBe(2);
});

it('says so when something waits for nothing', async () => {
  await expect(schedule([{ name: 'a', needs: ['ghost'] }], 2, () => Promise.resolve())).rejects.toThrow('a wait for checks that do not exist');
});
