import { spawnSync } from 'node:child_process';

/** Runs the program once on the real town, and keeps what V8 compiled for it. See src/launch.ts. */
export function compileAhead(folder: string, submission: string): void {
  const keep = `
    const { script, cacheOf } = require('./fazhi.cjs');
    process.once('exit', () => require('node:fs').writeFileSync(cacheOf('main.cjs'), script.createCachedData()));
  `;
  const { status, stderr } = spawnSync(process.execPath, ['-e', keep, 'fazhi', 'score', submission], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the built program does not run:\n${stderr}`);
}
