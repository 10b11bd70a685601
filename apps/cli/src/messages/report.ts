import { text, type Text } from '@fazhi/core';
import type { DocumentKind } from '../args/options.js';

/** Words of `fazhi report`. */
export const reportWords = {
  onlyTown: (option: string): Text => text(`${option} 只用于一个乡镇的页面，请只写一份材料。`, `${option} is for the page of one town; name one submission.`),
  onlyDistrict: (option: string): Text => text(`${option} 只用于几个乡镇的比较，请写几份材料、一个文件夹或一张表。`, `${option} is for a comparison of towns; name several submissions, a folder or a table.`),
  documentOfOne: (): Text => text('Word文书只写一个乡镇，请只写一份材料。', 'A Word document is about one town; name one submission.'),
  notInDocument: (option: string): Text => text(`${option} 不用于Word文书。`, `${option} does not go with Word documents.`),
  documents: {
    report: text('年度报告起草稿', 'annual-report-draft'),
    letter: text('评估情况反馈', 'assessment-letter'),
    shortfalls: text('问题清单', 'shortfalls'),
    ledger: text('整改台账', 'rectification-ledger'),
  } satisfies Record<DocumentKind, Text>,
  otherRules: (peers: string): Text => text(`“${peers}”中的材料按另一份方案评分，不能与本镇对照。请用 --framework 写明按哪一份评分。`, `The submissions in "${peers}" are scored by another scheme than this town's. Say by --framework which one holds.`),
  peersInTable: text('--peers 须为存放各镇自评材料的文件夹，不能用表；各镇的表请用 fazhi compare 比较。', '--peers takes a folder of submissions and no table; compare a table of towns by fazhi compare.'),
  notComparable: (file: string): Text => text(`“${file}”不能与本年材料对照，原因见上。`, `"${file}" cannot be compared with this year's submission, see above.`),
  district: text('乡镇横向比较', 'comparison'),
  noBrowser: text(
    '打印PDF需要Chromium内核的浏览器，没有找到。请安装Chromium、Google Chrome或Microsoft Edge，或用环境变量CHROME_PATH写明它的路径；也可以用 -f html 生成网页，在浏览器中打印。',
    'A PDF is printed by a Chromium browser, and none was found. Install Chromium, Google Chrome or Microsoft Edge, or name its path in the environment variable CHROME_PATH; or make a page with -f html and print it in a browser.',
  ),
  noSuchBrowser: (path: string): Text => text(`环境变量CHROME_PATH写的“${path}”不存在或不能运行，请核对。`, `"${path}", named in CHROME_PATH, does not exist or cannot be run; check it.`),
  notPrinted: (path: string): Text => text(`浏览器“${path}”没有打印出PDF。请更新或重新安装它，或用 -f html 生成网页，在浏览器中打印。`, `The browser "${path}" printed no PDF. Update or reinstall it, or make a page with -f html and print it in a browser.`),
};
