import type { Span } from '../../types.ts'
import { ROW_MARKS, splitAt } from './clause.ts'
import { headKind } from './head-kind.ts'
import { HEADS } from './words.ts'
import { closingsIn, type ListClosing } from './closing.ts'
import { matchesOf } from '../words/matches.ts'
import { gather } from '../words/gather.ts'

/** Projects or firms named in a row and closed by what they are: A、B、C等15个项目. */
export interface ProjectList {
  /** Each with its modifiers; the first with whatever stands before it in its clause. */
  readonly items: readonly Span[]
  readonly closing: ListClosing
}

/** The lists of a sentence, given its clauses. */
export function findLists(text: string, clauses: readonly Span[]): ProjectList[] {
  const lists: ProjectList[] = []
  for (const [index, clause] of clauses.entries())
    for (const closing of closingsIn(text, clause)) {
      const from = Math.max(clause.start, lists.at(-1)?.closing.end ?? 0)
      const own = { start: from, end: closing.start }
      const outer = fundedClausesBefore(text, clauses, index)
      const items =
        outer.length > 0 && FUNDED.test(text.slice(own.start, own.end)) ? [...outer, own] : itemsOf(text, own)
      if (items.length > 1 || closing.form !== 'count') lists.push({ items, closing })
    }
  return lists
}

/** 由A集团投资的…，: a clause that is one item of a list whose items hold 、 themselves. */
const FUNDED = /(?:投资|出资|斥资|承建)(?:建设|兴建)?的../

function fundedClausesBefore(text: string, clauses: readonly Span[], index: number): Span[] {
  const items: Span[] = []
  for (let at = index - 1; at >= 0; at--) {
    const clause = clauses[at] as Span
    if (!FUNDED.test(text.slice(clause.start, clause.end))) break
    items.unshift(clause)
  }
  return items
}

/** Cuts at 、 and, before the last item, at 和 or 及; what is no item of its own stays with its neighbour. */
function itemsOf(text: string, span: Span): readonly Span[] {
  const parts = splitAt(text, span, ROW_MARKS)
  const last = parts.pop()
  if (!last) return []
  const before = gather(parts, (part) => splitLast(text, part, false))
  return joinFragments(text, [...before, ...splitLast(text, last, parts.length > 0)])
}

/** Cuts at 、 where that parts two things. */
export const joinedItems = (text: string, span: Span): Span[] =>
  gather(joinFragments(text, splitAt(text, span, ROW_MARKS)), (part) => splitLast(text, part, false))

/** 一、二厂 and 1、2号路: a number alone. */
const NUMBER_ONLY = /^(?:[一二三四五六七八九十]|\d{1,2})$/
/** 投资10亿元、占地200亩的…项目: a modifier without its noun. */
const MODIFIER_ONLY = /(?:总?投资|占地|用地|建筑面积|产值|注册资本)[^的]{0,24}[元亩米里顷]$/
/** 年产20亿支水针剂、|1亿支冻干粉针剂项目: a second product of the same plant. */
const SECOND_PRODUCT = /^\d+(?:\.\d+)?[万亿]?[^\d\s]{2,}/

function joinFragments(text: string, items: readonly Span[]): readonly Span[] {
  if (items.length < 2) return items
  const joined: Span[] = []
  let open: Span | null = null
  for (const item of items) {
    const words = text.slice(item.start, item.end)
    const previous = joined.at(-1)
    if (
      !open &&
      previous &&
      SECOND_PRODUCT.test(words) &&
      /年产(?!值)/.test(text.slice(previous.start, previous.end))
    ) {
      joined[joined.length - 1] = { start: previous.start, end: item.end }
      continue
    }
    const whole: Span = open ? { start: open.start, end: item.end } : item
    open = NUMBER_ONLY.test(lastPart(words)) || MODIFIER_ONLY.test(words) ? whole : null
    if (!open) joined.push(whole)
  }
  return open ? [...joined, open] : joined
}

/** 和大一 of 和大一、二厂 ends in a number that goes on after 、. */
const lastPart = (words: string): string => (/[厂期号]$/.test(words) ? words : words.slice(-1))

const JOINTS = /以及|[和及与暨]/g

/** 和 joins the last two items; in a row of only two it may belong to a name (污水处理厂和配套管网). */
function splitLast(text: string, last: Span, inRow: boolean): Span[] {
  const words = text.slice(last.start, last.end)
  const joint = matchesOf(JOINTS, words).findLast(
    (match) => match.index >= 2 && words.length - match.index - match[0].length >= 2,
  )
  if (!joint) return [last]
  const middle = last.start + joint.index
  const left = words.slice(0, joint.index)
  const right = words.slice(joint.index + joint[0].length)
  if (isSecondProduct(left, right)) return [last]
  if ((!inRow || joint[0] === '及') && !isPair(left, right, joint[0])) return [last]
  if (joint[0] !== '以及' && (/^(?:配套|附属|相关|其)/.test(right) || (inRow && sharesHead(left, right))))
    return [last]
  return [
    { start: last.start, end: middle },
    { start: middle + joint[0].length, end: last.end },
  ]
}

const SIZED = /\d(?:\.\d{1,3})?[万亿]?(?:吨|千瓦|兆瓦|MW|GW|台|套|平方米|辆|片)/
const ENDS_IN_HEAD = /(?:项目|工程|生产线|产业园|基地|中心|大桥|大道|公司)$/
const HOLDS_HEAD = /^[^，。]{2,}(?:项目|工程|生产线|产业园|基地|中心|大桥|大道|公司)/

/** 乡村生态观光|和研学旅游园区建设项目: one project of two parts, 项目 being said of both. */
const sharesHead = (left: string, right: string): boolean =>
  /(?:项目|工程|生产线|基地)$/.test(right) && !ENDS_IN_HEAD.test(left) && !SIZED.test(left)

/** 年产30万吨饲料|和30万吨化肥项目: two products of one project. */
const isSecondProduct = (left: string, right: string): boolean => /年产(?!值)/.test(left) && /^\d/.test(right)

/** Two things of one make are two items: 锦懋200兆瓦和博阳200兆瓦电池组件, A项目和B项目. */
const isPair = (left: string, right: string, joint: string): boolean =>
  (SIZED.test(left) && SIZED.test(right)) ||
  (ENDS_IN_HEAD.test(left) && HOLDS_HEAD.test(right)) ||
  (left.endsWith('厂') && /^[^，。]{2,16}厂(?![房区家商长内址矿])/.test(right)) ||
  (joint !== '及' && isWork(left) && HEADS.first(right, 2) !== null)
/** A firm before 与 acts with another: 由A集团|与B公司建设的项目 is one item. */
function isWork(name: string): boolean {
  const kind = headKind(name)
  return kind !== null && kind !== 'firm'
}
