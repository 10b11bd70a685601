import { text, type Text } from './text.js';

/** What becomes of an indicator's points (标准分), as headings: earned, open, lost, not applicable; they add up to `points`. */
export const pointsWords: Readonly<Record<'points' | 'earned' | 'open' | 'lost' | 'notApplicable', Text>> = {
  points: text('标准分', 'Points'),
  earned: text('得分', 'Earned'),
  open: text('待定', 'Open'),
  lost: text('失分', 'Lost'),
  notApplicable: text('不适用', 'Not applicable'),
};
