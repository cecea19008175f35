import type { LanguageCode } from '../loadMessages.ts'

export const frame = {
  brand: '园鉴',
  brandNote: 'Parkbench',
  home: '，回到概览',
  title: (page: string) => `${page}　园鉴 Parkbench`,
  skip: '跳到正文',
  mainNavigation: '主导航',
  pages: {
    overview: '概览',
    compare: '比较',
    investments: '投资项目',
    clusters: '产业集群',
    park: '园区',
    source: '原文',
    method: '方法',
  },
  /** 换到另一种语言的按钮。 */
  openWhole: '在园鉴中打开，看出处和全部数据',
  otherLanguage: { code: 'en' as LanguageCode, short: 'EN', long: 'Read in English' },
  theme: '明暗',
  themes: { auto: '自动', light: '浅色', dark: '深色' },
  loading: '正在载入数据……',
  loadingView: '正在载入……',
  newer: '已取得新的数据，重新载入即可看到。',
  reload: '重新载入',
  uncached: '这个浏览器不保存数据（隐私模式、空间已满或数据库损坏），下次仍需联网。',
  dismiss: '知道了',
  footer: (documents: number, mentions: number, observations: number, investments: number) =>
    `${documents} 篇报道，${mentions} 处数量，${observations} 条观测，${investments} 个具名项目。每个数字都出自下列原文，点数字即见原句。`,
  version: (version: string) => `数据集 ${version}`,
  allSources: (count: number) => `全部 ${count} 篇报道`,
  sources: '资料来源',
  publisher: (name: string) => `《${name}》`,
  noPublisher: '未载刊名',
  noDate: '日期不详',
  inferred: (date: string) => `约 ${date}（推断）`,
}
