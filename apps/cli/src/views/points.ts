import { formatPoints, shownPoints, type Framework, type IndicatorResult, type PlacedIndicator, type Text } from '@fazhi/core';
import { scoreWords } from '../messages/score.js';

/** What the head of a figure's column, or the word before it, is where the indicator stands. */
export function pointHeads(part: PlacedIndicator['part']): readonly [earned: Text, open: Text, lost: Text] {
  return [scoreWords.earned, scoreWords.open, part === 'deductions' ? scoreWords.deductions : scoreWords.lost];
}

/** Earned, open and lost as they are shown: nothing where a figure would contradict what the indicator is. */
export function pointFigures(part: PlacedIndicator['part'], result: IndicatorResult, format: (points: number) => string = formatPoints): readonly [earned: string, open: string, lost: string] {
  const { earned, open, lost } = shownPoints(part, result);
  const shown = (points: number | null): string => (points === null ? '' : format(points));
  return [shown(earned), shown(open), shown(lost)];
}

export function partOf({ indicators }: Framework, { id }: IndicatorResult): PlacedIndicator['part'] {
  return indicators[id]?.part ?? 'area';
}
