import type { CountFact } from './fact.js';
import { text } from './text.js';

/** Facts that several plugins need, declared once. Their ids start with `town.`. */
export const commonFacts = {
  'town.villages': {
    kind: 'count',
    label: text('行政村数', 'administrative villages'),
    unit: text('个村', ' villages'),
    help: text('年末本镇所辖行政村总数，不含社区。', 'Administrative villages of the township at year end, without urban communities.'),
    evidence: text('行政区划名录', 'list of administrative divisions'),
    mentions: ['(下|所|管|现|共|镇|乡|，)辖{n}', '辖有{n}', '(现有|共有){n}(，|、|。)', '(下辖|所辖|现有|共有)行政村{n:个}', '全(镇|乡){n}(共|均|全部|都|村规民约)'],
  },
  'town.population': {
    kind: 'count',
    label: text('常住人口', 'permanent residents'),
    unit: text('人', ' people'),
    help: text('年末常住人口。', 'Permanent residents at year end.'),
    evidence: text('统计公报或公安人口数据', 'statistical bulletin or police population data'),
    mentions: ['常住人口{n}'],
  },
} as const satisfies Record<string, CountFact>;

/** Id of the number of villages, the base of every per-village share. */
export const VILLAGES = 'town.villages';

/** Id of the population, which may decide the class of a town. */
export const POPULATION = 'town.population';
