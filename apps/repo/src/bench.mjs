// Builds, then measures: what follows -- goes to the benchmarks.
import { run, stopOnInterrupt } from './run.mjs';
import { turbo } from './turbo.mjs';

stopOnInterrupt();
const built = await run(turbo('build', '--output-logs=errors-only'), { quiet: true });
if (built.code !== 0) {
  console.error(built.output);
  process.exit(built.code);
}
process.exitCode = (await run(['node', 'apps/bench/src/index.mjs', ...process.argv.slice(2)])).code;
