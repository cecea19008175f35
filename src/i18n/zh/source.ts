import type { UnusedReason } from '../../dataset/vocabulary.ts'

/** 数量为何未用，词尾接在“未用：”之后。 */
const reasons: Readonly<Record<UnusedReason, string>> = {
  rhetorical: '修辞',
  duration: '时长',
  change: '增减幅度',
  distance: '距离',
  rating: '设备规格',
  per_unit: '单价',
  grant: '奖补标准',
  threshold: '门槛',
  firm: '单个企业的数',
  scope: '他处之数',
  size: '尺寸',
  group: '列举之数',
  no_indicator: '目录未设的计数',
  rejected_in_review: '复核否决',
  no_rule: '无规则可读',
}

export const source = {
  reasons,
  article: '正文',
  both: '对照',
  audit: '数量审计',
  auditHead: '未用的数量',
  unused: (reason: string) => `未用：${reason}`,
  line: (number: number) => `文件第 ${number} 行`,
  before: '上一处',
  after: '下一处',
  markAt: (at: number, count: number) => (at === 0 ? `共 ${count} 处标记` : `第 ${at} 处，共 ${count} 处`),
  keys: '焦点在正文里时，按 N、P 或左右方向键逐处走',
  mendedFrom: (text: string) => `原作“${text}”`,
  notes:
    '原样一字不改，标点与空格照旧，只收起段间空行；修复后去夹注、复错码、转简体，网站杂项变淡。下划线处是记录，点开见证据。焦点在正文里时，按 N、P 或左右方向键逐处走。',
  recordsHead: '记录',
  records: '记录数',
  repairs: '修复',
  repairKinds: { gloss: '夹注拼音', 'misplaced-gloss': '错位夹注', 'byte-shift': '错码' },
  places: (count: number) => `${count} 处`,
  thisArticle: '本文',
  untitled: (park: string) => `${park}：原文无题`,
  byline: (authors: readonly string[]) => `作者 ${authors.join('、')}`,
  facts: (mentions: number, used: number) =>
    `${mentions} 处数量，${used} 处用于记录，${mentions - used} 处未用`,
  reading: '版本',
  printed: '原样',
  repaired: '修复后',
  loading: '正在取原文……',
  overlapping: (count: number) => `此处有 ${count} 条记录，再点换下一条`,
  repairOf: (text: string) => `修复为“${text}”`,
}
