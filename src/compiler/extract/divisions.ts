import type { Span } from '../types.ts'
import { type Division, DIVISIONS_BY_NAME } from './gazetteer.ts'

/** A name that the gazetteer knows, where it stands. */
export interface DivisionMention extends Span {
  /** All the places of that name: there are five 朝阳区. */
  readonly divisions: readonly Division[]
  /** 武陟县, not 武陟. A short name may be an ordinary word (平原, 和平) and proves little alone. */
  readonly full: boolean
}

/** Districts whose whole name is an ordinary word: 城区 and 矿区 are mostly no places at all. */
const COMMON_NOUNS: ReadonlySet<string> = new Set([
  '城区',
  '郊区',
  '矿区',
  '东区',
  '西区',
  '南区',
  '北区',
  '新城区',
  '新城',
])

const GENERIC_PART = /(?:[省市县区旗盟]|自治州)$/

/** Names by their first two characters, longest first: 江华瑶族自治县 before 江华. */
const NAMES_BY_HEAD: ReadonlyMap<string, readonly string[]> = groupByHead()

function groupByHead(): Map<string, string[]> {
  const heads = new Map<string, string[]>()
  for (const name of DIVISIONS_BY_NAME.keys()) {
    if (COMMON_NOUNS.has(name)) continue
    const head = name.slice(0, 2)
    const names = heads.get(head)
    if (names) names.push(name)
    else heads.set(head, [name])
  }
  for (const names of heads.values()) names.sort((a, b) => b.length - a.length)
  return heads
}

/** Finds the names of divisions in `text`, left to right, the longest at each place, none overlapping. */
export function findDivisions(text: string): DivisionMention[] {
  const mentions: DivisionMention[] = []
  for (let at = 0; at < text.length - 1; at++) {
    const name = NAMES_BY_HEAD.get(text.slice(at, at + 2))?.find((known) => text.startsWith(known, at))
    if (!name) continue
    const divisions = DIVISIONS_BY_NAME.get(name) ?? []
    mentions.push({ start: at, end: at + name.length, divisions, full: GENERIC_PART.test(name) })
    at += name.length - 1
  }
  return mentions
}
