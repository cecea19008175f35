import { around, cut, indicesIn } from '../../span.ts'
import type { Article, Span } from '../../types.ts'
import { fieldsOf } from '../clusters/lexicon.ts'
import { type Facts, readFacts } from './facts.ts'
import { industriesOf } from './industry.ts'
import { firmsIn } from './firms.ts'
import { isNamed, trimName } from './name.ts'
import { goingOn } from './scope.ts'
import { certaintyOf, type Sighting } from './sighting.ts'
import { furthest, readStages } from './stage.ts'
import { ownWords } from './words.ts'

/**
 * A firm without a legal form that spends, in one clause with what it builds or in the one before.
 *
 * 树德企业投资20亿元设厂, 天穹调味拟追加投资6亿元|扩建酱油工场, 云帆光电投资28亿元，|计划在园区兴建镜头厂
 */
const PAYER =
  /^(?:其中|此外|另外|另|目前|同时|包括|则|而|由){0,2}(?:[^，。；的]{2,10}的)?([^，、。；的和与\d]{2,20}?)(?:已|拟|将|要|再|也|又|则|先后|计划|规划|预计|决定|加码|一期|先期|首期|前期|初期){0,2}(?:[在于][^，。；]{2,14}?)?(?:追加投资|总?投[资入]|增资|斥资|耗资|砸下|砸|花|以)(?:新台币|人民币)?(?:约|近|逾|超过?)?[\d一二两三四五六七八九十百][^，。；]{0,8}元(?:人民币|新台币)?(?:（[^）]{0,12}）)?/
/** Who cannot be a firm: 全县投资, 计划投资, 一期投资. */
const NO_FIRM =
  /全[县市区省]|[一二三四五六首]期|项目|工程|园区|开发区|政府|财政|管委会|我[县市区]|该|累计|共|年|月|其/
/** What the money is for, said at once or in the next clause. */
const DEED =
  /^(?:也|又|再|并|计划|预计|将|拟|用于){0,2}(?:[在于到][^，。；]{2,14}?)?(设厂|扩厂|建厂|扩产|扩建|扩充|增建|兴建|建设|新建|打造|设立|设置|增设|建置|建立|建成|建起|上马|生产)(?:了)?([^，。；]{0,24})/

/** Cheap to test: without one of these nobody spends. */
const SPENT = /[资砸花]|投入|以[约近逾]?\d/

/** The firms that spend and build, one clause or two for each. */
export function readVentures(article: Article, sentence: Span, clauses: readonly Span[]): Sighting[] {
  if (!SPENT.test(cut(article.repaired.text, sentence))) return []
  const found: Sighting[] = []
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1]
    const [again] = found.slice(-1)
    found.push(
      ...readVenture(article, sentence, clause, next).map((one) => withTold(article, one, clauses)),
      ...(again ? readAdded(article, again, clause, next) : []),
    )
  }
  return found
}

/** …兴建新厂，|占地3.8公顷，今年8月动工: what the clauses after it tell of it, until somebody spends again. */
function withTold(article: Article, venture: Sighting, clauses: readonly Span[]): Sighting {
  const { text } = article.repaired
  const told = goingOn(text, clauses, venture.name.end)
  const spent = told.findIndex((clause) => ADDED.test(cut(text, clause)) || PAYER.test(cut(text, clause)))
  const own = spent < 0 ? told : told.slice(0, spent)
  // 预计114年完工 does not say that it is being built.
  const said = own
    .flatMap((span) => readStages(text, span))
    .filter(({ toBe, stage }) => !toBe || stage === 'planned')
  const stage = furthest([...readStages(text, venture.name), ...said])
  const land = own.map((clause) => readFacts(article, clause).land).find((index) => index !== null)
  return {
    ...venture,
    land: venture.land ?? land ?? null,
    stage: stage?.stage ?? null,
    certainty: certaintyOf(stage),
    evidence: around(venture.evidence, stage ?? venture.evidence),
  }
}

/** …建成运动鞋生产线，|今年又追加5000万元上马二期: the firm of the clause before spends more. */
const ADDED =
  /^(?:(?:[今去明]|\d{4})年|随后|之后|目前|近日){0,2}(?:又|再|再次|还|并|计划|拟|将){0,2}(?:追加投资|追加投入|追加|增资|再投资|再投入)(?:约|近|逾|超过?)?\d[^，。；]{0,8}元/

function readAdded(
  article: Article,
  { investors, clusters }: Sighting,
  clause: Span,
  next: Span | undefined,
): Sighting[] {
  const { text } = article.repaired
  const [investor] = investors
  const added = ADDED.exec(cut(text, clause))
  if (!added || investor === undefined) return []
  const paid = clause.start + added[0].length
  const rest = paid < clause.end ? { start: paid, end: clause.end } : next
  const deed = rest ? DEED.exec(cut(text, rest)) : null
  if (!rest || !deed) return []
  return ventureOf(article, {
    investor,
    span: { start: clause.start, end: rest.start + deed[0].length },
    facts: readFacts(article, { start: clause.start, end: Math.max(clause.end, rest.end) }),
    deed: deed[1] ?? '',
    object: deed[2] ?? '',
  }).map((sighting) => (sighting.clusters.length > 0 ? sighting : { ...sighting, clusters }))
}

/** 云帆有限公司董事长说，|公司|将斥资…: who is meant was named before, in the same sentence. */
const ITSELF = /^(?:该|本)?(?:公司|集团|企业)$/

/** The clause of PAYER; `next` is the one after it. */
function readVenture(article: Article, sentence: Span, clause: Span, next: Span | undefined): Sighting[] {
  const { text } = article.repaired
  const payer = PAYER.exec(cut(text, clause))
  if (!payer) return []
  const paid = clause.start + payer[0].length
  const rest = paid < clause.end ? { start: paid, end: clause.end } : next
  const deed = rest ? DEED.exec(cut(text, rest)) : null
  const at = payer[0].indexOf(payer[1] as string)
  const firm = ITSELF.test(payer[1] as string)
    ? (firmsIn(text, { start: sentence.start, end: clause.start }).at(-1) ?? null)
    : trimName(text, {
        start: clause.start + at,
        end: clause.start + at + (payer[1] as string).length,
      })
  if (!rest || !deed || !firm) return []
  return ventureOf(article, {
    investor: cut(text, firm).replace(/^.{2,10}旗下的?(?=..)/, ''),
    span: { start: firm.start, end: rest.start + deed[0].length },
    facts: factsOf(article, { start: clause.start, end: Math.max(clause.end, rest.end) }, paid),
    deed: deed[1] ?? '',
    object: deed[2] ?? '',
  })
}

/** 云帆环保|以6亿元|设立…厂: a sum without a word for what it is, which ends at `paid`. */
function factsOf(article: Article, span: Span, paid: number): Facts {
  const facts = readFacts(article, span)
  const index = indicesIn(article.quantities, { start: span.start, end: paid }).to - 1
  const sum = article.quantities[index]
  if (facts.amount !== null || !sum || sum.end !== paid || article.repaired.text[sum.start - 1] !== '以')
    return facts
  return { ...facts, amount: { quantity: index, kind: 'total' } }
}

/**
 * The same over several clauses, as Taiwan tells it: the firm begins the sentence, with its trade before its name.
 *
 * 汽车配件研发商圣州企业，为加速布局，计划斥资近14亿元，在园区兴建厂房
 */
const FIRM_FIRST = /^(?:其中|另外|此外)?(?:[^，。；]{2,24}(?:商|厂|业者|龙头))?([^，。；、的]{2,8})，/
const SPENDS =
  /^(?:则|也|并|更)?(?:将|拟|要|计划|计画|预计|预估)?(?:再)?(?:投资|斥资|耗资|砸下|砸)(?:约|近|逾|超过?)?\d[^，。；]{0,8}元(?:[^，。；]{0,20})$/
const BUILDS =
  /^(?:[在于][^，。；]{2,14}?)?(设厂|扩厂|建厂|兴建|建设|新建|扩建|打造|设立|设置|增设|建置)([^，。；]{0,24})/

export function readFirmFirst(article: Article, sentence: Span, clauses: readonly Span[]): Sighting[] {
  const { text } = article.repaired
  if (!SPENT.test(cut(text, sentence))) return []
  const first = clauses.find((clause) => !/(?:表示|指出|说|透露|强调|据了解|据悉)$/.test(cut(text, clause)))
  const name = first ? FIRM_FIRST.exec(text.slice(first.start, first.end + 1))?.[1] : undefined
  if (!first || !name) return []
  const firm = { start: first.end - name.length, end: first.end }
  const at = clauses.findIndex((clause) => SPENDS.test(cut(text, clause)))
  const spends = clauses[at]
  const builds = clauses[at + 1]
  const deed = builds ? BUILDS.exec(cut(text, builds)) : null
  if (!spends || !builds || !deed) return []
  const span = { start: firm.start, end: builds.start + deed[0].length }
  return ventureOf(article, {
    investor: cut(text, firm),
    span,
    facts: readFacts(article, spends),
    deed: deed[1] ?? '',
    object: deed[2] ?? '',
  }).map((one) => withTold(article, one, clauses))
}

interface Venture {
  readonly investor: string
  /** From the firm to what it builds. */
  readonly span: Span
  readonly facts: Facts
  /** 设厂, 兴建. */
  readonly deed: string
  /** What is built; empty after 设厂. */
  readonly object: string
}

function ventureOf(article: Article, { investor, span, facts, deed, object }: Venture): Sighting[] {
  const { text } = article.repaired
  if (NO_FIRM.test(investor) || ownWords(investor).length < 2 || !isNamed(investor)) return []
  if (facts.amount === null || facts.amount.kind === 'annual_output') return []
  const stage = furthest(readStages(text, span))
  return [
    {
      ...facts,
      name: span,
      called: investor + (isNamed(object) || ownWords(object).length >= 2 ? object : deed + object),
      evidence: span,
      stage: stage?.stage ?? null,
      certainty: certaintyOf(stage),
      investors: [investor],
      clusters: industriesOf(
        text,
        fieldsOf(object).length > 0 ? object : investor + object,
        { start: span.end, end: span.end },
        '',
      ),
      time: null,
      rule: 'venture',
    },
  ]
}
