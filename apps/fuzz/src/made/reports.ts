import { township } from '@fazhi/framework-township';
import fc from 'fast-check';
import { word } from './words.js';

/** Words that reports are made of, the phrases that facts look for among them. */
const labels = Object.values(township.facts).map(({ label }) => label.zh);
const PHRASES = ['执法人员', '持证', '开展', '召开', '专题研究', '法律明白人', '调解', '一、', '（一）', '二、存在问题', '三、下一步打算', '2025年', '去年', '未', '尚未', '全镇', '18个行政村', '各村', '。', '，', '；', '\n', '\t', '约', '近', '余', '其中', '百分之', '名', '次', '人', '件', '%', '3-5', '2026年2月26日', '不少于'];

export const sentence: fc.Arbitrary<string> = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PHRASES) }, { weight: 2, arbitrary: fc.constantFrom(...labels) }, { weight: 2, arbitrary: fc.nat(3000).map(String) }, { weight: 1, arbitrary: word }), { maxLength: 14 }).map((parts) => parts.join(''));

/** What a slow reader trips over: the same sign very many times, between words that it looks for. */
export const lengthy: fc.Arbitrary<string> = fc.tuple(sentence, fc.constantFrom(' ', '　', '\t', '1', '19人', '，', '(', '的', '执法人员', '近', '一、', '\n', '百', '其中', '年', '.'), fc.constantFrom(2000, 20_000, 60_000), sentence).map(([before, sign, size, after]) => `${before}${sign.repeat(Math.ceil(size / sign.length))}${after}`);
