import { cut } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { fieldsOf } from '../clusters/lexicon.ts'
import { readFacts } from './facts.ts'
import { industriesOf } from './industry.ts'
import { trimName } from './name.ts'
import { lastOpening } from '../words/openers.ts'
import type { Sighting } from './sighting.ts'
import { gather } from '../words/gather.ts'

/**
 * 国药集团向容生公司注资2.1亿元增资扩股
 * ^ giver      ^ taker
 */
const INJECTION =
  /^([^，、]{2,20}?)(?:已|拟|将|计划)?(?:向|对|给)([^，、]{2,20}?)(?:分期|首期|一次性|再次|追加)?(?:注资|增资|投资入股|入股|追加投资)/

/** Cheap to test: without one of these nobody puts money into a firm. */
const INJECTS = /注资|增资|入股|追加投资/

/** The sums that firms put into others, by the clauses of a sentence. */
export const readInjections = (article: Article, sentence: Span, clauses: readonly Span[]): Sighting[] =>
  INJECTS.test(cut(article.repaired.text, sentence))
    ? gather(clauses, (clause) => readInjection(article, clause))
    : []

function readInjection(article: Article, clause: Span): Sighting[] {
  const { text } = article.repaired
  const words = cut(text, clause)
  const match = INJECTION.exec(words)
  const facts = match ? readFacts(article, clause) : null
  if (!match || facts?.amount?.kind !== 'injection') return []
  const giverEnd = clause.start + (match[1] as string).length
  const giver = trimName(text, { start: lastOpening(text, clause.start, giverEnd), end: giverEnd })
  const taker = match[2] as string
  if (!giver) return []
  const nothing = { start: clause.end, end: clause.end }
  const deed = words.includes('增资扩股') ? '增资扩股' : '注资'
  const called = `${cut(text, giver)}向${taker}${deed}`
  return [
    {
      ...facts,
      name: { start: giver.start, end: clause.end },
      called,
      evidence: { start: giver.start, end: clause.end },
      stage: null,
      certainty: 0,
      investors: [cut(text, giver)],
      clusters:
        fieldsOf(taker).length > 0 ? fieldsOf(taker) : industriesOf(text, cut(text, giver), nothing, ''),
      time: null,
      rule: 'injection',
    },
  ]
}
