import { VILLAGES } from '../common.js';
import { fact as factIn } from '../engine/facts.js';
import { fraction, over } from '../exact.js';
import { shortOf, unitOfRows } from '../fact.js';
import { fullId } from '../framework.js';
import { formatFraction, formatPoints } from '../points.js';
import { kindOf } from '../rules/index.js';
import { fill, join, same, text, type Text } from '../text.js';
import { figuresWords } from './measure-words.js';
import type { Said } from './said.js';
import type { Reason } from '../assessment.js';

/** One plain sentence with the numbers: 持证11人 ÷ 实有19人 = 57.89%，目标100%，得1.16分／2分。 */
export function sentenceOf(said: Said): Text {
  const { result } = said;
  const figures = result.status === 'notApplicable' ? [] : [figuresOrMissing(said), standardOf(said)];
  const parts = [...figures, ...(result.reason === undefined ? [] : [reasonWords(said, result.reason)]), untrueWords(said), pointsWords(said)];
  return fill((say, lang) => parts.map(say).filter((part) => part !== '').join(lang === 'zh' ? '，' : ', ') + end(lang));
}

function end(lang: 'zh' | 'en'): string {
  return lang === 'zh' ? '。' : '.';
}

function figuresOrMissing(said: Said): Text {
  const { result } = said;
  const someKnown = result.trace.facts.some(({ state }) => state === 'given' || state === 'unproven');
  return someKnown ? figuresWords(said) : text('', '');
}

function standardOf({ framework, indicator }: Said): Text {
  const context = { points: indicator.own, fact: (id: string) => framework.facts[fullId(indicator.plugin, id)] };
  return kindOf(indicator.rule).standard(indicator.rule, context);
}

/** 得1.16分／2分, or 扣 among the deductions, with what is open or lost to a gate. */
function pointsWords({ result, framework, indicator }: Said): Text {
  const full = formatPoints(result.points);
  const gate = framework.gates.find(({ id }) => id === result.gate)?.title;
  const closed = gate === undefined || result.lost < result.points ? same('') : fill((say, lang) => (lang === 'zh' ? `“${say(gate)}”触发，` : `${say(gate)} applies, `));
  if (result.notApplicable > 0) return text(`${full}分不计入`, `${full} points not counted`);
  const open = result.open > 0 ? text(`，${formatPoints(result.open)}分待定`, `, ${formatPoints(result.open)} open`) : same('');
  const verb = indicator.part === 'deductions' ? text('扣', 'taken off') : text('得', 'earned');
  return fill((say, lang) => `${say(closed)}${say(verb)}${lang === 'zh' ? '' : ' '}${formatPoints(result.earned)}${lang === 'zh' ? `分／${full}分` : ` of ${full} points`}${say(open)}`);
}

/** What 不实从重 took, or that nothing was left to take. */
function untrueWords({ result: { untrue } }: Said): Text {
  if (untrue === undefined) return same('');
  const [claimed, taken] = [formatPoints(untrue.claimed), formatPoints(untrue.taken)];
  if (untrue.taken === 0) return text(`自评数据可得${claimed}分，经核查不符，按核查数据计分`, `the town's own figures, worth ${claimed} points, were corrected on verification`);
  return text(`自评数据经核查不符，按不实从重另扣${taken}分`, `the town's own figures were corrected on verification, for which ${taken} more points are taken off`);
}

/** Short names of the facts that are not reported. */
export function missingFacts({ framework, result }: Said): readonly Text[] {
  return result.trace.facts.filter(({ state }) => state === 'unknown').map(({ id }) => shortOf(factIn(framework, id)));
}

function declaredWords({ result }: Said): Text {
  const reasons = result.trace.facts.flatMap(({ state, reason }) => (state === 'notApplicable' && reason !== undefined ? [same(reason)] : []));
  return fill((say, lang) => (lang === 'zh' ? ['不适用', ...reasons.slice(0, 1).map(say)].join('：') : ['not applicable', ...reasons.slice(0, 1).map(say)].join(': ')));
}

function reasonWords(said: Said, reason: Reason): Text {
  const { result } = said;
  const missing = join(missingFacts(said));
  switch (reason) {
    case 'unknown-facts':
      return missing.zh === '' ? text('缺往年数据', 'earlier years are missing') : fill((say, lang) => (lang === 'zh' ? `尚缺：${say(missing)}` : `not reported: ${say(missing)}`));
    case 'total-only':
      return meanWords(said);
    case 'bounds':
      return text('数据未全部填报或为约数', 'some figures are missing or approximate');
    case 'year-unknown':
      return text('年度未填，无法确定期限', 'the year is not given, so the limit is unknown');
    case 'calendar':
      return text('节假日安排尚未公布，工作日数暂不能确定', 'the holiday calendar is not published yet, so working days are provisional');
    case 'unproven':
      return result.status === 'scored' ? text('缺佐证材料，按本方案不计分', 'evidence is missing, which earns no points under this scheme') : text('缺佐证材料', 'evidence is missing');
    case 'needs-peers':
      return text('须与其他乡镇比较', 'needs other towns to compare with');
    case 'gate-undecided':
      return text('限制项尚未确认', 'a gate is not decided yet');
    case 'not-applicable-forbidden':
      return text('本项不得填“不适用”', 'may not be declared not applicable');
    case 'declared':
      return declaredWords(said);
    case 'does-not-arise':
      return text('本年度未发生该事项，不适用', 'the matter did not arise this year, not applicable');
  }
}

/** The mean that proves nothing about any one village: 平均每村3.33人. */
function meanWords({ framework, result: { trace } }: Said): Text {
  const villages = trace.facts.find(({ id }) => id === VILLAGES)?.value;
  const [mean] = trace.facts.flatMap(({ id, value }) => {
    const fact = factIn(framework, id);
    if (typeof value !== 'object' || !('total' in value) || typeof villages !== 'number' || villages === 0 || fact.kind !== 'villages') return [];
    const each = formatFraction(over(fraction(value.total), fraction(villages)));
    return [text(`只有合计数，平均每村${each}${unitOfRows(fact).zh}，不能证明每个村都达到`, `only a total is known: a mean of ${each} a village does not prove it for each village`)];
  });
  return mean ?? text('只有合计数，不能证明每个村都达到', 'only a total is known, which does not prove it for each village');
}
