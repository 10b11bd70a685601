// Reads one file in this process of its own and tells as JSON how long it took, how much memory, and what came of it.
import { readFileSync } from 'node:fs';
import { docxText, openForm } from '@fazhi/files';
import { township } from '@fazhi/framework-township';
import { peakMemory } from '../peak.mjs';

const path = process.argv[2] ?? '';
const base = process.memoryUsage().rss;
const start = performance.now();
const outcome = await outcomeOf(readFileSync(path));
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, mb: Math.max(0, peakMemory() - base) / 1e6, outcome }));

/** The code of the fault by which the file is refused, or `read`. @param {Uint8Array} bytes */
async function outcomeOf(bytes) {
  if (path.endsWith('.docx')) {
    const text = docxText(bytes);
    return 'fault' in text ? text.fault.code : 'read';
  }
  const form = await openForm(bytes);
  if ('fault' in form) return form.fault.code;
  form.readWith(township);
  return 'read';
}
