import { text, type Plugin } from '@fazhi/core';
import { expect, it } from 'vitest';
import { keywordFindings } from './checks/keywords.js';

const t = text('甲', 'a');

/** What the review finds about these keywords. */
function foundFor(keywords: readonly string[] | undefined): { readonly at: string; readonly found: string }[] {
  const indicator = {
    title: t,
    why: t,
    points: 1,
    rule: { kind: 'all-or-nothing', of: { fact: 'done' } },
    sources: [{ mark: 'default', note: t }],
    remedy: t,
    effort: 'light',
    examples: [{ facts: { done: true }, earned: 1 }],
  } as const;
  const facts: Plugin['facts'] = { done: { kind: 'flag', label: t, help: t, evidence: t } };
  const plugin: Plugin = { id: 'words', title: t, area: 'functions', facts, indicators: { one: keywords === undefined ? indicator : { ...indicator, keywords } } };
  return keywordFindings({ plugin, options: {} });
}

it('is content with Chinese words of 2 to 12 characters', () => {
  expect(foundFor(['持证', '“法律明白人”培养工作人', 'AB证制度'])).toEqual([]);
});

it.each([undefined, []])('asks for a keyword where there is none: %j', (keywords) => {
  expect(foundFor(keywords)).toEqual([{ at: 'indicators.one.keywords', found: '至少写一个关键词 / there must be at least one keyword' }]);
});

it.each([
  [['持证', '学法', '持证'], 2, '“持证”重复 / "持证" stands there twice'],
  [['证'], 0, '“证”应为2至12个字 / "证" must have 2 to 12 characters'],
  [['一二三四五六七八九十一二三'], 0, '“一二三四五六七八九十一二三”应为2至12个字 / "一二三四五六七八九十一二三" must have 2 to 12 characters'],
  [['持证', 'law'], 1, '“law”须含汉字 / "law" must contain Chinese characters'],
])('%j', (keywords, place, found) => {
  expect(foundFor(keywords)).toEqual([{ at: `indicators.one.keywords[${place}]`, found }]);
});

it('names every fault of a word', () => {
  expect(foundFor(['x', 'x']).map(({ at }) => at)).toEqual([0, 0, 1, 1, 1].map((place) => `indicators.one.keywords[${place}]`));
});
