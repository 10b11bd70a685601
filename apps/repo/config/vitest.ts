import { defineConfig } from 'vitest/config';

/** Tests read the sources of the workspace, so nothing has to be built first. */
const conditions = ['fazhi-source', 'module', 'import', 'default'];

export function project(name: string) {
  return defineConfig({
    cacheDir: '../../node_modules/.cache/vite',
    resolve: { conditions },
    ssr: { resolve: { conditions } },
    test: {
      name,
      include: ['src/**/*.test.ts'],
      passWithNoTests: true,
      // Files of a project share what they import, which spares more than half of the processor time; no test changes what another could see.
      isolate: false,
      // The long run tries each property so many times that no test ends within seconds.
      testTimeout: process.env['FAZHI_RUNS'] === undefined ? 20_000 : 3_600_000,
    },
  });
}
