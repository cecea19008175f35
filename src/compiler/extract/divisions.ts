import gazetteer from '../../../data/gazetteer.json' with { type: 'json' }
import type { Span } from '../types.ts'
import { type Division, DIVISIONS_BY_NAME } from './gazetteer.ts'

/** A name that the gazetteer knows, where it stands. */
export interface DivisionMention extends Span {
  /** All the places of that name: there are five 朝阳区. */
  readonly divisions: readonly Division[]
  /** 武陟县, not 武陟, unless in a dateline. A short name may be an ordinary word (平原, 和平) and proves less. */
  readonly full: boolean
  /** The text names its prefecture or province too, or itself in full. Cities and provinces need no such backing. */
  readonly backed: boolean
}

const GENERIC_PART = /(?:[省市县区旗盟]|自治州)$/

/** Names that are ordinary words too: 新建|工业园区 is a newly built one, 开放兴县 is no county of Shanxi. */
const ORDINARY: ReadonlySet<string> = new Set(gazetteer.ordinary)

/** Names by their first two characters, longest first: 江华瑶族自治县 before 江华. */
const NAMES_BY_HEAD: ReadonlyMap<string, readonly string[]> = groupByHead()

function groupByHead(): Map<string, string[]> {
  const heads = new Map<string, string[]>()
  for (const name of DIVISIONS_BY_NAME.keys()) {
    const head = name.slice(0, 2)
    const names = heads.get(head)
    if (names) names.push(name)
    else heads.set(head, [name])
  }
  for (const names of heads.values()) names.sort((a, b) => b.length - a.length)
  return heads
}

/**
 * Finds the names of divisions in `text`, left to right, the longest at each place, none overlapping.
 * A name that is an ordinary word counts only where it is backed.
 */
export function findDivisions(text: string): DivisionMention[] {
  const found = scan(text)
  const named = new Set<Division>()
  const namedInFull = new Set<Division>()
  for (const { name, full, divisions } of found) {
    if (ORDINARY.has(name)) continue
    for (const division of divisions) (full ? namedInFull : named).add(division)
  }
  const isNamed = (place: Division | null) => place !== null && (named.has(place) || namedInFull.has(place))
  const isBacked = (division: Division) =>
    namedInFull.has(division) || isNamed(division.prefecture) || isNamed(division.province)
  return found.flatMap(({ name, ...mention }) => {
    const backed = mention.divisions.some(isBacked)
    if (ORDINARY.has(name)) return backed ? [{ ...mention, backed }] : []
    return [{ ...mention, backed: backed || mention.divisions.some(({ level }) => level !== 'county') }]
  })
}

/** 记者王林/彰化|报导, 新华社青州|2月3日电: no ordinary word stands there. */
const isDateline = (text: string, end: number): boolean => DATELINE.test(text.slice(end, end + 6))
const DATELINE = /^(?:报[导道]|(?:\d{1,2}月)?\d{1,2}日[电讯])/

function scan(text: string): (Omit<DivisionMention, 'backed'> & { readonly name: string })[] {
  const found = []
  for (let at = 0; at < text.length - 1; at++) {
    const name = NAMES_BY_HEAD.get(text.slice(at, at + 2))?.find((known) => text.startsWith(known, at))
    if (!name) continue
    const divisions = DIVISIONS_BY_NAME.get(name) ?? []
    found.push({
      start: at,
      end: at + name.length,
      name,
      divisions,
      full: GENERIC_PART.test(name) || isDateline(text, at + name.length),
    })
    at += name.length - 1
  }
  return found
}
