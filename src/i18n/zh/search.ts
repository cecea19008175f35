import type { SearchKind } from '../../dataset/search/searchEntries.ts'

const kinds: Readonly<Record<SearchKind, string>> = {
  park: '园区',
  cluster: '产业集群',
  indicator: '指标',
  project: '项目',
  firm: '企业',
  article: '报道',
}

export const search = {
  label: '搜索',
  placeholder: '园区、企业、项目、指标，支持拼音',
  hint: '按名称查找园区、企业、项目、产业集群、指标和报道。简体、繁体、英文、拼音全拼或首字母都可以，也可以混写。',
  keys: '↑ ↓ 选择，Enter 打开，Esc 关闭',
  shortcut: '在任何地方按 / 键就到这里',
  kinds,
  results: '搜索结果',
  found: (count: number) => `找到 ${count} 个`,
  more: (count: number) => `另有 ${count} 个，多输几个字可缩小范围`,
  nothing: (text: string) => `没有找到“${text}”。换个写法，或只输拼音首字母。`,
  failed: '拼音没有载入，暂时只能按字查找。',
  retry: '重试',
  projects: (count: number) => `${count} 个项目`,
}
