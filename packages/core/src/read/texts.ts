import { isErrorValue, saysNothing } from '../characters.js';
import { issue, type Issue } from '../issue.js';
import { unknownKeys } from '../plugin-issues.js';
import type { Text } from '../text.js';
import type { Origin } from '../submission.js';
import { isRecord, own, show, type Path } from './context.js';
import { isBlank } from './figure.js';

/** What a text is about, in the words of a form. */
export const fields = {
  source: { zh: '数据来源', en: 'source' },
  evidence: { zh: '佐证材料', en: 'evidence' },
  note: { zh: '备注', en: 'note' },
  reason: { zh: '理由', en: 'reason' },
  verified: { zh: '核查值', en: 'verified figure' },
  text: { zh: '内容', en: 'text' },
  cause: { zh: '原因', en: 'cause' },
  owner: { zh: '责任部门', en: 'owner' },
  cost: { zh: '所需经费', en: 'cost' },
  measure: { zh: '衡量办法', en: 'measure' },
  id: { zh: '编号', en: 'id' },
  due: { zh: '完成时限', en: 'due date' },
  after: { zh: '须先完成的措施', en: 'steps that come first' },
} as const satisfies Readonly<Record<string, Text>>;

type Add = (problem: Issue) => void;

/** Null, undefined, or a text that is empty to the eye. */
export function isEmpty(written: unknown): boolean {
  return written === null || written === undefined || (typeof written === 'string' && isBlank(written));
}

/** A text that says something, without blanks at its ends. Another type is refused; words for nothing and failed formulas are told and left out. */
export function readText(written: unknown, field: Text, path: Path, add: Add): string | undefined {
  if (isEmpty(written)) return undefined;
  if (typeof written !== 'string') add(issue('bad-type', path, { expected: 'text', found: show(written) }));
  else if (isErrorValue(written) || saysNothing(written)) add(issue('text-left-out', path, { field, found: show(written) }, 'notice'));
  else return written.trim();
  return undefined;
}

/** One text or several. */
export function readTexts(written: unknown, field: Text, path: Path, add: Add): string[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) return listed(readText(written, field, path, add));
  return written.flatMap((each: unknown, place) => listed(readText(each, field, [...path, place], add)));
}

function listed<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

/** Where a figure stands: a text, `{document, place}`, or several of them. */
export function readOrigins(written: unknown, path: Path, add: Add): Origin[] {
  if (written === undefined) return [];
  if (Array.isArray(written)) return written.flatMap((each: unknown, place) => readOrigins(each, [...path, place], add));
  if (!isRecord(written)) return listed(readText(written, fields.source, path, add)).map((place) => ({ place }));
  for (const problem of unknownKeys(written, ['document', 'place'], path)) add(problem);
  const part = (key: 'document' | 'place'): Origin => {
    const said = readText(own(written, key), fields.source, [...path, key], add);
    return said === undefined ? {} : { [key]: said };
  };
  const origin = { ...part('document'), ...part('place') };
  return Object.keys(origin).length === 0 ? [] : [origin];
}
