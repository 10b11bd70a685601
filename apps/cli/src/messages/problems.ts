import { text, type Text } from '@fazhi/core';

/** Words around problems of a file. */
export const problemWords = {
  error: text('错误', 'error'),
  notice: text('提示', 'notice'),
  more: (count: number): Text => text(`还有${count}条，改正以上问题后再检查一次。`, `${count} more; mend these and check again.`),
};
