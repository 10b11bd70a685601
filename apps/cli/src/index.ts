import type { Io } from './io.js';
import { main } from './main.js';
import { systemIo } from './system.js';

/** Runs the program for real. `load` imports a module: only the launcher can, see launch.ts. */
export async function run(load: Io['load']): Promise<void> {
  const interruption = new AbortController();
  process.once('SIGINT', () => interruption.abort());
  const code = await main(process.argv.slice(2), systemIo(interruption.signal, load), async () => [(await import('@fazhi/framework-township')).township]);
  process.exitCode = code;
  // Standard input may still be open, and would keep an interrupted program waiting.
  if (interruption.signal.aborted) process.exit(code);
}
