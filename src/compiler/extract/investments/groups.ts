import type { Span } from '../../types.ts'
import type { ListClosing } from './closing.ts'
import type { Draft } from './draft.ts'
import { draftItems } from './item.ts'
import { findLists, type ProjectList } from './list.ts'
import { draftSingles } from './single.ts'
import { gather } from '../words/gather.ts'

/** Things named side by side, of which the text says one thing: A、B等项目, A及B. */
export interface Group extends Span {
  readonly drafts: readonly Draft[]
  /** The words that close a list; null for things named by their own heads. */
  readonly closing: ListClosing | null
  /** The clause it stands in; of a list over several, the last. */
  readonly clause: Span
  /** Words before it say that projects follow: 共开工4个项目，分别为…, 主要有…. */
  readonly announced: boolean
}

/** 分别为|…, 主要有|…: names follow. */
const ANNOUNCES =
  /(?:(?:分别为|分别是|主要有|主要为|主要是|包括|包含|涵盖|既有|也有|还有)(?:[^，。；：]{0,30}的)?[^，。；：的]{0,6}|即|有|为|：)$/
const isAnnounced = (text: string, from: number, clause: Span, start: number): boolean =>
  text.slice(from, start).includes('项目') &&
  ANNOUNCES.test(text.slice(Math.max(from, clause.start - 1), start))

/** What a sentence names, in order, given its clauses. `announced`: the sentence before ended in a list of projects and a ；. */
export function groupsOf(text: string, clauses: readonly Span[], announced: boolean): Group[] {
  const from = clauses[0]?.start ?? 0
  const lists = findLists(text, clauses).map((list) => ({ list, drafts: draftItems(text, list) }))
  const taken = lists.map(({ list: { items, closing }, drafts }) => ({
    start: drafts[0]?.start ?? items[0]?.start ?? closing.start,
    end: closing.end,
  }))
  const groups = gather(lists, ({ list, drafts }) => listed(text, clauses, list, drafts))
  for (const clause of clauses) {
    const singles = draftSingles(text, clause, taken).filter((draft) => !isWhereabouts(text, clause, draft))
    groups.push(...sideBySide(text, from, clause, singles))
  }
  const inOrder = groups.toSorted((a, b) => a.start - b.start)
  const [first, ...rest] = giveInvestors(text, inOrder)
  return first ? [{ ...first, announced: first.announced || announced }, ...rest] : []
}

/** A list of projects or firms as a group; lists of anything else name nothing here. */
function listed(
  text: string,
  clauses: readonly Span[],
  { closing }: ProjectList,
  drafts: readonly Draft[],
): Group[] {
  const [first] = drafts
  const clause = clauses.findLast(({ start }) => start <= closing.start)
  if (!first || !clause || closing.of === 'other') return []
  const announced = isAnnounced(text, clauses[0]?.start ?? 0, clause, first.start)
  return [{ drafts, closing, clause, announced, start: first.start, end: closing.end }]
}

/** 位于洪庆的|西安现代纺织产业园: where something else is. */
const WHERE =
  /(?:位于|坐落[于在]?|地处|紧邻|毗邻|设在|建在|入驻|进驻|落户[于在到]?|落地|来到|走进|迁至|搬至|选址)[^，。；]{0,8}$|(?<!存)在$|于$/
const isWhereabouts = (text: string, clause: Span, { kind, name, start }: Draft): boolean =>
  FORMER.test(text.slice(name.end, name.end + 4)) ||
  (kind !== 'project' &&
    kind !== 'firm' &&
    !/^[“”]?(?:建设|施工)?(?:现场|工地)/.test(text.slice(name.end, name.end + 6)) &&
    WHERE.test(text.slice(Math.max(clause.start, start - 16), start)))
/** 原云帆化机厂|旧址上: the ground on which something else stands. */
const FORMER = /^(?:旧址|原址|老?厂址|遗址|地块)/

/** Between a firm and what it invests in: 投资5亿元建设, 签订. */
const INVESTS = /投资|建设|兴建|新建|打造|实施|签订|签署|签约|承建|开发/

/** A公司投资5亿元建设|B项目: the firm is the investor and no investment of its own. */
function giveInvestors(text: string, groups: readonly Group[]): Group[] {
  return gather(groups, (group, index) => {
    const next = groups[index + 1]
    if (isBy(text, group)) return []
    if (next && isInvestorOf(text, group, next)) return []
    const previous = groups[index - 1]
    if (!previous || !isInvestorOf(text, previous, group)) return [group]
    const firm = previous.drafts.map(({ name }) => text.slice(name.start, name.end)).join('、')
    return [
      { ...group, drafts: group.drafts.map((draft) => ({ ...draft, investor: draft.investor ?? firm })) },
    ]
  })
}

/** 由|A集团、B公司|共同投资建设: investors of what was named before. */
const isBy = (text: string, { drafts, clause, start }: Group): boolean =>
  drafts[0]?.kind === 'firm' && /(?:由|与|和|同|向|联合|携手)$/.test(text.slice(clause.start, start))

const isInvestorOf = (text: string, firm: Group, next: Group): boolean =>
  firm.closing === null &&
  firm.drafts.length === 1 &&
  firm.drafts[0]?.kind === 'firm' &&
  next.drafts[0]?.kind !== 'firm' &&
  (firm.clause.start === next.clause.start || isSpending(text, firm, next)) &&
  INVESTS.test(text.slice(firm.end, next.drafts[0]?.name.start ?? next.start))

/** 引进|云帆机械有限公司|入驻园区，投资1.2亿元建设|…生产线: what the next clause spends is the firm's. */
const isSpending = (text: string, firm: Group, next: Group): boolean =>
  next.clause.start === firm.clause.end + 1 &&
  SPENDING.test(text.slice(next.clause.start, next.drafts[0]?.name.start ?? next.start))
const SPENDING =
  /^(?:计划|拟|将)?(?:总?投资|斥资|出资)[约近超逾]?\d[^，。；]{1,8}元(?:[在于][^，。；]{2,12})?(?:兴建|建设|新建|扩建|打造|实施)$/

/** Between things named side by side: 、, 和, the like. */
const SEPARATOR = /^(?:[、和及与“”\s]|以及|还有){1,4}$/

function sideBySide(text: string, from: number, clause: Span, drafts: readonly Draft[]): Group[] {
  const groups: Group[] = []
  for (const draft of drafts) {
    const last = groups.at(-1)
    const joined = last && SEPARATOR.test(text.slice(last.end, draft.start))
    const start = joined ? last.start : draft.start
    const announced = isAnnounced(text, from, clause, start)
    if (joined) groups.pop()
    groups.push({
      drafts: [...(joined ? last.drafts : []), draft],
      closing: null,
      clause,
      announced,
      start,
      end: draft.name.end,
    })
  }
  return groups
}
