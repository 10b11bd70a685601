// A plugin of somebody else, outside this checkout: installs the packed tarballs as a stranger would and runs testPlugin on it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packAll } from './pack.mjs';
import { cache } from './root.mjs';
import { run, stopOnInterrupt } from './run.mjs';

stopOnInterrupt();

const plugin = `import { definePlugin, text } from '@fazhi/core';

const fact = (zh, en) => ({ kind: 'count', label: text(zh, en), unit: text('场', ' talks'), help: text('全年合计。', 'In the whole year.'), evidence: text('活动记录', 'records') });

export const talks = definePlugin({
  id: 'talks',
  title: text('普法讲座', 'talks on law'),
  area: 'awareness',
  facts: { held: fact('举办讲座场次', 'talks held') },
  indicators: {
    'talks-held': {
      title: text('讲座场次', 'talks'),
      why: text('讲座让群众当面问、当面懂。', 'People can ask and understand on the spot.'),
      points: 2,
      rule: { kind: 'deduction', of: { fact: 'held' }, target: 4, each: POINTS_EACH },
      sources: [{ mark: 'default', note: text('第三方默认值', 'default of a third party') }],
      remedy: text('每季度至少一场。', 'At least one a quarter.'),
      effort: 'light',
      keywords: ['普法讲座', '讲座场次'],
      examples: [
        { facts: { held: 4 }, earned: 2 },
        { facts: { held: 3 }, earned: 1.5 },
      ],
    },
  },
});
`;

const test = `import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { testPlugin } from '@fazhi/testkit';
import { talks } from './plugin.js';

testPlugin(talks, { describe, it });
createRequire(import.meta.url)('@fazhi/testkit').testPlugin(talks, { describe, it });
`;

const folder = mkdtempSync(join(tmpdir(), 'fazhi-third-party-'));
try {
  process.exitCode = await review();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function review() {
  const tarballs = (await packAll(join(cache, 'third-party'))).filter(({ name }) => ['@fazhi/core', '@fazhi/testkit'].includes(name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'third-party', private: true, type: 'module' }));
  const installed = await run(['npm', 'install', '--silent', '--no-audit', '--no-fund', ...tarballs.map(({ tarball }) => tarball)], { quiet: true, cwd: folder });
  if (installed.code !== 0) return failed('the tarballs do not install', installed.output);
  const sound = await runTest('0.5');
  if (sound.code !== 0) return failed('a sound plugin does not pass', sound.output);
  // A review that passes everything would pass this too: the example no longer says what the rule gives.
  const wrong = await runTest('0.4');
  return wrong.code === 0 || !wrong.output.includes('not 1.5') ? failed('a wrong plugin passes', wrong.output) : 0;
}

/** @param {string} each */
async function runTest(each) {
  writeFileSync(join(folder, 'plugin.js'), plugin.replace('POINTS_EACH', each));
  writeFileSync(join(folder, 'plugin.test.js'), test);
  return run(['node', '--test', 'plugin.test.js'], { quiet: true, cwd: folder });
}

/** @param {string} what @param {string} output */
function failed(what, output) {
  console.error(`${what}:\n${output}`);
  return 1;
}
