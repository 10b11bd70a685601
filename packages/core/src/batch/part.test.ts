import { describe, expect, it } from 'vitest';
import { indicatorOf, pluginOf, sceneOf, specOf } from '../../test-support/scene.js';
import { defineFramework } from '../define-framework.js';
import type { FrameworkSpec } from '../framework.js';
import { assessAll } from './assess-all.js';
import type { Assessments } from './assessments.js';

const against = (fact: string): ReturnType<typeof indicatorOf> => indicatorOf({ kind: 'peers', of: { fact }, against: 'min-max', floor: 0, target: 1 });
const plugin = pluginOf({ x: against('sessions'), y: against('trained') });

interface Sketch {
  readonly class?: string;
  readonly sessions: number;
  readonly trained?: number;
}

function scored(towns: readonly Sketch[], more: Partial<FrameworkSpec> = {}): Assessments {
  const { framework, read } = sceneOf(defineFramework(specOf(plugin, more)));
  return assessAll(framework, towns.map(({ class: said, ...facts }, place) => read({ ...facts }, { town: { name: `镇${place}`, ...(said === undefined ? {} : { class: said }) } })));
}

const standings = ({ total, score }: Assessments): unknown => [[...total.earned], [...total.open], [...score.low], [...score.high]];

describe('points that hang on other towns', () => {
  const five = [2, 4, 6, 8, 10].map((sessions) => ({ sessions }));

  it('are in the totals, also where another indicator has too few towns to compare', () => {
    const batch = scored(five);
    expect(batch.peers).toEqual([{ indicator: 't.x', towns: 5, known: 5, state: 'scored' }, { indicator: 't.y', towns: 5, known: 0, state: 'few' }]);
    expect(standings(batch)).toEqual([[0, 50, 100, 150, 200], [200, 200, 200, 200, 200], [0, 50, 100, 150, 200], [200, 250, 300, 350, 400]]);
  });

  it('are open in small groups unless the framework scores them', () => {
    const two = [{ sessions: 2, trained: 9 }, { sessions: 4, trained: 3 }];
    expect(standings(scored(two))).toEqual([[0, 0], [400, 400], [0, 0], [400, 400]]);
    expect(standings(scored(two, { smallPeerGroups: 'score' }))).toEqual([[200, 200], [0, 0], [200, 200], [200, 200]]);
  });

  it('hang on towns of the same class alone, which is told', () => {
    const title = { zh: '类', en: 'class' };
    const classes = [{ id: 'hill', title, indicators: { 't.y': 'off' as const, 't.x': { points: 4 } } }, { id: 'plain', title, indicators: { 't.y': 'off' as const, 't.x': { points: 4 } } }];
    const towns = five.flatMap(({ sessions }) => [{ class: 'hill', sessions }, { class: 'plain', sessions: 2 * sessions }]);
    const batch = scored(towns, { classes });
    expect(batch.peers.map(({ indicator, class: town, state }) => [indicator, town, state])).toEqual([['t.x', 'hill', 'scored'], ['t.x', 'plain', 'scored']]);
    expect([...batch.total.earned]).toEqual([0, 0, 100, 100, 200, 200, 300, 300, 400, 400]);
    expect(scored(five).peers[0]).not.toHaveProperty('class');
  });
});
