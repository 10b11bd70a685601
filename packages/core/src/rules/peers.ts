import { fraction } from '../exact.js';
import type { Knots, PeerStandard } from '../lowered.js';
import type { Measure } from '../measure.js';
import { fill, text, type Text } from '../text.js';
import { measureFaults } from './faults.js';
import { quotientOf } from './quotient.js';
import { MEASURE, type RuleFault, type RuleKind } from './kind.js';
import { measureName } from './wording.js';

/** 与平均／排名比较: relative to other towns. It belongs to comparison; for a single town it stays open. */
export interface Peers {
  readonly kind: 'peers';
  readonly of: Measure;
  readonly against: PeerStandard;
  /** Where points begin: a gap to the mean or median, or a position from 0 (last) to 1 (first). */
  readonly floor: number;
  readonly target: number;
}

export const peers: RuleKind<Peers> = {
  title: text('与其他乡镇比较', 'against other towns'),
  parameters: {
    of: MEASURE,
    against: { type: 'against', note: text('mean 平均数，median 中位数，min-max 最好最差之间的位置，rank 名次', 'what to compare with') },
    floor: { type: 'number', note: text('得0分的差距或位置', 'gap or position that earns nothing') },
    target: { type: 'number', note: text('得满分的差距或位置', 'gap or position that earns full marks') },
  },

  check(rule, context) {
    const faults: RuleFault[] = measureFaults(rule.of, context);
    if (rule.floor === rule.target) faults.push({ parameter: 'target', fault: 'floor-equals-target', detail: rule.target });
    return faults;
  },

  lower(rule, context) {
    const floor = { x: fraction(rule.floor), y: fraction(0) };
    const target = { x: fraction(rule.target), y: context.full };
    const knots: Knots = rule.floor < rule.target ? [floor, target] : [target, floor];
    return { op: 'peers', x: quotientOf(rule.of, context), against: rule.against, knots };
  },

  edges: () => [],
  levers: () => [],

  cause: () => 'below-target',

  words(rule, context) {
    const against = AGAINST[rule.against];
    return fill((say, lang) =>
      lang === 'zh' ? `${say(measureName(rule.of, context))}与${say(against)}比较后按比例得分` : `${say(measureName(rule.of, context))} against the ${say(against)}, in proportion`,
    );
  },

  standard(rule) {
    const against = AGAINST[rule.against];
    return fill((say, lang) => (lang === 'zh' ? `与${say(against)}比较` : `against the ${say(against)}`));
  },
};

const AGAINST: Readonly<Record<Peers['against'], Text>> = {
  mean: text('同类乡镇平均数', 'mean of its class'),
  median: text('同类乡镇中位数', 'median of its class'),
  'min-max': text('同类乡镇最好与最差之间的位置', 'range from worst to best of its class'),
  rank: text('同类乡镇名次', 'ranks of its class'),
};
