// usage: turbo.mjs <task> [turbo's options]
import { run } from './run.mjs';
import { isMain, tool } from './root.mjs';

/** @param {string} task @param {string[]} more */
export const turbo = (task, ...more) => ['node', tool('turbo/bin/turbo'), 'run', task, '--concurrency=2', '--no-update-notifier', ...more];

if (isMain(import.meta.url)) {
  const [task = 'build', ...more] = process.argv.slice(2);
  process.exitCode = (await run(turbo(task, ...more))).code;
}
