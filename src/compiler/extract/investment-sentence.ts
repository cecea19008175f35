import { around, cut } from '../span.ts'
import type { Article, Span, TimeExpression } from '../types.ts'
import { type Case, isInvestment, leadOf, restOf } from './investment-accept.ts'
import type { Draft } from './investment-draft.ts'
import { readFacts } from './investment-facts.ts'
import { stageOf } from './investment-group-stage.ts'
import { type Group, groupsOf } from './investment-groups.ts'
import { writtenName } from './investment-name.ts'
import { scopeOf } from './investment-scope.ts'
import type { Sighting } from './investment-sighting.ts'

/** Reads the investments that one sentence names. `places` are names of places to drop from the front of a name. */
export function readSentence(article: Article, sentence: Span, places: readonly string[]): Sighting[] {
  const { text } = article.repaired
  if (!HINT.test(cut(text, sentence))) return []
  const { groups, clauses } = groupsOf(text, sentence)
  return groups.flatMap((group, index) => {
    const scope = scopeOf(text, group, groups[index + 1], clauses)
    const from = factsStart(text, group, groups[index - 1], clauses)
    return readGroup(article, group, { scope, from, places })
  })
}

/** Cheap to test: a sentence without any of these names no investment. */
const HINT =
  /项目|工程|投资|投产|开工|建成|竣工|签约|落户|引进|吸引|入驻|建设|洽谈|动工|生产线|注资|通车|厂|落成|奠基|占地/

interface Surroundings {
  readonly scope: Span
  /** Where what is said of it before its name begins. */
  readonly from: number
  readonly places: readonly string[]
}

function readGroup(article: Article, group: Group, { scope, from, places }: Surroundings): Sighting[] {
  const { text } = article.repaired
  const stage = stageOf(text, group, scope)
  const alone = group.drafts.length === 1
  return group.drafts.flatMap((draft) => {
    const own = { start: draft.start, end: draft.name.end }
    const facts =
      alone && !group.closing ? readFacts(article, { start: from, end: scope.end }) : readFacts(article, own)
    const found: Case = { draft, group, stage, facts, rest: restOf(text, group), lead: leadOf(text, group) }
    if (!isInvestment(text, found)) return []
    return [sightingOf(article, found, own, places)]
  })
}

/** 投资1.47亿元建成了|22万伏输变电工程: the words before a thing that are about it and nothing before. */
function factsStart(
  text: string,
  group: Group,
  previous: Group | undefined,
  clauses: readonly Span[],
): number {
  const floor = previous ? previous.end : (clauses[0]?.start ?? group.start)
  let start = Math.max(floor, Math.min(group.clause.start, group.start))
  for (const clause of clauses.toReversed()) {
    if (clause.end >= start) continue
    if (clause.start < floor || !FUNDING_CLAUSE.test(cut(text, clause))) break
    start = clause.start
  }
  return start
}
/** 总投资50亿元，|占地1000亩的…: said before the name. */
const FUNDING_CLAUSE = /^(?:由[^，]{2,20})?(?:其中|计划|预计|项目)?(?:总?投资|斥资|占地|用地|建筑面积)/

function sightingOf(article: Article, found: Case, own: Span, places: readonly string[]): Sighting {
  const { draft, group, stage, facts } = found
  const called = draft.prefix + writtenName(article, draft.name, places) + draft.suffix
  const proofs: Span[] = [own]
  if (group.closing && stage.word) proofs.push({ start: group.closing.start, end: group.closing.end })
  if (stage.word) proofs.push(stage.word)
  const amount = facts.amount === null ? undefined : article.quantities[facts.amount.quantity]
  if (amount) proofs.push(amount)
  const evidence = around(own, ...proofs)
  return {
    ...facts,
    name: draft.name,
    called: draft.investor && !hasOwnName(called) ? draft.investor + called : called,
    evidence,
    stage: stage.word?.stage ?? stage.implied,
    stageSaid: stage.word !== null,
    investors: draft.investor ? [draft.investor] : [],
    clusters: [],
    time: timeNear(article, evidence),
    rule: ruleOf(draft, group),
  }
}

const hasOwnName = (name: string): boolean => !/^(?:年产|\d)/.test(name)

const ruleOf = (draft: Draft, group: Group): string =>
  group.closing ? `list-of-${group.closing.of ?? 'names'}` : `named-${draft.kind ?? 'thing'}`

/** The last time that the words mention. */
function timeNear(article: Article, evidence: Span): TimeExpression | null {
  void evidence
  void article
  return null
}
