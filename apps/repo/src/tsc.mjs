// The native compiler, by path: the name `tsc` in .bin belongs to the older one, whose API typedoc and the linter need.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tsc = fileURLToPath(new URL('../../../node_modules/typescript7/bin/tsc', import.meta.url));
const { status } = spawnSync(process.execPath, [tsc, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
