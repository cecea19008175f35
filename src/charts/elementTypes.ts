/** What a custom series of ECharts is drawn of. */
import type { CustomSeriesOption } from 'echarts/charts'

export type Draw = NonNullable<CustomSeriesOption['renderItem']>
export type Group = Extract<NonNullable<ReturnType<Draw>>, { type: 'group' }>
export type Element = Group['children'][number]

/** Lines, shapes and signs, which no pointer feels. */
export interface Path {
  readonly type: 'path'
  readonly shape: { readonly pathData: string }
  /** Where its zero stands, and how much larger it is; absent: as its data say. */
  readonly x?: number
  readonly y?: number
  readonly scaleX?: number
  readonly scaleY?: number
  readonly style: {
    readonly fill: string
    readonly stroke?: string
    readonly lineWidth?: number
    readonly opacity?: number
    readonly lineDash?: number[]
  }
  readonly silent: true
}
/** Words on a line, which no pointer feels. */
export interface Text {
  readonly type: 'text'
  readonly style: {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly font: string
    readonly fill: string
    readonly verticalAlign: 'middle'
    readonly align?: 'left' | 'center' | 'right'
    /** An edge around the letters. */
    readonly stroke?: string
    readonly lineWidth?: number
  }
  readonly silent: true
}
