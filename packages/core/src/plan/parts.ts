/** What a town's facts come to in the parts that a final score is made of, in units. */
export interface Parts {
  readonly earned: number;
  readonly applicable: number;
  /** Certain bonus before its cap. */
  readonly bonus: number;
  /** Possible deductions before their cap. */
  readonly deductions: number;
}

export const NOTHING: Parts = { earned: 0, applicable: 0, bonus: 0, deductions: 0 };

export function addParts(a: Parts, b: Parts): Parts {
  return { earned: a.earned + b.earned, applicable: a.applicable + b.applicable, bonus: a.bonus + b.bonus, deductions: a.deductions + b.deductions };
}

export function lessParts(a: Parts, b: Parts): Parts {
  return { earned: a.earned - b.earned, applicable: a.applicable - b.applicable, bonus: a.bonus - b.bonus, deductions: a.deductions - b.deductions };
}
