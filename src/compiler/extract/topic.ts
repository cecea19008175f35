import { indicesIn } from '../span.ts'
import type { Article } from '../types.ts'
import type { Clause } from './clause.ts'
import type { PlaceWord } from './place-words.ts'

/** What a clause begins with, and so speaks of: a place, a firm, or a single project. */
export type Topic =
  | { readonly kind: PlaceWord['kind']; readonly name: string }
  | { readonly kind: 'org' | 'project'; readonly name: string }

/** Words before the topic: 其中, 目前, 据了解, 数据显示. */
const LEAD =
  /^(?:[\s“”‘’"（）—-]|其中|同时|此外|另外|据(?:了解|悉|介绍|统计|测算)|数据显示|统计显示|而|使|仅|到|至|[一二三四五六七八九十]是|与此同时|如今|现在|为此|因此)+/u

const FIRM_END = '(?:有限公司|股份公司|集团|公司|药业|股份|工厂|总厂|分厂)'
const NO_NAME = '[^，。；：、！？的是在与和由将被已到了对从\\d\\s]'
/** 上市公司20家 counts firms, 台湾联电集团投资的 says whose a project is. */
const NO_FIRM_AFTER = '(?!\\d|[一二三四五六七八九十百]+[家户个]|的|投资|数|总数|总部)'
const FIRM = new RegExp(
  `^(${NO_NAME}{1,14}?)${FIRM_END}${NO_FIRM_AFTER}|^(?:该|本|我们)?(?:公司|集团|企业(?=[现已投占拥产年总计]))|^该(?:企业|厂)|^[一二三四五六七八九十、]{1,6}厂`,
  'u',
)

/** Not one project but many: 招商项目总投资, 重点项目. */
const MANY =
  /(?:招商|引资|签约|产业|重点|重大|工业|这些|全部|所有|各个?|批|在建|开工|建设|投产|储备|意向|引进|落地|亿元|新建|续建|等|类|上述|洽谈|在谈|完工|竣工|实施|列入|以上)$/u
const PROJECT = new RegExp(
  `^(?:该|此)?(${NO_NAME}{0,24}?)(?:项目|工程|生产线)(?:一期|二期|首期|全部)?(?=总投资|计划|占地|投资|建成|由|位于|达产|投产|预计|是|年产|主要|全面|可|$)`,
  'u',
)

/** How much of a clause is looked at for its topic. */
const HEAD_LENGTH = 60

/** What the clause begins with; null when it goes on about what was spoken of. */
export function topicOf(
  article: Article,
  clause: Clause,
  words: readonly PlaceWord[],
  firms: ReadonlySet<string>,
): Topic | null {
  const { text } = article.repaired
  const start = skipLead(article, clause)
  const { from, to } = indicesIn(words, { start, end: Math.min(clause.end, start + HEAD_LENGTH) })
  const word = from < to ? words[from] : undefined
  if (word?.start === start) return isListed(text, word) ? null : word
  const head = text.slice(start, Math.min(clause.end, start + HEAD_LENGTH))
  const firm = FIRM.exec(head)
  if (firm) return { kind: 'org', name: firm[0] }
  const short = shortNameAt(head, firms)
  if (short) return { kind: 'org', name: short }
  const project = PROJECT.exec(head)
  if (project && !MANY.test(project[1] ?? '')) return { kind: 'project', name: project[0] }
  return zoneAtEnd(text, clause, words)
}

/** 湘火炬产业园、戴斯酒店等19个项目 lists a zone; 磨料磨具产业园项目11个 counts what is in it. */
const isListed = (text: string, { kind, end }: PlaceWord): boolean =>
  kind === 'zone' && /^(?:[、和与及等]|项目|企业|的|工地|现场|内)/u.test(text.slice(end, end + 2))

/** Past times and words like 其中 to where the topic stands. */
function skipLead(article: Article, clause: Clause): number {
  const { text } = article.repaired
  let at = clause.start
  for (let before = -1; before !== at; ) {
    before = at
    at += LEAD.exec(text.slice(at, at + HEAD_LENGTH))?.[0].length ?? 0
    const { from, to } = indicesIn(article.times, { start: at, end: clause.end })
    const time = from < to ? article.times[from] : undefined
    if (time?.start === at) at = time.end
  }
  return Math.min(at, clause.end)
}

/** ……占地667亩的京德智造产业园，|是平原首个……: the clause ends in what the next one speaks of. */
function zoneAtEnd(text: string, clause: Clause, words: readonly PlaceWord[]): Topic | null {
  if (!/^，(?:是|位于|现有|目前|规划|总|已|占地|园区|以)/u.test(text.slice(clause.end, clause.end + 4)))
    return null
  const { from, to } = indicesIn(words, {
    start: Math.max(clause.start, clause.end - HEAD_LENGTH),
    end: clause.end,
  })
  const last = from < to ? words[to - 1] : undefined
  return last?.kind === 'zone' && last.end === clause.end ? last : null
}

const SHORT = /^[\u4e00-\u9fffA-Za-z]{2,6}$/u

function shortNameAt(head: string, firms: ReadonlySet<string>): string | null {
  for (let length = 6; length >= 2; length--) {
    const name = head.slice(0, length)
    if (firms.has(name)) return name
  }
  return null
}

/** 和大集团, 三一集团: later the article calls them 和大 and 三一. */
export function shortFirmNames(article: Article, clauses: readonly Clause[]): Set<string> {
  const names = new Set<string>()
  for (const clause of clauses) {
    const start = skipLead(article, clause)
    const name = FIRM.exec(article.repaired.text.slice(start, Math.min(clause.end, start + HEAD_LENGTH)))?.[1]
    if (name && SHORT.test(name)) names.add(name)
  }
  return names
}
