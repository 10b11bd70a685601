import { existsSync, readFileSync } from 'node:fs';

const STATUS = '/proc/self/status';

/**
 * The most memory this process has held, in bytes. Where the system tells it of the program itself that is taken: what it tells of the
 * process (`maxRSS`) may begin with the peak of the one that started it.
 */
export function peakMemory() {
  const [, own] = (existsSync(STATUS) ? /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8')) : null) ?? [];
  return 1024 * (own === undefined ? process.resourceUsage().maxRSS : Number(own));
}
