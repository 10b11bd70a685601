import { textOf } from '../docs.mjs';
import { printed } from './handbook.mjs';

/** The two READMEs with what the demo prints today, shortened. */
export async function readme() {
  return { 'README.md': await withDemo('README.md', 'en'), 'README.zh-CN.md': await withDemo('README.zh-CN.md', 'zh') };
}

/** @param {string} path @param {string} lang */
async function withDemo(path, lang) {
  const shown = shortened(await printed(['score', 'docs/examples/niutouya/submission.yaml', '--lang', lang]));
  // As a function, so that no sign in the output means anything to replace.
  return textOf(path).replace(/^```text\n[\s\S]*?^```$/m, () => `\`\`\`text\n${shown}\n\`\`\``);
}

/** Town, points, the table of areas and the largest loss. @param {string} output */
function shortened(output) {
  const sections = output.trimEnd().split('\n\n').map((section) => section.split('\n'));
  const place = sections.findIndex((lines) => lines.some((line) => line.startsWith(' 1. ')));
  const losses = sections[place] ?? [];
  const second = losses.findIndex((line) => line.startsWith(' 2. '));
  const table = sections.slice(2, place).find((lines) => lines.length > 6) ?? [];
  return [...(sections[0] ?? []).slice(0, 1), ...(sections[1] ?? []).slice(0, 2), '…', ...table, '…', ...losses.slice(0, second < 0 ? undefined : second), '…'].join('\n');
}
