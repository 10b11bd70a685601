// Scores the real town of docs/examples. Building says nothing unless it fails, so that stdout is the assessment alone.
import { join } from 'node:path';
import { run } from './run.mjs';
import { root } from './root.mjs';
import { turbo } from './turbo.mjs';

const built = await run(turbo('build', '--filter=fazhi', '--output-logs=errors-only'), { quiet: true });
if (built.code !== 0) {
  process.stderr.write(built.output);
  process.exit(built.code);
}
const town = 'docs/examples/niutouya/submission.yaml';
const { code } = await run(['node', join(root, 'apps/cli/dist/fazhi.cjs'), 'score', town, ...process.argv.slice(2)]);
process.exitCode = code;
