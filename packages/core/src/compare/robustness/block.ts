import { LANES, type DrawInput, type Setting } from './draw-input.js';

/**
 * Adds up factor × figure along every row, for four draws at once: `sums` gets four figures a row. The factors of one
 * indicator stand side by side, and the four running sums stay in registers.
 */
export function sumRows(rows: Float64Array, factors: Float64Array, width: number, sums: Float64Array): void {
  let out = 0;
  for (let cell = 0; cell < rows.length; out += LANES) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let lane = 0; lane < width * LANES; lane += LANES) {
      const figure = rows[cell] as number;
      a += figure * (factors[lane] as number);
      b += figure * (factors[lane + 1] as number);
      c += figure * (factors[lane + 2] as number);
      d += figure * (factors[lane + 3] as number);
      cell += 1;
    }
    sums[out] = a;
    sums[out + 1] = b;
    sums[out + 2] = c;
    sums[out + 3] = d;
  }
}

/** The four draws' scores in whole hundredths from the sums of earned and applicable points: `scores` has a town's after another's, draw after draw. */
export function rowScores({ towns, scale, shift, cap, step }: DrawInput, { baseOf }: Setting, earned: Float64Array, bases: Float64Array, scores: Int32Array): void {
  for (let town = 0; town < towns; town++) {
    const [full, more, most] = [scale[town] as number, shift[town] as number, cap[town] as number];
    const base = (baseOf[town] as number) * LANES;
    for (let lane = 0; lane < LANES; lane++) {
      const share = (earned[town * LANES + lane] as number) / (bases[base + lane] as number);
      const score = Math.max(0, Math.min(most, full * share + more));
      // A draw is no published score, so binary rounding decides nothing here; like those it is rounded, so that towns can be equal.
      scores[lane * towns + town] = Math.floor(score / step + 0.5) * step;
    }
  }
}
