/** Rows in words and in one unit: everything a bar says, before it has a size. */
import { type BoundShape, boundsOf } from '../dataset/bounds.ts'
import { type ShownFigure, stepOf } from '../dataset/conversion.ts'
import { type Data, rowOfId } from '../dataset/table.ts'
import type { ObsStatus, Unit } from '../dataset/vocabulary.ts'
import { formatPeriod } from '../i18n/formatPeriod.ts'
import { conversionStamps } from '../i18n/formatConversion.ts'
import { BOUND_SIGNS, formatNumber, formatQuantity, unitName } from '../i18n/formatQuantity.ts'
import { formatSubject } from '../i18n/formatSubject.ts'
import type { Messages } from '../i18n/messages.ts'
import { parkName } from '../i18n/names.ts'
import type { Scale } from '../i18n/scale.ts'
import type { BarPlace, BarRow } from './barRows.ts'
import { type ParkStyle, parkStyle } from './parkStyle.ts'
import type { BaseNumber } from './tableCells.ts'

export interface BarMark {
  /** Of the observation. */
  readonly id: string
  readonly park: string
  readonly name: string
  readonly style: ParkStyle
  readonly place: BarPlace
  readonly status: ObsStatus
  readonly shape: BoundShape
  /** In the unit of the chart; of a bound both are its number. */
  readonly low: number
  readonly high: number
  /** False: another unit, so it has no length on this axis. */
  readonly onScale: boolean
  /** `>50`, in the unit of the chart; with its own unit where that is another. */
  readonly value: string
  /** In the base unit; of a range the lower end. */
  readonly base: BaseNumber
  /** `>50 公里` */
  readonly figure: string
  readonly period: string
  readonly scope: string
  readonly statusWord: string
  readonly quote: string
}
export interface BarSeries {
  readonly title: string
  /** 公里; 亿元/平方公里, and what was converted; empty for plain counts of a language without classifiers. */
  readonly unit: string
  readonly marks: readonly BarMark[]
}

/** `title` names the line; the unit is that of the first row, in the scale of the largest. */
export function barSeries(messages: Messages, data: Data, title: string, rows: readonly BarRow[]): BarSeries {
  const first = rows[0]?.figure
  if (!first) return { title, unit: '', marks: [] }
  const scale = scaleOf(messages, first.unit, rows)
  const marks = rows.map((row) => markOf(messages, data, row, scale, first))
  const stamps = conversionStamps(
    messages,
    rows.map(({ figure }) => figure),
  )
  const unit = [unitName(messages, first, scale), ...stamps].filter((part) => part !== '')
  return { title, unit: unit.join(messages.clauseComma), marks }
}

/** One scale for the whole axis: the largest step that the largest figure reaches. */
function scaleOf(messages: Messages, unit: Unit, rows: readonly BarRow[]): Scale {
  const figures = rows.map(({ figure }) => figure).filter((figure) => figure.unit === unit)
  const largest = Math.max(...figures.map(({ value, valueTo }) => valueTo ?? value))
  const steps = messages.unitsOfIndicator[figures[0]?.indicator ?? ''] ?? messages.units[unit]
  const found = steps.find(({ at }) => largest >= at) ?? steps.at(-1)
  if (!found) throw new RangeError(`no scale for ${unit}`)
  return found
}

function markOf(
  messages: Messages,
  data: Data,
  { figure, place }: BarRow,
  scale: Scale,
  first: ShownFigure,
): BarMark {
  const onScale = figure.unit === first.unit && !stepOf(figure, 'area') === !stepOf(first, 'area')
  const whole = formatQuantity(messages, figure, figure.indicator).text
  return {
    id: figure.id,
    park: figure.park,
    name: parkName(messages, data, figure.park),
    style: parkStyle(rowOfId(data.tables.parks, figure.park)),
    place,
    status: figure.obsStatus,
    shape: boundsOf(figure).shape,
    low: figure.value / scale.at,
    high: (figure.valueTo ?? figure.value) / scale.at,
    onScale,
    value: onScale ? scaled(messages, figure, scale) : whole,
    base: { value: figure.value, unit: figure.unit },
    figure: whole,
    period: formatPeriod(messages, figure.period),
    scope: formatSubject(messages, figure.subject),
    statusWord: messages.statuses[figure.obsStatus],
    quote: figure.quote,
  }
}

function scaled(messages: Messages, { value, valueTo, modifier }: ShownFigure, scale: Scale): string {
  const ends = valueTo === null ? [value] : [value, valueTo]
  const number = ends.map((end) => formatNumber(messages, end / scale.at)).join(messages.rangeDash)
  return BOUND_SIGNS[modifier] + number
}
