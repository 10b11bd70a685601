/** @typedef {{ zh: string, en: string }} Text */
/** @typedef {'zh' | 'en'} Lang */

/** The handbook of every indicator, in both languages: what the command line prints, and what this framework alone knows. */
export async function handbook() {
  const township = await import('@fazhi/framework-township');
  return {
    'docs/handbook/zh.md': `${await printed(['handbook', '--lang', 'zh'])}\n${appendix(township, 'zh')}`,
    'docs/handbook/en.md': `${await printed(['handbook', '--lang', 'en'])}\n${appendix(township, 'en')}`,
  };
}

/** JSON Schemas of the two files that people write. */
export async function schemas() {
  return {
    'docs/schemas/submission.schema.json': folded(await printed(['schema', 'submission'])),
    'docs/schemas/scheme.schema.json': folded(await printed(['schema', 'framework'])),
  };
}

const WIDTH = 120;
/** At this depth of a submission's schema stands a fact. */
const DEEPEST = 6;

/** The same JSON with short or deep parts on one line each, so that a changed fact is a changed line. @param {string} json */
function folded(json) {
  /** @type {(value: unknown, depth: number) => string} */
  const print = (value, depth) => {
    const flat = JSON.stringify(value);
    if (typeof value !== 'object' || value === null || depth >= DEEPEST || flat.length <= WIDTH) return flat;
    const indent = '  '.repeat(depth + 1);
    const parts = Array.isArray(value) ? value.map((part) => print(part, depth + 1)) : Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${print(part, depth + 1)}`);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    return `${open}\n${parts.map((part) => indent + part).join(',\n')}\n${'  '.repeat(depth)}${close}`;
  };
  return `${print(JSON.parse(json), 0)}\n`;
}

/** What the command line prints, without a process of its own. @param {string[]} argv @returns {Promise<string>} */
export async function printed(argv) {
  const { main } = await import('../../../cli/src/main.js');
  const { systemIo } = await import('../../../cli/src/system.js');
  let output = '';
  const stdout = { isTTY: false, write: (/** @type {string} */ text) => Promise.resolve(void (output += text)) };
  const builtIn = async () => [(await import('@fazhi/framework-township')).township];
  const code = await main(argv, { ...systemIo(new AbortController().signal, (specifier) => import(specifier)), env: {}, stdout }, builtIn);
  if (code !== 0) throw new Error(`fazhi ${argv.join(' ')} ended with ${code}`);
  return output;
}

const words = {
  policyHead: { zh: '不适用怎样处理', en: 'What not applicable means here' },
  policy: {
    zh: '事项没有发生、经说明理由的，该指标不适用：分值从总分中剔除，其余按比例折算到100分。下列指标对每个乡镇每年都适用，不得填“不适用”，没有数据的保持待定：',
    en: 'Where a matter does not arise and the reason is given, the indicator is not applicable: its points leave the base and the rest is scaled back to 100. The following arise in every township in every year; they may not be declared not applicable and stay open without figures:',
  },
  gatesHead: { zh: '备选的一票否决和限档', en: 'Gates that a scheme may switch on' },
  gates: {
    zh: '本体系默认不启用。有的省规定不得擅自对乡镇增设一票否决事项（《山东省乡镇人民政府工作条例》（2020）第二十七条），县区方案启用时须写明依据文件。',
    en: 'Off by default. Some provinces allow no additional veto on townships (Shandong Regulation on the Work of Township People’s Governments (2020), Article 27); a district scheme that switches one on names the document that allows it.',
  },
  gate: { zh: '情形', en: 'Gate' },
  fact: { zh: '填报项', en: 'Fact' },
  effect: { zh: '效果', en: 'Effect' },
  outlineHead: { zh: '与国家纲要九项任务的对应', en: 'The nine tasks of the national outline' },
  outline: { zh: '对应关系由本体系确定。', en: 'The assignment is this framework’s own.' },
  task: { zh: '任务', en: 'Task' },
  indicators: { zh: '指标', en: 'Indicators' },
  none: { zh: '暂无', en: 'none yet' },
};

/** @param {typeof import('@fazhi/framework-township')} township @param {Lang} lang */
function appendix({ gateProposals, outlineSource, outlineTaskOf, outlineTasks, township }, lang) {
  /** @param {keyof typeof words} key */
  const say = (key) => words[key][lang];
  const placed = Object.values(township.indicators);
  const title = (/** @type {string} */ id) => `${township.indicators[id]?.title[lang] ?? id}（\`${id}\`）`.replace(...brackets(lang));
  const forbidden = placed.filter(({ policy }) => policy === 'forbid').map(({ id }) => `- ${title(id)}`);
  const gates = gateProposals.map(({ title: name, when, effect }) => [name[lang], `\`${when.fact}\``, effectWords(township, effect, lang)]);
  const tasks = Object.entries(outlineTasks).map(([number, task]) => {
    const served = placed.filter(({ id }) => String(outlineTaskOf(id)) === number).map(({ id }) => `\`${id}\``);
    return [`${number}. ${task[lang]}`, served.length === 0 ? say('none') : served.join(lang === 'zh' ? '、' : ', ')];
  });
  const source = 'law' in outlineSource ? `${outlineSource.law[lang]}${lang === 'zh' ? `（${outlineSource.note?.zh}）。` : ` (${outlineSource.note?.en}). `}` : '';
  return [
    ...[`## ${say('policyHead')}`, say('policy'), forbidden.join('\n')],
    ...[`## ${say('gatesHead')}`, say('gates'), table([[say('gate'), say('fact'), say('effect')], ...gates])],
    ...[`## ${say('outlineHead')}`, `${source}${say('outline')}`, table([[say('task'), say('indicators')], ...tasks])],
    '',
  ].join('\n\n').trimEnd() + '\n';
}

/** Chinese brackets become plain ones in English. @param {Lang} lang @returns {[RegExp, string]} */
function brackets(lang) {
  return lang === 'zh' ? [/$^/, ''] : [/（(.*)）/, ' ($1)'];
}

/** @param {import('@fazhi/core').Framework} township @param {import('@fazhi/core').GateEffect} effect @param {Lang} lang */
function effectWords({ areas, grades }, effect, lang) {
  if ('zeroArea' in effect) {
    const area = areas.find(({ id }) => id === effect.zeroArea)?.title[lang] ?? effect.zeroArea;
    return lang === 'zh' ? `“${area}”计0分` : `no points for “${area}”`;
  }
  if ('capTotal' in effect) return lang === 'zh' ? `总分不超过${effect.capTotal}分` : `at most ${effect.capTotal} points`;
  const grade = grades.find(({ id }) => id === effect.capGrade)?.title[lang] ?? effect.capGrade;
  return lang === 'zh' ? `等次不高于“${grade}”` : `grade at most “${grade}”`;
}

/** @param {string[][]} rows the first is the head */
export function table([head = [], ...rows]) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
