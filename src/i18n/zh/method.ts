import type { ScoredRun, ScoredSection } from '../../dataset/accuracy.ts'
import type { TableName } from '../../dataset/schema.ts'
import { evidence } from './evidence.ts'

const runs: Readonly<Record<ScoredRun, string>> = {
  'seeds-alone': '本站报道，全凭机器',
  'seeds-reviewed': '本站报道，经人复核',
  'further-alone': '别处报道，全凭机器',
}

const sections: Readonly<Record<ScoredSection, string>> = {
  mentions: '数量',
  observations: '观测',
  investments: '具名项目',
  clusters: '产业集群',
  rankings: '位次',
}

const tables: Readonly<Record<TableName, string>> = {
  ...evidence.tables,
  documents: '报道',
  parks: '园区',
  indicators: '指标目录',
  clusters: '集群目录',
  diagnostics: '诊断',
}

export const method = {
  title: '数字从何而来',
  lead: (documents: number, mentions: number, used: number) =>
    `${documents} 篇报道里有 ${mentions} 处数量，${used} 处用于记录，其余 ${mentions - used} 处各注明不用的缘由。没有一个数字是手填的：每一个都从引语中读出，点开即见原句。`,

  stepsNo: '图 1',
  stepsTitle: '五步',
  stepsUnit: '从文件到判定',
  steps: [
    {
      name: '字节',
      text: '逐篇辨认编码（UTF-8、GB18030、Big5、UTF-16），解出原文，一字不改。此后一切位置都按这份原文计。',
    },
    {
      name: '修复',
      text: '去掉夹注的拼音，复原错码，分出网站杂项，繁体转为简体。每个字都记得它在原文的位置；拿不准的修复标明，修不了的照留。',
    },
    {
      name: '数量',
      text: '读出每一处数量：数值、区间、单位，还有“多”“近”“以上”这类界限。或用于一条记录，或注明为何不用。',
    },
    {
      name: '记录',
      text: '按规则写成观测、项目、集群、位次等记录，各带期间、口径、状态和原句。“今年”“去年”按报道日期推定，推不出就写未载明。人可以凭引语确认、更正、补入或否决，数值仍从引语中读。',
    },
    {
      name: '判定',
      text: '同一指标的两个数，在单位、期间、口径、状态、定义五项上判定能否相比，规则见表 2。',
    },
  ],

  accuracyNo: '表 1',
  accuracyTitle: '读得准不准',
  accuracyUnit: 'F1，百分数；下行为严格 F1',
  section: '内容',
  runs,
  sections,
  grounding: '引语与原文相符',
  strict: (score: string) => `严格 ${score}`,
  noGold: '标注中无',
  pending: '……',
  accuracyNote:
    '以人工标注为准。F1 是查准率与查全率的调和平均：多读、漏读都扣分。严格 F1 还要期间、口径、状态、阶段、角色等样样都对。引语与原文相符：引语在原文所标位置一字不差的记录所占的百分数。别处报道不在本站数据之内。',
  accuracyLoading: '正在取准确率……',
  accuracyFailed: '准确率没有载入',

  rulesNo: '表 2',
  rulesTitle: '能否相比的规则',
  rulesUnit: '每项自上而下，先合者为准',
  axis: '项',
  reason: '情形',
  verdict: '判定',
  example: '例',
  noExample: '本数据集中无例',

  conversionsCaption: '折算的规则',
  notConverted: '不折算',
  priceYears: '各年的指数与汇率',
  year: '年份',
  deflator: (baseYear: number) => `GDP 平减指数（${baseYear} 年为 100）`,
  rate: '1 美元合人民币元，年平均',

  diagnosticsNo: '表 3',
  diagnosticsTitle: '编译时的诊断',
  diagnosticsUnit: (count: number) => `${count} 条，引语中标出所指，点开看原文`,
  diagnosticsLoading: '正在取诊断……',
  diagnosticsFailed: '诊断没有载入',
  noDiagnostics: '这个数据集没有诊断。',
  code: '诊断',
  severity: '级别',
  count: '条数',
  places: '所在',
  wholeArticle: '全文',

  downloadsNo: '表 4',
  downloadsTitle: '下载整个数据集',
  downloadsUnit: 'UTF-8，逗号分隔或 JSON',
  file: '文件',
  holds: '内容',
  rows: '行数',
  files: {
    'dataset.json': '所有表，合为一个文件',
    'dataset.schema.json': '上一文件的 JSON Schema，逐字段说明',
    'datapackage.json': 'Frictionless 数据包，描述以下各表',
    'accuracy.json': '表 1 的准确率',
  },
  tables,
}
