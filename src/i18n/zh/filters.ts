import type { Facet, Scope, WordFacet } from '../../dataset/filter/facets.ts'

const facets: Readonly<Record<Facet, string>> = {
  clusters: '产业集群',
  provinces: '省份',
  stages: '项目阶段',
  amount: '投资额',
  statuses: '数据状态',
  scopes: '统计口径',
  years: '年份',
}
/** 各筛选项旁的数字是什么的个数。 */
const counted: Readonly<Record<Facet, string>> = {
  clusters: '项目数',
  provinces: '园区数',
  stages: '项目数',
  amount: '项目数',
  statuses: '观测数',
  scopes: '观测数',
  years: '观测与项目',
}
const scopes: Readonly<Record<Scope, string>> = {
  park: '园区',
  county: '县域',
  part: '园中园、项目群、单位',
}
const unknown: Readonly<Record<Facet, string>> = {
  clusters: '集群不详',
  provinces: '省份不详',
  stages: '阶段未载明',
  amount: '投资额不详',
  statuses: '状态不详',
  scopes: '口径不详',
  years: '年份不详',
}
type CountWords = (parks: number, projects: number, figures: number) => string
const counts: Readonly<Record<WordFacet, CountWords>> = {
  clusters: (parks, projects) => `${projects} 个项目，${parks} 个园区`,
  provinces: (parks, projects, figures) => `${parks} 个园区，${projects} 个项目，${figures} 条观测`,
  stages: (_, projects) => `${projects} 个项目`,
  statuses: (_, __, figures) => `${figures} 条观测`,
  scopes: (_, __, figures) => `${figures} 条观测`,
  years: (_, projects, figures) => `${figures} 条观测，${projects} 个项目`,
}

export const filters = {
  label: '筛选',
  facets,
  counted,
  scopes,
  unknown,
  counts,
  /** 产业集群，筛选项之外也用。 */
  clusters: facets.clusters,
  year: (year: string) => `${year} 年`,
  choice: (name: string, count: string) => `${name}，${count}`,
  match: '多选时',
  any: '任一',
  all: '同时',
  anyHint: '有任一所选集群即可',
  allHint: '须同时有所选集群',
  clear: '清除筛选',
  none: '未筛选，全部显示',
  chosen: (names: readonly string[], match: 'any' | 'all') =>
    names.join(match === 'all' && names.length > 1 ? '＋' : '、'),
  active: '正在筛选',
  idle: '不影响这一页',
  idlePage: '这一页不受筛选影响，全部照列',
  remove: (name: string) => `去掉“${name}”`,
  more: (count: number) => `其余 ${count} 项`,
  find: (facet: string) => `查找${facet}`,
  noneFound: (text: string) => `没有“${text}”`,

  amountUnit: { at: 1e8, name: '亿元' },
  amountMin: '不少于',
  amountMax: '不多于',
  amountMaybe: '也列可能在内的',
  amountMaybeHint: '原文只给上限、下限或区间，未说定是否在内：“超过 8 亿元”可能达到 10 亿元。',
  amountUnknownHint: '未载明，或只有年产值、只有外币金额。',
  amountInside: (count: number) => `范围内 ${count} 个`,
  amountFrom: (min: string) => `投资额不少于 ${min}`,
  amountTo: (max: string) => `投资额不多于 ${max}`,
  amountBetween: (min: string, max: string) => `投资额 ${min}至\u00a0${max}`,
  amountMaybeToo: (range: string) => `${range}（含可能）`,

  nothing: '没有符合筛选的内容',
  nothingAll: (names: readonly string[]) => `没有哪个园区或项目同时有${names.join('和')}。`,
  nothingAny: (names: readonly string[]) => `没有园区或项目属于${names.join('、')}。`,
  nothingOf: (names: readonly string[]) => `没有内容同时符合：${names.join('、')}。`,
  useAny: '改为有任一集群即可',
  looser: (name: string, count: number) => `不限${name}，有 ${count} 项`,

  hidden: '有数，筛选未含',
  hiddenOf: (park: string, indicator: string) => `${park}：${indicator}有数，但不在筛选之内`,
  coverageNote: '筛选只留下部分观测：空格是未报道或不在筛选之内，不是零。',

  unknownChoices: (names: readonly string[]) => `地址里有这里没有的内容，已略去：${names.join('、')}。`,
  unknownNote: '链接可能出自另一版数据，或有笔误；其余各项照旧。',
  unknownChoice: (facet: string, value: string) => `${facet}“${value}”`,
  forget: '从地址中去掉',
}
