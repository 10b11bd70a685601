import { text, type Fact, type Plugin } from '@fazhi/core';
import { expect, it } from 'vitest';
import { mentionFindings } from './checks/mentions.js';

const t = text('甲', 'a');
const base = { label: t, help: t, evidence: t };

function foundFor(fact: Fact): string[] {
  const plugin: Plugin = { id: 'words', title: t, area: 'functions', facts: { one: fact }, indicators: {} };
  return mentionFindings({ plugin, options: {} }).map(({ at, found }) => `${at}: ${found}`);
}

it('is content with wordings that are found', () => {
  expect(foundFor({ ...base, kind: 'count', unit: text('件', ' cases'), mentions: ['办理(行政|)许可…{n}', '事项{#}项，其中许可{n}', '未办理许可{=0}', '许可{n:个}'] })).toEqual([]);
  expect(foundFor({ ...base, kind: 'villages', each: 'flag', mentions: ['{n}设立调委会', '调委会全覆盖{all}'] })).toEqual([]);
  expect(foundFor({ ...base, kind: 'villages', each: 'count', unit: text('人', ' persons'), mentions: ['共有明白人{n}'] })).toEqual([]);
  expect(foundFor({ ...base, kind: 'date', mentions: ['于{date}报送'] })).toEqual([]);
  expect(foundFor({ ...base, kind: 'checklist', items: { day: t, head: t }, mentions: { day: ['{3.15}'], head: ['#主要做法'] } })).toEqual([]);
  expect(foundFor({ ...base, kind: 'flag' })).toEqual([]);
});

it('leaves what cannot be read to the check of definitions', () => {
  expect(foundFor({ ...base, kind: 'flag', mentions: ['('] })).toEqual([]);
});

it('names a wording that is not found, one that is read otherwise, and one that counts where it is denied', () => {
  expect(foundFor({ ...base, kind: 'flag', mentions: ['计划生育的打算'] })).toEqual(['facts.one.mentions[0]: “计划生育的打算”找不到 / "计划生育的打算" is not found']);
  expect(foundFor({ ...base, kind: 'count', unit: text('件', ' cases'), mentions: ['许可3件。处罚{n}', '许可{n}'] }).join()).toContain('“许可3件。处罚7件”读成了3 / "许可3件。处罚7件" is read as 3');
  expect(foundFor({ ...base, kind: 'count', unit: text('件', ' cases'), mentions: ['许可{n}，处罚3件', '处罚{n}'] })).toEqual(['facts.one.mentions[0]: “尚未许可7件，处罚3件。”不应算数 / "尚未许可7件，处罚3件。" must not count']);
});
