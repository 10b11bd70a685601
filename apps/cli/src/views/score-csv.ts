import { formatPoints, type IndicatorResult, type PlacedIndicator } from '@fazhi/core';
import type { Session } from '../command.js';
import { scoreWords as words } from '../messages/score.js';
import { csv } from './csv.js';
import { pointFigures } from './points.js';
import type { Scored } from './scored.js';

/** One row per indicator, bonus and deductions included. */
export function scoreCsv(session: Session, scored: Scored): string {
  const { say } = session;
  const { assessment } = scored;
  const heads = [words.area, words.indicator, words.points, words.earned, words.open, words.lost, words.notApplicable, words.explanation, words.basis].map(say);
  const row = (part: PlacedIndicator['part'], area: string, result: IndicatorResult): string[] => {
    const { sentence, basis } = scored.explain(result.id);
    const figures = [formatPoints(result.points), ...pointFigures(part, result), formatPoints(result.notApplicable)];
    return [area, say(result.title), ...figures, say(sentence), basis.map(say).join(session.marks.semicolon)];
  };
  return csv([
    heads,
    ...assessment.areas.flatMap(({ title, indicators }) => indicators.map((result) => row('area', say(title), result))),
    ...assessment.bonus.indicators.map((result) => row('bonus', say(words.bonus), result)),
    ...assessment.deductions.indicators.map((result) => row('deductions', say(words.deductions), result)),
  ]);
}
