import { project } from '../../apps/repo/config/vitest.ts';

const config = project('core');

// Mutation tests put code of their own into the sources, so what a bundle of them holds says nothing there.
if (process.env['STRYKER_MUTATOR_WORKER'] !== undefined) config.test = { ...config.test, exclude: ['src/browser.test.ts', '**/node_modules/**'] };

export default config;
