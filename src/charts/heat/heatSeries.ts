/** Lines × parks: in each line the figures that may be compared are ranked, the others say why they are not. */
import type { ComparedLine } from '../../dataset/compare/comparedLine.ts'
import type { Comparison } from '../../dataset/compare/comparabilityGroup.ts'
import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import { type Data, rowOfId } from '../../dataset/table.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'
import { barRows } from '../bars/barRows.ts'
import { depthOf, type Rank, ranksOf } from './heatRanks.ts'
import { type ParkStyle, parkStyle } from '../parkStyle.ts'
import { sharesAxis } from '../sharesAxis.ts'

export interface HeatPark {
  readonly id: string
  readonly name: string
  readonly style: ParkStyle
}
/** What a cell claims: a rank, why it has none, or nothing. */
type HeatClaim =
  /** `against`: what bars a figure that the reader ranks all the same; null where the rules rank it. */
  | { readonly kind: 'ranked'; readonly rank: Rank; readonly depth: number; readonly against: string | null }
  | { readonly kind: 'apart'; readonly why: string }
  | { readonly kind: 'missing' }
export interface HeatCell {
  /** Line and park. */
  readonly id: string
  readonly park: HeatPark
  readonly figure: ShownFigure | null
  readonly claim: HeatClaim
  /** `>500 家`; not reported. */
  readonly text: string
  /** 第 1／3; 不可比：口径. */
  readonly under: string
  readonly facts: readonly string[]
}
/** The reader ranks it against the rules. */
export const isAdded = ({ claim }: HeatCell): boolean => claim.kind === 'ranked' && claim.against !== null

export interface HeatLine {
  readonly id: string
  readonly title: string
  readonly cells: readonly HeatCell[]
}
export interface HeatSeries {
  readonly parks: readonly HeatPark[]
  readonly lines: readonly HeatLine[]
  /** Lines that there are, drawn or not. */
  readonly all: number
}

/** More lines than this are no picture any more. */
export const MOST_LINES = 24

interface Wish {
  /** Park ids, in the order of the columns. */
  readonly parks: readonly string[]
  readonly lines: readonly ComparedLine[]
  readonly titleOf: (line: ComparedLine) => string
  /** Ids of the parks that the reader ranks among the others. */
  readonly overrides: readonly string[]
}

/** Lines of two parks or more; where there are too many, those that most parks report. */
export function heatSeries(messages: Messages<'comparison' | 'figures'>, data: Data, wish: Wish): HeatSeries {
  const { parks, lines, titleOf, overrides } = wish
  const shared = lines.filter(({ figures }) => figures.size > 1)
  const drawn = shared.length > MOST_LINES ? mostReported(shared) : shared
  const columns = parks.map((id) => ({
    id,
    name: parkName(messages, data, id),
    style: parkStyle(rowOfId(data.tables.parks, id)),
  }))
  return {
    parks: columns,
    lines: drawn.map((compared) => ({
      id: compared.line.id,
      title: titleOf(compared),
      cells: cellsOf(messages, compared, columns, overrides),
    })),
    all: shared.length,
  }
}

/** In the order in which they stand. */
function mostReported(lines: readonly ComparedLine[]): ComparedLine[] {
  const kept = lines.toSorted((a, b) => b.figures.size - a.figures.size).slice(0, MOST_LINES)
  return lines.filter((line) => kept.includes(line))
}

function cellsOf(
  messages: Messages<'comparison' | 'figures'>,
  compared: ComparedLine,
  parks: readonly HeatPark[],
  overrides: readonly string[],
): HeatCell[] {
  const ranked = rankedFigures(compared.comparison, overrides)
  const ranks = ranked.length > 1 ? ranksOf(ranked) : new Map<ShownFigure, Rank>()
  return parks.map((park) => {
    const figure = compared.figures.get(park.id)?.shown ?? null
    const claim = claimOf(messages, compared, figure, figure && ranks.get(figure))
    return {
      id: `${compared.line.id} ${park.id}`,
      park,
      figure,
      claim,
      ...wordsOf(messages, figure, claim, compared.line.hidden.has(park.id)),
    }
  })
}

/** Those together and what the reader adds, as far as they are of one unit: what has another has no rank. */
function rankedFigures(comparison: Comparison, overrides: readonly string[]): ShownFigure[] {
  const drawn = barRows(comparison, overrides).filter(({ place }) => place !== 'apart')
  const [first] = drawn
  return drawn.map(({ figure }) => figure).filter((figure) => first && sharesAxis(figure, first.figure))
}

function claimOf(
  { compare, listComma }: Messages<'comparison'>,
  { comparison }: ComparedLine,
  figure: ShownFigure | null,
  rank: Rank | null | undefined,
): HeatClaim {
  if (!figure) return { kind: 'missing' }
  const apart = comparison.apart.find((one) => one.figure === figure)
  const why = apart?.bars.map(({ axis }) => compare.axes[axis].toLowerCase()).join(listComma) ?? null
  return rank
    ? { kind: 'ranked', rank, depth: depthOf(rank), against: why }
    : { kind: 'apart', why: why ?? '' }
}

function wordsOf(
  messages: Messages<'comparison' | 'figures'>,
  figure: ShownFigure | null,
  claim: HeatClaim,
  isHidden: boolean,
): Pick<HeatCell, 'text' | 'under' | 'facts'> {
  const { compare, filters } = messages
  if (!figure) return { text: isHidden ? filters.hidden : compare.notReported, under: '', facts: [] }
  return {
    text: formatQuantity(messages, figure, figure.indicator).text,
    under: underOf(messages, claim),
    facts: [
      formatSubject(messages, figure.subject),
      formatPeriod(messages, figure.period),
      messages.statuses[figure.obsStatus],
    ],
  }
}

function underOf(messages: Messages<'figures'>, claim: HeatClaim): string {
  const { charts, clauseComma } = messages
  if (claim.kind !== 'ranked') return charts.notComparable(claim.kind === 'apart' ? claim.why : '')
  const rank = charts.rank(rankText(messages, claim.rank), claim.rank.among)
  if (claim.against === null) return rank
  return [rank, charts.stamp, charts.notComparable(claim.against)].join(clauseComma)
}

const rankText = ({ rangeDash }: Messages, { first, last }: Rank): string =>
  first === last ? String(first) : `${first}${rangeDash}${last}`
