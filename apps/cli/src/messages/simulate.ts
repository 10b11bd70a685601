import { text, type Text } from '@fazhi/core';

/** Words of `fazhi simulate`. */
export const simulateWords = {
  setNeeded: text('请用 --set 写出假设的数据，如 --set enforcement.certified=19。', 'Say what to assume, e.g. --set enforcement.certified=19.'),
  badSet: (said: string): Text => text(`--set 应写作“数据=值”，如 enforcement.certified=19，现为“${said}”。`, `--set is written fact=value, e.g. enforcement.certified=19; it is "${said}".`),
  unknownFact: (id: string, suggestion: string | undefined): Text =>
    text(
      `没有数据“${id}”。${suggestion === undefined ? '运行 fazhi handbook 查看全部数据。' : `是否应为“${suggestion}”？`}`,
      `No fact "${id}". ${suggestion === undefined ? 'fazhi handbook lists them all.' : `Did you mean "${suggestion}"?`}`,
    ),
  setTwice: (id: string): Text => text(`数据“${id}”假设了两次，请只保留一个。`, `The fact "${id}" is set twice; keep one.`),
  badValue: (id: string, label: Text, said: string, wanted: Text): Text => text(`“${label.zh}”（${id}）不能是“${said}”，应写${wanted.zh}。`, `"${label.en}" (${id}) cannot be "${said}"; write ${wanted.en}.`),
  beyond: (part: Text, whole: Text): Text => text(`假设后${part.zh}，多于${whole.zh}，请一并假设或核实。`, `Then ${part.en} would be more than ${whole.en}; set both or check them.`),
  wanted: {
    count: text('从0起的整数，如19', 'a whole number from 0, e.g. 19'),
    number: text('一个数，如57.9', 'a number, e.g. 57.9'),
    flag: text('true 或 false', 'true or false'),
    date: text('完整日期，如2025-03-01', 'a full date, e.g. 2025-03-01'),
    judgement: (from: number, to: number): Text => text(`${from}至${to}的评审分`, `points from ${from} to ${to}`),
    choice: (options: string): Text => text(`其中一项：${options}`, `one of ${options}`),
    checklist: (items: string): Text => text(`完成的项目，如 [${items}]`, `what is done, e.g. [${items}]`),
    villages: text('完成的村数，或各村的数，如 [3,3,2]', 'how many villages, or a row for each, e.g. [3,3,2]'),
  },
  score: text('最终得分', 'Final score'),
  result: (before: string, after: string, gain: string): Text => text(`${before} → ${after}（${gain}）`, `${before} → ${after} (${gain})`),
  changes: text('假设的数据', 'What is assumed'),
  moved: text('变化的指标', 'Indicators that change'),
  nothingMoved: text('没有指标因此变化。', 'No indicator changes by it.'),
  indicator: text('指标', 'Indicator'),
  id: text('标识', 'Id'),
  before: text('原', 'before'),
  after: text('现', 'after'),
  gain: text('变化', 'change'),
};
