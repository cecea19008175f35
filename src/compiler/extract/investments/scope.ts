import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import type { Group } from './groups.ts'

/**
 * A clause that goes on about what was named before it.
 *
 * 中国华电集团等一批企业正洽谈，节后有望签约
 *                             ^
 */
const GOES_ON =
  /^(?:[已正将现并且]|即将|预计|计划|目前|现已|其中|完成|基础|主体|主厂房|厂房|部分|全部|开始|进入|节后|年底|有望|可望|力争|总?投资|占地|用地|一期|二期|三期|首期|项目|该|主要|建成|投产|达产|全面|达到|完工|竣工|年[产处可销]|年产值|预期|届时|规划|位于|由|分|从|采用|生产|专业|全自动|主营|建筑|总建筑|将在|于|今年|明年|去年|\d{1,4}年|\d{1,2}月|[一-龥]{0,4}(?:开工|投产|竣工|投用|建设|签约|完工|推进))/
/** …，全县已有30个项目投产: another subject. */
const OTHER_SUBJECT =
  /(?:全[县市区省]|我[县市区]|[该本]区|[该本]县|[该本]市|园区|开发区|集聚区)[^，]{0,6}(?:共|已|有|累计|现|先后|新|完成|实现)/
/** 海洋科技园|已签约企业16家，总投资44亿元: the figures of a group, not of what is named. */
export const COUNTED =
  /\d(?:余|多)?[个家项户条座](?:[^，]{0,6})(?:项目|企业)|(?:企业|项目|厂商|客商)(?:总数)?[达有共为]{0,2}\d{1,6}(?:余|多)?[个家项户]/

/** How far the text after a group speaks of it. */
export interface Scope extends Span {
  /** The clauses that tell how far it has come: its own, and those that go on about it. */
  readonly telling: readonly Span[]
}

/** To the next group at most, and until the sentence turns to something else. */
export function scopeOf(
  text: string,
  group: Group,
  next: Group | undefined,
  clauses: readonly Span[],
): Scope {
  const limit = next ? startOf(next, group) : Number.POSITIVE_INFINITY
  const telling: Span[] = []
  let end = group.end
  for (const clause of clauses) {
    if (clause.end <= group.end) continue
    if (clause.start >= limit) break
    const part = { start: Math.max(clause.start, group.end), end: Math.min(clause.end, limit) }
    const words = cut(text, part)
    const isOwn = clause.start <= group.end
    if (COUNTED.test(words) || (!isOwn && OTHER_SUBJECT.test(words))) break
    if (isOwn || GOES_ON.test(words)) telling.push(part)
    end = part.end
  }
  return { start: group.end, end: Math.max(group.end, end), telling }
}

/** Where the words about `next` begin: at its clause, if that is another one. */
const startOf = (next: Group, group: Group): number =>
  next.clause.start > group.end ? next.clause.start : next.start

/** The clauses from `start` on that go on about the same thing: …兴建新厂，|占地3.8公顷，|今年8月动工. */
export function goingOn(text: string, clauses: readonly Span[], start: number): Span[] {
  const told: Span[] = []
  for (const clause of clauses) {
    if (clause.start < start) continue
    const words = cut(text, clause)
    if (COUNTED.test(words) || OTHER_SUBJECT.test(words) || !GOES_ON.test(words)) break
    told.push(clause)
  }
  return told
}
