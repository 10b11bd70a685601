import type { ExitCode } from './exit.js';
import type { Io } from './io.js';
import { main } from './main.js';
import { systemIo } from './system.js';

/** Runs the program for real, and gives its exit code. `load` imports a module: only the launcher can, see launch.ts. */
export async function run(load: Io['load']): Promise<ExitCode> {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  return await main(process.argv.slice(2), systemIo(interruption.signal, load), async () => [(await import('@fazhi/framework-township')).township]);
}
