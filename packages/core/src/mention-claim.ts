/** A stretch between commas, with what its sentence says about when and whether. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Where its sentence begins. */
  readonly sentence: number;
  /** Done in the year reported; in another year or by somebody else; or only meant to be done. */
  readonly state: 'done' | 'elsewhere' | 'planned';
  /** Where the clause begins to say that something is not so; Infinity where it does not. */
  readonly deniedAt: number;
}

/** What the clauses before have settled. */
type State = Clause['state'];

/**
 * The clauses of a sentence in order. A plan (拟, 计划, 力争) and another year (去年, 2022年) hold until the sentence ends or
 * a word such as 目前 or 今年 takes it back.
 *
 * @param start - where the sentence before ends.
 * @param ends - where commas and colons stand, and the end of the sentence.
 * @param year - the year reported on, where it is known.
 */
export function clausesOf(text: string, start: number, ends: readonly number[], year: number | undefined): readonly Clause[] {
  let state: State = 'done';
    let from = start + 1;
  return ends.map((to): Clause => {
    const said = text.slice(from, to);
    const own = stateOf(said, year);
    state = own.lasting ?? state;
    const clause = { from, to, sentence: start + 1, state: own.here ?? state, deniedAt: from + deniedAt(said) };
    from = to + 1;
    return clause;
  });
}

/** Words in which signs of denial or of a plan mean nothing of the kind. */
const HARMLESS =
  /不断|不仅|不但|不折不扣|不遗余力|不松懈|不放松|不动摇|不上交|不出[村镇乡]|不定期|不少于|不低于|不超过|不多于|不足\d|不留死角|不漏|不懈|不忘|不走过场|不打折扣|不间断|不动产|不可或缺|不得不|对[^,，]{0,6}[不未][^,，]*?的(?!是)|不规范问题|不合格[的品]|不作为|不稳定|不文明|不法|无缝|无障碍|无偿|无死角|无人机|无讼|无一件?引发|未成年|未雨绸缪|未检|高尚|时尚|非常/g;
const DENIED = /未|没|无|不|缺|尚[需待]|仍[需有显存]|有待|亟[需待]|难以|停止|取消|空白|滞后|薄弱|暂缓|拒不/;

function deniedAt(said: string): number {
  const at = blanked(said, HARMLESS).search(DENIED);
  return at < 0 ? Infinity : at;
}

const NO_PLAN = /(?:按照?|依|年度|学习|培训|工作|普法|立法|执法|检查|审计|实施|行动|教学|制定|制订)(?:了)?计划|计划(?:生育|[》、和地内表书])|目标(?:任务|责任|考核|管理|体系)|下一步(?:骤)|等待|待遇|接待|对待|看待|待办|招待|期待|优待|虐待|待产|模拟|拟定了?|拟订了?|虚拟/g;
const PLANNED = /拟|计划|争取|力争|下一?步|今后|明年|来年|下一?年度?|未来|预计|即将|有望|打算|目标|确保到|待[^,，]{0,8}后|正在(?:筹|申|建设|推进)|准备/;
/** 将 before what is taken up (将甲作为乙) is no plan. */
const WILL = /将/;
const TAKEN_UP = /将[^,，]*?(?:作为|纳入|列入|列为|融入|贯穿|移送|分解|划分|转化|转为|提交|落实到|落到|摆在|放在|视为|确定为|延伸|下沉|下放|送|报|与[^,，]*(?:结合|同))/;
const HENCEFORTH = /将(?:进一步|继续|持续|于|在今后|要|会|重点|着力|努力|加大|加强|不断)/;

const NOW = /今年|本年|目前|当前|现有|现已|现辖|截至|截止|已经|实际|全年/;
const BEFORE = /去年|上年|前年|往年|上一年|年前|此前|以前年度|原有|原来|历年/;
const COMPARED = /同比|环比|[较比](?:去年|上年|同期|\d{4}年|前年|往年|上一)|增幅|降幅|同期/;
const OTHERS = /上半年|下半年|[一二三四1234]季度|\d月份|\d月底?[,，前]?$|当月|全(?:[区县市省州盟旗]|国(?!民主|文明))|兄弟|外[镇乡]|邻[镇乡]|其他[镇乡]|^(?:[如例]|比如|例如|以|其中)?[^各行全农乡每个辖入进到驻下包在对为从社这该本十百一向给由与和及把使让\d，、（(]{2,4}村(?!规|务|民|级|干|两|里|集|组|镇|居|支|调|屯|口|委|法|均|都|全|各|委会)/;

/** `here` is for the clause alone, `lasting` for those after it as well. */
function stateOf(said: string, year: number | undefined): { readonly here?: State; readonly lasting?: State } {
  if (COMPARED.test(said)) return { here: 'elsewhere' };
  const years = yearOf(said, year);
  const own: State | undefined = isPlan(said) ? 'planned' : BEFORE.test(said) || years === 'other' ? 'elsewhere' : NOW.test(said) || years === 'same' ? 'done' : undefined;
  const lasting = own === undefined ? {} : { lasting: own };
  return OTHERS.test(said) ? { ...lasting, here: 'elsewhere' } : lasting;
}

function isPlan(said: string): boolean {
  const bare = blanked(said, NO_PLAN);
  return PLANNED.test(bare) || (WILL.test(bare) && (HENCEFORTH.test(bare) || !TAKEN_UP.test(bare)));
}

/** Years that the clause names; in a report of unknown year any year may be another. */
function yearOf(said: string, year: number | undefined): 'same' | 'other' | undefined {
  const named = [...said.matchAll(/(?<!\d)(20\d\d)年/g)].map(([, found]) => Number(found));
  if (named.length === 0) return undefined;
  return named.every((each) => each === year) ? 'same' : 'other';
}

function blanked(said: string, words: RegExp): string {
  return said.replace(words, (word) => '　'.repeat(word.length));
}
