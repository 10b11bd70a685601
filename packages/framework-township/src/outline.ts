import { text, type Source, type Text } from '@fazhi/core';

/** Where the nine tasks are taken from. */
export const outlineSource: Source = {
  mark: 'secondary',
  law: text('法治政府建设实施纲要（2021－2025年）', 'Outline for Building Rule-of-Law Government (2021–2025)'),
  year: 2021,
  note: text('据报纸对纲要的转述', 'as reported by a newspaper'),
};

/** The nine tasks of the national outline, by number. */
export const outlineTasks: Readonly<Record<OutlineTask, Text>> = {
  1: text('健全政府机构职能体系', 'bodies and functions of government'),
  2: text('健全依法行政制度体系', 'system of law-based administration'),
  3: text('健全行政决策制度体系', 'system of administrative decisions'),
  4: text('健全行政执法工作体系', 'work of administrative enforcement'),
  5: text('健全突发事件应对体系', 'response to emergencies'),
  6: text('健全社会矛盾纠纷行政预防调处化解体系', 'prevention and settlement of disputes'),
  7: text('健全行政权力制约和监督体系', 'checks on and supervision of administrative power'),
  8: text('健全法治政府建设科技保障体系', 'technical support'),
  9: text('加强党的领导，完善推进机制', 'leadership of the party and how the work is driven'),
};
export type OutlineTask = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

const BY_PLUGIN: Readonly<Record<string, OutlineTask>> = {
  governance: 9,
  documents: 2,
  decisions: 3,
  enforcement: 4,
  'village-powers': 7,
  mediation: 6,
  awareness: 9,
};

/** Indicators that serve another task than the rest of their plugin. */
const EXCEPTIONS: Readonly<Record<string, OutlineTask>> = {
  'governance.disclosure-on-time': 7,
  'governance.township-disclosure-topics': 7,
  'governance.foi-reply-on-time': 7,
  'governance.licence-on-time': 1,
  'governance.licence-delivered': 1,
  'governance.duty-list': 1,
  'governance.service-satisfaction': 1,
  'documents.supervision-letters-closed': 7,
  'enforcement.review-corrected': 6,
  'enforcement.litigation-lost': 6,
  'enforcement.head-in-court': 6,
  'enforcement.judgment-performed': 7,
  'enforcement.review-reply-10-days': 6,
};

/**
 * The task of the national outline 2021–2025 that an indicator serves. The assignment is this framework's own.
 * @param id - full indicator id; undefined for an indicator that is not of the seven plugins.
 */
export function outlineTaskOf(id: string): OutlineTask | undefined {
  return EXCEPTIONS[id] ?? BY_PLUGIN[id.slice(0, id.indexOf('.'))];
}
