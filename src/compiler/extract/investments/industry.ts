import organisations from '../../../../data/organisations.json' with { type: 'json' }
import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import { clustersOf, fieldsOf } from '../clusters/lexicon.ts'
import { WordIndex } from '../words/word-index.ts'

/** What the great groups are known for: 中国|华电|集团 makes power. */
const GROUPS = new WordIndex(
  Object.entries(organisations.groups).flatMap(([cluster, names]) =>
    names.map((name) => [name, cluster] as const),
  ),
)

/** A project is put into two industries at most. */
const MOST = 2

/** What a firm or a plant does, said after its name: 主要从事|高端电磁线研发, 全自动生产|液晶显示屏. */
const DOES =
  /(?:主要(?:从事|生产|建设|产品(?:为|有|是)?|经营)|专业(?:从事|生产)|专注于?|从事|致力于|主营|打造|专长于|生产|制造|建设|研发|经营|年产)([^，。；：]{2,30})/

/** 东四环路|南延, 创业路: whatever a street is named for. */
const STREET = /(?:路|大道|大街|桥|隧道)(?:[东南西北]延|[一二三四]期|新建|扩建|拓宽|线)*$/
/** 南工业路|新建, 湿地公园|工程: works of the town. */
const WORKS =
  /(?:路|大道|大街|桥|隧道|广场|公园)(?:[东南西北]延|延伸|改造|新建|扩建|拓宽|工程|项目|[一二三四]期|线)*$/

/** The industries of a project: by its name, else by what `after` says that it does, else by `shared`, said of its list. */
export function industriesOf(text: string, name: string, after: Span, shared: string): string[] {
  const readings = [
    () => (STREET.test(name) ? ['urban'] : []),
    () => fieldsOf(name),
    () => (WORKS.test(name) ? ['urban'] : []),
    () => groupIn(name),
    () => fieldsOf(DOES.exec(cut(text, after))?.[1] ?? ''),
    () => clustersOf(name),
    () => fieldsOf(shared).filter((cluster) => cluster !== 'other'),
  ]
  for (const read of readings) {
    const clusters = read()
    if (clusters.length > 0) return clusters.slice(0, MOST)
  }
  return []
}

function groupIn(name: string): string[] {
  const group = GROUPS.at(name, /^(?:中国|国家)/.test(name) ? 2 : 0) ?? GROUPS.at(name, 0)
  return group ? [group.meaning] : []
}
