/**
 * What an office program can draw of a figure by itself, to be edited there: only what may stand side by side. No such
 * program draws an open end, so the name of a category tells the figure as it is: 沁阳 >50 公里.
 */
import type { BarSeries } from './bars/barSeries.ts'
import type { ScatterSeries } from './scatter/scatterSeries.ts'
import type { StackSeries } from './stack/stackSeries.ts'

interface OfficeBars {
  readonly kind: 'bar' | 'stacked'
  readonly categories: readonly string[]
  readonly series: readonly OfficeSeries[]
  /** 亿元; empty for plain counts. */
  readonly unit: string
}
interface OfficeSeries {
  readonly name: string
  /** One a category, in the unit of the chart; null where there is none. */
  readonly values: readonly (number | null)[]
}
interface OfficeScatter {
  readonly kind: 'scatter'
  readonly points: readonly { readonly name: string; readonly x: number; readonly y: number }[]
  /** Title of each axis, with its unit. */
  readonly axes: readonly [x: string, y: string]
}
export type OfficeChart = OfficeBars | OfficeScatter

/** Bars, groups and dots; of a range the higher end. Empty where nothing may stand together. */
export function officeBars({ title, unit, marks }: BarSeries): { readonly office?: OfficeBars } {
  const drawn = marks.filter(({ place, onScale }) => place !== 'apart' && onScale)
  if (drawn.length === 0) return {}
  const categories = drawn.map(({ name, figure, period }) => `${name} ${figure}　${period}`)
  const series = [{ name: title, values: drawn.map(({ high }) => high) }]
  return { office: { kind: 'bar', categories, series, unit } }
}

/** The parts of the parks that are split alike. */
export function officeStack({ unit, rows }: StackSeries): { readonly office?: OfficeBars } {
  const drawn = rows.filter(({ place }) => place !== 'apart')
  if (drawn.length === 0) return {}
  const labels = [...new Set(drawn.flatMap(({ parts }) => parts.map(({ label }) => label)))]
  const series = labels.map((label) => ({
    name: label,
    values: drawn.map(({ parts }) => parts.find((part) => part.label === label)?.length ?? null),
  }))
  return { office: { kind: 'stacked', categories: drawn.map(({ name }) => name), series, unit } }
}

/** `axes` are their titles with their units. */
export function officeScatter(
  { marks }: ScatterSeries,
  axes: readonly [x: string, y: string],
): { readonly office?: OfficeScatter } {
  const drawn = marks.filter(({ place }) => place !== 'apart')
  if (drawn.length === 0) return {}
  const points = drawn.map(({ name, x, y }) => ({ name, x: x.high, y: y.high }))
  return { office: { kind: 'scatter', points, axes } }
}
