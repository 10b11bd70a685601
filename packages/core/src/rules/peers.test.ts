import { describe, expect, it } from 'vitest';
import { edgesOf, faultsOf, scene, standardOf, ways, wordsOf } from '../../test-support/scene.js';
import { facts } from '../../test-support/facts.js';
import { peers, type Peers } from './peers.js';

const mean: Peers = { kind: 'peers', of: { ratio: ['certified', 'staff'] }, against: 'mean', floor: -0.1, target: 0.1 };

describe('against other towns', () => {
  it('stays open for a town without peers, whatever its figures', () => {
    expect(scene(mean).result({ certified: 11, staff: 19 })).toMatchObject({ status: 'open', open: 2, reason: 'needs-peers' });
    expect(scene(mean).result({})).toMatchObject({ status: 'open', open: 2, reason: 'needs-peers' });
  });

  it('is not applicable all the same where the matter does not arise', () => {
    expect(scene(mean).result({ certified: 1, staff: { notApplicable: '无执法权' } })).toMatchObject({ status: 'notApplicable', reason: 'declared', open: 0 });
    expect(scene(mean).result({ certified: 0, staff: 0 })).toMatchObject({ status: 'notApplicable', reason: 'does-not-arise', open: 0 });
    expect(scene(mean, { appliesWhen: { fact: 'group', is: true } }).result({ group: false })).toMatchObject({ status: 'notApplicable', reason: 'does-not-arise' });
    expect(scene(mean, { appliesWhen: { fact: 'group', is: true } }).result({ group: true })).toMatchObject({ status: 'open', reason: 'needs-peers' });
  });

  it('refuses equal ends and facts that cannot be counted', () => {
    expect(faultsOf(mean)).toEqual([]);
    expect(faultsOf({ ...mean, floor: 0.1 })).toEqual(['target floor-equals-target 0.1']);
    expect(faultsOf({ ...mean, of: { fact: 'level' } })).toEqual(['of wrong-fact-kind level']);
  });

  it('has no edges and no way back', () => {
    expect(edgesOf(mean)).toEqual([]);
    expect(peers.levers(mean, { known: () => undefined, option: () => undefined, done: () => [], rows: () => [], fact: () => facts.staff }, 2)).toEqual([]);
    expect(ways(scene(mean).explain({ certified: 11, staff: 19 }))).toEqual([]);
  });

  it('is told in words in both languages', () => {
    const said = (against: Peers['against']): unknown => [wordsOf({ ...mean, against }), standardOf({ ...mean, against })];
    expect(said('mean')).toEqual([
      { zh: '持证 ÷ 实有与同类乡镇平均数比较后按比例得分', en: 'certified ÷ staff against the mean of its class, in proportion' },
      { zh: '与同类乡镇平均数比较', en: 'against the mean of its class' },
    ]);
    expect(said('median')).toEqual([
      { zh: '持证 ÷ 实有与同类乡镇中位数比较后按比例得分', en: 'certified ÷ staff against the median of its class, in proportion' },
      { zh: '与同类乡镇中位数比较', en: 'against the median of its class' },
    ]);
    expect(standardOf({ ...mean, against: 'rank' })).toEqual({ zh: '与同类乡镇名次比较', en: 'against the ranks of its class' });
    expect(standardOf({ ...mean, against: 'min-max' })).toEqual({ zh: '与同类乡镇最好与最差之间的位置比较', en: 'against the range from worst to best of its class' });
  });
});
