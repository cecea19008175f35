/** Rows in words and in one unit: everything a bar says, before it has a size. */
import { type BoundShape, boundsOf } from '../../dataset/bounds.ts'
import { type ShownFigure, stepOf } from '../../dataset/compare/conversion.ts'
import { subjectKind } from '../../dataset/subject.ts'
import { type Data, rowOfId } from '../../dataset/table.ts'
import type { ObsStatus } from '../../dataset/vocabulary.ts'
import { withPrinted } from '../../i18n/formatConversion.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { BOUND_SIGNS, formatNumber, formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'
import type { Scale } from '../../i18n/scale.ts'
import type { BarPlace, BarRow } from './barRows.ts'
import { type ParkStyle, parkStyle } from '../parkStyle.ts'
import { scaleOfFigures } from '../scaleOfFigures.ts'
import { sharesAxis } from '../sharesAxis.ts'
import { unitOfAxis } from '../unitOfAxis.ts'
import type { BaseNumber } from '../tableCells.ts'

export interface BarMark {
  /** Of the observation. */
  readonly id: string
  readonly park: string
  readonly name: string
  readonly style: ParkStyle
  readonly place: BarPlace
  /** False for a further bar of the same park in a grouped chart: its name stands above. */
  readonly isHead: boolean
  /** The line, where a chart shows several; otherwise empty. */
  readonly about: string
  /** Of the whole county: underlined. */
  readonly isCounty: boolean
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
  /** `>50 公里`; of a converted figure the printed one too: 6.6 亿元（原文 1 亿美元） */
  readonly figure: string
  readonly period: string
  readonly scope: string
  readonly statusWord: string
}
export interface BarSeries {
  readonly title: string
  /** 公里; empty for plain counts of a language without classifiers. */
  readonly unit: string
  readonly marks: readonly BarMark[]
}

/** `title` names the line; the unit is that of the first row, in the scale of the largest. */
export function barSeries(
  messages: Messages<'comparison'>,
  data: Data,
  title: string,
  rows: readonly BarRow[],
): BarSeries {
  const first = rows[0]?.figure
  if (!first) return { title, unit: '', marks: [] }
  const figures = rows.map(({ figure }) => figure).filter((figure) => sharesAxis(figure, first))
  const scale = scaleOfFigures(messages, figures)
  const marks = rows.map((row) => markOf(messages, data, row, scale, first))
  return { title, unit: unitOfAxis(messages, figures, scale), marks }
}

function markOf(
  messages: Messages<'comparison'>,
  data: Data,
  { figure, place, isHead = true, about = '' }: BarRow,
  scale: Scale,
  first: ShownFigure,
): BarMark {
  const onScale = sharesAxis(figure, first)
  const whole = formatQuantity(messages, figure, figure.indicator).text
  return {
    id: figure.id,
    park: figure.park,
    name: parkName(messages, data, figure.park),
    style: parkStyle(rowOfId(data.tables.parks, figure.park)),
    place,
    isHead,
    about,
    isCounty: subjectKind(figure.subject) === 'county',
    status: figure.obsStatus,
    shape: boundsOf(figure).shape,
    low: figure.value / scale.at,
    high: (figure.valueTo ?? figure.value) / scale.at,
    onScale,
    value: onScale && hasScale(messages, figure, scale) ? scaled(messages, figure, scale) : whole,
    base: { value: figure.value, unit: stepOf(figure, 'area') ? null : figure.unit },
    figure: withPrinted(messages, figure),
    period: formatPeriod(messages, figure.period),
    scope: formatSubject(messages, figure.subject),
    statusWord: messages.statuses[figure.obsStatus],
  }
}

/** 家 has no place under 个, though both are counts. */
const hasScale = (
  { unitsOfIndicator, units }: Messages,
  { indicator, unit }: ShownFigure,
  scale: Scale,
): boolean => (unitsOfIndicator[indicator] ?? units[unit]).some(({ name }) => name === scale.name)

function scaled(messages: Messages, { value, valueTo, modifier }: ShownFigure, scale: Scale): string {
  const ends = valueTo === null ? [value] : [value, valueTo]
  const number = ends.map((end) => formatNumber(messages, end / scale.at)).join(messages.rangeDash)
  return BOUND_SIGNS[modifier] + number
}
