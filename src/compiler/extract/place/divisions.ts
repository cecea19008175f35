import gazetteer from '../../../../data/gazetteer.json' with { type: 'json' }
import type { Span } from '../../types.ts'
import { type Division, DIVISIONS_BY_NAME } from './gazetteer.ts'
import { WordIndex } from '../words/word-index.ts'

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

const NAMES = new WordIndex(DIVISIONS_BY_NAME)

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
  const mentions: DivisionMention[] = []
  for (const { name, start, end, divisions, full } of found) {
    const isSure = divisions.some(isBacked)
    const isOrdinary = ORDINARY.has(name)
    const backed = isSure || (!isOrdinary && divisions.some(({ level }) => level !== 'county'))
    if (backed || !isOrdinary) mentions.push({ start, end, divisions, full, backed })
  }
  return mentions
}

/** 记者王林/彰化|报导, 新华社青州|2月3日电: no ordinary word stands there. */
const isDateline = (text: string, end: number): boolean => DATELINE.test(text.slice(end, end + 6))
const DATELINE = /^(?:报[导道]|(?:\d{1,2}月)?\d{1,2}日[电讯])/

const scan = (text: string): (Omit<DivisionMention, 'backed'> & { readonly name: string })[] =>
  NAMES.all(text).map(({ start, end, meaning }) => {
    const name = text.slice(start, end)
    return { start, end, name, divisions: meaning, full: GENERIC_PART.test(name) || isDateline(text, end) }
  })
