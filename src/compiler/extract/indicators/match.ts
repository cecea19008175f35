import type { Quantity, Span } from '../../types.ts'
import type { Figure } from '../words/clause.ts'
import type { IndicatorReading, Meaning, NameHit } from './lexicon.ts'
import { isMoney } from './threshold.ts'

/** A figure and the noun that says what it is of. */
export interface Match extends Meaning {
  readonly name: Span
  readonly side: 'before' | 'after'
}

/** What stands around a figure, for the choice of its noun. */
export interface Surroundings {
  readonly text: string
  /** The nouns of the clause, in order. */
  readonly hits: readonly NameHit[]
  /** Where the words after the figure begin; behind a threshold that stands inside (100个投资5000万元以上|项目). */
  readonly afterStart: number
  /** Where they end. */
  readonly afterEnd: number
  /** The clause, and the one after it in the same sentence. */
  readonly words: string
  /** What the sentence has said before a clause that only goes on with a list: 已建成道路62公里，|雨污管网110公里. */
  readonly carried: string
  readonly ahead: string
}

/** How far a noun may stand before its number (固定资产投资|完成|75.2亿元) and after it (6家|国家|高新技术企业). */
const REACH_BEFORE = 14
const REACH_AFTER = 12

/** A noun behind one of these is another clause's: 3个项目|在|园区; but 18个|在建|项目. */
const PARTED = /[，。；：、是将已被把对给由从向占较比]|在(?![建谈])/

/** 园区公共工程动土 估创造|1200个: a blank between words ends a headline's clause. */
const PARTED_BEFORE = /等|[\u4e00-\u9fff]\s[\u4e00-\u9fff]/

/** Finds the noun of a figure. A counted thing follows its number if it can; a sum follows its noun. */
export function matchIndicator(figure: Figure, around: Surroundings): Match | null {
  if (figure.quantity.rule === 'group') return nounInside(figure, around)
  const after = nounAfter(figure, around)
  if (after && (figure.quantity.unit === 'count' || after.name.start <= around.afterStart + 1)) return after
  return nounBefore(figure, around) ?? after
}

const matchOf = ({ row, reading }: Meaning, name: Span, side: Match['side']): Match => ({
  row,
  reading,
  name,
  side,
})

/** The meaning of a noun that is known to be the figure's. */
export function matchName(figure: Figure, hit: NameHit, around: Surroundings): Match | null {
  const meaning = bestMeaning(hit, 'before', figure, around)
  return meaning && matchOf(meaning, hit, 'before')
}

/** 六大主导产业: the quantity holds its noun, the last in it. */
function nounInside(figure: Figure, around: Surroundings): Match | null {
  const { start, end } = figure.quantity
  const hit = around.hits.findLast((name) => start <= name.start && name.end <= end)
  const meaning = hit && bestMeaning(hit, 'after', figure, around)
  return meaning ? matchOf(meaning, hit, 'after') : null
}

function nounAfter(figure: Figure, around: Surroundings): Match | null {
  const { text, hits, afterStart, afterEnd } = around
  for (const [at, hit] of hits.entries()) {
    if (hit.start < figure.quantity.start + 1 || hit.end > afterEnd) continue
    if (hit.start > afterStart + REACH_AFTER) break
    const next = hits[at + 1]
    if (next?.start === hit.end && next.end <= afterEnd && !isCounted(hit)) continue
    if (hit.start > afterStart && PARTED.test(text.slice(afterStart, hit.start))) break
    const meaning = bestMeaning(hit, 'after', figure, around)
    if (meaning) return matchOf(meaning, hit, 'after')
  }
  return null
}

/** 20个|项目|总投资42亿元 counts projects; 6家|规上企业产值|下降 counts no firms of a kind. */
const isCounted = ({ meaning }: NameHit): boolean => meaning.some(({ row }) => row.id === 'projects')

/** 项目落地、投产、达效三个|环节: the count has a noun of its own. */
const OWN_NOUN =
  /^(?:环节|方面|阶段|步骤|层面|维度|关键|转变|领域|难题|问题|要素|抓手|着力点|清单|机制|专班|小组|团队|方向|重点|目标|原则)/

function nounBefore(figure: Figure, around: Surroundings): Match | null {
  const { quantity, before } = figure
  if (quantity.unit === 'count' && OWN_NOUN.test(around.text.slice(quantity.end, quantity.end + 3)))
    return null
  for (const hit of around.hits.toReversed()) {
    if (hit.end > quantity.start || hit.start < before.start) continue
    const gap = around.text.slice(hit.end, quantity.start)
    if (gap.length > REACH_BEFORE || PARTED_BEFORE.test(gap)) return null
    const meaning = bestMeaning(hit, 'before', figure, around)
    if (meaning) return matchOf(meaning, hit, 'before')
  }
  return null
}

/** Of the meanings that fit, the one that asks for most. */
function bestMeaning(
  hit: NameHit,
  side: 'before' | 'after',
  figure: Figure,
  around: Surroundings,
): Meaning | null {
  let best: Meaning | null = null
  for (const meaning of hit.meaning) {
    const { row, reading } = meaning
    if (best && demands(reading) <= demands(best.reading)) continue
    const fits =
      (reading.side ?? side) === side &&
      fitsUnit(row.unit, reading, figure.quantity) &&
      fitsWords(reading, around, figure)
    if (fits) best = meaning
  }
  return best
}

const demands = ({ with: groups = [] }: IndicatorReading): number => groups.length

function fitsUnit(unit: string, { counts, currencies }: IndicatorReading, quantity: Quantity): boolean {
  if (isMoney(quantity))
    return (unit === 'CNY' || unit === 'USD') && currencies?.includes(quantity.unit) !== false
  if (unit !== quantity.unit) return false
  // 6大进驻厂商 are those that came, not how many there are.
  if (quantity.rule === 'group') return counts === undefined || counts.includes('大')
  return counts === undefined || counts.includes(classifierOf(quantity))
}

const COUNTED = /(?:共|共有|计|达|(?<![没只拥])有)$/

/** 万人 is counted in 人. */
export const classifierOf = ({ unitText }: Quantity): string => unitText.replace(/^[十百千万亿]+/, '')

function fitsWords(
  reading: IndicatorReading,
  { text, words, carried, ahead }: Surroundings,
  { quantity }: Figure,
): boolean {
  const scope = reading.ahead ? words + ahead : words
  const stands = (word: string) => scope.includes(word)
  const told = reading.with ? words : words + carried
  if (reading.without?.some((word) => told.includes(word))) return false
  if (reading.orCounted && COUNTED.test(text.slice(Math.max(0, quantity.start - 2), quantity.start)))
    return true
  return (reading.with ?? []).every((group) => group.some((word) => stands(word) || carried.includes(word)))
}
