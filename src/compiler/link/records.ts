/** Candidates become rows: figures are copied from their quantities, spans go back to the raw text, times become periods. */
import type { Indicator, Mention, Row, Source } from '../../dataset/schema.ts'
import { cut } from '../span.ts'
import type {
  Article,
  Candidate,
  InvestmentCandidate,
  ObservationCandidate,
  Quantity,
  Setting,
  Span,
} from '../types.ts'
import { rawSpan, rawStart } from '../wayBack.ts'
import { reasonUnused } from './fate.ts'
import { resolvePeriod } from './period.ts'

/** All rows that one article gives. */
export interface Records {
  mentions: Row<'mentions'>[]
  observations: Row<'observations'>[]
  investments: Row<'investments'>[]
  parkClusters: Row<'parkClusters'>[]
  rankings: Row<'rankings'>[]
  honours: Row<'honours'>[]
  measures: Row<'measures'>[]
}

/** Links the candidates of one article. Without a park there are mentions only: a record must be about something. */
export function linkRecords(
  article: Article,
  setting: Setting,
  candidates: readonly Candidate[],
  indicators: readonly Indicator[],
): Records {
  const kinds = new Map(indicators.map(({ id, kind }) => [id, kind]))
  const used = new Map<number, string>()
  const ids = new Set<string>()
  const records = emptyRecords()
  const { place, masthead } = setting
  if (place) {
    for (const candidate of inTextOrder(candidates)) {
      const id = idFor(article, candidate, ids)
      for (const index of quantitiesOf(candidate)) if (!used.has(index)) used.set(index, id)
      // rows are put together by assign: a literal of several spreads takes ten times as long
      const { source, quote } = evidenceOf(article, candidate.span)
      const common = { id, park: place.id, source, quote, review: 'auto', rule: candidate.rule } as const
      const periodOf = (kind: Indicator['kind'], time = 'time' in candidate ? candidate.time : null) =>
        resolvePeriod(time, masthead.dating, kind)
      switch (candidate.table) {
        case 'observations':
          records.observations.push(
            Object.assign(common, observationParts(article, candidate), {
              period: periodOf(candidate.asFlow ? 'flow' : (kinds.get(candidate.indicator) ?? 'flow')),
            }),
          )
          break
        case 'investments':
          records.investments.push(
            Object.assign(common, investmentParts(article, candidate), {
              period: candidate.time ? periodOf('flow') : null,
            }),
          )
          break
        case 'parkClusters':
          records.parkClusters.push({
            ...common,
            cluster: candidate.cluster,
            labelZh: candidate.labelZh,
            role: candidate.role,
          })
          break
        case 'rankings':
          records.rankings.push({
            ...common,
            indicator: candidate.indicator,
            rank: article.ordinals[candidate.ordinal]?.rank ?? fail(candidate),
            among: candidate.among,
            change:
              candidate.change === null
                ? null
                : candidate.direction * quantityAt(article, candidate.change).value,
          })
          break
        case 'honours':
          records.honours.push({ ...common, labelZh: candidate.labelZh })
          break
        case 'measures':
          records.measures.push({ ...common, kind: candidate.kind, labelZh: candidate.labelZh })
          break
      }
    }
  }
  records.mentions = article.quantities.map((quantity, index) => mentionOf(article, quantity, index, used))
  return records
}

const emptyRecords = (): Records => ({
  mentions: [],
  observations: [],
  investments: [],
  parkClusters: [],
  rankings: [],
  honours: [],
  measures: [],
})

const inTextOrder = (candidates: readonly Candidate[]): Candidate[] =>
  candidates.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)

const LETTERS = {
  observations: 'o',
  investments: 'i',
  parkClusters: 'c',
  rankings: 'r',
  honours: 'h',
  measures: 's',
} as const

/** `000_19a7801c819bdd87.o413`: stays the same as long as the words stay where they are. */
function idFor(article: Article, candidate: Candidate, taken: Set<string>): string {
  const at = anchorOf(article, candidate)
  const stem = `${article.id}.${LETTERS[candidate.table]}${rawStart(article.repaired, at)}`
  let id = stem
  for (let copy = 2; taken.has(id); copy++) id = `${stem}-${copy}`
  taken.add(id)
  return id
}

/** A figure's own place tells two records of one clause apart. */
const anchorOf = (article: Article, candidate: Candidate): number =>
  candidate.table === 'observations' ? quantityAt(article, candidate.quantity).start : candidate.span.start

/** The quantities that a record accounts for. */
function quantitiesOf(candidate: Candidate): number[] {
  switch (candidate.table) {
    case 'observations':
      return [candidate.quantity, candidate.dims.minInvestment, candidate.dims.maxInvestment].filter(isIndex)
    case 'investments':
      return [candidate.amount, candidate.land, ...candidate.uses].filter(isIndex)
    case 'rankings':
      return [candidate.change].filter(isIndex)
    case 'honours':
    case 'measures':
      return [...candidate.uses]
    case 'parkClusters':
      return []
  }
}
const isIndex = (index: number | null | undefined): index is number => index !== null && index !== undefined

function observationParts(article: Article, candidate: ObservationCandidate) {
  const { minInvestment, maxInvestment, ...dims } = candidate.dims
  const limit = (index: number | undefined) => (index === undefined ? undefined : quantityAt(article, index))
  const figure = quantityAt(article, candidate.quantity)
  const least = limit(minInvestment)?.value
  const most = maxInvestment === undefined ? undefined : upperEnd(quantityAt(article, maxInvestment))
  return {
    indicator: candidate.indicator,
    subject: candidate.subject,
    value: figure.value,
    valueTo: figure.valueTo,
    unit: figure.unit,
    modifier: figure.modifier,
    obsStatus: candidate.obsStatus,
    dims: {
      ...dims,
      ...(least === undefined ? {} : { minInvestment: least }),
      ...(most === undefined ? {} : { maxInvestment: most }),
    },
  }
}
const upperEnd = (quantity: Quantity): number => quantity.valueTo ?? quantity.value

function investmentParts(article: Article, candidate: InvestmentCandidate) {
  const amount = candidate.amount === null ? null : quantityAt(article, candidate.amount)
  return {
    name: candidate.name,
    investors: [...candidate.investors],
    clusters: [...candidate.clusters],
    amount: amount?.value ?? null,
    amountTo: amount?.valueTo ?? null,
    amountKind: amount ? candidate.amountKind : null,
    unit: amount?.unit ?? null,
    modifier: amount?.modifier ?? null,
    stage: candidate.stage,
    capacity: candidate.capacity,
    landM2: candidate.land === null ? null : quantityAt(article, candidate.land).value,
  }
}

function mentionOf(
  article: Article,
  quantity: Quantity,
  index: number,
  used: ReadonlyMap<number, string>,
): Mention {
  const use = used.get(index) ?? null
  const { source, quote } = evidenceOf(article, quantity)
  return {
    id: `${article.id}.m${source.start}`,
    value: quantity.value,
    valueTo: quantity.valueTo,
    unit: quantity.unit,
    modifier: quantity.modifier,
    use,
    reason: use === null ? reasonUnused(article, index) : null,
    source,
    quote,
  }
}

/** The way back: the raw words behind a passage of the repaired text. */
function evidenceOf(article: Article, span: Span): { source: Source; quote: string } {
  const { raw, text } = article.repaired
  if (span.start >= span.end || span.end > text.length)
    throw new RangeError(`no words in [${span.start}, ${span.end}) of ${article.id}`)
  const { start, end } = rawSpan(article.repaired, span)
  const exact = raw.slice(start, end)
  const quote = cut(text, span)
  // most passages are as printed: one string will do for both
  return { source: { document: article.id, start, end, exact }, quote: quote === exact ? exact : quote }
}

function quantityAt(article: Article, index: number): Quantity {
  const quantity = article.quantities[index]
  if (!quantity) throw new RangeError(`${article.id} has no quantity ${index}`)
  return quantity
}

function fail(candidate: Candidate): never {
  throw new RangeError(`${candidate.rule} names an ordinal that is not there`)
}
