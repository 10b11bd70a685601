/** @import { Affine, FactsTable, Framework, Knot } from '@fazhi/core' */
import { columnsFor, unitsOf } from './limit-columns.mjs';
import { lineThrough } from './rules.mjs';

/**
 * What JavaScript does at best: a loop for each indicator, written out with its own columns and constants, free of branches, in
 * blocks that stay in the cache, points of areas added up on the way. It knows the kinds of this framework and exact figures
 * only, so it is a measure and no engine. The results are the engine's: the certain points and the status of every indicator, points of
 * every area, final scores, grades.
 *
 * @param {Framework} framework
 * @returns {(facts: FactsTable) => LimitResults}
 * @typedef {{ certain: Int32Array, status: Uint8Array, areas: { earned: Int32Array, possible: Int32Array, absent: Int32Array }[], score: { low: Int32Array, high: Int32Array }, best: Uint8Array, worst: Uint8Array }} LimitResults
 */
export function limitLoop(framework) {
  if (framework.gates.length + framework.channels.length + framework.classes.length > 0) throw new Error('not for frameworks with gates, channels or classes');
  const { columns, programs, table } = columnsFor(framework);
  const sums = [...framework.areas.map(({ id }) => id), 'bonus', 'deductions'];
  const tables = programs.map(({ lowered }) => (lowered.op === 'lookup' ? Int32Array.from(lowered.table, unitsOf) : undefined));
  const sumOfPlace = programs.map(({ indicator: { part, area } }) => sums.indexOf(part === 'area' ? area : part));
  const loops = programs.map((program, place) => loopOf(program, place, sumOfPlace[place] ?? 0));
  const own = programs.map(({ columns: read, when }) => [...new Set([...read, ...(when === undefined ? [] : [when.column])])].flatMap((n) => [`f${n}`, `s${n}`]));
  const outputs = sumOfPlace.map((n) => ['certain', 'status', 'towns', `e${n}`, `p${n}`, `a${n}`]);
  const finals = ['least', 'most', 'best', 'worst', ...sums.flatMap((_, n) => [`e${n}`, `p${n}`, `a${n}`])];
  // Each loop is a function of its own that gets its arrays as arguments: small enough to be compiled well.
  const source = `
    ${loops.map((loop, n) => `function loop${n}(from, end, ${[...(outputs[n] ?? []), ...(own[n] ?? [])].join()}) { ${loop} }`).join('\n')}
    function finish(from, end, ${finals.join()}) { ${finishOf(framework)} }
    return (table) => {
      const { columns, towns } = table;
      ${columns.map((_, n) => `const f${n} = columns[${n}].low, s${n} = columns[${n}].state;`).join('\n')}
      const certain = new Int32Array(towns * ${loops.length}), status = new Uint8Array(towns * ${loops.length});
      ${sums.map((_, n) => `const e${n} = new Int32Array(towns), p${n} = new Int32Array(towns), a${n} = new Int32Array(towns);`).join('\n')}
      const least = new Int32Array(towns), most = new Int32Array(towns), best = new Uint8Array(towns), worst = new Uint8Array(towns);
      for (let from = 0; from < towns; from += 1024) {
        const end = Math.min(from + 1024, towns);
        ${loops.map((_, n) => `loop${n}(from, end, ${[...(outputs[n] ?? []), ...(own[n] ?? [])].join()});`).join('\n')}
        finish(from, end, ${finals.join()});
      }
      return { certain, status, areas: [${framework.areas.map((_, n) => `{ earned: e${n}, possible: p${n}, absent: a${n} }`).join()}], score: { low: least, high: most }, best, worst };
    };`;
  const run = new Function('tables', 'statuses', source)(tables, statusTable());
  return (facts) => run(table(facts));
}

/** Gaps: 1 not reported, 2 not applicable, 8 nothing there, 16 and 32 condition unmet or unknown. */
function statusTable() {
  return Uint8Array.from({ length: 64 }, (_, gaps) => (gaps & 2 ? 2 : gaps & 16 ? 6 : gaps & 32 ? 1 : gaps & 1 ? 1 : gaps & 8 ? 6 : 0));
}

/** @param {ReturnType<typeof columnsFor>['programs'][number]} program @param {number} place @param {number} sum */
function loopOf({ indicator, lowered, columns, when }, place, sum) {
  const full = Math.round(indicator.points * 100);
  const absentHigh = indicator.policy === 'rescale' ? 0 : full;
  const gaps = columns.map((column) => `(s${column}[t] ^ 1)`);
  if (when !== undefined) gaps.push(`(s${when.column}[t] === 1 ? (f${when.column}[t] >= ${when.value} ? 0 : 16) : s${when.column}[t] === 3 ? 2 : 32)`);
  if (lowered.op !== 'lookup' && lowered.op !== 'peers' && lowered.x.below.terms.length > 0) gaps.push('(+(d <= 0) << 3)');
  return `
    for (let t = from; t < end; t += 1) {
      ${pointsOf(lowered, place)}
      const state = statuses[${gaps.join(' | ')}];
      const own = +(state === 0) * points, open = state & 1, absent = (state >> 1) & 1;
      const possible = own + ${full} * open + ${absentHigh} * absent;
      const at = ${place} * towns + t;
      status[at] = state; certain[at] = own;
      e${sum}[t] += own; p${sum}[t] += possible; ${indicator.policy === 'rescale' ? `a${sum}[t] += ${full} * absent;` : ''}
    }`;
}

/** @param {ReturnType<typeof columnsFor>['programs'][number]['lowered']} lowered @param {number} place */
function pointsOf(lowered, place) {
  if (lowered.op === 'peers') throw new Error('not for rules that compare towns');
  if (lowered.op === 'lookup') return `const points = tables[${place}][f${lowered.column}[t]];`;
  const quotient = `const n = ${sumOf(lowered.x.above)}, d = ${sumOf(lowered.x.below)};`;
  if (lowered.op === 'steps') {
    const steps = lowered.edges.map(({ x, y }) => `n * ${x.d} >= ${x.n} * d ? ${unitsOf(y)} : `).join('');
    return `${quotient} const points = ${steps}${unitsOf(lowered.below)};`;
  }
  const [from, to] = lowered.knots;
  if (to === undefined || lowered.knots.length > 2) throw new Error('not for lines with a bend');
  return `${quotient} ${lineOf(from, to)}`;
}

/** @param {Affine} sum */
function sumOf({ terms, plus }) {
  return [...terms.map(({ column, times }) => (times === 1 ? `f${column}[t]` : `${times} * f${column}[t]`)), ...(plus === 0 ? [] : [plus])].join(' + ');
}

/** @param {Knot} from @param {Knot} to */
function lineOf(from, to) {
  const { a, b, c, least, most } = lineThrough(from, to);
  return `const q = (${a} * n + ${b} * d) / (${c} * d);
      const up = +(q > ${least}), top = +(q > ${most}), points = (${least} * (1 - up) + ${most} * top + q * (up - top)) | 0;`;
}

/** Scaled back to full, plus bonus, minus deductions, not below 0, with grades. @param {Framework} framework */
function finishOf(framework) {
  const areas = framework.areas.map((_, n) => n);
  const [bonus, deductions] = [areas.length, areas.length + 1];
  const total = Math.round(framework.total * 100);
  const grade = (/** @type {string} */ score) => `${framework.grades.slice(0, -1).map(({ atLeast }, n) => `${score} >= ${atLeast * 100} ? ${n} : `).join('')}${framework.grades.length - 1}`;
  return `
    for (let t = from; t < end; t += 1) {
      const base = 2 * (${total} - (${areas.map((n) => `a${n}[t]`).join(' + ')}));
      let l = Math.floor((${2 * total} * (${areas.map((n) => `e${n}[t]`).join(' + ')}) + base / 2) / base);
      let h = Math.floor((${2 * total} * (${areas.map((n) => `p${n}[t]`).join(' + ')}) + base / 2) / base);
      l += Math.min(${framework.bonus.cap * 100}, e${bonus}[t]) - Math.min(${framework.deductions.cap * 100}, p${deductions}[t]);
      h += Math.min(${framework.bonus.cap * 100}, p${bonus}[t]) - Math.min(${framework.deductions.cap * 100}, e${deductions}[t]);
      l = l < 0 ? 0 : l; h = h < 0 ? 0 : h;
      least[t] = l; most[t] = h; best[t] = ${grade('h')}; worst[t] = ${grade('l')};
    }`;
}
