/** Lines × parks: in each line the figures that may be compared are ranked, the others say why they are not. */
import type { ComparedLine } from '../../dataset/compare/comparedLine.ts'
import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import { type Data, rowOfId } from '../../dataset/table.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'
import { depthOf, type Rank, ranksOf } from './heatRanks.ts'
import { type ParkStyle, parkStyle } from '../parkStyle.ts'

export interface HeatPark {
  readonly id: string
  readonly name: string
  readonly style: ParkStyle
}
/** What a cell claims: a rank, why it has none, or nothing. */
type HeatClaim =
  | { readonly kind: 'ranked'; readonly rank: Rank; readonly depth: number }
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
}

/** Lines of two parks or more; where there are too many, those that most parks report. */
export function heatSeries(messages: Messages, data: Data, { parks, lines, titleOf }: Wish): HeatSeries {
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
      cells: cellsOf(messages, compared, columns),
    })),
    all: shared.length,
  }
}

/** In the order in which they stand. */
function mostReported(lines: readonly ComparedLine[]): ComparedLine[] {
  const kept = lines.toSorted((a, b) => b.figures.size - a.figures.size).slice(0, MOST_LINES)
  return lines.filter((line) => kept.includes(line))
}

function cellsOf(messages: Messages, compared: ComparedLine, parks: readonly HeatPark[]): HeatCell[] {
  const ranks =
    compared.comparison.together.length > 1
      ? ranksOf(compared.comparison.together)
      : new Map<ShownFigure, Rank>()
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

function claimOf(
  { compare, listComma }: Messages,
  { comparison }: ComparedLine,
  figure: ShownFigure | null,
  rank: Rank | null | undefined,
): HeatClaim {
  if (!figure) return { kind: 'missing' }
  if (rank) return { kind: 'ranked', rank, depth: depthOf(rank) }
  const bars = comparison.apart.find((apart) => apart.figure === figure)?.bars ?? []
  return { kind: 'apart', why: bars.map(({ axis }) => compare.axes[axis].toLowerCase()).join(listComma) }
}

function wordsOf(
  messages: Messages,
  figure: ShownFigure | null,
  claim: HeatClaim,
  isHidden: boolean,
): Pick<HeatCell, 'text' | 'under' | 'facts'> {
  const { charts, compare, filters } = messages
  if (!figure) return { text: isHidden ? filters.hidden : compare.notReported, under: '', facts: [] }
  const under =
    claim.kind === 'ranked'
      ? charts.rank(rankText(messages, claim.rank), claim.rank.among)
      : charts.notComparable(claim.kind === 'apart' ? claim.why : '')
  return {
    text: formatQuantity(messages, figure, figure.indicator).text,
    under,
    facts: [
      formatSubject(messages, figure.subject),
      formatPeriod(messages, figure.period),
      messages.statuses[figure.obsStatus],
    ],
  }
}

const rankText = ({ rangeDash }: Messages, { first, last }: Rank): string =>
  first === last ? String(first) : `${first}${rangeDash}${last}`
