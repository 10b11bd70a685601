import { text, type Source } from '@fazhi/core';

/** 政府信息公开条例 (2019), read in the text. */
export function openInformation(article: string): Source {
  return { mark: 'confirmed', law: text('政府信息公开条例', 'Regulations on Open Government Information'), article, year: 2019 };
}

/** 行政许可法 (2019), read in the text. */
export function licensing(article: string): Source {
  return {
    mark: 'confirmed',
    law: text('行政许可法', 'Administrative Licensing Law'),
    article,
    year: 2019,
    note: text('期限以工作日计算', 'periods are counted in working days'),
  };
}

const INSPECTION = text('法治政府建设与责任落实督察工作规定', 'Provisions on Inspecting Law-based Government Building and the Performance of Duties');

/** 督察工作规定 (2019) on filing the yearly report, as quoted by a provincial guideline. */
export const reportFiling: Source = {
  mark: 'secondary',
  law: INSPECTION,
  year: 2019,
  note: text('据湖北省2023年一份指引转引，指引列明乡镇报送上一级', 'quoted in a Hubei guideline of 2023, which names townships as reporting to the level above'),
};

/** 督察工作规定 (2019) on publishing the yearly report, as quoted by a county catalogue. */
export const reportPublishing: Source = {
  mark: 'secondary',
  law: INSPECTION,
  article: '第二十四条',
  year: 2019,
  note: text('据一份县级政务公开目录转引', "quoted in a county's disclosure catalogue"),
};

/** What the yearly report must hold, as quoted by the same catalogue. */
export const reportContents: Source = {
  mark: 'secondary',
  law: INSPECTION,
  year: 2019,
  note: text('年度报告内容要求，据一份县级政务公开目录转引', "contents of the yearly report, quoted in a county's disclosure catalogue"),
};

/** Something seen in real schemes. */
export function practice(zh: string, en: string): Source {
  return { mark: 'practice', note: text(zh, en) };
}

/** A threshold or amount of this framework's own. */
export function byDefault(zh: string, en: string): Source {
  return { mark: 'default', note: text(`${zh}，属本框架默认参数，县区可调整`, `${en}: a default of this framework, which a district may change`) };
}

/** A matter that township reports tell of, without a rule that could be cited. */
export const fromReports: Source = {
  mark: 'default',
  note: text(
    '该事项见于乡镇年度报告；标准和分值属本框架默认参数，县区可调整',
    'a matter that yearly township reports tell of; standard and points are defaults of this framework, which a district may change',
  ),
};
