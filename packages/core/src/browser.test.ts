import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type * as Core from './index.js';
import type * as Scheme from './scheme/index.js';
import { indicatorOf, pluginOf, specOf } from '../test-support/scene.js';

const entry = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The whole package with its dependencies, as a page would load it; what only Node has would fail the build. */
async function bundle(file: string): Promise<{ readonly text: string; readonly inputs: readonly string[]; readonly warnings: number }> {
  const result = await build({ entryPoints: [entry(file)], bundle: true, write: false, metafile: true, format: 'iife', globalName: 'bundle', platform: 'browser', logLevel: 'silent' });
  return { text: result.outputFiles.map(({ text }) => text).join(''), inputs: Object.keys(result.metafile.inputs), warnings: result.warnings.length };
}

/** Runs a bundle where, as under a strict content security policy, no code is made from text. */
function underPolicy(text: string): unknown {
  const page = createContext({ TextEncoder, URL }, { codeGeneration: { strings: false, wasm: false } });
  expect(() => runInContext('new Function("return 1")', page) as unknown).toThrow(/Code generation from strings disallowed/);
  return runInContext(`${text}; bundle`, page);
}

const spec = specOf(pluginOf({ x: indicatorOf({ kind: 'linear', of: { ratio: ['certified', 'staff'] }, target: 1 }) }));

describe.each(['./index.ts', './scheme/index.ts'])('the browser bundle of %s', (file) => {
  it('imports nothing of Node and nothing at run time', async () => {
    const { text, inputs, warnings } = await bundle(file);
    expect(warnings).toBe(0);
    expect(inputs.some((input) => input.endsWith('core/src/points.ts'))).toBe(true);
    expect(text).not.toMatch(/["']node:|\brequire\(|\bimport\(|^import\b/m);
  });

  it('has no eval and no Function in the open', async () => {
    const { text } = await bundle(file);
    expect(text).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(/);
  });
});

describe('in a browser under a strict policy', () => {
  it('the core scores and explains, without a clock, chance or anything of the page', async () => {
    const { text } = await bundle('./index.ts');
    expect(text).not.toMatch(/\bDate\.now\(|Math\.random\(|\bprocess\.|\blocalStorage\b|\bfetch\(|\bdocument\./);
    const core = underPolicy(text) as typeof Core;
    const framework = core.defineFramework(spec);
    const { submission } = core.readSubmission(framework, { town: '某镇', facts: { t: { certified: 11, staff: 19 } } });
    if (submission === undefined) throw new Error('not read');
    expect(core.assess(framework, submission).total.earned).toBe(1.16);
    expect(core.explain(framework, submission, 't.x')[0]?.sentence.zh).toBe('持证11人 ÷ 实有19人 = 57.89%，目标100%，得1.16分／2分。');
  });

  it('schemes are read and schemas made', async () => {
    const scheme = underPolicy((await bundle('./scheme/index.ts')).text) as typeof Scheme;
    expect(scheme.readScheme({ nothing: 1 }, []).issues.length).toBeGreaterThan(0);
    expect(JSON.stringify(scheme.schemeSchema())).toContain('2020-12');
  });
});
