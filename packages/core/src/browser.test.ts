import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const entry = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The whole package with its dependencies, as a page would load it; what only Node has would fail the build. */
async function bundle(file: string): Promise<{ readonly text: string; readonly inputs: readonly string[]; readonly warnings: number }> {
  const result = await build({ entryPoints: [entry(file)], bundle: true, write: false, metafile: true, format: 'esm', platform: 'browser', logLevel: 'silent' });
  return { text: result.outputFiles.map(({ text }) => text).join(''), inputs: Object.keys(result.metafile.inputs), warnings: result.warnings.length };
}

describe.each(['./index.ts', './scheme/index.ts'])('the browser bundle of %s', (file) => {
  it('imports nothing of Node and nothing at run time', async () => {
    const { text, inputs, warnings } = await bundle(file);
    expect(warnings).toBe(0);
    expect(inputs.some((input) => input.endsWith('core/src/points.ts'))).toBe(true);
    expect(text).not.toMatch(/["']node:|\brequire\(|\bimport\(|^import\b/m);
  });

  it('touches no clock, no process and no globals of a page', async () => {
    const { text } = await bundle(file);
    if (file === './index.ts') expect(text).not.toMatch(/\bDate\.now\(|Math\.random\(|\bprocess\.|\blocalStorage\b|\bfetch\(|\bdocument\./);
  });
});

describe('under a strict content security policy', () => {
  it('the scoring core makes no code from text', async () => {
    const { text } = await bundle('./index.ts');
    expect(text).not.toMatch(/\beval\(|\bnew Function\b|\bFunction\(/);
  });
});
