/** Sums of investments by cluster in words and in one unit: one kind of amount under another, never added up. */
import { type BoundShape, boundsOf } from '../../dataset/bounds.ts'
import type { RecordRef } from '../../dataset/evidenceTables.ts'
import { refsAt } from '../../dataset/evidenceRecord.ts'
import { makeFirstRows, NO_LIMIT } from '../../dataset/firstRows.ts'
import { amountClasses } from '../../dataset/projects/amountClasses.ts'
import { type ClusterSum, clusterSums } from '../../dataset/projects/clusterSums.ts'
import { siteRowOf } from '../../dataset/projects/siteRows.ts'
import type { Rows } from '../../dataset/rows.ts'
import { columnNamed, type Data } from '../../dataset/table.ts'
import { AMOUNT_KINDS } from '../../dataset/vocabulary.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName, siteName } from '../../i18n/names.ts'
import type { Scale } from '../../i18n/scale.ts'
import { type ParkStyle, parkStyle } from '../parkStyle.ts'
import { scaleOfFigures } from '../scaleOfFigures.ts'

export interface ClusterBarWish {
  /** Rows of `investments`. */
  readonly rows: Rows
  /** Clusters that the reader filters by: a project counts in the first of its own that is among them. */
  readonly chosen: readonly string[]
}
/** What a project adds to its bar, in the unit of the chart: of a range the lower end, of a mere upper bound nothing. */
export interface ClusterBarPart {
  readonly park: string
  readonly parkAt: number
  readonly style: ParkStyle
  readonly length: number
}
export interface ClusterBar {
  /** Kind and cluster. */
  readonly id: string
  readonly name: string
  readonly kind: string
  /** `16 亿元`; of bounds `≥16 亿元`. */
  readonly text: string
  /** CNY; of a range the lower end. */
  readonly value: number
  readonly shape: BoundShape
  /** In the unit of the chart; of a bound both are its number. */
  readonly low: number
  readonly high: number
  /** 3 个合计；另 2 个未载明 */
  readonly facts: string
  /** The largest, that first; and what all the others add. */
  readonly parts: readonly ClusterBarPart[]
  readonly rest: number
  /** The first of its projects. */
  readonly records: readonly RecordRef[]
}
export interface ClusterBarSeries {
  readonly unit: string
  /** One kind of amount each, in the order of the vocabulary. */
  readonly sections: readonly { readonly kind: string; readonly bars: readonly ClusterBar[] }[]
  /** Projects of clusters in which none states an amount. */
  readonly silent: number
  /** Sums in yuan, drawn or not; and projects in other currencies, which are not. */
  readonly all: number
  readonly foreign: number
}

/** More bars than this are no picture any more. */
export const MOST_SUMS = 40
/** Of a bar so many projects are told apart; more would be a hatching. */
export const MOST_PARTS = 12
/** A bar leads to so many of its projects, one a press. */
const LED_TO = 24

export function clusterBarSeries(
  messages: Messages<'projects'>,
  data: Data,
  wish: ClusterBarWish,
): ClusterBarSeries {
  const { sums, silent } = clusterSums(data.tables.investments, wish.rows, wish.chosen)
  const yuan = sums.filter(({ sum }) => sum.unit === 'CNY')
  const drawn = yuan.slice(0, MOST_SUMS)
  const scale = scaleOfFigures(
    messages,
    drawn.map(({ sum: { amount } }) => ({ ...amount, unit: 'CNY' as const, indicator: '' })),
  )
  const kinds = [...AMOUNT_KINDS, null].map((kind) => ({
    kind: kind === null ? messages.investments.noKind : messages.amountKinds[kind],
    held: drawn.filter(({ sum }) => sum.kind === kind),
  }))
  return {
    unit: scale.name,
    sections: kinds
      .filter(({ held }) => held.length > 0)
      .map(({ kind, held }) => ({
        kind,
        bars: held.map((each) => barOf(messages, data, each, kind, scale)),
      })),
    silent,
    all: yuan.length,
    foreign: sums.filter(({ sum }) => sum.unit !== 'CNY').reduce((all, { sum }) => all + sum.rows.length, 0),
  }
}

function barOf(
  messages: Messages<'projects'>,
  data: Data,
  { cluster, sum, unknown }: ClusterSum,
  kind: string,
  scale: Scale,
): ClusterBar {
  const { investments: words, drawings, semicolon } = messages
  const { amount, rows } = sum
  return {
    id: `${sum.kind} ${cluster}`,
    name: cluster === null ? drawings.noCluster : clusterName(messages, data, cluster),
    kind,
    text: formatQuantity(messages, { ...amount, unit: 'CNY' }).text,
    value: amount.value,
    shape: boundsOf(amount).shape,
    low: amount.value / scale.at,
    high: (amount.valueTo ?? amount.value) / scale.at,
    facts: [words.count(rows.length), ...(unknown > 0 ? [drawings.besidesUnknown(unknown)] : [])].join(
      semicolon,
    ),
    ...partsOf(messages, data, rows, scale),
    records: refsAt(data.tables.investments, rows.subarray(0, LED_TO)),
  }
}

function partsOf(
  messages: Messages,
  data: Data,
  rows: Uint32Array,
  scale: Scale,
): Pick<ClusterBar, 'parts' | 'rest'> {
  const { investments } = data.tables
  const { values } = columnNamed(investments, 'amount', 'number')
  const { codes, classes } = amountClasses(investments)
  const hasLow = classes.map(({ modifier }) => boundsOf({ value: 0, valueTo: null, modifier }).low !== null)
  const lengthOf = (row: number) => (hasLow[codes[row] as number] === true ? (values[row] as number) : 0)
  const largest = makeFirstRows(MOST_PARTS)
  let limit = NO_LIMIT
  let rest = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const length = lengthOf(row)
    rest += length
    if (-length < limit) limit = largest.offer(row, -length)
  }
  const parts = Array.from(largest.kept(), (row): ClusterBarPart => {
    const parkAt = siteRowOf(data, row)
    rest -= lengthOf(row)
    const park = siteName(messages, data, row)
    return { park, parkAt, style: parkStyle(parkAt), length: lengthOf(row) / scale.at }
  })
  return { parts, rest: rows.length > parts.length ? rest / scale.at : 0 }
}
