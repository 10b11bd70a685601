/** One way of setting thresholds and of treating what does not apply. Points are whole hundredths, certain ones. */
export interface Setting {
  /** Points earned, town after town: towns × indicators. */
  readonly earned: Float64Array;
  /** Points that apply, each different row once: rows × indicators. No row adds up to 0. */
  readonly bases: Float64Array;
  /** Row of `bases` that holds for each town. */
  readonly baseOf: Uint32Array;
}

/** What draws are made from: numbers only, so that they can be tried alone. */
export interface DrawInput {
  readonly towns: number;
  readonly indicators: number;
  /** At least one; they take turns, four draws each, so that each has an equal share. */
  readonly settings: readonly Setting[];
  /** Hundredths of the final score that full marks in all indicators bring, by town. */
  readonly scale: Float64Array;
  /** Hundredths that come on top whatever the weights: other channels, bonus, deductions. */
  readonly shift: Float64Array;
  /** Most hundredths that a town can have; Infinity without a gate on the total. */
  readonly cap: Float64Array;
  /** Hundredths that published scores are rounded to: 1, 10 or 100. */
  readonly step: number;
  /** 1 or more. */
  readonly draws: number;
  /** Whole, from 0 to 2³² − 1. */
  readonly seed: number;
  /** Weights are drawn from 1 − spread to 1 + spread times their value; from 0 to below 1. */
  readonly spread: number;
}

/** Draws worked through together: four rows of factors share every figure that is fetched. */
export const LANES = 4;
