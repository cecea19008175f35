import type { Verdict } from '../../dataset/compare/comparabilityAxes.ts'
import type {
  AmountKind,
  DateBasis,
  Defect,
  IndicatorGroup,
  MeasureKind,
  Modifier,
  ObsStatus,
  Review,
  Role,
  Script,
  Severity,
  Stage,
} from '../../dataset/vocabulary.ts'
import type { SubjectWords } from '../formatSubject.ts'

type Words<Key extends string> = Readonly<Record<Key, string>>

export const statuses: Words<ObsStatus> = { A: '实绩', E: '预计', F: '规划', P: '初步数' }

export const stages: Words<Stage> = {
  planned: '规划',
  negotiating: '洽谈',
  intended: '意向',
  pending_signing: '待签',
  signed: '签约',
  landed: '落地',
  started: '开工',
  under_construction: '在建',
  completed: '竣工',
  operating: '投产',
  introduced: '引进',
  any: '不分阶段',
}

export const roles: Words<Role> = {
  leading: '主导',
  specialty: '特色',
  supporting: '辅助',
  zone: '专园',
  mentioned: '提及',
}

export const modifiers: Words<Modifier> = {
  exact: '确数',
  about: '约数',
  about_below: '接近，略低',
  more_than: '下限，超过此数',
  at_least: '下限，不低于此数',
  at_most: '上限，不超过此数',
  less_than: '上限，不到此数',
}

export const amountKinds: Words<AmountKind> = {
  total: '总投资',
  phase: '分期投资',
  injection: '增资',
  annual_output: '年产值',
}

export const reviews: Words<Review> = {
  auto: '机器读出',
  confirmed: '人工已确认',
  corrected: '人工已更正',
  added: '人工补入',
}

export const measureKinds: Words<MeasureKind> = {
  one_stop_service: '一站式服务',
  agent_service: '代办服务',
  leader_responsibility: '领导包联',
  delegated_recruiting: '委托招商',
  fund: '基金扶持',
  land_guarantee: '用地保障',
  power_guarantee: '用电保障',
  tax_or_price_relief: '税费价格优惠',
  expert_committee: '专家评审',
  inspection_limit: '限制检查',
  other: '其他服务',
}

export const groups: Words<IndicatorGroup> = {
  space: '空间与布局',
  economy: '经济',
  enterprises: '企业与就业',
  promotion: '招商与项目',
  infrastructure: '基础设施',
  finance: '资金',
  innovation: '创新',
  service: '服务',
  other: '表外指标',
}

export const scripts: Words<Script> = { hans: '简体', hant: '繁体', 'hant-glossed': '繁体，夹注拼音' }

export const defects: Words<Defect> = {
  'pinyin-gloss': '夹注拼音',
  'gbk-mojibake': '错码',
  'site-chrome': '网站杂项',
  'narrowed-punctuation': '标点变半角',
}

export const severities: Words<Severity> = { error: '错误', warning: '警告', info: '备注' }

export const dateBases: Words<DateBasis> = { stated: '原文载明', inferred: '推断', unknown: '未载明' }

export const subjects: SubjectWords = {
  park: () => '园区',
  county: () => '县域',
  subpark: (name) => `园中园：${name}`,
  group: (name) => `项目群：${name}`,
  org: (name) => `单位：${name}`,
}

export const otherIndicator = (id: string): string => `目录外指标 ${id}`

/** 可比性的判定。 */
export const verdicts: Readonly<Record<Verdict | 'single' | 'none', string>> = {
  comparable: '可比',
  with_notes: '附注可比',
  not_comparable: '不可比',
  single: '仅一园',
  none: '均未报道',
}

/** 平均到面积的单位。 */
export const perKm2 = (unit: string) => `${unit}/平方公里`
