import { main } from './main.js';
import { systemIo } from './system.js';

const interruption = new AbortController();
process.once('SIGINT', () => interruption.abort());

void main(process.argv.slice(2), systemIo(interruption.signal), async () => [(await import('@fazhi/framework-township')).township]).then((code) => {
  process.exitCode = code;
  // Standard input may still be open, and would keep an interrupted program waiting.
  if (interruption.signal.aborted) process.exit(code);
});
