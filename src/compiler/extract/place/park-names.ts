import parkTypes from '../../../../data/park-types.json' with { type: 'json' }
import type { Span } from '../../types.ts'
import { alternatives } from '../words/alternatives.ts'
import type { DivisionMention } from './divisions.ts'
import { matchesOf } from '../words/matches.ts'
import { WordIndex } from '../words/word-index.ts'

/** A kind of park, as its name ends: 经济开发区, 产业集聚区, 科技园. */
type ParkType = (typeof parkTypes.types)[number]

/** A park's name where it stands: 沁阳市 + 沁北 + 产业集聚区. */
export interface ParkName extends Span {
  /** The division that heads the name; null where the name has none that can be trusted: 大埔|美精密机械园区. */
  readonly head: DivisionMention | null
  /** The words of its own, between division and type. */
  readonly own: string
  readonly type: ParkType
  /** Quotation marks stand around it: “东湾农业园区”. */
  readonly isQuoted: boolean
}
/** A kind of park with no name before it: ……|开发区始终秉持…… */
export interface BareType extends Span {
  readonly type: ParkType
}

const TYPES = new WordIndex(parkTypes.types.map((type) => [type.zh, type]))
const BOUNDARY = new RegExp(`[^\\u4e00-\\u9fff]|${alternatives(parkTypes.boundaries)}`, 'g')
const PRAISE = new RegExp(alternatives(parkTypes.praise))

/** How many characters a park may have of its own before its type: 东湖新技术, 大埔美精密机械. */
const MAX_OWN = 10

/** Finds the names of parks in `text`, given the divisions in it. Both are in order; the cost is linear. */
export function findParkNames(
  text: string,
  divisions: readonly DivisionMention[],
): { names: ParkName[]; bare: BareType[] } {
  const names: ParkName[] = []
  const bare: BareType[] = []
  let next = 0
  let typeBefore = 0
  for (const { start: typeStart, end, meaning: type } of TYPES.all(text)) {
    while (next < divisions.length && (divisions[next] as DivisionMention).end <= typeStart) next++
    const name = nameBefore(text, typeStart, divisions.slice(Math.max(0, next - 3), next), typeBefore)
    typeBefore = end
    if (name) {
      const { start, head, own } = name
      const isQuoted = text[start - 1] === '“' && text[end] === '”'
      names.push({ start, end, head, own, type, isQuoted })
    } else bare.push({ start: typeStart, end, type })
  }
  return { names, bare }
}

/** Reads back from the type: to the division that heads the name, else to the last boundary, or the park it is a part of. */
function nameBefore(text: string, typeStart: number, before: readonly DivisionMention[], typeBefore: number) {
  const head = headOf(before)
  if (head) {
    const own = text.slice(head.end, typeStart)
    const trusted = own === '' || head.backed
    if (trusted && own.length <= MAX_OWN && lastWords(own) === own && !PRAISE.test(own))
      return { start: head.start, head, own }
  }
  const own = lastWords(text.slice(Math.max(typeBefore, typeStart - MAX_OWN), typeStart))
  return own.length >= 2 && !PRAISE.test(own) ? { start: typeStart - own.length, head: null, own } : null
}

/**
 * The division that heads a name. In 湖南|长沙县|经济技术开发区 it is the last, which lies in the one before;
 * in 武汉|东湖|新技术开发区 the first: the 东湖区 of the gazetteer lies elsewhere.
 */
function headOf(before: readonly DivisionMention[]): DivisionMention | null {
  const last = before.at(-1)
  const above = before.at(-2)
  if (!last || !above || above.end !== last.start || last.full) return last ?? null
  const within = last.divisions.some(({ prefecture, province }) =>
    above.divisions.some((division) => division === prefecture || division === province),
  )
  return within ? last : above
}

/** What stands after the last boundary. */
function lastWords(words: string): string {
  let start = 0
  for (const boundary of matchesOf(BOUNDARY, words)) start = boundary.index + boundary[0].length
  return words.slice(start)
}
