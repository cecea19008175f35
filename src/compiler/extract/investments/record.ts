import { around, cut } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import type { Case } from './case.ts'
import type { Draft } from './draft.ts'
import { type Facts, quantitiesIn } from './facts.ts'
import type { Group } from './groups.ts'
import { industriesOf } from './industry.ts'
import { writtenName } from './name.ts'
import type { Scope } from './scope.ts'
import { certaintyOf, type Sighting } from './sighting.ts'
import { timeOf } from './time.ts'
import { ownWords } from './words.ts'
import { investorsIn } from './investor.ts'

interface Frame {
  /** The draft with its modifiers. */
  readonly own: Span
  readonly scope: Scope
  readonly sentence: Span
  readonly places: readonly string[]
}

/** Puts together what is known of an investment. */
export function recordOf(article: Article, found: Case, { own, scope, sentence, places }: Frame): Sighting {
  const { text } = article.repaired
  const { draft, group, stage, facts } = found
  const name = calledIn(article, draft, places)
  const after = { start: own.end, end: group.closing ? own.end : scope.end }
  return {
    land: facts.land,
    capacity: facts.capacity,
    amount:
      facts.amount && isPhasesSum(article, found, name) ? { ...facts.amount, kind: 'phase' } : facts.amount,
    name: draft.name,
    called: name,
    evidence: evidenceOf(article, found, own),
    stage: stage.word?.stage ?? stage.implied,
    certainty: certaintyOf(stage.word),
    investors: investorsOf(draft, name, group),
    clusters: industriesOf(text, name, after, group.closing ? cut(text, group.closing) : ''),
    sizes: sizesOf(article, draft.name, facts),
    time: timeOf(article, sentence, stage.word),
    rule: group.closing ? `list-of-${group.closing.of ?? 'names'}` : `named-${draft.kind ?? 'thing'}`,
  }
}

/** The figures of its capacity and of its name, which are accounted for by the record. */
function sizesOf(article: Article, name: Span, { sizes }: Facts): number[] {
  const inName = quantitiesIn(article, name)
  return inName.length === 0 ? [...sizes] : [...new Set([...sizes, ...inName])]
}

/** 生产线项目一期，…投资3亿元: the phase's sum, unless another phase was told of before it (二期加快建设，项目总投资…). */
function isPhasesSum(article: Article, { draft, facts: { amount } }: Case, name: string): boolean {
  const sum = amount === null ? undefined : article.quantities[amount.quantity]
  if (!ofPhase(name) || !sum) return false
  const between = article.repaired.text.slice(draft.name.end, Math.max(draft.name.end, sum.start))
  return !/[一二三四五六]期[^，。；]{1,12}，项目总?投资/.test(between)
}
const ofPhase = (name: string): boolean => /[一二三四五六首]期(?:工程|项目)?$/.test(name)

/** A bare product is called a project: 1000吨全氟涂料|项目; one without a name of its own goes by its investor's. */
function calledIn(article: Article, draft: Draft, places: readonly string[]): string {
  const written = writtenName(article, draft.name, places)
  const owner = draft.investor && /^(?:年产|\d)/.test(written) ? draft.investor : ''
  const isProduct =
    draft.list?.closing.of === 'projects' && /^(?:年产|\d)/.test(written) && draft.kind === null
  return (
    ownPrefix(draft.prefix, places) +
    owner +
    written +
    draft.suffix +
    (isProduct && owner === '' ? '项目' : '')
  )
}

/** 云海经济开发区|一期工程: without its place, a subject that says nothing is left out. */
function ownPrefix(prefix: string, places: readonly string[]): string {
  const place = places.find((name) => prefix.startsWith(name))
  const rest = place ? prefix.slice(place.length) : prefix
  return ownWords(rest).length >= 2 ? rest : ''
}

function investorsOf(draft: Draft, name: string, group: Group): string[] {
  if (draft.investor) return [draft.investor]
  const isFirm = draft.kind === 'firm' || (group.closing?.of === 'firms' && draft.kind === null)
  return isFirm ? [name] : investorsIn(name)
}

/** From the modifiers of the name to the words that say its stage and its sum. */
function evidenceOf(article: Article, { group, stage, facts }: Case, own: Span): Span {
  const proofs: Span[] = []
  if (group.closing && stage.word) proofs.push({ start: group.closing.start, end: group.closing.end })
  if (stage.word) proofs.push(stage.word)
  const amount = facts.amount === null ? undefined : article.quantities[facts.amount.quantity]
  if (amount) proofs.push(amount)
  return around(own, ...proofs)
}
