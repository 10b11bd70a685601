import { table } from './handbook.mjs';

const parts = { shortfalls: { zh: '不足', en: 'shortfalls' }, nextSteps: { zh: '下一步', en: 'next steps' } };
const unscored = {
  context: '背景，不计分 context, not scored',
  shortfall: '自认的不足 admitted shortfall',
  'next-step': '下一步打算 planned step',
};

/** The 42 rows of a real report with their facts and what these feed. */
export async function reportRows() {
  const { reportRows: rows, township } = await import('@fazhi/framework-township');
  /** @type {Record<string, { zh: string, en: string }>} */
  const titles = { ...Object.fromEntries(township.areas.map(({ id, title }) => [id, title])), ...parts };
  const lines = rows.map(({ row, part, says, facts, feeds }) => {
    const title = titles[part] ?? { zh: part, en: part };
    const fed = feeds.map((id) => (id in unscored ? unscored[/** @type {keyof typeof unscored} */ (id)] : `\`${id}\``));
    return [String(row), `${title.zh}<br>${title.en}`, `${says.zh}<br>${says.en}`, facts.map((id) => `\`${id}\``).join('<br>') || '—', fed.join('<br>')];
  });
  const text = [
    '# 一份年度报告的42件事 · The 42 things one report says',
    '牛头崖镇年度报告逐条用我们自己的话概括，列出由哪个填报项承接、进入哪个指标。测试逐行核对：每个填报项都存在，每个指标确实读取该行的填报项。',
    'What the annual report of a real township says, in our words: the facts that hold each row and the indicators they feed. A test walks the rows: every fact exists, and every indicator named reads a fact of its row.',
    table([['#', '部分 part', '报告内容 says', '填报项 facts', '进入 feeds'], ...lines]),
    '',
  ].join('\n\n').trimEnd();
  return { 'docs/handbook/report-rows.md': `${text}\n` };
}
