import { around, cut, overlaps } from '../span.ts'
import type { Article, Span } from '../types.ts'
import {
  type Case,
  isIdleFirm,
  isInvestment,
  isSaidOf,
  leadOf,
  namesNothing,
  restOf,
} from './investment-accept.ts'
import { clausesOf } from './investment-clause.ts'
import type { Draft } from './investment-draft.ts'
import { type Facts, readFacts } from './investment-facts.ts'
import { stageOf } from './investment-group-stage.ts'
import { type Group, groupsOf } from './investment-groups.ts'
import { readInjection } from './investment-injection.ts'
import { readVenture, readVentures } from './investment-venture.ts'
import { writtenName } from './investment-name.ts'
import { ownWords } from './investment-words.ts'
import { type Scope, scopeOf } from './investment-scope.ts'
import { industriesOf } from './investment-industry.ts'
import { certaintyOf, type Sighting } from './investment-sighting.ts'
import { investorsIn } from './investor.ts'

/** The place that an article is about. */
export interface Where {
  /** Full names of places, longest first, to drop from the front of a name. */
  readonly places: readonly string[]
  /** The full name of the park. */
  readonly park: string | null
}

/** What the sentence before leaves to the next. */
export interface Before {
  /** The next speaks of the project that it named. */
  readonly goesOn: boolean
  /** It ended in the middle of a list of projects: 包括A项目；B基地；… */
  readonly announced: boolean
}
/** What a sentence gives, and what it leaves to the next. */
export interface Sentenced {
  readonly sightings: readonly Sighting[]
  /** What it is about though it says nothing of an investment yet: 中原产业园，一派繁忙景象。该产业园… */
  readonly mentioned: Sighting | null
  /** It names nothing at all, so the next may still go on about what came before. */
  readonly silent: boolean
  readonly announced: boolean
}
const SILENT: Sentenced = { sightings: [], mentioned: null, silent: true, announced: false }

/** Reads the investments that one sentence names. */
export function readSentence(article: Article, sentence: Span, where: Where, before: Before): Sentenced {
  const { text } = article.repaired
  if (!HINT.test(cut(text, sentence))) return SILENT
  const clauses = clausesOf(text, sentence)
  const injections = clauses.flatMap((clause) => readInjection(article, clause))
  const named = groupsOf(text, clauses, before.announced).filter(
    (group) => !injections.some(({ name }) => overlaps(name, group)),
  )
  const groups = named.filter(
    (group) => !isIdleFirm(text, group) && !isSaidOf(text, group) && !namesNothing(text, group),
  )
  const free = clauses.filter((clause) => !groups.some((group) => overlaps(clause, group)))
  const ventures = free.flatMap((clause) => readVenture(article, clause))
  if (ventures.length === 0)
    ventures.push(
      ...readVentures(article, clauses).filter(({ name }) => !groups.some((group) => overlaps(name, group))),
    )
  const readings = groups.flatMap((group, index) => {
    const scope = scopeOf(text, group, groups[index + 1], clauses)
    const from = factsStart(text, group, groups[index - 1], clauses)
    return readGroup(article, group, { scope, from, where, follows: before.goesOn || index > 0 })
  })
  const sightings = [
    ...injections,
    ...ventures,
    ...readings.flatMap(({ accepted, sighting }) => (accepted ? [sighting()] : [])),
  ]
  return {
    sightings,
    mentioned:
      sightings.length === 0 && groups[0]?.drafts.length === 1 ? (readings[0]?.sighting() ?? null) : null,
    silent: named.length === 0,
    announced: text.charAt(sentence.end - 1) === '；' && groups.some((group) => group.announced),
  }
}

/** Cheap to test: a sentence without any of these names no investment. */
const HINT =
  /项目|工程|投资|投产|开工|建成|竣工|签约|落户|引进|吸引|入驻|建设|洽谈|动工|生产线|注资|通车|合龙|厂|落成|奠基|占地|产业园|共建|园区|运营|启用|投入|开业|交付|[一二三]期/

interface Surroundings {
  readonly scope: Scope
  /** Where what is said of it before its name begins. */
  readonly from: number
  readonly where: Where
  /** Something was named before it, here or in the sentence before. */
  readonly follows: boolean
}

/** A draft with all that is known of it, and whether that makes an investment. */
interface Reading {
  readonly accepted: boolean
  readonly sighting: () => Sighting
}

function readGroup(article: Article, group: Group, { scope, from, where, follows }: Surroundings): Reading[] {
  const { text } = article.repaired
  const stage = stageOf(text, group, scope)
  const alone = group.drafts.length === 1
  return group.drafts.map((draft) => {
    const own = { start: draft.start, end: draft.name.end }
    const near = readFacts(article, own)
    const facts =
      alone && !group.closing ? nearerOf(near, readFacts(article, { start: from, end: scope.end })) : near
    const found: Case = {
      draft,
      group,
      stage,
      facts,
      near,
      rest: restOf(text, group),
      lead: leadOf(text, group),
      follows,
      park: where.park,
    }
    const accepted = isInvestment(text, found)
    return { accepted, sighting: () => sightingOf(article, found, { own, scope, places: where.places }) }
  })
}

/** What its own modifiers say goes before what stands around it. */
const nearerOf = (near: Facts, wide: Facts): Facts => ({
  ...wide,
  amount: near.amount ?? wide.amount,
  land: near.land ?? wide.land,
})

/** 投资1.47亿元建成了|22万伏输变电工程: the words before a thing that are about it and nothing before. */
function factsStart(
  text: string,
  group: Group,
  previous: Group | undefined,
  clauses: readonly Span[],
): number {
  const floor = previous ? previous.end : (clauses[0]?.start ?? group.start)
  let start = Math.max(floor, Math.min(group.clause.start, group.start))
  if (!OWNS_FUNDING.test(text.slice(start, group.drafts[0]?.name.start ?? start))) return start
  for (const clause of clauses.toReversed()) {
    if (clause.end >= start) continue
    if (clause.start < floor || !FUNDING_CLAUSE.test(cut(text, clause))) break
    start = clause.start
  }
  return start
}
/** 总投资50亿元，占地1000亩`的`…, 投资3亿元，`建设`…: what was said before is said of it. */
const OWNS_FUNDING = /(?:的|建设|兴建|新建|打造|实施)[“]?$/
/** 总投资50亿元，|占地1000亩的…: said before the name. */
const FUNDING_CLAUSE =
  /^(?:由[^，]{2,20})?(?:其中|一[项个座])?(?:计划|预计|项目)?(?:总?投资|斥资|占地|用地|建筑面积)/

interface Frame {
  /** The draft with its modifiers. */
  readonly own: Span
  readonly scope: Scope
  readonly places: readonly string[]
}

function sightingOf(article: Article, found: Case, { own, scope, places }: Frame): Sighting {
  const { text } = article.repaired
  const { draft, group, stage, facts } = found
  const name = calledIn(article, draft, places)
  const after = { start: own.end, end: group.closing ? own.end : scope.end }
  return {
    ...facts,
    amount: facts.amount && ofPhase(name) ? { ...facts.amount, kind: 'phase' } : facts.amount,
    name: draft.name,
    called: name,
    evidence: evidenceOf(article, found, own),
    stage: stage.word?.stage ?? stage.implied,
    certainty: certaintyOf(stage.word),
    investors: investorsOf(draft, name, group),
    clusters: industriesOf(text, name, after, group.closing ? cut(text, group.closing) : ''),
    time: null,
    rule: group.closing ? `list-of-${group.closing.of ?? 'names'}` : `named-${draft.kind ?? 'thing'}`,
  }
}

/** 生产线项目一期: a sum said of it is the phase's. */
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
