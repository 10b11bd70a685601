import { nameKey, plainName } from '@fazhi/core';

/** What nearly every name is made of; nothing about it can be misread. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9]+$/;
/** What bytes turn into that are no text, or half of a sign. */
const UNCLEAR = /[\u0000\ufffd]|[\ud800-\udfff]/u;
/** Rows under the last town, in Chinese also with what they sum up in front: 全县合计. */
const SUMS = /(?:合计|小计|总计|共计|平均|平均值|平均数)[：:]?$|^(?:总数|汇总|均值|总和|(?:sub)?total|sum|average|mean)[：:]?$/i;

/** The name of a town as it is shown, and what it is compared by. */
interface TownName {
  readonly shown: string;
  readonly key: string;
}

export function townName(written: string): TownName {
  if (PLAIN.test(written)) return { shown: written, key: written };
  return { shown: plainName(written), key: nameKey(written) };
}

/** Whether a name holds signs that cannot be shown. */
export function isUnclear(written: string): boolean {
  return !PLAIN.test(written) && UNCLEAR.test(written);
}

/** Whether a row of this name sums up others. */
export function isSum({ key }: TownName): boolean {
  return SUMS.test(key);
}
