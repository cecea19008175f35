/** A path in pixels, as ECharts and SVG both take it. */
export interface Shape {
  readonly d: string
  readonly fill: string | null
  readonly stroke: string | null
  readonly lineWidth: number
  readonly opacity: number
  readonly dash: readonly number[] | null
}

/** The width of outlines (`--st-stroke`). */
const STROKE = 1.5

export const solid = (d: string, fill: string): Shape => ({
  d,
  fill,
  stroke: null,
  lineWidth: 0,
  opacity: 1,
  dash: null,
})

export const outline = (d: string, stroke: string, zoom: number): Shape => ({
  d,
  fill: null,
  stroke,
  lineWidth: STROKE * zoom,
  opacity: 1,
  dash: null,
})
