/** Words of intent without content: a step made of them alone says nothing that anybody could check. */
const INTENT = ['进一步', '不断', '持续', '切实', '努力', '积极', '大力', '加强', '加大', '强化', '提高', '提升', '深化', '完善', '健全', '推进', '推动', '落实', '抓好', '做好', '增强', '巩固', '扩大', '优化', '规范', '力度', '水平', '素质', '能力', '意识', '质量', '工作', '制度', '机制', '观念', '建设'];

/** Verbs that name something to be done, seen or counted. */
const DEEDS = ['组织', '举办', '开展', '培训', '考试', '考核', '轮训', '讲评', '评查', '公开', '公示', '公布', '备案', '报送', '配备', '配齐', '选聘', '聘请', '增选', '设立', '建成', '修订', '印发', '签订', '排查', '回访', '走访', '调解', '整改', '核查', '检查', '测评', '列入', '每月', '每季', '每年', '每周', '每村'];

const FIGURE = /[0-9０-９]|[一二三四五六七八九十百千两][个次名人场期件项村天月]/;

/** True for a step that says only that something should get better: an intention, no figure and nothing to do. */
export function isGeneral(text: string): boolean {
  const says = (words: readonly string[]): boolean => words.some((word) => text.includes(word));
  return says(INTENT) && !says(DEEDS) && !hasFigure(text);
}

/** True where a text names a number that can be checked. */
export function hasFigure(text: string): boolean {
  return FIGURE.test(text);
}
