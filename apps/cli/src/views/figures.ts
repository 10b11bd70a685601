import { unitOf, type Fact, type Lang, type Reported, type Value } from '@fazhi/core';

/** What was reported about a fact, short: 5件. */
export function reportedWords(fact: Fact, reported: Reported, lang: Lang): string {
  if (reported.state === 'notApplicable') return lang === 'zh' ? `不适用（${reported.reason}）` : `not applicable (${reported.reason})`;
  const value = reported.verified ?? reported.self;
  return value === undefined ? '' : valueWords(fact, value, lang);
}

function valueWords(fact: Fact, value: Value, lang: Lang): string {
  const unit = unitOf(fact)[lang];
  switch (value.kind) {
    case 'figure':
      if (value.low === value.high) return `${value.low}${unit}`;
      return value.high === Infinity ? `≥ ${value.low}${unit}` : `${value.low}–${value.high}${unit}`;
    case 'date':
      return new Date(value.day * MILLISECONDS).toISOString().slice(0, 10);
    case 'flag':
      return value.value ? YES[lang] : NO[lang];
    case 'choice':
      return fact.kind === 'choice' ? (fact.options[value.option]?.[lang] ?? value.option) : value.option;
    case 'checklist':
      return fact.kind === 'checklist' ? value.done.map((item) => fact.items[item]?.[lang] ?? item).join(lang === 'zh' ? '、' : ', ') : '';
    default:
      return lang === 'zh' ? '已填报' : 'reported';
  }
}

const MILLISECONDS = 86_400_000;
const YES = { zh: '是', en: 'yes' };
const NO = { zh: '否', en: 'no' };
