/** A laid-out bar chart as an ECharts option: ECharts draws the axis and the shapes, and tells what is pointed at. */
import type { CustomSeriesOption } from 'echarts/charts'
import type { GridComponentOption, TooltipComponentOption } from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { type BarDress, rowElement, ruleElement } from './barElements.ts'
import type { BarLayout, RowLayout } from './barLayout.ts'
import type { BarMark } from './barSeries.ts'
import type { Draw } from '../elementTypes.ts'
import { wrapText } from '../textWidth.ts'
import { type Tipped, tooltip } from '../tooltip.ts'
import { TYPE } from '../typeSizes.ts'

type BarOption = ComposeOption<CustomSeriesOption | GridComponentOption | TooltipComponentOption>
/** What a click on a row tells. */
export interface BarDatum extends Tipped {
  readonly id: string
}

export function barOption(layout: BarLayout, dress: BarDress): BarOption {
  const { plot, rows, zoom, stacked } = layout
  const { palette, fonts } = dress
  const tick = { color: palette.ink2, fontFamily: fonts.sans, fontSize: TYPE.tick * zoom, margin: 6 * zoom }
  const drawRow: Draw = ({ dataIndex }) => rowElement(rows[dataIndex] as RowLayout, layout, dress)
  return {
    animation: false,
    // Positions are all explicit: ECharts 6 would move the grid to keep its labels inside.
    grid: { left: plot.x, top: plot.y, width: plot.width, height: plot.height, outerBoundsMode: 'none' },
    xAxis: {
      type: layout.scale.kind === 'log' ? 'log' : 'value',
      min: layout.scale.min,
      max: layout.scale.max,
      ...(layout.scale.kind === 'linear' && { interval: layout.scale.step }),
      axisLabel: {
        ...tick,
        formatter: dress.formatTick,
        hideOverlap: true,
        alignMinLabel: stacked ? 'left' : 'center',
      },
      axisTick: { show: false },
      axisLine: { show: false },
      splitLine: { show: !stacked, lineStyle: { color: palette.rule, width: 1 } },
    },
    yAxis: { type: 'value', min: 0, max: 1, show: false },
    tooltip: tooltip(palette, fonts),
    series: [
      ...(layout.rule ? [ruleSeries(layout, dress)] : []),
      {
        id: 'rows',
        type: 'custom',
        renderItem: drawRow,
        clip: false,
        cursor: 'pointer',
        data: rows.map(({ mark }) => ({
          id: mark.id,
          name: mark.name,
          value: [layout.scale.min, 0],
          tip: tipText(mark),
        })),
      },
    ],
  }
}

/** The dashed rule above those apart, drawn over the grid lines. */
const ruleSeries = (layout: BarLayout, dress: BarDress): CustomSeriesOption => ({
  id: 'rule',
  type: 'custom',
  silent: true,
  clip: false,
  tooltip: { show: false },
  renderItem: () => ruleElement(layout, dress),
  data: [[layout.scale.min, 0]],
})

const TIP_WIDTH = 300

/** The sentence itself, under the figure with its time, scope and status. */
function tipText({ name, about, figure, period, scope, statusWord, quote }: BarMark): string {
  const facts = [about, scope, period, statusWord].filter((fact) => fact !== '').join('　')
  return [`${name}　${figure}`, facts, ...wrapText(quote, 12, TIP_WIDTH)].join('\n')
}
