import { cut } from '../../span.ts'
import type { Span } from '../../types.ts'
import type { Clause } from '../words/clause.ts'
import { findNames, type IndicatorRow, type Meaning } from '../indicators/lexicon.ts'

/** How much of a clause is looked through. */
const REACH = 200
/** What a place is taken in where the words name no indicator: 综合考核居全省第12位. */
const OVERALL = 'other:overall'
/** The whole of a park is judged, not one figure. */
const JUDGED = /综合|考核|考评|评价|评比|实力|竞争力|满意度|百强|强县|经济总量/
/** 云海开发区居全省第3位: the park itself takes the place; in 居各开发区第3位 it is among them. */
const PARK_TAKES = /^[^居列在占]*(?:开发区|经开区|高新区|集聚区)/
/** 增加值同比增长23.5%，稳居全市第一: nothing but growth was told. */
const GROWN = /(?:增长|增速达?到?|增幅达?到?)\d/
/** 增速居全省第3位 ranks the growth. */
const GROWTH = /增速|增幅|增长率|增长速度/

/**
 * The indicator in which a place is taken: the one named before it in the clause, else in the clauses before it.
 *
 * 固定资产投资完成75.2亿元，居全省第十七位     主营业务收入在全省工业园区排名第38位
 * ^            ^
 */
export function readRankedIndicator(
  text: string,
  clauses: readonly Clause[],
  at: number,
  place: Span,
): string {
  const clause = clauses[at] as Clause
  const words = text.slice(Math.max(clause.start, place.start - REACH), place.start)
  const growth = GROWTH.test(words)
  const own = lastMeasure(words)
  if (own) return growth ? `other:${plain(own.id)}_growth` : own.id
  if (JUDGED.test(words) || PARK_TAKES.test(words)) return OVERALL
  for (let before = at - 1; clauses[before]?.sentenceIndex === clause.sentenceIndex; before--) {
    const said = cut(text, clauses[before] as Clause).slice(-REACH)
    const row = lastMeasure(said)
    if (row) return growth || GROWN.test(said) ? `other:${plain(row.id)}_growth` : row.id
  }
  return OVERALL
}

const plain = (id: string): string => id.replace(/^other:/, '')

/** The last noun of something measured in money or by share; firms and zones are only mentioned. */
function lastMeasure(words: string): IndicatorRow | null {
  const asked = ({ reading }: Meaning) =>
    (reading.with ?? []).every((group) => group.some((word) => words.includes(word)))
  const rows = findNames(words).flatMap(({ meaning }) => meaning.findLast(asked)?.row ?? [])
  return rows.findLast(isMeasure) ?? null
}
const isMeasure = ({ unit, id }: IndicatorRow): boolean =>
  (unit === 'CNY' || unit === 'USD' || unit === 'percent' || id === 'patents_filed' || id === 'employment') &&
  id !== 'project_investment'
