import { digestOf } from '../digest.js';
import { issue, type Issue } from '../issue.js';
import { text, type Text } from '../text.js';
import type { Path } from '../read/context.js';
import type { Side } from './side.js';

/**
 * Why two years may be compared: the rules are the same to the last digit, it is another state of the same edition, or the
 * later framework says that it is based on the earlier edition.
 */
export type Bridge = 'same-rules' | 'same-edition' | 'based-on';

export const bridgeWords: Readonly<Record<Bridge, Text>> = {
  'same-rules': text('两年的指标体系相同', 'both years were scored by the same rules'),
  'same-edition': text('同一版本，规则有调整', 'the same edition, its rules were changed'),
  'based-on': text('后一版本注明以前一版本为基础', 'the later edition says that it is based on the earlier one'),
};

/** The bridge between two years, or why there is none. */
export interface Bridged {
  readonly bridge: Bridge | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Looks for the bridge between two years of a town. Comparing across editions is refused rather than guessed, and so are two
 * different towns; all problems at once.
 *
 * @param path - where the later year stands, for the issues.
 */
export function bridgeBetween(before: Side, after: Side, path: Path): Bridged {
  const [one, other] = [before.submission.town.name, after.submission.town.name];
  const names = one === other ? [] : [issue('different-towns', [...path, 'town'], { before: one, after: other })];
  const bridge = declaredBridge(before.framework, after.framework);
  if (bridge !== undefined) return { bridge: names.length > 0 ? undefined : bridge, issues: names };
  const code = isBasedOn(before.framework, after.framework) ? 'editions-reversed' : 'editions-not-bridged';
  return { bridge: undefined, issues: [...names, issue(code, [...path, 'framework'], { before: before.framework.edition, after: after.framework.edition })] };
}

function declaredBridge(before: Side['framework'], after: Side['framework']): Bridge | undefined {
  if (digestOf(before) === digestOf(after)) return 'same-rules';
  if (before.id === after.id && before.edition === after.edition) return 'same-edition';
  return isBasedOn(after, before) ? 'based-on' : undefined;
}

function isBasedOn({ spec }: Side['framework'], { edition }: Side['framework']): boolean {
  return spec.basedOn?.includes(edition) === true;
}
