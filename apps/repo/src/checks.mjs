import { tool } from './root.mjs';
import { turbo } from './turbo.mjs';

/**
 * What must pass before anything is released. `needs` names checks that come first; `report` is a vitest result file whose tests are counted.
 * @typedef {{ name: string, command: string[], needs?: string[], report?: string }} Check
 */

const report = '.cache/vitest.json';
const unit = ['run', '--coverage', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const eslintCache = ['--cache', '--cache-location', 'node_modules/.cache/eslint/'];
const fromSource = ['--conditions=fazhi-source', '--import', 'tsx'];

/** @type {Check[]} long ones first, so that the two lanes end together */
export const checks = [
  { name: 'build', command: turbo('build', '--output-logs=errors-only') },
  { name: 'lint', command: ['node', tool('eslint/bin/eslint.js'), ...eslintCache, '--max-warnings', '0', '.'] },
  { name: 'tests and coverage', command: ['node', tool('vitest/vitest.mjs'), ...unit], needs: ['build'], report },
  { name: 'types', command: turbo('typecheck', '--output-logs=errors-only') },
  { name: 'packages', command: ['node', 'apps/repo/src/check-packages.mjs'], needs: ['build'] },
  { name: 'a plugin from outside', command: ['node', 'apps/repo/src/check-third-party.mjs'], needs: ['build'] },
  { name: 'built program', command: ['node', ...fromSource, 'apps/repo/src/check-built.mjs'], needs: ['build'] },
  { name: 'unused code', command: ['node', tool('knip/bin/knip.js'), '--no-progress'] },
  { name: 'generated files', command: ['node', ...fromSource, 'apps/repo/src/generate.mjs', '--check'] },
  { name: 'changesets', command: ['node', 'apps/repo/src/check-changesets.mjs'] },
];
