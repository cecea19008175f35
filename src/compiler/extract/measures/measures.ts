import measureTable from '../../../../data/measures.json' with { type: 'json' }
import { MEASURE_KINDS, type MeasureKind } from '../../../dataset/vocabulary.ts'
import { cut, indicesIn } from '../../span.ts'
import type { Article, MeasureCandidate, Setting, Span } from '../../types.ts'
import { CharSet } from '../words/char-set.ts'
import { findMeasureNames } from './names.ts'

/** What is lacking or called for is not taken yet. */
const NOT_TAKEN = /没有|缺乏|缺少|有待|应当|需要建立|呼吁|建议/

/** Finds what the park, or its county, does to serve investors. One measure is told once. */
export function extractMeasures(article: Article, setting: Setting): MeasureCandidate[] {
  if (!setting.place) return []
  const { text } = article.repaired
  const told = new Set<string>()
  const measures: MeasureCandidate[] = []
  let block = 0
  for (const name of findMeasureNames(text)) {
    while ((article.blocks[block]?.end ?? text.length) < name.end) block++
    // A heading promises, a caption shows one occasion, and page furniture speaks of itself.
    if (article.blocks[block]?.kind !== 'body') continue
    const label = cut(text, name)
    const plain = label.replace(/[“”‘’]/g, '')
    if (told.has(plain)) continue
    const span = clauseAround(text, name)
    if (NOT_TAKEN.test(cut(text, span))) continue
    told.add(plain)
    const { rule } = name
    const uses = quantitiesIn(article, name)
    measures.push({ table: 'measures', kind: kindOf(label), labelZh: label, span, uses, rule })
  }
  return measures
}

const WORDS: Partial<Record<MeasureKind, readonly string[]>> = measureTable.kinds

/** The first kind with a term in the label, then the first with a word in it. */
function kindOf(label: string): MeasureKind {
  const inLabel = (word: string) => label.includes(word)
  const kinds = MEASURE_KINDS.filter((kind) => kind !== 'other')
  return (
    kinds.find((kind) => measureTable.terms[kind].some(inLabel)) ??
    kinds.find((kind) => WORDS[kind]?.some(inLabel)) ??
    'other'
  )
}

/** A clause is not longer than this on either side of the name. */
const MAX_CLAUSE = 80

const CLAUSE_MARKS = new CharSet('，。；！？：\n')

/** From the comma before to the comma after: the words that say that it is done. */
function clauseAround(text: string, { start, end }: Span): Span {
  let from = start
  while (from > 0 && start - from < MAX_CLAUSE && !CLAUSE_MARKS.isAt(text, from - 1)) from--
  let to = end
  while (to < text.length && to - end < MAX_CLAUSE && !CLAUSE_MARKS.isAt(text, to)) to++
  while (text[from] === ' ') from++
  return { start: from, end: to }
}

function quantitiesIn(article: Article, span: Span): number[] {
  const { from, to } = indicesIn(article.quantities, span)
  return Array.from({ length: to - from }, (_, at) => from + at)
}
