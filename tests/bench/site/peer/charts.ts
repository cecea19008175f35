import { BarChart, TreemapChart } from 'echarts/charts'
import { GridComponent, TooltipComponent } from 'echarts/components'
import { type EChartsCoreOption, init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { Summary } from './sumRows.ts'

use([BarChart, TreemapChart, GridComponent, TooltipComponent, CanvasRenderer])

interface Chart {
  readonly set: (option: EChartsCoreOption, onDrawn: () => void) => void
}

/** A chart that says when it has drawn what it was set to. */
export function makeChart(place: HTMLElement): Chart {
  const chart = init(place)
  return {
    set: (option, onDrawn) => {
      const drawn = () => {
        chart.off('rendered', drawn)
        onDrawn()
      }
      chart.on('rendered', drawn)
      // Merged, as its documents say: made anew, a treemap stays empty.
      chart.setOption({ animation: false, tooltip: {}, ...option })
    },
  }
}

const SPACE = { left: 200, right: 110, top: 8, bottom: 24 } as const

export const stagesOption = ({ stages }: Summary): EChartsCoreOption =>
  barOption(
    stages.map(({ word }) => word),
    stages.map(({ count }) => count),
  )

export const sumsOption = ({ bars }: Summary): EChartsCoreOption =>
  barOption(
    bars.map(({ kind, cluster }) => `${kind} ${cluster}`),
    bars.map(({ cny }) => cny / 1e8),
  )

const barOption = (names: readonly string[], values: readonly number[]): EChartsCoreOption => ({
  grid: SPACE,
  xAxis: { type: 'value' },
  yAxis: { type: 'category', data: names, inverse: true },
  series: { type: 'bar', data: values, label: { show: true, position: 'right' } },
})

export const areasOption = ({ areas }: Summary): EChartsCoreOption => ({
  series: {
    type: 'treemap',
    nodeClick: false,
    roam: false,
    breadcrumb: { show: false },
    data: areas.map(({ name, adds }) => ({ name, value: adds })),
  },
})
