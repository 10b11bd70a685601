import { confirmed, secondary, text, type Source } from '@fazhi/core';

const OPEN_INFORMATION = { law: text('政府信息公开条例', 'Regulation on Open Government Information'), year: 2019 };
const LICENSING = { law: text('行政许可法', 'Administrative Licensing Law'), year: 2019 };
const INSPECTION = {
  law: text('法治政府建设与责任落实督察工作规定', 'Provisions on Inspecting Law-based Government Building and the Performance of Duties'),
  year: 2019,
};

/** 政府信息公开条例. */
export function openInformation(article: string): Source {
  return confirmed(OPEN_INFORMATION, article);
}

/** 行政许可法. */
export function licensing(article: string): Source {
  return confirmed(LICENSING, article, text('期限以工作日计算', 'periods are counted in working days'));
}

/** 督察工作规定 on filing the yearly report, as quoted by a provincial guideline. */
export const reportFiling = secondary(
  INSPECTION,
  text('据湖北省2023年一份指引转引，指引列明乡镇报送上一级', 'quoted in a Hubei guideline of 2023, which names townships as reporting to the level above'),
);

/** 督察工作规定 on publishing the yearly report, as quoted by a county catalogue. */
export const reportPublishing = secondary(INSPECTION, text('据一份县级政务公开目录转引', "quoted in a county's disclosure catalogue"), '第二十四条');

/** What the yearly report must hold, as quoted by the same catalogue. */
export const reportContents = secondary(
  INSPECTION,
  text('年度报告内容要求，据一份县级政务公开目录转引', "contents of the yearly report, quoted in a county's disclosure catalogue"),
);
