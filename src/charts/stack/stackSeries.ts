/** Parts of a whole, park by park, in words and in one unit. */
import { comparePair } from '../../dataset/compare/comparability.ts'
import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import { type PartAxis, type Parts, partsOf } from '../../dataset/compare/parts.ts'
import { subjectKind } from '../../dataset/subject.ts'
import { type Data, rowOfId } from '../../dataset/table.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatNumber, formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatThreshold } from '../../i18n/formatReason.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import type { Messages } from '../../i18n/messages.ts'
import { clusterName, parkName } from '../../i18n/names.ts'
import type { Scale } from '../../i18n/scale.ts'
import type { BarPlace } from '../bars/barRows.ts'
import { type ParkStyle, parkStyle } from '../parkStyle.ts'
import { scaleOfFigures } from '../scaleOfFigures.ts'
import { unitOfAxis } from '../unitOfAxis.ts'

export interface StackPart {
  readonly figure: ShownFigure
  /** 在建; 1 亿元以上; 全部 for the whole. */
  readonly label: string
  /** In the unit of the chart. */
  readonly length: number
  /** `15`, and `15 个`. */
  readonly value: string
  readonly text: string
}
export interface StackRow {
  readonly park: string
  readonly name: string
  readonly style: ParkStyle
  readonly place: BarPlace
  readonly isCounty: boolean
  /** Scope, period and status, the same of all its parts. */
  readonly facts: readonly string[]
  readonly parts: readonly StackPart[]
  readonly whole: StackPart | null
}
export interface StackSeries {
  readonly title: string
  readonly unit: string
  readonly rows: readonly StackRow[]
  /** Names of parks whose figures are no parts of a whole. */
  readonly without: readonly string[]
}

export interface StackWish {
  /** The indicator in words. */
  readonly title: string
  /** All figures of one indicator, by park. */
  readonly figures: ReadonlyMap<string, readonly ShownFigure[]>
  /** Ids of the parks that the reader draws among the others. */
  readonly overrides: readonly string[]
}

/** A park stands apart where its parts are not those of the first. */
export function stackSeries(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  { title, figures, overrides }: StackWish,
): StackSeries {
  const found = Array.from(figures, ([park, held]) => ({ park, parts: partsOf(held) }))
  const stacks = found.flatMap(({ park, parts }) => (typeof parts === 'string' ? [] : [{ park, parts }]))
  const without = found.filter(({ parts }) => typeof parts === 'string')
  const ends = stacks.flatMap(({ parts: { parts, whole } }) => [...parts, ...(whole ? [whole] : [])])
  const scale = scaleOfFigures(messages, ends)
  const first = stacks[0]?.parts
  const rows = stacks.map(({ park, parts }) => {
    const isTogether = first !== undefined && standsWith(first, parts)
    const place = isTogether ? 'together' : overrides.includes(park) ? 'override' : 'apart'
    return rowOf(messages, data, { park, parts, place, scale })
  })
  return {
    title,
    unit: unitOfAxis(messages, ends, scale),
    rows: rows.toSorted((a, b) => rank(a) - rank(b)),
    without: without.map(({ park }) => parkName(messages, data, park)),
  }
}

interface Stack {
  readonly park: string
  readonly parts: Parts
  readonly place: BarPlace
  readonly scale: Scale
}

function rowOf(
  messages: Messages<'comparison' | 'figures'>,
  data: Data,
  { park, parts, place, scale }: Stack,
): StackRow {
  const { axis, whole } = parts
  const [head] = parts.parts as [ShownFigure]
  return {
    park,
    name: parkName(messages, data, park),
    style: parkStyle(rowOfId(data.tables.parks, park)),
    place,
    isCounty: subjectKind(head.subject) === 'county',
    facts: [...factsOf(messages, data, axis, head), ...(place === 'override' ? [messages.charts.stamp] : [])],
    parts: parts.parts.map((figure) => partOf(messages, figure, scale, labelOf(messages, axis, figure))),
    whole: whole && partOf(messages, whole, scale, messages.charts.whole),
  }
}

const partOf = (
  messages: Messages<'comparison'>,
  figure: ShownFigure,
  { at }: Scale,
  label: string,
): StackPart => ({
  figure,
  label,
  length: figure.value / at,
  value: formatNumber(messages, figure.value / at),
  text: formatQuantity(messages, figure, figure.indicator).text,
})

const rank = ({ place }: StackRow): number => (place === 'apart' ? 1 : 0)

/** The same split, and every part comparable with its like. */
function standsWith(first: Parts, other: Parts): boolean {
  if (first === other) return true
  if (first.axis !== other.axis || first.axis === 'subpark' || first.parts.length !== other.parts.length)
    return false
  return first.parts.every((part, at) => {
    const like = other.parts[at]
    return like !== undefined && comparePair(part, like).verdict !== 'not_comparable'
  })
}

function labelOf(messages: Messages<'comparison'>, axis: PartAxis, { dims, subject }: ShownFigure): string {
  switch (axis) {
    case 'stage':
      return dims.stage ? messages.stages[dims.stage] : messages.compare.stageUnsaid
    case 'threshold':
      return formatThreshold(messages, dims) ?? messages.compare.noThreshold
    case 'subpark':
      return formatSubject(messages, subject)
  }
}

function factsOf(
  messages: Messages,
  data: Data,
  axis: PartAxis,
  { subject, period, obsStatus, dims }: ShownFigure,
): string[] {
  const scope = axis === 'subpark' ? [] : [formatSubject(messages, subject)]
  const cluster = dims.cluster === undefined ? [] : [clusterName(messages, data, dims.cluster)]
  const status = obsStatus === 'A' ? [] : [messages.statuses[obsStatus]]
  return [...scope, ...cluster, formatPeriod(messages, period), ...status]
}
