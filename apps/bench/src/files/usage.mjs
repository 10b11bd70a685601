// Loaded before a program that is measured: writes what the process has used when it ends.
import { writeFileSync } from 'node:fs';
import { peakMemory } from '../peak.mjs';

const file = process.env['BENCH_USAGE'];
process.on('exit', () => {
  const [setUp] = performance.getEntriesByName('set-up');
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  if (file !== undefined) writeFileSync(file, JSON.stringify({ user: userCPUTime / 1e6, system: systemCPUTime / 1e6, mb: peakMemory() / 1e6, setUpUser: setUp === undefined || !('detail' in setUp) ? 0 : setUp.detail }));
});
