import { text, type PlanState, type Reach, type Text } from '@fazhi/core';

/** Words of `fazhi plan`. */
export const planWords = {
  unknownGrade: (said: string, known: string, suggestion: string | undefined): Text =>
    text(
      `没有等次“${said}”。${suggestion === undefined ? `可用：${known}。` : `是否应为“${suggestion}”？`}`,
      `No grade "${said}". ${suggestion === undefined ? `Use ${known}.` : `Did you mean "${suggestion}"?`}`,
    ),
  unknownFixed: (said: string, suggestion: string | undefined): Text =>
    text(
      `--fixed：没有数据或指标“${said}”。${suggestion === undefined ? '运行 fazhi handbook 查看全部。' : `是否应为“${suggestion}”？`}`,
      `--fixed: no fact or indicator "${said}". ${suggestion === undefined ? 'fazhi handbook lists them all.' : `Did you mean "${suggestion}"?`}`,
    ),
  targetTooHigh: (said: string, most: string): Text => text(`--target 应大于0、不超过${most}（总分加最多加分），现为“${said}”。`, `--target should be above 0 and at most ${most} (the total and the bonus cap); it is "${said}".`),
  targetNeeded: (option: string): Text => text(`${option} 要和 --target 或 --target-grade 一起用。`, `${option} is used with --target or --target-grade.`),
  badEffort: (file: string, count: number): Text => text(`工作量文件“${file}”有${count}处需要改正。`, `The effort file "${file}" has ${count} ${count === 1 ? 'problem' : 'problems'} to mend.`),

  next: (count: number): Text => text(`可以做什么（${count}项，得分增加多的在前）`, `What can be done (${count}, the greatest gain first)`),
  nothing: text('没有可以直接安排的措施。', 'There is no step to propose.'),
  reach: { smallest: text('最小一步', 'smallest step'), next: text('下一档', 'next level'), full: text('补回全部', 'full marks') } satisfies Record<Reach, Text>,
  cannot: text('不能直接安排的失分', 'Losses for which no step is proposed'),
  written: text('材料中的下一步打算', 'The steps in the submission'),
  allDone: (before: string, after: string, gain: string): Text => text(`全部按计划完成：${before} → ${after}（${gain}）`, `All of them done: ${before} → ${after} (${gain})`),
  notCounted: (count: number): Text => text(`其中${count}条没有可以计分的目标，未计入。`, `${count} of them have no measure that can be scored and are not counted.`),

  score: (score: string): Text => text(`最终得分不低于${score}`, `a final score of ${score} or more`),
  grade: (grade: string): Text => text(`等次达到${grade}`, `grade ${grade}`),
  target: text('目标', 'Target'),
  now: text('现在', 'Now'),
  states: {
    reached: text('按现有数据已经达到，不需要增加措施。', 'Reached already; nothing needs to be done.'),
    reachable: text('可以达到。', 'Within reach.'),
    'report-first': text('还不能确定：要先补报数据。', 'Not decided: figures have to be reported first.'),
    unreachable: text('能提出的措施全部完成也达不到。', 'Out of reach even with every step taken.'),
  } satisfies Record<Exclude<PlanState, 'more-steps'>, Text>,
  tooFewSteps: (steps: number): Text => text(`限定不超过${steps}项措施时达不到；可放宽 --max-steps。`, `Out of reach with at most ${steps} ${steps === 1 ? 'step' : 'steps'}; allow more with --max-steps.`),
  best: (steps: number, effort: string): Text => text(`工作量最少的办法：${steps}项措施，工作量${effort}`, `The least work: ${steps} ${steps === 1 ? 'step' : 'steps'}, effort ${effort}`),
  step: (effort: string, gain: string, sum: string): Text => text(`工作量${effort} · 增加${gain}分 · 累计增加${sum}分`, `effort ${effort} · gains ${gain} · ${sum} so far`),
  serves: (titles: string): Text => text(`涉及：${titles}`, `for ${titles}`),
  after: text('完成后', 'Afterwards'),
  alternatives: text('其他办法', 'Other ways'),
  without: (step: string, count: number, effort: string, score: string): Text => text(`不做“${step}”时：${count}项措施，工作量${effort}，完成后${score}`, `Without "${step}": ${count} ${count === 1 ? 'step' : 'steps'}, effort ${effort}, ${score} afterwards`),
  instead: text('改做', 'instead'),
  most: (score: string): Text => text(`能提出的措施全部完成：${score}`, `With every step taken: ${score}`),
  outOfReach: (points: string): Text => text(`没有措施能补回的${points}分`, `${points} points that no step wins back`),
  outOfReachRow: (points: string, why: string, titles: string): Text => text(`${points}分：${why}（${titles}）`, `${points}: ${why} (${titles})`),
  needed: (low: string, missing: string, open: string): Text =>
    text(`措施全部完成后已确定${low}分，还差${missing}分，要从待定的${open}分中取得。`, `With every step taken ${low} points are certain; ${missing} more are needed out of ${open} open ones.`),
  gatesOpen: text('分数已经够，还有限制项尚未确认，请先补报有关数据。', 'The points suffice; a gate is still undecided, so its figures have to be reported first.'),
  inexact: text('组合太多，没有逐一试完；可能还有工作量更少的办法。', 'There are too many combinations to try them all; a way with less work may exist.'),
  scale: text('工作量按默认：小1、中3、大9，可用 --effort 另定；这是本工具的默认，不是标准。', 'Effort by default: light 1, medium 3, heavy 9, a default of this tool and no standard; --effort sets another.'),
  noGrade: text('等次未定', 'no grade yet'),
  none: text('无', 'none'),

  number: text('序号', 'No.'),
  indicator: text('指标', 'Indicator'),
  id: text('标识', 'Id'),
  lost: text('失分', 'Lost'),
  cause: text('失分原因', 'Cause'),
  reachHead: text('幅度', 'Reach'),
  measure: text('措施', 'Step'),
  indicatorGain: text('指标增加', 'Indicator gains'),
  gain: text('得分增加', 'Score gains'),
  why: text('不能安排的原因', 'Why none'),
  effort: text('工作量', 'Effort'),
  sum: text('累计增加', 'Gained so far'),
};
