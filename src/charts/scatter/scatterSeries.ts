/** Points in words and in the units of the two axes. */
import { boundsOf, type BoundShape } from '../../dataset/bounds.ts'
import type { ComparedLine } from '../../dataset/compare/comparedLine.ts'
import type { ShownFigure } from '../../dataset/compare/conversion.ts'
import { subjectKind } from '../../dataset/subject.ts'
import { type Data, rowOfId } from '../../dataset/table.ts'
import type { ObsStatus } from '../../dataset/vocabulary.ts'
import { formatPeriod } from '../../i18n/formatPeriod.ts'
import { formatQuantity } from '../../i18n/formatQuantity.ts'
import { formatSubject } from '../../i18n/formatSubject.ts'
import type { Messages } from '../../i18n/messages.ts'
import { parkName } from '../../i18n/names.ts'
import type { BarPlace } from '../bars/barRows.ts'
import { type ParkStyle, parkStyle } from '../parkStyle.ts'
import { scaleOfFigures } from '../scaleOfFigures.ts'
import { scatterPoints } from './scatterPoints.ts'
import { unitOfAxis } from '../unitOfAxis.ts'

/** A figure on its axis. */
export interface AxisValue {
  readonly figure: ShownFigure
  readonly shape: BoundShape
  /** In the unit of the axis; of a bound both are its number. */
  readonly low: number
  readonly high: number
  /** `>50 公里` */
  readonly text: string
  /** 园区，截至 2012 年 12 月，实绩 */
  readonly facts: readonly string[]
}
export interface ScatterMark {
  /** The park's id. */
  readonly id: string
  readonly name: string
  readonly style: ParkStyle
  readonly place: BarPlace
  /** The less firm of its two figures. */
  readonly status: ObsStatus
  readonly isCounty: boolean
  readonly x: AxisValue
  readonly y: AxisValue
}
export interface ScatterAxis {
  readonly title: string
  readonly unit: string
}
export interface ScatterSeries {
  readonly x: ScatterAxis
  readonly y: ScatterAxis
  readonly marks: readonly ScatterMark[]
  /** Names of the parks with a figure of one line only. */
  readonly halves: readonly string[]
}

export interface ScatterLine {
  readonly title: string
  readonly compared: ComparedLine
}
const FIRMNESS: Record<ObsStatus, number> = { A: 0, P: 1, E: 2, F: 3 }

export function scatterSeries(
  messages: Messages<'comparison'>,
  data: Data,
  lines: { readonly x: ScatterLine; readonly y: ScatterLine },
  overrides: readonly string[],
): ScatterSeries {
  const { points, halves } = scatterPoints(lines.x.compared, lines.y.compared, overrides)
  const figures = { x: points.map((point) => point.x), y: points.map((point) => point.y) }
  const scales = { x: scaleOfFigures(messages, figures.x), y: scaleOfFigures(messages, figures.y) }
  return {
    x: { title: lines.x.title, unit: unitOfAxis(messages, figures.x, scales.x) },
    y: { title: lines.y.title, unit: unitOfAxis(messages, figures.y, scales.y) },
    marks: points.map(({ park, x, y, place }) => ({
      id: park,
      name: parkName(messages, data, park),
      style: parkStyle(rowOfId(data.tables.parks, park)),
      place,
      status: FIRMNESS[x.obsStatus] < FIRMNESS[y.obsStatus] ? y.obsStatus : x.obsStatus,
      isCounty: [x, y].some(({ subject }) => subjectKind(subject) === 'county'),
      x: axisValue(messages, x, scales.x.at),
      y: axisValue(messages, y, scales.y.at),
    })),
    halves: halves.map((park) => parkName(messages, data, park)),
  }
}

function axisValue(messages: Messages, figure: ShownFigure, at: number): AxisValue {
  return {
    figure,
    shape: boundsOf(figure).shape,
    low: figure.value / at,
    high: (figure.valueTo ?? figure.value) / at,
    text: formatQuantity(messages, figure, figure.indicator).text,
    facts: [
      formatSubject(messages, figure.subject),
      formatPeriod(messages, figure.period),
      messages.statuses[figure.obsStatus],
    ],
  }
}
