import { defineConfig } from 'vitest/config';

const whole = { lines: 100, branches: 100 };
// Many refusals of damaged files are reached by the long fuzzing alone; 95 again once each has a small test of its own.
const most = { lines: 95, branches: 93 };

export default defineConfig({
  test: {
    projects: ['packages/*', 'apps/{cli,fuzz,repo}'],
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**/*.ts', 'apps/cli/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/generated/**'],
      reporter: ['text-summary', 'json-summary', 'html'],
      thresholds: {
        'packages/core/src/**': whole,
        'packages/{plugin-*,framework-*,testkit,tables,files,report}/src/**': most,
        'apps/cli/src/**': most,
      },
    },
  },
});
