import { cut, indicesIn } from '../../span.ts'
import type { Article, Ordinal, RankingCandidate, Setting, Span } from '../../types.ts'
import { type Clause, clausesOf } from '../words/clause.ts'
import { readRankedIndicator } from './ranked-indicator.ts'
import { endingOf } from '../words/endings.ts'
import { followTopics } from '../subject/subject.ts'

/** Finds the places that the park or its county takes among others: 居全省第十七位，较去年提升35个位次. */
export function extractRankings(article: Article, setting: Setting): RankingCandidate[] {
  if (article.ordinals.length === 0) return []
  const clauses = clausesWithOrdinals(article)
  const topicOf = followTopics(article, setting, clauses)
  return clauses.flatMap((clause, at) => {
    const kind = topicOf(clause)?.kind
    if (kind === 'org' || kind === 'project' || kind === 'outside') return []
    const { from, to } = indicesIn(article.ordinals, clause)
    return Array.from({ length: to - from }, (_, step) => readRanking(article, clauses, at, from + step))
  })
}

/** The clauses of the paragraphs that hold a place: topics do not reach beyond a paragraph. */
function clausesWithOrdinals(article: Article): Clause[] {
  const inBlock = (block: Span) => {
    const { from, to } = indicesIn(article.ordinals, block)
    return from < to
  }
  const ranked = article.blocks.map(inBlock)
  return clausesOf(article, ({ block }) => ranked[block] === true)
}

function readRanking(
  article: Article,
  clauses: readonly Clause[],
  at: number,
  index: number,
): RankingCandidate {
  const { text } = article.repaired
  const clause = clauses[at] as Clause
  const ordinal = article.ordinals[index] as Ordinal
  const next = clauses[at + 1]
  const until = next?.sentenceIndex === clause.sentenceIndex ? next.end : clause.end
  const moved = readChange(article, { start: ordinal.end, end: until })
  const start = clause.start + (/^[\s“”]*/.exec(cut(text, clause))?.[0].length ?? 0)
  return {
    table: 'rankings',
    span: { start: Math.max(start, ordinal.start - REACH), end: moved?.end ?? ordinal.end },
    rule: `ranking.${ordinal.rule}`,
    indicator: readRankedIndicator(text, clauses, at, ordinal),
    ordinal: index,
    among: readField(text, clauses, at, ordinal),
    change: moved?.quantity ?? null,
    direction: moved?.direction ?? 1,
  }
}

/** How far before its place the words of a ranking may begin. */
const REACH = 60

const UP = /(?:提升|上升|前移|提高|跃升|前进|进位|攀升|跃进|晋升|进|升)了?$/
const DOWN = /(?:下降|后移|下滑|后退|下跌|倒退|退后|降|退)了?$/

/** 较去年提升35个位次, 前移5位: how many places were gained or lost. */
function readChange(
  article: Article,
  span: Span,
): { quantity: number; direction: 1 | -1; end: number } | null {
  const { text } = article.repaired
  const { from, to } = indicesIn(article.quantities, span)
  for (let index = from; index < to; index++) {
    const quantity = article.quantities[index]
    if (!quantity || quantity.unit !== 'count') continue
    const before = text.slice(Math.max(span.start, quantity.start - 4), quantity.start)
    const direction = UP.test(before) ? 1 : DOWN.test(before) ? -1 : null
    const places = /[位名]/.exec(text.slice(quantity.end - 1, quantity.end + 3))
    if (direction && places) return { quantity: index, direction, end: endOfPlaces(text, quantity.end) }
  }
  return null
}

const endOfPlaces = (text: string, at: number): number =>
  at + (/^(?:位次|名次|位|名)/.exec(text.slice(at, at + 2))?.[0].length ?? 0)

/** 全省工业园区, 全区117个开发区: a field that says itself that it is one. */
const SCOPE =
  /(?:全[国省市县区州盟球][\d个家多余]{0,6}|世界|亚洲|[东中西]部|同类|[省市县区州]内)[\u4e00-\u9fff]{0,12}$/
/** 居|青州各开发区: what a verb governs is a field where it is one of places; 云海开发区跃居 is who takes the place. */
const PLACES = /[省市县区州内]/
/** Words between those and the place: what is judged, and the verb. */
const trailOf = endingOf(
  '综合 评价 考评 考核 评比 排名 排序 评估 测评 结果 位列 位居 名列 稳居 跃居 跃升至 上升到 上升至 升至 跻身 由 从 居 列 排 位 的 中 里 各 类'.split(
    ' ',
  ),
)
/** Words before those: 居, 在, 占. */
const VERB_BEFORE = /[居列在占为到入]/
/** 在全省开发区综合考评中，云海开发区居第6位: the field may be said first. */
const SETS_FIELD = /^在|中$/

/** The field named before the place in its clause, else in the clause before, which sets it. */
function readField(text: string, clauses: readonly Clause[], at: number, place: Span): string | null {
  const clause = clauses[at] as Clause
  const own = fieldIn(text.slice(Math.max(clause.start, place.start - REACH), place.start))
  if (own) return own
  const before = clauses[at - 1]
  if (before?.sentenceIndex !== clause.sentenceIndex) return null
  const words = cut(text, before)
  return SETS_FIELD.test(words) ? fieldIn(words.slice(-REACH)) : null
}

function fieldIn(words: string): string | null {
  let field = words.split(/[，。；：]/).at(-1) ?? ''
  for (let trail = trailOf(field); trail; trail = trailOf(field)) field = trimEnd(field, trail)
  const scope = SCOPE.exec(field)?.[0].split(VERB_BEFORE).at(-1)
  if (scope && scope.length >= 2) return scope
  const parts = field.split(VERB_BEFORE)
  const governed = parts.length > 1 ? (parts.at(-1) ?? '') : ''
  return governed.length >= 2 && PLACES.test(governed) ? governed : null
}
const trimEnd = (words: string, end: string): string => words.slice(0, -end.length)
