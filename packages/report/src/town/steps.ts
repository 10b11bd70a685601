import { sumPoints, type Assessment, type Framework, type ScoreStep, type Text } from '@fazhi/core';
import { townWords as words } from './words.js';

/** What a step of the way from full marks to the score is due to; `full`, `earned` and `score` only say what is left. */
export type StepKind = 'full' | 'lost' | 'open' | 'notApplicable' | 'earned' | 'more' | 'less' | 'score';

export interface Step {
  readonly kind: StepKind;
  readonly title: Text;
  readonly change: number;
  /** What is left: what was left before and the change, to the hundredth. */
  readonly left: number;
}

/**
 * The way from full marks to the certain score: what each area lost, what is open, what does not apply, then what the
 * framework does with the sum. Empty where there is no score.
 */
export function stepsOf(framework: Framework, { score, total, areas }: Assessment): Step[] {
  if (score === null) return [];
  const way = wayFrom(total.points);
  for (const { title, lost } of areas) way.move('lost', title, -lost);
  way.move('open', words.steps.open, -total.open);
  way.move('notApplicable', words.steps.notApplicable, -total.notApplicable);
  if (score.steps.length > 1) way.stand('earned', words.steps.earned);
  const channels = score.steps.filter(({ step }) => step === 'channel');
  for (const step of score.steps) {
    if (step.step !== 'channel') through(way, framework, step);
    else if (step === channels[0]) way.reach(words.steps.channel, sumPoints(channels.map(({ low }) => low)));
  }
  way.stand('score', words.steps.score);
  return way.steps;
}

/** Bonus and deductions are amounts; every other step says what is left after it. */
function through(way: Way, { gates }: Framework, { step, id, low, high }: ScoreStep): void {
  if (step === 'bonus') way.move('more', words.steps.bonus, low);
  else if (step === 'deductions') {
    way.move('less', words.steps.deductions, -low);
    way.move('open', words.steps.openDeductions, sumPoints([low, -high]));
  } else if (step !== 'channel') way.reach(gates.find((gate) => gate.id === id)?.title ?? words.steps[step], low);
}

interface Way {
  readonly steps: Step[];
  /** Nothing is said of a change of nothing. */
  move(kind: StepKind, title: Text, change: number): void;
  reach(title: Text, left: number): void;
  stand(kind: StepKind, title: Text): void;
}

function wayFrom(points: number): Way {
  const steps: Step[] = [{ kind: 'full', title: words.steps.full, change: 0, left: points }];
  let left = points;
  const way: Way = {
    steps,
    move: (kind, title, change) => {
      if (change === 0) return;
      left = sumPoints([left, change]);
      steps.push({ kind, title, change, left });
    },
    reach: (title, to) => {
      const change = sumPoints([to, -left]);
      way.move(change > 0 ? 'more' : 'less', title, change);
    },
    stand: (kind, title) => {
      steps.push({ kind, title, change: 0, left });
    },
  };
  return way;
}
