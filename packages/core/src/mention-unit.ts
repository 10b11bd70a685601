/** Units that reports use for one another, by the unit that a fact declares. The longest first. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  人: ['人', '名', '位'],
  人次: ['人次', '人', '名'],
  件: ['件', '起', '宗', '例'],
  起: ['起', '件', '宗', '例'],
  次: ['场次', '次', '场', '回'],
  场: ['场次', '场', '次', '期'],
  份: ['份', '件', '个'],
  卷: ['卷', '宗', '件', '份', '本'],
  项: ['项', '件', '个'],
  条: ['条', '项', '件'],
  台: ['台', '部', '个', '套'],
  间: ['间', '个', '处'],
  个: ['个'],
  个村: ['个行政村', '个建制村', '个村委会', '个村', '村'],
  日: ['日', '天'],
  个工作日: ['个工作日'],
  学时: ['学时', '课时', '小时'],
  '%': ['%'],
};

/** What may stand behind a unit without changing it into another: 5人次 is not 5人, 18个村民小组 not 18个村. */
const OTHER_UNIT = /^(?:次|户|套|组|民|级|干|居|街|以上|以下|左右|上下|\(社区|社区|\/)/;

export interface UnitFound {
  readonly length: number;
  /** 200人以上: at least; 左右: nobody says on which side. */
  readonly tail?: 'up' | 'down' | 'about';
}

/** The unit that stands at a place, as far as it fits what the fact counts in. */
export function unitAt(text: string, at: number, unit: string): UnitFound | undefined {
  const found = (FAMILIES[unit] ?? [unit]).find((name) => text.startsWith(name, at));
  if (found === undefined) return undefined;
  const behind = text.slice(at + found.length, at + found.length + 3);
  const [tail, up, down] = /^(?:((?:及|或)?以上)|(以下)|左右|上下)/.exec(behind) ?? [];
  if (tail !== undefined) return { length: found.length + tail.length, tail: up !== undefined ? 'up' : down !== undefined ? 'down' : 'about' };
  return OTHER_UNIT.test(behind) ? undefined : { length: found.length };
}
