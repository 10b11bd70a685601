import { fraction } from '../exact.js';
import type { Measure } from '../measure.js';
import { fill, text, type Text } from '../text.js';
import { amountFaults, measureFaults } from './faults.js';
import { MEASURE, type RuleContext, type RuleFault, type RuleKind } from './kind.js';
import { negated, quotientOf } from './quotient.js';
import { leversTo } from './reach.js';
import { figure, pointsText } from './wording.js';

/** 分档: points by the first band a figure reaches. All bands ask `atLeast` (falling) or all ask `atMost` (rising). */
export interface Bands {
  readonly kind: 'bands';
  readonly of: Measure;
  readonly bands: readonly Band[];
  /** Points where no band is reached; 0 when left out. */
  readonly otherwise?: number;
}
export type Band = { readonly atLeast: number; readonly points: number } | { readonly atMost: number; readonly points: number };

export const bands: RuleKind<Bands> = {
  title: text('分档计分', 'bands'),
  parameters: {
    of: MEASURE,
    bands: { type: 'bands', note: text('各档的界限和得分，从最好的一档写起', 'edges and points, the best band first') },
    otherwise: { type: 'points', optional: true, note: text('各档均未达到时的得分', 'points when no band is reached') },
  },

  check(rule, context) {
    return [...measureFaults(rule.of, context), ...orderFaults(rule, context)];
  },

  lower(rule, context) {
    const rising = isRising(rule);
    const x = quotientOf(rule.of, context);
    return {
      op: 'steps',
      x: rising ? negated(x) : x,
      edges: rule.bands.map((band) => ({
        x: fraction(rising ? -edgeOf(band) : edgeOf(band)),
        y: context.points(band.points),
      })),
      below: context.points(rule.otherwise ?? 0),
      ...(rising ? { negated: true } : {}),
    };
  },

  edges: (rule) => rule.bands.map(edgeOf),

  levers(rule, reading) {
    if (asksForNone(rule)) return [];
    const targets = rule.bands.map((band) => fraction(edgeOf(band))).reverse();
    const [next, ...more] = leversTo(rule.of, targets, !isRising(rule), reading);
    const full = more.find((lever) => lever.full);
    return next === undefined ? [] : full === undefined ? [next] : [next, full];
  },

  cause: (rule) => (asksForNone(rule) ? 'incidents' : 'below-target'),

  words(rule, context) {
    const lines = rule.bands.map((band) => bandWords(rule, band, context));
    return fill((say, lang) =>
      lang === 'zh'
        ? `${lines.map(say).join('，')}，其余得${say(pointsText(rule.otherwise ?? 0))}`
        : `${lines.map(say).join(', ')}, otherwise ${say(pointsText(rule.otherwise ?? 0))}`,
    );
  },

  standard(rule, context) {
    const [best] = rule.bands;
    return best === undefined ? text('', '') : fill((say, lang) => (lang === 'zh' ? `最高档${edgeWords(rule, best, context, say, lang)}` : `top band ${edgeWords(rule, best, context, say, lang)}`));
  },
};

function edgeOf(band: Band): number {
  return 'atLeast' in band ? band.atLeast : band.atMost;
}

/** Full marks only where nothing happened: what happened is past. */
function asksForNone(rule: Bands): boolean {
  const [best] = rule.bands;
  return best !== undefined && 'atMost' in best && best.atMost === 0;
}

function isRising(rule: Bands): boolean {
  return rule.bands.some((band) => 'atMost' in band);
}

function orderFaults(rule: Bands, context: RuleContext): RuleFault[] {
  const rising = isRising(rule);
  const faults: RuleFault[] = amountFaults('bands', rule.bands.map((band) => band.points), context.points);
  rule.bands.forEach((band, place) => {
    const before = rule.bands[place - 1];
    if ('atMost' in band !== rising) faults.push({ parameter: 'bands', fault: 'not-monotone', detail: edgeOf(band) });
    if (before === undefined) return;
    const ordered = rising ? edgeOf(band) > edgeOf(before) : edgeOf(band) < edgeOf(before);
    if (!ordered) faults.push({ parameter: 'bands', fault: 'not-descending', detail: edgeOf(band) });
    if (band.points >= before.points) faults.push({ parameter: 'bands', fault: 'not-monotone', detail: band.points });
  });
  const last = rule.bands.at(-1);
  if (last !== undefined && (rule.otherwise ?? 0) >= last.points) {
    faults.push({ parameter: 'otherwise', fault: 'not-monotone', detail: rule.otherwise ?? 0 });
  }
  return faults;
}

function bandWords(rule: Bands, band: Band, context: RuleContext): Text {
  return fill((say, lang) => {
    const edge = edgeWords(rule, band, context, say, lang);
    return lang === 'zh' ? `${edge}得${say(pointsText(band.points))}` : `${edge}: ${say(pointsText(band.points))}`;
  });
}

function edgeWords(rule: Bands, band: Band, context: RuleContext, say: (part: Text) => string, lang: 'zh' | 'en'): string {
  const shown = say(figure(edgeOf(band), rule.of, context));
  if (lang === 'zh') return isRising(rule) ? `不超过${shown}` : `不低于${shown}`;
  return isRising(rule) ? `at most ${shown}` : `at least ${shown}`;
}
