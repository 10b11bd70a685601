import { commonLaws, confirmed, secondary, text, type Source, type Text } from '@fazhi/core';

/** 村民委员会组织法, as amended in 2018. */
export function villageLaw(article: string, note: Text): Source {
  return confirmed(commonLaws.villageCommittees, article, note);
}

/** The Ningbo regulation on petty powers, which binds in Ningbo alone. */
export const ningboPettyPowers = confirmed(commonLaws.ningbo, '第十九条', text('仅宁波适用', 'binding in Ningbo only'));

/** The No. 1 documents on petty powers in villages, as others quote them. */
export const numberOneDocuments = secondary(
  { law: text('中央一号文件', 'Central No. 1 Document'), year: 2023 },
  text('2018年、2023年文件关于村级小微权力的要求，转引', 'the documents of 2018 and 2023 on petty powers in villages, as quoted by others'),
);
