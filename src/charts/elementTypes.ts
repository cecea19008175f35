/** What a custom series of ECharts is drawn of. */
import type { CustomSeriesOption } from 'echarts/charts'

export type Draw = NonNullable<CustomSeriesOption['renderItem']>
export type Group = Extract<NonNullable<ReturnType<Draw>>, { type: 'group' }>
export type Element = Group['children'][number]
export type Text = Extract<Element, { type: 'text' }>
