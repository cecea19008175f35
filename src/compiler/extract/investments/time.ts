import { indicesIn } from '../../span.ts'
import type { Article, Span, TimeExpression } from '../../types.ts'
import type { StageWord } from './stage.ts'

/**
 * When a project came to its stage: the last time told before the word for it, in the same sentence.
 *
 * 云帆项目是今年6月开发区新竣工的项目之一
 *          ^             ^
 */
export function timeOf(article: Article, sentence: Span, stage: StageWord | null): TimeExpression | null {
  if (!stage || stage.toBe) return null
  const { from, to } = indicesIn(article.times, { start: sentence.start, end: stage.end })
  const times = article.times.slice(from, to)
  return (
    times.findLast(({ rule, base }) => rule !== 'compared' && base !== 'now' && base !== 'unresolved') ?? null
  )
}
