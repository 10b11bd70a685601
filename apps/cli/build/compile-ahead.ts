import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Runs the program once on the real town, and keeps what V8 compiled for it. See src/launch.ts. */
export function compileAhead(folder: string, submission: string): void {
  // What another Node compiled from an earlier build would be taken for this one's.
  for (const name of readdirSync(folder)) if (name.endsWith('.cache')) rmSync(join(folder, name));
  const keep = `
    const { script, cacheOf } = require('./fazhi.cjs');
    process.once('exit', () => require('node:fs').writeFileSync(cacheOf('main.cjs'), script.createCachedData()));
  `;
  const { status, stderr } = spawnSync(process.execPath, ['-e', keep, 'fazhi', 'score', submission], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the built program does not run:\n${stderr}`);
}
