import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SIZES = [1000, 10_000, 40_000, 400_000];
const script = fileURLToPath(new URL('growth-of.mjs', import.meta.url));

/** Time and memory a town from columns, each size in a process of its own. */
export function growth() {
  const lines = SIZES.map((towns) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, String(towns)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${towns} towns ended with ${status}:\n${stderr}`);
    /** @type {{ ms: number, least: number, facts: number, peak: number }} */
    const { ms, least, facts, peak } = JSON.parse(stdout);
    const each = (/** @type {number} */ time) => ((time * 1000) / towns).toFixed(2).padStart(6);
    return `  ${String(towns).padStart(6)} towns   ${each(ms)} µs a town (least ${each(least)})   facts ${(facts / 1e6).toFixed(0).padStart(4)} MB   peak ${(peak / 1e6).toFixed(0).padStart(5)} MB, above an empty process and the facts ${((peak - facts) / towns / 1000).toFixed(2).padStart(6)} kB a town`;
  });
  return ['  from columns, processor time, medians; should be flat', ...lines].join('\n');
}
