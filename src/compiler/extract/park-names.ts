import parkTypes from '../../../data/park-types.json' with { type: 'json' }
import type { Span } from '../types.ts'
import type { DivisionMention } from './divisions.ts'

/** A kind of park, as its name ends: 经济开发区, 产业集聚区, 科技园. */
export type ParkType = (typeof parkTypes.types)[number]

/** A park's name where it stands: 沁阳市 + 沁北 + 产业集聚区. */
export interface ParkName extends Span {
  /** The division that heads the name; null for 大埔美精密机械园区 in no gazetteer. */
  readonly head: DivisionMention | null
  /** The words of its own, between division and type. */
  readonly own: string
  readonly type: ParkType
}

const TYPES_BY_NAME: ReadonlyMap<string, ParkType> = new Map(parkTypes.types.map((type) => [type.zh, type]))
const TYPE_NAMES = [...TYPES_BY_NAME.keys()].sort((a, b) => b.length - a.length)
const TYPE = new RegExp(TYPE_NAMES.join('|'), 'g')

/** How many characters a park may have of its own before its type: 武汉东湖新技术, 郑州航空港. */
const MAX_OWN = 10
/** And before those, its place: 鄂托克前旗, 江华瑶族自治县. */
const MAX_HEAD = 16

/**
 * Where a name cannot reach back over: what governs it, or another thing's name.
 * ……走进|武陟县产业集聚区,  对接中关村各|产业园,  被评为|河南省示范产业集聚区
 */
const BOUNDARY =
  /[^\u4e00-\u9fff]|走进|位于|落户|入驻|进驻|来到|步入|设在|建设|打造|创建|建成|规划|推进|提升|推动|加快|发展|围绕|企业|公司|集团|委|政府|管理|项目|等|在|是|为|的|和|与|及|暨|将|到|向|对|从|由|以|了|至|于|该|本|我|各|个|全省|全国|全市|全县|级|最|家|所|座|大|多|有|以及|包括/g

/** Words of praise that make an honour's title of a name: 河南省示范产业集聚区 is no park. */
const PRAISE = /示范|先进|首批|优秀|十[强快佳]|重点|一流|省级|国家级|新型工业化/

/** Finds the names of parks in `text`, given the divisions in it. Both are in order; the cost is linear. */
export function findParkNames(text: string, divisions: readonly DivisionMention[]): ParkName[] {
  const names: ParkName[] = []
  let next = 0
  for (const match of text.matchAll(TYPE)) {
    const type = TYPES_BY_NAME.get(match[0])
    if (!type) throw new Error(`a park type without a row: ${match[0]}`)
    const typeStart = match.index
    while (next < divisions.length && (divisions[next] as DivisionMention).end <= typeStart) next++
    const name = nameBefore(text, typeStart, divisions[next - 1] ?? null)
    if (name) names.push({ ...name, end: typeStart + match[0].length, type })
  }
  return names
}

function nameBefore(
  text: string,
  typeStart: number,
  nearest: DivisionMention | null,
): { start: number; head: DivisionMention | null; own: string } | null {
  const from = Math.max(0, typeStart - MAX_HEAD - MAX_OWN)
  if (nearest && nearest.start >= from) {
    const own = text.slice(nearest.end, typeStart)
    if (own.length <= MAX_OWN && isOwn(own)) return { start: nearest.start, head: nearest, own }
  }
  const own = lastWords(text.slice(Math.max(typeStart - MAX_OWN, nearest?.end ?? 0), typeStart))
  return own.length >= 2 && !PRAISE.test(own) ? { start: typeStart - own.length, head: null, own } : null
}

const isOwn = (words: string): boolean => lastWords(words) === words && !PRAISE.test(words)

/** What stands after the last boundary. */
function lastWords(words: string): string {
  let start = 0
  for (const boundary of words.matchAll(BOUNDARY)) start = boundary.index + boundary[0].length
  return words.slice(start)
}
