import { fraction } from '../exact.js';
import type { FigureCheck } from '../figure-check.js';
import { termsOf } from '../measure.js';
import type { VillagesValue } from '../submission.js';
import { fill, text, type Text } from '../text.js';
import { areApart, exactly, isAbove, isMore, sumOf, type Interval } from './interval.js';
import type { View } from './view.js';

type Of<K extends FigureCheck['kind']> = Extract<FigureCheck, { kind: K }>;

/** Two sides that do not fit: 执法人员60人与持证65人对不上：部分多于总数，请核实。 */
export function unlike(one: Text, other: Text, why: Text): Text {
  return fill((say, lang) => (lang === 'zh' ? `${say(one)}与${say(other)}对不上：${say(why)}，请核实。` : `${say(one)} and ${say(other)} do not fit: ${say(why)}; please verify.`));
}

/** Parts that are certainly more than their whole. */
export function partFound(view: View, { part, whole }: Of<'part'>): Text | undefined {
  const [parts, wholes] = [view.sum(termsOf(part)), view.sum(termsOf(whole))];
  if (parts === undefined || wholes === undefined || !isAbove(parts, wholes)) return undefined;
  return unlike(view.words(termsOf(whole)), view.words(termsOf(part)), text('部分多于总数', 'the part is more than the whole'));
}

/** Parts that certainly do not add up to their whole. */
export function addsUpFound(view: View, { parts, whole }: Of<'adds-up'>): Text | undefined {
  const [sum, all] = [view.sum(parts), view.figure(whole)];
  if (sum === undefined || all === undefined || !areApart(sum, all)) return undefined;
  return unlike(view.words([whole]), view.words(parts), text('各部分相加不等于总数', 'the parts do not add up to the whole'));
}

/** A total that differs from the rows of its table, as far as they are known. */
export function villageTotalFound(view: View, { villages, total }: Of<'village-total'>): Text | undefined {
  const [table, all] = [view.value(villages), view.figure(total)];
  if (all === undefined) return undefined;
  const wrong = (why: Text): Text => unlike(view.words([total]), view.words([villages]), why);
  if (table?.kind === 'total') return areApart(exactly(table.total), all) ? wrong(text('两处合计数不同', 'the two totals differ')) : undefined;
  if (table?.kind !== 'rows') return undefined;
  const rows = table.rows.filter((row) => row !== undefined);
  const sum = sumOf(rows.map(exactly));
  const added = rows.reduce((so, row) => so + row, 0);
  if (!isComplete(table, view.villages())) return isAbove(sum, all) ? wrong(text(`已填各村相加为${added}，多于总数`, `the rows so far add up to ${added}, more than the total`)) : undefined;
  return areApart(sum, all) ? wrong(text(`各村相加为${added}，不等于总数`, `the rows add up to ${added}, not to the total`)) : undefined;
}

/** Every village there is has its row. */
function isComplete({ rows }: Extract<VillagesValue, { kind: 'rows' }>, villages: Interval | undefined): boolean {
  if (rows.includes(undefined)) return false;
  if (villages === undefined) return true;
  // Of an approximate number of villages some may still be without a row.
  return villages.high !== null && !isMore(villages.high, fraction(rows.length));
}
