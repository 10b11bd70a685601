import { formatPoints, type Framework, type ScoreNow } from '@fazhi/core';
import type { Session } from '../command.js';
import { planWords as words } from '../messages/plan.js';

/** 71.35, or 71.35–80 where it is not decided. */
export function scoreFigure({ say }: Session, { low, high }: ScoreNow): string {
  if (low === null || high === null) return say(words.none);
  return low === high ? formatPoints(low) : `${formatPoints(low)}–${formatPoints(high)}`;
}

/** 71.35 · 合格 */
export function scoreNowWords(session: Session, { grades }: Framework, score: ScoreNow): string {
  const title = grades.find(({ id }) => id === score.grade)?.title;
  return `${scoreFigure(session, score)} · ${session.say(title ?? words.noGrade)}`;
}

/** +0.84, −1, 0 */
export function signed(points: number): string {
  return points > 0 ? `+${formatPoints(points)}` : points < 0 ? `−${formatPoints(-points)}` : '0';
}
