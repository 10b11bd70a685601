import type { Plugin } from '@fazhi/core';
import { checksOf } from './check-plugin.js';
import type { CheckOptions } from './finding.js';

/** `describe` and `it` of any test runner: vitest, node:test, jest, mocha. */
export interface Runner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => void): unknown;
}

/**
 * Registers the strict review of a plugin as tests: examples score as they say, probes around each edge, each fact missing in
 * turn, levers gain what they promise, input frozen, JSON round trip, both languages, keywords, mentions in reports, figure checks, every fact used, every indicator sourced.
 *
 * @param runner - `{ describe, it }` of the test runner in use.
 */
export function testPlugin(plugin: Plugin, runner: Runner, options: CheckOptions = {}): void {
  runner.describe(`plugin ${plugin.id}`, () => {
    for (const { name, run } of checksOf(plugin, options)) {
      runner.it(name, () => {
        const findings = run();
        if (findings.length > 0) throw new Error(findings.map(({ at, found }) => `${at}: ${found}`).join('\n'));
      });
    }
  });
}
