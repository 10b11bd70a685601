// Frozen sample: a plugin as it was written for version 0.1.0, in both module systems. It is plain data, so it needs no import.
const text = (zh, en) => ({ zh, en });

module.exports = {
  id: 'archives',
  title: text('档案', 'Archives'),
  area: 'functions',
  facts: {
    files: { kind: 'count', label: text('应归档案卷', 'files due'), unit: text('卷', ' files'), help: text('本年度应归档的案卷数。', 'Files due for the archive this year.'), evidence: text('案卷目录', 'list of files') },
    'files-archived': { kind: 'count', label: text('已归档案卷', 'files archived'), unit: text('卷', ' files'), partOf: 'files', help: text('上述案卷中已归档的数量。', 'Those archived.'), evidence: text('移交清单', 'list of transfer') },
  },
  indicators: {
    'archived-rate': {
      title: text('案卷归档率', 'Files archived'),
      why: text('案卷归档，办过的事才有据可查。', 'What was done can be shown once it is filed.'),
      points: 1,
      rule: { kind: 'linear', of: { ratio: ['files-archived', 'files'] }, target: 1 },
      sources: [{ mark: 'default', note: text('目标100%', 'the target of 100%') }],
      remedy: text('按季度归档。', 'Archive each quarter.'),
      effort: 'light',
      keywords: ['归档', '案卷'],
      examples: [
        { facts: { 'files-archived': 40, files: 40 }, earned: 1 },
        { facts: { 'files-archived': 30, files: 40 }, earned: 0.75 },
      ],
    },
  },
};
