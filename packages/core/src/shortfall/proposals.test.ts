import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import { proposeLinks } from './proposals.js';

const keyed = (keywords?: readonly string[]): ReturnType<typeof indicatorOf> => indicatorOf({ kind: 'linear', of: { fact: 'sessions' }, target: 4 }, keywords === undefined ? {} : { keywords });
const framework = defineFramework(specOf(pluginOf({ none: keyed(), short: keyed(['执法', '讲评']), long: keyed(['执法人员', '普法']), second: keyed(['普法', '宣传']), third: keyed(['宣传']) })));
const proposed = (sentence: string): unknown[] => proposeLinks(framework, sentence).map(({ id, words }) => [id, words]);

describe('proposed links', () => {
  it('name indicators whose key words a sentence holds', () => {
    expect(proposeLinks(framework, '案卷讲评不够')).toEqual([{ id: 't.short', title: { zh: '指标', en: 'indicator' }, words: ['讲评'] }]);
    expect(proposeLinks(framework, '其他')).toEqual([]);
  });

  it('put more words first, then longer ones, then the order of the framework; at most three', () => {
    expect(proposed('执法人员少')).toEqual([['t.long', ['执法人员']], ['t.short', ['执法']]]);
    expect(proposed('执法讲评，执法人员')).toEqual([['t.short', ['执法', '讲评']], ['t.long', ['执法人员']]]);
    expect(proposed('普法宣传')).toEqual([['t.second', ['普法', '宣传']], ['t.long', ['普法']], ['t.third', ['宣传']]]);
    expect(proposed('执法普法宣传')).toEqual([['t.second', ['普法', '宣传']], ['t.short', ['执法']], ['t.long', ['普法']]]);
    expect(proposed('执法人员普法，宣传讲评')).toEqual([['t.long', ['执法人员', '普法']], ['t.short', ['执法', '讲评']], ['t.second', ['普法', '宣传']]]);
  });
});
